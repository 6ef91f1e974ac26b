// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vendors/vendorform.h"

#include "core/base/numberreader.h"
#include "ui/shell/languagecontroller.h"
#include "ui/vendors/vendorwords.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/wrappinglabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastTarget = 28;
constexpr int linesShown = 4;

QLineEdit *makeLine(const QString &name, qsizetype longest = longestVendorText)
{
    auto *line = new QLineEdit;
    line->setObjectName(name);
    line->setMaxLength(int(longest));
    return line;
}

QPushButton *makeButton(const QString &name)
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    button->setMinimumHeight(leastTarget);
    return button;
}

QLabel *makeHeading()
{
    auto *label = new QLabel;
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}

std::optional<qint64> readCount(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += c;
        else if (!c.isSpace() && c != u',')
            return std::nullopt;
    }
    bool isNumber = false;
    const qint64 count = digits.toLongLong(&isNumber);
    return isNumber ? std::optional(count) : std::nullopt;
}

const VendorIdentifier *numberOf(const Vendor &vendor, const QString &scheme)
{
    const auto one =
        std::ranges::find_if(vendor.identifiers, [&](const VendorIdentifier &number) { return number.scheme == scheme; });
    return one == vendor.identifiers.end() ? nullptr : &*one;
}

/// Puts what is typed into the place of the first number of its scheme; an empty field takes the number away.
void setNumber(Vendor &vendor, const QString &scheme, const QString &typed)
{
    const auto place =
        std::ranges::find_if(vendor.identifiers, [&](const VendorIdentifier &number) { return number.scheme == scheme; });
    const bool isThere = place != vendor.identifiers.end();
    if (typed.isEmpty()) {
        if (isThere)
            vendor.identifiers.erase(place);
        return;
    }
    VendorIdentifier number = readIdentifier(scheme, typed).value_or(VendorIdentifier { scheme, typed, {}, {}, {}, {} });
    if (isThere && place->value == number.value && place->account == number.account)
        return; // its proof stays with it
    if (isThere)
        *place = number;
    else
        vendor.identifiers << number;
}

} // namespace

VendorForm::VendorForm(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_name(makeLine(u"vendorName"_s, longestVendorName))
    , m_otherNames(new QPlainTextEdit)
    , m_businessNumber(makeLine(u"vendorBusinessNumber"_s, 60))
    , m_quebecNumber(makeLine(u"vendorQuebecNumber"_s, 60))
    , m_place(makeLine(u"vendorPlace"_s))
    , m_province(new QComboBox)
    , m_country(makeLine(u"vendorCountry"_s, 2))
    , m_postalCode(makeLine(u"vendorPostalCode"_s, 20))
    , m_fault(new WrappingLabel)
    , m_save(makeButton(u"vendorSave"_s))
    , m_cancel(makeButton(u"vendorCancel"_s))
{
    m_otherNames->setTabChangesFocus(true);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setSpacing(4);
    m_nameField = addField(*column, m_name, {});
    m_otherField = addField(*column, m_otherNames, u"vendorOtherNames"_s);
    m_businessField = addField(*column, m_businessNumber, {});
    m_quebecField = addField(*column, m_quebecNumber, {});
    m_placeField = addField(*column, m_place, {});
    m_provinceField = addField(*column, m_province, u"vendorProvince"_s);
    m_countryField = addField(*column, m_country, {});
    m_postalField = addField(*column, m_postalCode, {});
    column->addSpacing(8);
    column->addWidget(makeSizes());
    column->addSpacing(8);
    column->addWidget(makeStandings());
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"vendorFormScroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inside);
    // The ground of the panel shows through.
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(12, 0, 12, 8);
    m_save->setProperty("primary", true);
    buttons->addWidget(m_save);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    m_fault->setObjectName(u"vendorFault"_s);
    m_fault->setMargin(8);
    m_fault->hide();
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(scroll, 1);
    page->addWidget(m_fault);
    page->addLayout(buttons);

    for (const QString &scheme : { IdentifierScheme::businessNumber.toString(), IdentifierScheme::quebecNumber.toString() })
        connect(numberInput(scheme), &QLineEdit::editingFinished, this, [this, scheme] { checkNumber(scheme); });
    connect(m_save, &QPushButton::clicked, this, &VendorForm::save);
    connect(m_cancel, &QPushButton::clicked, this, &VendorForm::cancelRequested);
}

VendorForm::Field VendorForm::addField(QVBoxLayout &column, QWidget *input, const QString &name)
{
    if (!name.isEmpty())
        input->setObjectName(name);
    Field field { new QLabel, input, new WrappingLabel };
    field.label->setBuddy(input);
    field.fault->setObjectName(input->objectName() + u"Fault"_s);
    field.fault->hide();
    // Several lines show that there are several.
    const bool hasLines = qobject_cast<QAbstractScrollArea *>(input) != nullptr;
    if (hasLines)
        input->setFixedHeight(input->fontMetrics().height() * linesShown + 12);
    else
        input->setMinimumHeight(leastTarget);
    column.addWidget(field.label);
    column.addWidget(input);
    column.addWidget(field.fault);
    return field;
}

QWidget *VendorForm::makeSizes()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_sizeTitle = makeHeading();
    m_sizeList = new QListWidget;
    m_sizeRemove = makeButton(u"vendorSizeRemove"_s);
    m_asOf = new DateField(QDate::currentDate());
    m_employees = makeLine(u"vendorEmployees"_s, 20);
    m_revenue = makeLine(u"vendorRevenue"_s, 30);
    m_sizeSource = makeLine(u"vendorSizeSource"_s);
    m_sizeAdd = makeButton(u"vendorSizeAdd"_s);
    column->addWidget(m_sizeTitle);
    m_sizeListField = addField(*column, m_sizeList, u"vendorSizes"_s);
    column->addWidget(m_sizeRemove, 0, Qt::AlignLeft);
    m_asOfField = addField(*column, m_asOf, u"vendorAsOf"_s);
    m_employeesField = addField(*column, m_employees, {});
    m_revenueField = addField(*column, m_revenue, {});
    m_sizeSourceField = addField(*column, m_sizeSource, {});
    column->addWidget(m_sizeAdd, 0, Qt::AlignLeft);
    connect(m_sizeAdd, &QPushButton::clicked, this, &VendorForm::addSize);
    connect(m_sizeRemove, &QPushButton::clicked, this, [this] {
        if (const int row = m_sizeList->currentRow(); row >= 0)
            m_sizes.removeAt(row);
        fillLists();
    });
    connect(m_sizeList, &QListWidget::currentRowChanged, this, [this](int row) { m_sizeRemove->setEnabled(row >= 0); });
    return part;
}

