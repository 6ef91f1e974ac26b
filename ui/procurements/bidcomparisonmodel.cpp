// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/bidcomparisonmodel.h"

#include "core/procurements/sealedprices.h"
#include "ui/procurements/biddingwords.h"
#include "ui/procurements/contractwords.h"
#include "ui/widgets/icon.h"

#include <QFont>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

const QString dash = u"–"_s;

} // namespace

BidComparisonModel::BidComparisonModel(const Theme &theme, QObject *parent) : QAbstractTableModel(parent), m_theme(theme) { }

void BidComparisonModel::setLanguage(Language language)
{
    m_language = language;
    m_places = placesNow();
    if (columnCount() == 0)
        return;
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QStringList BidComparisonModel::placesNow() const
{
    QStringList places;
    const auto add = [&](VendorId vendor) { places << (m_placeOf && vendor.isValid() ? m_placeOf(vendor) : QString()); };
    for (const Bid &bid : m_file.bids)
        add(bid.vendor);
    for (const InvitedFirm &firm : m_declined)
        add(firm.vendor);
    return places;
}

void BidComparisonModel::setFile(const ProcurementFile &file, QDate today)
{
    // What is sealed cannot be shown, copied or read aloud: it is not here.
    const ProcurementFile seen = withoutSealedPrices(file);
    const bool areSealed = arePricesSealed(file);
    const bool isSame = m_today == today && m_areSealed == areSealed && m_file.bids == seen.bids
                        && m_file.solicitation == seen.solicitation && m_file.route == seen.route;
    if (isSame) {
        const QStringList places = placesNow();
        if (places == m_places)
            return;
        m_places = places;
        Q_EMIT dataChanged(index(int(Row::Place), 0), index(int(Row::Place), columnCount() - 1));
        return;
    }
    beginResetModel();
    m_file.bids = seen.bids;
    m_file.solicitation = seen.solicitation;
    m_file.route = seen.route;
    m_areSealed = areSealed;
    m_today = today;
    m_figures = bidFigures(m_file);
    m_declined.clear();
    for (const InvitedFirm &firm : file.solicitation.invited) {
        if (firm.answer == InvitationAnswer::Declined)
            m_declined << firm;
    }
    m_places = placesNow();
    endResetModel();
}

QString BidComparisonModel::bidAt(int column) const
{
    return column >= 0 && column < m_file.bids.size() ? m_file.bids.at(column).uid : QString();
}

int BidComparisonModel::columnOf(const QString &bid) const
{
    const auto found = std::ranges::find(m_file.bids, bid, &Bid::uid);
    return found == m_file.bids.end() ? -1 : int(found - m_file.bids.begin());
}

QString BidComparisonModel::rowTitle(int row) const
{
    if (row >= fixedRows) {
        const RequestItem &item = m_file.solicitation.items.at(row - fixedRows);
        const QString name = item.name.of(m_language);
        return item.isMandatory ? tr("%1 (must-have)").arg(name) : name;
    }
    switch (Row(row)) {
    case Row::Place: return tr("Place");
    case Row::Size: return tr("Size class");
    case Row::Received: return tr("Received");
    case Row::ValidUntil: return tr("Valid until");
    case Row::First: return tr("First year");
    case Row::Later: return tr("Later years");
    case Row::Total: return tr("Price before tax");
    case Row::WithOptions: return tr("Whole term, options");
    case Row::ReadyBy: return tr("Ready by");
    case Row::Mandatory: return tr("Must-have items");
    case Row::Answers: return tr("Answer to request");
    case Row::State: return tr("State", "of a bid");
    }
    return {};
}

BidComparisonModel::Cell BidComparisonModel::amountOf(Money amount, const BidFigures &figures, bool isScored) const
{
    const Formats formats(m_language);
    if (!figures.hasTotal)
        return { figures.unpriced > 0 ? tr("%n item(s) without a price", nullptr, figures.unpriced) : tr("No price"),
                 u"warning"_s, StateToken::Warning };
    if (!isScored)
        return { formats.money(amount) };
    if (figures.isLowest)
        return { tr("%1, lowest").arg(formats.money(amount)), u"ok"_s, StateToken::Ok, true };
    if (figures.aboveLowest.isDefined() && figures.bar == BidBar::None)
        return { tr("%1 (%2)", "amount and how much it is above the lowest")
                     .arg(formats.money(amount), formats.change(figures.aboveLowest, 2)),
                 {},
                 StateToken::Neutral,
                 true };
    return { formats.money(amount), {}, StateToken::Neutral, true };
}

BidComparisonModel::Cell BidComparisonModel::factOf(Row row, int column) const
{
    const Bid &bid = m_file.bids.at(column);
    const BidFigures &figures = m_figures.at(column);
    const BiddingWords words(m_language);
    if (m_areSealed && row >= Row::First && row <= Row::WithOptions)
        return { tr("Sealed until the opening"), u"lock"_s, StateToken::Neutral };
    switch (row) {
    case Row::Place: return { m_places.at(column).isEmpty() ? dash : m_places.at(column) };
    case Row::Size: {
        const QString size = ContractWords::size(figures.sizeClass);
        return { bid.members.isEmpty() ? size : tr("%1, %n members", nullptr, int(bid.members.size())).arg(size) };
    }
    case Row::Received:
        if (figures.isLate)
            return { tr("%1, late").arg(words.moment(bid.receivedAt)), u"clock"_s, StateToken::Error, true };
        return { words.moment(bid.receivedAt) };
    case Row::ValidUntil:
        if (!isValidOn(bid, m_today))
            return { tr("%1, no longer").arg(words.day(bid.validUntil)), u"warning"_s, StateToken::Warning };
        return { words.day(bid.validUntil) };
    case Row::First: return figures.hasTotal ? Cell { words.formats().money(figures.first) } : Cell { dash };
    case Row::Later:
        if (figures.years < 2)
            return { dash };
        return { tr("%1 in %n years", nullptr, figures.years - 1).arg(words.formats().money(figures.later)) };
    case Row::Total: return amountOf(figures.total, figures, true);
    case Row::WithOptions: return figures.hasTotal ? amountOf(figures.withOptions, figures, false) : Cell { dash };
    case Row::ReadyBy: return { bid.readyBy.isEmpty() ? dash : bid.readyBy };
    case Row::Mandatory: {
        const bool isWhole = figures.met == figures.mandatory;
        const StateToken state = figures.notMet > 0 ? StateToken::Error : isWhole ? StateToken::Ok : StateToken::Warning;
        const QString icon = figures.mandatory == 0 ? QString()
                             : figures.notMet > 0   ? u"error"_s
                             : isWhole              ? u"ok"_s
                                                    : u"warning"_s;
        return { BiddingWords::mandatory(figures), icon, state };
    }
    case Row::Answers: {
        if (bid.requirementVersion == 0)
            return { dash };
        const bool isOld = bid.requirementVersion < m_file.solicitation.requirementVersion;
        const QString version = tr("version %1").arg(bid.requirementVersion);
        return isOld ? Cell { tr("%1, not the last").arg(version), u"warning"_s, StateToken::Warning } : Cell { version };
    }
    case Row::State:
        if (bid.state == BidState::Received && !isAsked(m_file, bid))
            return { tr("%1, not asked").arg(BiddingWords::of(bid.state)), u"warning"_s, StateToken::Warning };
        if (bid.state == BidState::Received)
            return figures.bar == BidBar::None || (m_areSealed && figures.bar == BidBar::NoPrice)
                       ? Cell { BiddingWords::of(bid.state) }
                       : Cell { BiddingWords::of(figures.bar), u"warning"_s, StateToken::Warning };
        return { bid.reason.isEmpty() ? BiddingWords::of(bid.state) : tr("%1: %2").arg(BiddingWords::of(bid.state), bid.reason),
                 u"minus"_s, StateToken::Neutral };
    }
    return {};
}

BidComparisonModel::Cell BidComparisonModel::itemOf(const RequestItem &item, const Bid &bid) const
{
    const auto line = std::ranges::find(bid.lines, item.uid, &BidLine::item);
    if (line == bid.lines.end())
        return { dash };
    const Formats formats(m_language);
    QStringList parts;
    if (line->unitPrice)
        parts << (item.quantity == 1
                      ? formats.money(*line->unitPrice)
                      : tr("%1 × %2", "quantity and price").arg(formats.number(item.quantity), formats.money(*line->unitPrice)));
    QString icon;
    StateToken state = StateToken::Neutral;
    if (item.isMandatory || line->meets != Meets::Unclear) {
        parts << (line->meets == Meets::Yes ? tr("met") : line->meets == Meets::No ? tr("not met") : tr("unclear"));
        icon = line->meets == Meets::Yes ? u"ok"_s : line->meets == Meets::No ? u"error"_s : u"warning"_s;
        state = line->meets == Meets::Yes ? StateToken::Ok : line->meets == Meets::No ? StateToken::Error : StateToken::Warning;
    }
    if (!line->note.isEmpty())
        parts << line->note;
    return { parts.isEmpty() ? dash : parts.join(u", "_s), icon, state };
}

BidComparisonModel::Cell BidComparisonModel::declined(int row, int column) const
{
    const InvitedFirm &firm = m_declined.at(column - m_file.bids.size());
    const BiddingWords words(m_language);
    if (row == int(Row::Size))
        return { ContractWords::size(firm.sizeClass) };
    if (row == int(Row::Place))
        return { m_places.at(column).isEmpty() ? dash : m_places.at(column) };
    if (row == int(Row::Received))
        return { firm.answeredOn.isValid() ? tr("declined on %1").arg(words.day(firm.answeredOn)) : tr("declined"), u"minus"_s,
                 StateToken::Neutral };
    if (row == int(Row::Answers) && !firm.reason.isEmpty())
        return { tr("“%1”").arg(firm.reason) };
    return { dash };
}

BidComparisonModel::Cell BidComparisonModel::cell(int row, int column) const
{
    if (column >= m_file.bids.size())
        return declined(row, column);
    return row < fixedRows ? factOf(Row(row), column)
                           : itemOf(m_file.solicitation.items.at(row - fixedRows), m_file.bids.at(column));
}

QString BidComparisonModel::asText() const
{
    QStringList lines;
    QStringList heads { tr("Quote", "heading of bids compared") };
    for (int column = 0; column < columnCount(); ++column)
        heads << headerData(column, Qt::Horizontal).toString();
    lines << heads.join(u'\t');
    for (int row = 0; row < rowCount(); ++row) {
        QStringList cells { rowTitle(row) };
        for (int column = 0; column < columnCount(); ++column)
            cells << cell(row, column).text;
        for (QString &text : cells)
            text.replace(u'\t', u' ').replace(u'\n', u' ');
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

QString BidComparisonModel::summary() const
{
    int late = 0;
    for (const BidFigures &figures : m_figures)
        late += figures.isLate ? 1 : 0;
    const auto waiting = std::ranges::count(m_file.solicitation.invited, InvitationAnswer::Waiting, &InvitedFirm::answer);
    QStringList parts { tr("%n received", nullptr, int(m_file.bids.size())) };
    if (late > 0)
        parts << tr("%n late", nullptr, late);
    if (!m_declined.isEmpty())
        parts << tr("%n declined", nullptr, int(m_declined.size()));
    if (waiting > 0)
        parts << tr("%n not answered", nullptr, int(waiting));
    return parts.join(u", "_s);
}

int BidComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : fixedRows + int(m_file.solicitation.items.size());
}

int BidComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_file.bids.size() + m_declined.size());
}

QVariant BidComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Cell shown = cell(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return shown.text;
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3", "row, firm and what stands there")
            .arg(rowTitle(index.row()), headerData(index.column(), Qt::Horizontal).toString(), shown.text);
    case Qt::DecorationRole:
        return shown.icon.isEmpty() ? QVariant() : QVariant(themedIcon(shown.icon, m_theme.state(shown.state).text));
    case Qt::FontRole: {
        QFont font;
        font.setBold(shown.isStrong);
        return shown.isStrong ? QVariant(font) : QVariant();
    }
    default: return {};
    }
}

QVariant BidComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    if (orientation == Qt::Vertical)
        return rowTitle(section);
    return section < m_file.bids.size() ? m_file.bids.at(section).name : m_declined.at(section - m_file.bids.size()).name;
}

} // namespace acquis
