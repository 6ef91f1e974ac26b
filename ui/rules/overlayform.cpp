// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/overlayform.h"
#include "ui/widgets/datefield.h"

#include "ui/widgets/icon.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostQuotes = 20;
constexpr int iconSize = 16;
constexpr std::array kinds { OverlayKind::Approval, OverlayKind::LowerLimit, OverlayKind::Quotes, OverlayKind::OwnForm,
                             OverlayKind::ClosedRoute };
constexpr OverlayField ownFields[] { OverlayField::Kind,    OverlayField::Authority,   OverlayField::Quotes,
                                     OverlayField::Routes,  OverlayField::Commodities, OverlayField::Lower,
                                     OverlayField::Upper,   OverlayField::ValidFrom,   OverlayField::ValidTo,
                                     OverlayField::TextEn,  OverlayField::TextFr,      OverlayField::TitleEn,
                                     OverlayField::TitleFr, OverlayField::SectionEn,   OverlayField::SectionFr,
                                     OverlayField::Address };

DateField *makeDate()
{
    auto *date = new DateField;
    date->setMinimumDate(QDate(1990, 1, 1));
    return date;
}

} // namespace

OverlayForm::OverlayForm(const Theme &theme, Language language, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_words(language)
    , m_fields(new OverlayFields(theme))
    , m_kind(new QComboBox)
    , m_authority(new QComboBox)
    , m_quotes(new QSpinBox)
    , m_routes(new CheckList)
    , m_commodities(new CheckList)
    , m_lower(new LimitField)
    , m_upper(new LimitField)
    , m_from(makeDate())
    , m_toBox(new QWidget)
    , m_ends(new QCheckBox)
    , m_to(makeDate())
    , m_meaning(new QLabel)
    , m_effectIcon(new QLabel)
    , m_effect(new QLabel)
{
    addFields();
    connectFields();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_fields);
    connect(&theme, &Theme::changed, this, &OverlayForm::sayEffect);
    retranslate(language);
}

void OverlayForm::addFields()
{
    for (std::size_t i = 0; i < kinds.size(); ++i)
        m_kind->addItem({});
    for (std::size_t i = 0; i < codeCount<Authority>; ++i)
        m_authority->addItem({});
    m_quotes->setRange(0, mostQuotes);
    m_meaning->setWordWrap(true);
    m_effect->setObjectName(u"overlayEffect"_s);
    m_effect->setWordWrap(true);
    m_ends->setObjectName(u"overlayEnds"_s);
    m_to->setObjectName(u"overlayTo"_s);
    m_to->setMinimumHeight(28);
    auto *toRow = new QHBoxLayout(m_toBox);
    toRow->setContentsMargins(0, 0, 0, 0);
    toRow->addWidget(m_ends);
    toRow->addWidget(m_to, 1);
    m_toBox->setFocusProxy(m_ends);
    auto *effectLine = new QWidget;
    auto *effectRow = new QHBoxLayout(effectLine);
    effectRow->setContentsMargins(0, 0, 0, 0);
    effectRow->addWidget(m_effectIcon, 0, Qt::AlignTop);
    effectRow->addWidget(m_effect, 1);
    m_fields->add(OverlayField::Kind, m_kind, u"overlayKind"_s);
    m_fields->addLine(m_meaning);
    m_fields->addLine(effectLine);
    m_fields->add(OverlayField::Authority, m_authority, u"overlayAuthority"_s);
    m_fields->add(OverlayField::Quotes, m_quotes, u"overlayQuotes"_s);
    m_fields->add(OverlayField::Lower, m_lower, u"overlayLower"_s);
    m_fields->add(OverlayField::Upper, m_upper, u"overlayUpper"_s);
    m_fields->add(OverlayField::Routes, m_routes, u"overlayRoutes"_s);
    m_fields->add(OverlayField::Commodities, m_commodities, u"overlayCommodities"_s);
    m_fields->add(OverlayField::ValidFrom, m_from, u"overlayFrom"_s);
    m_fields->add(OverlayField::ValidTo, m_toBox, u"overlayToBox"_s);
    addText(OverlayField::TitleEn, u"overlayTitleEn"_s, [](OverlayRow &row) -> QString & { return row.citation.title.en; });
    addText(OverlayField::TitleFr, u"overlayTitleFr"_s, [](OverlayRow &row) -> QString & { return row.citation.title.fr; });
    addText(OverlayField::SectionEn, u"overlaySectionEn"_s, [](OverlayRow &row) -> QString & { return row.citation.section.en; });
    addText(OverlayField::SectionFr, u"overlaySectionFr"_s, [](OverlayRow &row) -> QString & { return row.citation.section.fr; });
    addText(OverlayField::Address, u"overlayAddress"_s, [](OverlayRow &row) -> QString & { return row.citation.address; });
    addText(OverlayField::TextEn, u"overlayTextEn"_s, [](OverlayRow &row) -> QString & { return row.text.en; });
    addText(OverlayField::TextFr, u"overlayTextFr"_s, [](OverlayRow &row) -> QString & { return row.text.fr; });
}