QWidget *VendorForm::makeStandings()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_standingTitle = makeHeading();
    m_standingList = new QListWidget;
    m_standingRemove = makeButton(u"vendorStandingRemove"_s);
    m_jurisdiction = new QComboBox;
    m_arrangement = makeLine(u"vendorArrangement"_s);
    m_from = new DateField(QDate::currentDate());
    m_ends = new QCheckBox;
    m_ends->setObjectName(u"vendorEnds"_s);
    m_ends->setMinimumHeight(leastTarget);
    m_until = new DateField(QDate::currentDate().addYears(1));
    m_until->setEnabled(false);
    m_status = new QComboBox;
    m_evidence = makeLine(u"vendorEvidence"_s);
    m_standingAdd = makeButton(u"vendorStandingAdd"_s);
    column->addWidget(m_standingTitle);
    m_standingListField = addField(*column, m_standingList, u"vendorStandings"_s);
    column->addWidget(m_standingRemove, 0, Qt::AlignLeft);
    m_jurisdictionField = addField(*column, m_jurisdiction, u"vendorJurisdiction"_s);
    m_arrangementField = addField(*column, m_arrangement, {});
    m_fromField = addField(*column, m_from, u"vendorFrom"_s);
    column->addWidget(m_ends);
    m_untilField = addField(*column, m_until, u"vendorUntil"_s);
    m_statusField = addField(*column, m_status, u"vendorStatus"_s);
    m_evidenceField = addField(*column, m_evidence, {});
    column->addWidget(m_standingAdd, 0, Qt::AlignLeft);
    connect(m_ends, &QCheckBox::toggled, m_until, &QWidget::setEnabled);
    connect(m_standingAdd, &QPushButton::clicked, this, &VendorForm::addStanding);
    connect(m_standingRemove, &QPushButton::clicked, this, [this] {
        if (const int row = m_standingList->currentRow(); row >= 0)
            m_standings.removeAt(row);
        fillLists();
    });
    connect(m_standingList, &QListWidget::currentRowChanged, this, [this](int row) { m_standingRemove->setEnabled(row >= 0); });
    return part;
}

QLineEdit *VendorForm::numberInput(const QString &scheme) const
{
    return scheme == IdentifierScheme::businessNumber ? m_businessNumber : m_quebecNumber;
}

