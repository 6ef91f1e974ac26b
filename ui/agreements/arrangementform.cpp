// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/arrangementform.h"

#include "core/agreements/records.h"
#include "core/rules/plainvalue.h"
#include "ui/agreements/categoryitems.h"
#include "ui/forms/amountfield.h"
#include "ui/forms/optionalday.h"
#include "ui/forms/rowseditor.h"
#include "ui/widgets/datefield.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

enum VendorColumn { VendorName, VendorCategory, VendorState, VendorFrom, VendorUntil };
constexpr int mostMonths = 240;

QString dayCell(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

} // namespace

ArrangementForm::ArrangementForm(const UiContext &context, QWidget *parent)
    : RecordForm(context, u"arrangement"_s, parent)
    , m_kind(addBox(u"kind"_s, u"arrangementKind"_s))
    , m_number(addLine(u"number"_s, u"arrangementNumber"_s))
    , m_nameEn(addLine(u"name/en"_s, u"arrangementNameEn"_s))
    , m_nameFr(addLine(u"name/fr"_s, u"arrangementNameFr"_s))
    , m_owner(addLine(u"owner"_s, u"arrangementOwner"_s))
    , m_start(new DateField)
    , m_end(new DateField)
    , m_refreshMonths(new QSpinBox)
    , m_lastRefresh(new OptionalDay(u"arrangementLastRefresh"_s))
    , m_ceiling(new AmountField)
    , m_categories(new CodeChoice(context.theme, u"arrangementCategories"_s))
{
    m_start->setObjectName(u"arrangementStart"_s);
    m_end->setObjectName(u"arrangementEnd"_s);
    m_refreshMonths->setObjectName(u"arrangementRefreshMonths"_s);
    m_refreshMonths->setRange(0, mostMonths);
    m_ceiling->setObjectName(u"arrangementCeiling"_s);
    addField(u"start"_s, m_start);
    addField(u"end"_s, m_end);
    addField(u"refresh-months"_s, m_refreshMonths);
    addField(u"last-refresh"_s, m_lastRefresh);
    addField(u"ceiling"_s, m_ceiling);
    addField(u"categories"_s, m_categories);
    m_bands = addRows(u"bands"_s, u"arrangementBands"_s);
    m_vendors = addRows(u"vendors"_s, u"arrangementVendors"_s);
    addFoot();
    connect(m_categories, &CodeChoice::changed, this, &ArrangementForm::setColumns);
    setColumns();
}

void ArrangementForm::setRecord(const std::optional<Kept<Arrangement>> &record, const CategoryTree &tree)
{
    m_record = record;
    m_tree = tree;
    const QDate today = QDate::currentDate();
    Arrangement fresh;
    fresh.start = today;
    fresh.end = today.addYears(3);
    const Arrangement shown = record ? record->value : fresh;
    showFindings({});
    m_categories->setCodes(shown.categories);
    retranslate();
    m_kind->setCurrentIndex(int(shown.kind));
    m_number->setText(shown.number);
    m_nameEn->setText(shown.name.en);
    m_nameFr->setText(shown.name.fr);
    m_owner->setText(shown.owner);
    m_start->setDate(shown.start);
    m_end->setDate(shown.end);
    m_refreshMonths->setValue(shown.refreshMonths);
    m_lastRefresh->setDay(shown.lastRefresh);
    m_ceiling->setAmount(shown.ceiling);
    fillRows(shown);
    QList<FormFinding> ignored;
    m_asSet = arrangement(ignored);
}

void ArrangementForm::fillRows(const Arrangement &arrangement)
{
    const Formats formats = words().formats();
    QList<QStringList> rows;
    for (const SecondStageBand &band : arrangement.bands)
        rows << QStringList { formats.amount(band.from), QString::number(band.invited) };
    m_bands->setRows(rows);
    rows.clear();
    for (const ArrangementVendor &vendor : arrangement.vendors) {
        if (vendor.standings.isEmpty())
            rows << QStringList { vendor.name, {}, codeOf(StandingState::Qualified), {}, {} };
        for (const CategoryStanding &one : vendor.standings)
            rows << QStringList { vendor.name, one.category, codeOf(one.state), dayCell(one.from), dayCell(one.until) };
    }
    m_vendors->setRows(rows);
}

QString ArrangementForm::title() const
{
    return m_record ? tr("Change the arrangement") : tr("New vendor of record arrangement");
}

bool ArrangementForm::isChanged() const
{
    QList<FormFinding> findings;
    return arrangement(findings) != m_asSet || !findings.isEmpty();
}

QList<SecondStageBand> ArrangementForm::bands(QList<FormFinding> &findings) const
{
    QList<SecondStageBand> bands;
    for (qsizetype i = 0; i < m_bands->rows().size(); ++i) {
        const QStringList &row = m_bands->rows().at(i);
        const auto from = readAmount(row.value(0));
        bool isNumber = false;
        const int invited = row.value(1).trimmed().toInt(&isNumber);
        if (!from)
            findings << FormFinding { u"bands/%1/from"_s.arg(i), words().fault(RecordFault::NotAnAmount) };
        else if (!isNumber)
            findings << FormFinding { u"bands/%1/invited"_s.arg(i),
                                      tr("Write how many vendors are invited; 0 means all of them.") };
        bands << SecondStageBand { from.value_or(Money()), invited };
    }
    return bands;
}