void OverlayForm::addText(OverlayField field, const QString &name, QString &(*of)(OverlayRow &))
{
    auto *line = new QLineEdit;
    m_fields->add(field, line, name);
    m_texts << Text { field, line, of };
    connect(line, &QLineEdit::textEdited, this, [this, of, name](const QString &text) {
        OverlayRow row = m_row;
        of(row) = text;
        tell(row, name);
    });
}

void OverlayForm::connectFields()
{
    const auto follow = [this](auto *input, auto signal, auto change) {
        connect(input, signal, this, [this, input, change] {
            if (m_isShowing)
                return;
            OverlayRow row = m_row;
            change(row);
            tell(row, input->objectName());
        });
    };
    follow(m_kind, &QComboBox::currentIndexChanged, [this](OverlayRow &row) {
        row.kind = kinds[std::size_t(std::max(0, m_kind->currentIndex()))];
        // What the new kind has no field for does not stay behind unseen.
        if (row.kind == OverlayKind::ClosedRoute)
            row.lower = 0;
        if (row.kind == OverlayKind::ClosedRoute || row.kind == OverlayKind::LowerLimit)
            row.upper = RuleRow::noLimit;
        if (row.kind == OverlayKind::Quotes && row.quotes == 0)
            row.quotes = 3;
        if (row.kind != OverlayKind::Quotes)
            row.quotes = 0;
        if (row.kind != OverlayKind::Approval)
            row.authority = {};
    });
    follow(m_authority, &QComboBox::currentIndexChanged,
           [this](OverlayRow &row) { row.authority = Authority(std::max(0, m_authority->currentIndex())); });
    follow(m_quotes, &QSpinBox::valueChanged, [this](OverlayRow &row) { row.quotes = m_quotes->value(); });
    follow(m_routes, &CheckList::edited, [this](OverlayRow &row) { row.routes = m_routes->codes<Route>(); });
    follow(m_commodities, &CheckList::edited, [this](OverlayRow &row) { row.commodities = m_commodities->codes<Commodity>(); });
    follow(m_from, &DateField::dateChanged, [this](OverlayRow &row) { row.validFrom = m_from->date(); });
    const auto takeEnd = [this](OverlayRow &row) { row.validTo = m_ends->isChecked() ? m_to->date() : QDate(); };
    follow(m_ends, &QCheckBox::toggled, takeEnd);
    follow(m_to, &DateField::dateChanged, takeEnd);
    connect(m_lower, &QLineEdit::textEdited, this, [this] { tellAmounts(OverlayField::Lower); });
    connect(m_upper, &QLineEdit::textEdited, this, [this] { tellAmounts(OverlayField::Upper); });
}

void OverlayForm::tellAmounts(OverlayField field)
{
    sayFaults();
    if (m_wasReadable != isReadable()) {
        m_wasReadable = isReadable();
        Q_EMIT readableChanged();
    }
    OverlayRow row = m_row;
    if (field == OverlayField::Lower && m_lower->isReadable())
        row.lower = m_lower->amount().value_or(0);
    if (field == OverlayField::Upper && m_upper->isReadable())
        row.upper = m_upper->amount().value_or(RuleRow::noLimit);
    tell(row, (field == OverlayField::Lower ? m_lower : m_upper)->objectName());
}

void OverlayForm::tell(const OverlayRow &row, const QString &key)
{
    if (row != m_row)
        Q_EMIT edited(row, key);
}

bool OverlayForm::isReadable() const
{
    return m_lower->isReadable() && m_upper->isReadable();
}

OverlayField OverlayForm::unreadableField() const
{
    return m_lower->isReadable() ? OverlayField::Upper : OverlayField::Lower;
}