void VendorForm::setRecord(const std::optional<VendorRecord> &record)
{
    m_record = record;
    const Vendor vendor = record ? record->vendor : Vendor {};
    clearFaults();
    const QString name = displayName(vendor);
    m_name->setText(name);
    QStringList others;
    bool isSkipped = false;
    for (const VendorName &one : vendor.names) {
        if (!isSkipped && one.text == name)
            isSkipped = true;
        else
            others << one.text;
    }
    m_otherNames->setPlainText(others.join(u'\n'));
    for (const QString &scheme : { IdentifierScheme::businessNumber.toString(), IdentifierScheme::quebecNumber.toString() }) {
        const VendorIdentifier *number = numberOf(vendor, scheme);
        numberInput(scheme)->setText(number ? (number->value + u' ' + number->account).trimmed() : QString());
    }
    m_place->setText(vendor.place);
    m_country->setText(record ? vendor.country : u"CA"_s);
    m_province->setCurrentIndex(std::max(0, m_province->findData(vendor.province)));
    m_postalCode->setText(vendor.postalCode);
    m_sizes = vendor.sizes;
    m_standings = vendor.standings;
    for (QLineEdit *line : { m_employees, m_revenue, m_sizeSource, m_arrangement, m_evidence })
        line->clear();
    fillLists();
    m_asSet = this->vendor();
    retranslate();
}

QString VendorForm::title() const
{
    return m_record ? tr("Change the vendor") : tr("New vendor");
}

void VendorForm::begin()
{
    m_name->setFocus();
}

Vendor VendorForm::vendor() const
{
    Vendor vendor = m_record ? m_record->vendor : Vendor {};
    const QList<VendorName> before = vendor.names;
    const QString shown = displayName(vendor);
    const auto kindOf = [&before](const QString &text, NameKind otherwise) {
        const auto one = std::ranges::find_if(before, [&](const VendorName &name) { return name.text == text; });
        return one == before.end() ? otherwise : one->kind;
    };
    vendor.names.clear();
    // The name that the form shows first keeps its kind when only its spelling is mended.
    const QString name = m_name->text().trimmed();
    if (!name.isEmpty())
        vendor.names << VendorName { name, shown.isEmpty() ? NameKind::Legal : kindOf(shown, NameKind::Legal) };
    for (const QString &line : m_otherNames->toPlainText().split(u'\n')) {
        if (!line.trimmed().isEmpty())
            vendor.names << VendorName { line.trimmed(), kindOf(line.trimmed(), NameKind::Operating) };
    }
    setNumber(vendor, IdentifierScheme::businessNumber.toString(), m_businessNumber->text().trimmed());
    setNumber(vendor, IdentifierScheme::quebecNumber.toString(), m_quebecNumber->text().trimmed());
    vendor.place = m_place->text().trimmed();
    vendor.country = m_country->text().trimmed().toUpper();
    // A province of another country is not among those to choose from, and stays.
    const bool isKept = m_province->currentIndex() == 0 && m_province->findData(vendor.province) < 0;
    if (!isKept)
        vendor.province = m_province->currentData().toString();
    vendor.postalCode = m_postalCode->text().trimmed();
    vendor.sizes = m_sizes;
    vendor.standings = m_standings;
    return vendor;
}

bool VendorForm::isChanged() const
{
    const bool isHalfTyped = !m_employees->text().isEmpty() || !m_revenue->text().isEmpty() || !m_arrangement->text().isEmpty();
    return isHalfTyped || vendor() != m_asSet;
}

void VendorForm::say(Field &field, const QString &sentence)
{
    const QColor color = m_context.theme.state(StateToken::Error).text;
    QPalette palette = field.fault->palette();
    palette.setColor(QPalette::WindowText, color);
    field.fault->setPalette(palette);
    field.fault->setText(sentence);
    field.fault->setVisible(!sentence.isEmpty());
    field.input->setAccessibleDescription(sentence);
}

void VendorForm::clearFaults()
{
    for (Field *field : { &m_nameField, &m_otherField, &m_businessField, &m_quebecField, &m_placeField, &m_provinceField,
                          &m_countryField, &m_postalField, &m_sizeListField, &m_asOfField, &m_employeesField, &m_revenueField,
                          &m_standingListField, &m_untilField })
        say(*field, {});
    m_fault->hide();
}

void VendorForm::checkNumber(const QString &scheme)
{
    const QString typed = numberInput(scheme)->text().trimmed();
    Field &field = scheme == IdentifierScheme::businessNumber ? m_businessField : m_quebecField;
    if (typed.isEmpty()) {
        say(field, {});
        return;
    }
    const auto read = readIdentifier(scheme, typed);
    say(field, read ? QString() : VendorWords::fault(vendorFault(read.error()).value_or(VendorFault::MalformedIdentifier)));
}