/// Rows of the same name are one vendor with several standings.
QList<ArrangementVendor> ArrangementForm::vendors(QList<FormFinding> &findings) const
{
    QList<ArrangementVendor> vendors;
    const QList<ArrangementVendor> before = m_record ? m_record->value.vendors : QList<ArrangementVendor>();
    const auto dayIn = [&](qsizetype row, const QString &typed) {
        const QDate day = parseDay(typed.trimmed());
        if (!typed.trimmed().isEmpty() && !day.isValid())
            findings << FormFinding { u"vendors/%1"_s.arg(row), words().fault(RecordFault::NotADate) };
        return day;
    };
    for (qsizetype i = 0; i < m_vendors->rows().size(); ++i) {
        const QStringList &row = m_vendors->rows().at(i);
        const QString name = row.value(VendorName).trimmed();
        if (name.isEmpty())
            findings << FormFinding { u"vendors/%1/name"_s.arg(i), words().fault(RecordFault::EmptyText) };
        auto place = std::ranges::find(vendors, name, &ArrangementVendor::name);
        if (place == vendors.end()) {
            const auto known = std::ranges::find(before, name, &ArrangementVendor::name);
            vendors << ArrangementVendor { known == before.end() ? VendorId {} : known->vendor, name, {} };
            place = vendors.end() - 1;
        }
        const QDate from = dayIn(i, row.value(VendorFrom));
        const QDate until = dayIn(i, row.value(VendorUntil));
        const QString category = row.value(VendorCategory);
        if (!category.isEmpty())
            place->standings << CategoryStanding {
                category, fromCode<StandingState>(row.value(VendorState)).value_or(StandingState::Qualified), from, until
            };
    }
    return vendors;
}

Arrangement ArrangementForm::arrangement(QList<FormFinding> &findings) const
{
    Arrangement arrangement = m_record ? m_record->value : Arrangement {};
    arrangement.kind = ArrangementKind(m_kind->currentIndex());
    arrangement.number = m_number->text().trimmed();
    arrangement.name = { m_nameEn->text().trimmed(), m_nameFr->text().trimmed() };
    arrangement.owner = m_owner->text().trimmed();
    arrangement.start = m_start->date();
    arrangement.end = m_end->date();
    arrangement.refreshMonths = m_refreshMonths->value();
    arrangement.lastRefresh = m_lastRefresh->day();
    arrangement.ceiling = m_ceiling->amount();
    if (m_ceiling->isWrong())
        findings << FormFinding { u"ceiling"_s, words().fault(RecordFault::NotAnAmount) };
    arrangement.categories = m_categories->codes();
    arrangement.bands = bands(findings);
    arrangement.vendors = vendors(findings);
    return arrangement;
}

void ArrangementForm::save()
{
    m_bands->finish();
    m_vendors->finish();
    QList<FormFinding> findings;
    Arrangement written = arrangement(findings);
    if (written.uid.isEmpty())
        written.uid = u"new"_s; // given when it is kept
    if (const auto valid = readRecord<Arrangement>(writeRecord(written)); !valid)
        findings << findingsIn(valid.error());
    showFindings(findings);
    if (findings.isEmpty())
        Q_EMIT saveRequested();
}

void ArrangementForm::setColumns()
{
    const AgreementWords told = words();
    m_bands->setColumns({ { tr("From this value") }, { tr("Vendors invited (0: all)") } });
    QList<RowChoice> categories { { {}, tr("none yet") } };
    for (const QString &code : m_categories->codes())
        categories << RowChoice { code, told.category(m_tree, code) };
    QList<RowChoice> states;
    for (std::size_t i = 0; i < codeCount<StandingState>; ++i)
        states << RowChoice { codeOf(StandingState(i)), told.standing(StandingState(i)) };
    m_vendors->setColumns({ { tr("Vendor") },
                            { tr("Category"), categories },
                            { tr("Standing"), states },
                            { tr("From (day)") },
                            { tr("Until (day)") } });
}

void ArrangementForm::retranslate()
{
    RecordForm::retranslate();
    const AgreementWords told = words();
    setLabel(u"kind"_s, tr("Kind"));
    QStringList kinds;
    for (std::size_t i = 0; i < codeCount<ArrangementKind>; ++i)
        kinds << told.arrangementKind(ArrangementKind(i));
    setBoxWords(*m_kind, kinds);
    setLabel(u"number"_s, tr("Number"));
    setLabel(u"name/en"_s, tr("Name in English"));
    setLabel(u"name/fr"_s, tr("Name in French"));
    setLabel(u"owner"_s, tr("Owner"));
    setLabel(u"start"_s, tr("First day"));
    setLabel(u"end"_s, tr("Last day"));
    setLabel(u"refresh-months"_s, tr("Months between refreshes of the list (0: none planned)"));
    setLabel(u"last-refresh"_s, tr("Last refresh"));
    m_lastRefresh->setWords(tr("It was opened again on"), told.formats().locale());
    setLabel(u"ceiling"_s, tr("Ceiling of one purchase in dollars (empty: none)"));
    setLabel(u"categories"_s, tr("Categories"));
    setLabel(u"bands"_s, tr("Second stage: from which value how many vendors are invited"));
    setLabel(u"vendors"_s, tr("Vendors and their standing; days as 2026-03-31"));
    m_categories->setItems(codeItemsOf(m_tree, told.language()));
    m_ceiling->setLanguage(told.language());
    for (DateField *field : { m_start, m_end })
        field->setLocale(told.formats().locale());
    setColumns();
}

} // namespace acquis