void OverlayForm::show(const OverlayRow &row, const Overlay &overlay, const QList<OverlayFinding> &findings,
                       const std::optional<SaidEffect> &effect)
{
    const bool isAnother = row.id != m_row.id;
    m_row = row;
    m_overlay = overlay;
    m_findings = findings;
    m_said = effect;
    m_isShowing = true;
    m_kind->setCurrentIndex(int(row.kind));
    m_authority->setCurrentIndex(int(row.authority));
    m_quotes->setValue(row.quotes);
    if (m_offered != m_known.unitedWith(row.routes))
        nameEntries();
    m_routes->setCodes(row.routes);
    m_commodities->setCodes(row.commodities);
    if (isAnother) { // what could not be read belonged to the row before
        m_lower->clear();
        m_upper->clear();
    }
    if (isAnother || m_lower->isReadable())
        m_lower->setAmount(row.lower == 0 && m_lower->text().isEmpty() ? std::nullopt : std::optional(row.lower));
    if (isAnother || m_upper->isReadable())
        m_upper->setAmount(row.upper == RuleRow::noLimit ? std::nullopt : std::optional(row.upper));
    m_from->setDate(row.validFrom);
    m_ends->setChecked(row.validTo.isValid());
    m_to->setEnabled(row.validTo.isValid());
    if (row.validTo.isValid())
        m_to->setDate(row.validTo);
    for (const Text &text : std::as_const(m_texts)) {
        if (text.line->text() != text.of(m_row)) {
            text.line->setText(text.of(m_row));
            text.line->setCursorPosition(0);
        }
    }
    m_isShowing = false;
    if (m_wasReadable != isReadable()) {
        m_wasReadable = isReadable();
        Q_EMIT readableChanged();
    }
    showFields();
    sayFaults();
    sayEffect();
}

void OverlayForm::showFields()
{
    const OverlayKind kind = m_row.kind;
    m_fields->setShown(OverlayField::Authority, kind == OverlayKind::Approval);
    m_fields->setShown(OverlayField::Quotes, kind == OverlayKind::Quotes);
    m_fields->setShown(OverlayField::Lower, kind != OverlayKind::ClosedRoute);
    m_fields->setShown(OverlayField::Upper, kind != OverlayKind::ClosedRoute && kind != OverlayKind::LowerLimit);
    for (const OverlayField field : ownFields)
        m_fields->setLabel(field, m_words.field(field, kind));
    m_meaning->setText(m_words.kindMeaning(kind));
}

void OverlayForm::sayFaults()
{
    QMap<OverlayField, QString> faults;
    for (const OverlayFinding &finding : std::as_const(m_findings)) {
        if (finding.row == m_row.id && !faults.contains(finding.field))
            faults.insert(finding.field, m_words.fault(finding, m_overlay));
    }
    for (const auto &[field, line] : { std::pair(OverlayField::Lower, m_lower), std::pair(OverlayField::Upper, m_upper) }) {
        if (!line->isReadable())
            faults.insert(field, tr("This is no amount in dollars."));
    }
    m_fields->setFaults(faults);
}

void OverlayForm::sayEffect()
{
    const bool isWrong = std::ranges::find(m_findings, m_row.id, &OverlayFinding::row) != m_findings.end();
    const bool isSaid = m_said && !isWrong;
    m_effect->setVisible(isSaid);
    m_effectIcon->setVisible(isSaid);
    if (!isSaid)
        return;
    const QColor color = m_theme.state(OverlayWords::effectState(m_said->effect)).text;
    m_effect->setText(m_words.effectSentence(*m_said));
    m_effectIcon->setPixmap(themedIcon(OverlayWords::effectIcon(m_said->effect), color).pixmap(iconSize, iconSize));
}

void OverlayForm::setRoutes(CodeSet<Route> routes)
{
    if (routes == m_known)
        return;
    m_known = routes;
    nameEntries();
}

void OverlayForm::nameEntries()
{
    QList<CheckList::Entry> entries;
    // A way that a file names is shown, also where the rules above do not know it.
    m_offered = m_known.unitedWith(m_row.routes);
    forEachCode(m_offered, [&](Route route) { entries << CheckList::Entry { int(route), m_words.rules().route(route) }; });
    m_routes->setEntries(entries);
    m_routes->setCodes(m_row.routes);
    QList<CheckList::Entry> commodities;
    for (std::size_t i = 0; i < codeCount<Commodity>; ++i)
        commodities << CheckList::Entry { int(i), m_words.rules().commodity(Commodity(i)) };
    m_commodities->setEntries(commodities);
    m_commodities->setCodes(m_row.commodities);
}

void OverlayForm::retranslate(Language language)
{
    m_words = OverlayWords(language);
    for (std::size_t i = 0; i < kinds.size(); ++i)
        m_kind->setItemText(int(i), m_words.kind(kinds[i]));
    for (std::size_t i = 0; i < codeCount<Authority>; ++i)
        m_authority->setItemText(int(i), m_words.rules().authority(Authority(i)));
    m_ends->setText(tr("Ends on"));
    m_to->setAccessibleName(m_words.field(OverlayField::ValidTo));
    m_lower->setFormats(m_words.rules().formats());
    m_upper->setFormats(m_words.rules().formats());
    nameEntries();
    showFields();
    sayFaults();
    sayEffect();
}

} // namespace acquis