VendorForm::Field *VendorForm::fieldOf(const VendorFinding &finding, const Vendor &vendor)
{
    if (finding.field == "names"_L1)
        return finding.position == 0 ? &m_nameField : &m_otherField;
    if (finding.field == "identifiers"_L1) {
        const QString scheme = vendor.identifiers.value(finding.position).scheme;
        if (scheme == IdentifierScheme::businessNumber)
            return &m_businessField;
        return scheme == IdentifierScheme::quebecNumber ? &m_quebecField : nullptr;
    }
    if (finding.field == "place"_L1)
        return &m_placeField;
    if (finding.field == "province"_L1)
        return &m_provinceField;
    if (finding.field == "country"_L1)
        return &m_countryField;
    if (finding.field == "postal-code"_L1)
        return &m_postalField;
    if (finding.field == "sizes"_L1)
        return &m_sizeListField;
    return finding.field == "standings"_L1 ? &m_standingListField : nullptr;
}

void VendorForm::showFindings(const QList<VendorFinding> &findings)
{
    clearFaults();
    const Vendor written = vendor();
    QWidget *first = nullptr;
    for (const VendorFinding &finding : findings) {
        Field *field = fieldOf(finding, written);
        if (!field) {
            m_fault->setText(VendorWords::fault(finding.fault));
            m_fault->show();
            continue;
        }
        say(*field, VendorWords::fault(finding.fault));
        if (!first)
            first = field->input;
    }
    if (first)
        first->setFocus();
}

void VendorForm::sayHolder(const VendorFinding &finding, const QString &holder)
{
    if (Field *field = fieldOf(finding, vendor()))
        say(*field, tr("“%1” has this number.").arg(holder));
}

void VendorForm::save()
{
    // What was typed for a new entry and not added yet belongs to what is saved.
    if (!m_employees->text().isEmpty() || !m_revenue->text().isEmpty()) {
        addSize();
        if (!m_employees->text().isEmpty() || !m_revenue->text().isEmpty())
            return;
    }
    if (!m_arrangement->text().isEmpty()) {
        addStanding();
        if (!m_arrangement->text().isEmpty())
            return;
    }
    const QList<VendorFinding> findings = vendorFindings(vendor());
    showFindings(findings);
    if (findings.isEmpty())
        Q_EMIT saveRequested();
}

void VendorForm::addSize()
{
    say(m_employeesField, {});
    say(m_revenueField, {});
    SizeEvidence evidence;
    evidence.asOf = m_asOf->date();
    evidence.source = m_sizeSource->text().trimmed();
    if (const QString typed = m_employees->text().trimmed(); !typed.isEmpty()) {
        evidence.employees = readCount(typed);
        if (!evidence.employees) {
            say(m_employeesField, tr("Write a whole number, for example 14."));
            m_employees->setFocus();
            return;
        }
    }
    if (const QString typed = m_revenue->text().trimmed(); !typed.isEmpty()) {
        const auto amount = readPrintedAmount(typed);
        if (!amount || amount->repaired) {
            say(m_revenueField, tr("Write an amount in dollars, for example 1,900,000."));
            m_revenue->setFocus();
            return;
        }
        evidence.revenue = amount->amount;
        evidence.currency = u"CAD"_s;
    }
    if (!evidence.employees && !evidence.revenue) {
        say(m_employeesField, tr("Write how many employees, or the revenue of a year."));
        m_employees->setFocus();
        return;
    }
    m_sizes << evidence;
    for (QLineEdit *line : { m_employees, m_revenue, m_sizeSource })
        line->clear();
    fillLists();
}

void VendorForm::addStanding()
{
    say(m_untilField, {});
    VendorStanding standing;
    standing.jurisdiction = m_jurisdiction->currentData().toString();
    standing.arrangement = m_arrangement->text().trimmed();
    standing.from = m_from->date();
    if (m_ends->isChecked())
        standing.until = m_until->date();
    if (standing.until.isValid() && standing.until < standing.from) {
        say(m_untilField, VendorWords::fault(VendorFault::EndBeforeStart));
        m_until->setFocus();
        return;
    }
    standing.status = StandingStatus(m_status->currentIndex());
    standing.evidence = m_evidence->text().trimmed();
    m_standings << standing;
    for (QLineEdit *line : { m_arrangement, m_evidence })
        line->clear();
    fillLists();
}

void VendorForm::fillLists()
{
    const VendorWords words(m_context.language.language());
    const auto fill = [](QListWidget &list, const QStringList &lines) {
        const int row = list.currentRow();
        list.clear();
        list.addItems(lines);
        list.setCurrentRow(std::min<int>(row, int(lines.size()) - 1));
    };
    QStringList lines;
    for (const SizeEvidence &one : std::as_const(m_sizes)) {
        QStringList parts { VendorWords::day(one.asOf) };
        if (one.employees)
            parts << tr("%n employees", nullptr, int(*one.employees));
        if (one.revenue)
            parts << tr("revenue %1 %2", "amount, currency").arg(words.formats().amount(*one.revenue), one.currency);
        if (!one.source.isEmpty())
            parts << one.source;
        lines << parts.join(u", "_s);
    }
    fill(*m_sizeList, lines);
    m_sizeRemove->setEnabled(m_sizeList->currentRow() >= 0);
    lines.clear();
    const QDate today = QDate::currentDate();
    for (const VendorStanding &one : std::as_const(m_standings)) {
        QStringList parts { VendorWords::jurisdiction(one.jurisdiction), one.arrangement,
                            VendorWords::status(statusOn(one, today)) };
        parts.removeAll(QString());
        lines << parts.join(u", "_s);
    }
    fill(*m_standingList, lines);
    m_standingRemove->setEnabled(m_standingList->currentRow() >= 0);
}

void VendorForm::setWriting(bool isWriting)
{
    m_save->setEnabled(!isWriting);
}

void VendorForm::retranslate()
{
    const VendorWords words(m_context.language.language());
    m_nameField.label->setText(tr("Le&gal name"));
    m_otherField.label->setText(tr("&Other names, one on each line"));
    m_businessField.label->setText(tr("&Business number"));
    m_businessNumber->setPlaceholderText(tr("nine digits"));
    m_quebecField.label->setText(tr("&Quebec enterprise number"));
    m_quebecNumber->setPlaceholderText(tr("ten digits"));
    m_placeField.label->setText(tr("&Place"));
    m_provinceField.label->setText(tr("Pro&vince or territory"));
    m_countryField.label->setText(tr("Co&untry, in two letters"));
    m_postalField.label->setText(tr("Posta&l code"));
    const auto fillProvinces = [](QComboBox &box, const QString &first, const QString &firstCode) {
        const int chosen = box.currentIndex();
        box.clear();
        box.addItem(first, firstCode);
        for (const QString &province : VendorWords::provinces())
            box.addItem(VendorWords::province(province), province);
        box.setCurrentIndex(std::max(0, chosen));
    };
    fillProvinces(*m_province, tr("Not named"), {});
    fillProvinces(*m_jurisdiction, VendorWords::jurisdiction(u"CA"_s), u"CA"_s);
    m_sizeTitle->setText(tr("Size: the class follows from the figures"));
    m_sizeListField.label->setText(tr("Fi&gures that were given"));
    m_sizeRemove->setText(tr("Remove these figures"));
    m_asOfField.label->setText(tr("New figures, as o&f"));
    m_employeesField.label->setText(tr("&Employees"));
    m_revenueField.label->setText(tr("&Revenue of a year, in Canadian dollars"));
    m_sizeSourceField.label->setText(tr("&Who says so"));
    m_sizeAdd->setText(tr("Add these figures"));
    m_standingTitle->setText(tr("Vendor of record standing"));
    m_standingListField.label->setText(tr("Sta&ndings that are known"));
    m_standingRemove->setText(tr("Remove this standing"));
    m_jurisdictionField.label->setText(tr("New standing, given by"));
    m_arrangementField.label->setText(tr("&Arrangement"));
    m_fromField.label->setText(tr("Fro&m"));
    m_ends->setText(tr("It en&ds"));
    m_untilField.label->setText(tr("Last da&y"));
    m_statusField.label->setText(tr("As its issuer says"));
    const int status = m_status->currentIndex();
    m_status->clear();
    for (const StandingStatus one :
         { StandingStatus::Active, StandingStatus::Suspended, StandingStatus::Expired, StandingStatus::Pending })
        m_status->addItem(VendorWords::status(one));
    m_status->setCurrentIndex(std::max(0, status));
    m_evidenceField.label->setText(tr("Evidence"));
    m_standingAdd->setText(tr("Add this standing"));
    for (DateField *field : { m_asOf, m_from, m_until })
        field->setLocale(words.formats().locale());
    m_save->setText(tr("&Save"));
    m_save->setIcon(themedIcon(m_context.theme, u"save"_s, ColorToken::OnAccent));
    m_cancel->setText(tr("Cancel"));
    fillLists();
}

} // namespace acquis
