// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/agreementform.h"

#include "core/agreements/records.h"
#include "ui/agreements/contractrows.h"
#include "ui/agreements/documentfile.h"
#include "ui/agreements/itemrows.h"
#include "ui/forms/amountfield.h"
#include "ui/forms/codechoice.h"
#include "ui/forms/optionalday.h"
#include "ui/forms/rowseditor.h"
#include "ui/shell/jobrunner.h"
#include "ui/shell/userprompts.h"
#include "ui/widgets/datefield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

enum DocumentColumn { DocumentName, DocumentClass, DocumentBytes, DocumentDigest };
constexpr int mostDays = 3650;
constexpr int usualYears = 3;

} // namespace

AgreementForm::AgreementForm(const UiContext &context, QWidget *parent)
    : RecordForm(context, u"agreement"_s, parent)
    , m_kind(addBox(u"kind"_s, u"agreementKind"_s))
    , m_number(addLine(u"number"_s, u"agreementNumber"_s))
    , m_titleEn(addLine(u"title/en"_s, u"agreementTitleEn"_s))
    , m_titleFr(addLine(u"title/fr"_s, u"agreementTitleFr"_s))
    , m_owner(addLine(u"owner"_s, u"agreementOwner"_s))
    , m_jurisdiction(addBox(u"jurisdiction"_s, u"agreementJurisdiction"_s))
    , m_scopeEn(addText(u"scope/en"_s, u"agreementScopeEn"_s))
    , m_scopeFr(addText(u"scope/fr"_s, u"agreementScopeFr"_s))
    , m_foundBy(addLine(u"words"_s, u"agreementWords"_s))
    , m_categories(new CodeChoice(context.theme, u"agreementCategories"_s))
    , m_start(new DateField)
    , m_end(new DateField)
{
    addField(u"categories"_s, m_categories);
    m_start->setObjectName(u"agreementStart"_s);
    m_end->setObjectName(u"agreementEnd"_s);
    addField(u"start"_s, m_start);
    addField(u"end"_s, m_end);
    m_class = addBox(u"class"_s, u"agreementClass"_s);
    addOptInFields();
    addMoneyFields();
    addPartyFields();
    addContractFields();
    addFoot();
}

void AgreementForm::addOptInFields()
{
    addHeading(u"opt-in"_s);
    m_isOpen = new QCheckBox;
    m_isOpen->setObjectName(u"agreementOpen"_s);
    addField(u"joining/open"_s, m_isOpen);
    m_entities = new CodeChoice(context().theme, u"agreementEntities"_s);
    addField(u"joining/entities"_s, m_entities);
    m_jurisdictions = new CodeChoice(context().theme, u"agreementJurisdictions"_s);
    addField(u"joining/jurisdictions"_s, m_jurisdictions);
    m_joinUntil = new OptionalDay(u"agreementJoinUntil"_s);
    addField(u"joining/until"_s, m_joinUntil);
    m_way = addBox(u"joining/way"_s, u"agreementWay"_s);
    m_howEn = addLine(u"joining/how/en"_s, u"agreementHowEn"_s);
    m_howFr = addLine(u"joining/how/fr"_s, u"agreementHowFr"_s);
    m_joinDays = new QSpinBox;
    m_joinDays->setObjectName(u"agreementJoinDays"_s);
    m_joinDays->setRange(0, mostDays);
    addField(u"joining/days"_s, m_joinDays);
    connect(m_isOpen, &QCheckBox::toggled, this, &AgreementForm::enableOptIn);
}

void AgreementForm::addMoneyFields()
{
    addHeading(u"money"_s);
    m_ceiling = new AmountField;
    m_ceiling->setObjectName(u"agreementCeiling"_s);
    addField(u"ceiling"_s, m_ceiling);
    m_seats = addLine(u"seats"_s, u"agreementSeats"_s);
    m_priceBasis = addBox(u"price-basis"_s, u"agreementPriceBasis"_s);
    m_noteEn = addLine(u"price-note/en"_s, u"agreementNoteEn"_s);
    m_noteFr = addLine(u"price-note/fr"_s, u"agreementNoteFr"_s);
    m_prices = addRows(u"prices"_s, u"agreementPrices"_s);
}

void AgreementForm::addPartyFields()
{
    addHeading(u"parties"_s);
    m_vendors = addRows(u"vendors"_s, u"agreementVendors"_s);
    m_contactName = addLine(u"contact/name"_s, u"agreementContactName"_s);
    m_contactOrganisation = addLine(u"contact/organisation"_s, u"agreementContactOrganisation"_s);
    m_contactEmail = addLine(u"contact/email"_s, u"agreementContactEmail"_s);
    m_contactTelephone = addLine(u"contact/telephone"_s, u"agreementContactTelephone"_s);
    m_documents = addRows(u"documents"_s, u"agreementDocuments"_s);
    m_addFile = new QPushButton;
    m_addFile->setObjectName(u"agreementAddFile"_s);
    m_addFile->setMinimumHeight(28);
    m_documents->addButton(m_addFile, true);
    connect(m_addFile, &QPushButton::clicked, this, &AgreementForm::chooseFiles);
}

void AgreementForm::enableOptIn()
{
    for (QWidget *input :
         std::initializer_list<QWidget *> { m_entities, m_jurisdictions, m_joinUntil, m_way, m_howEn, m_howFr, m_joinDays })
        input->setEnabled(m_isOpen->isChecked());
}

void AgreementForm::setRecord(const std::optional<Kept<BuyingAgreement>> &record, const CategoryTree &tree)
{
    ++m_fills;
    m_record = record;
    m_tree = tree;
    m_contents.clear();
    BuyingAgreement fresh;
    fresh.jurisdiction = u"on"_s;
    fresh.start = QDate::currentDate();
    fresh.end = fresh.start.addYears(usualYears);
    showFindings({});
    retranslate();
    fill(record ? record->value : fresh);
    enableOptIn();
    QList<FormFinding> ignored;
    m_asSet = agreement(ignored);
}

void AgreementForm::fill(const BuyingAgreement &agreement)
{
    m_kind->setCurrentIndex(int(agreement.kind));
    m_number->setText(agreement.number);
    m_titleEn->setText(agreement.title.en);
    m_titleFr->setText(agreement.title.fr);
    m_owner->setText(agreement.owner);
    m_jurisdiction->setCurrentIndex(std::max(0, m_jurisdiction->findData(agreement.jurisdiction)));
    m_scopeEn->setPlainText(agreement.scope.en);
    m_scopeFr->setPlainText(agreement.scope.fr);
    m_foundBy->setText(agreement.words.join(u", "_s));
    m_categories->setCodes(agreement.categories);
    m_start->setDate(agreement.start);
    m_end->setDate(agreement.end);
    m_class->setCurrentIndex(int(agreement.confidentiality));
    const JoiningTerms &terms = agreement.joining;
    m_isOpen->setChecked(terms.isOpen);
    QStringList entities;
    forEachCode(terms.entities, [&entities](Entity entity) { entities << codeOf(entity); });
    m_entities->setCodes(entities);
    m_jurisdictions->setCodes(terms.jurisdictions);
    m_joinUntil->setDay(terms.until);
    m_way->setCurrentIndex(int(terms.way));
    m_howEn->setText(terms.how.en);
    m_howFr->setText(terms.how.fr);
    m_joinDays->setValue(terms.days);
    m_ceiling->setAmount(agreement.ceiling);
    m_seats->setText(agreement.seats ? QString::number(*agreement.seats) : QString());
    m_priceBasis->setCurrentIndex(int(agreement.priceBasis));
    m_noteEn->setText(agreement.priceNote.en);
    m_noteFr->setText(agreement.priceNote.fr);
    m_contactName->setText(agreement.contact.name);
    m_contactOrganisation->setText(agreement.contact.organisation);
    m_contactEmail->setText(agreement.contact.email);
    m_contactTelephone->setText(agreement.contact.telephone);
    fillRows(agreement);
}

void AgreementForm::fillRows(const BuyingAgreement &agreement)
{
    m_prices->setRows(ItemRows::rowsOf(agreement.prices, words().formats()));
    QList<QStringList> rows;
    for (const AgreementVendor &vendor : agreement.vendors)
        rows << QStringList { vendor.name, vendor.reference };
    m_vendors->setRows(rows);
    rows.clear();
    for (const DocumentEntry &one : agreement.documents)
        rows << QStringList { one.name, codeOf(one.confidentiality), QString::number(one.bytes), one.sha256 };
    m_documents->setRows(rows);
    m_extensions->setRows(ContractRows::rowsOf(agreement.extensions));
    m_amendments->setRows(ContractRows::rowsOf(agreement.amendments, words().formats()));
    m_terms->setRows(ContractRows::rowsOf(agreement.terms));
}

void AgreementForm::addContractFields()
{
    addHeading(u"contract"_s);
    m_extensions = addRows(u"extensions"_s, u"agreementExtensions"_s);
    m_amendments = addRows(u"amendments"_s, u"agreementAmendments"_s);
    m_terms = addRows(u"terms"_s, u"agreementTerms"_s);
}

QString AgreementForm::title() const
{
    return m_record ? tr("Change the agreement") : tr("New agreement");
}

bool AgreementForm::isChanged() const
{
    QList<FormFinding> findings;
    return agreement(findings) != m_asSet || !findings.isEmpty();
}

void AgreementForm::readJoining(JoiningTerms &terms) const
{
    terms.isOpen = m_isOpen->isChecked();
    terms.entities = {};
    for (const QString &code : m_entities->codes()) {
        if (const auto entity = fromCode<Entity>(code))
            terms.entities.insert(*entity);
    }
    terms.jurisdictions = m_jurisdictions->codes();
    terms.until = m_joinUntil->day();
    terms.way = JoiningWay(m_way->currentIndex());
    terms.how = { m_howEn->text().trimmed(), m_howFr->text().trimmed() };
    terms.days = m_joinDays->value();
}

QList<AgreementVendor> AgreementForm::vendors() const
{
    const QList<AgreementVendor> before = m_record ? m_record->value.vendors : QList<AgreementVendor>();
    QList<AgreementVendor> vendors;
    for (const QStringList &row : m_vendors->rows()) {
        const QString name = row.value(0).trimmed();
        const auto known = std::ranges::find(before, name, &AgreementVendor::name);
        vendors << AgreementVendor { known == before.end() ? VendorId {} : known->vendor, name, row.value(1).trimmed() };
    }
    return vendors;
}

QList<DocumentEntry> AgreementForm::documents() const
{
    QList<DocumentEntry> documents;
    for (const QStringList &row : m_documents->rows())
        documents << DocumentEntry { row.value(DocumentName).trimmed(), row.value(DocumentDigest),
                                     row.value(DocumentBytes).toLongLong(),
                                     fromCode<Confidentiality>(row.value(DocumentClass)).value_or(Confidentiality::Restricted) };
    return documents;
}

BuyingAgreement AgreementForm::agreement(QList<FormFinding> &findings) const
{
    BuyingAgreement agreement = m_record ? m_record->value : BuyingAgreement {};
    agreement.kind = BuyingKind(m_kind->currentIndex());
    agreement.number = m_number->text().trimmed();
    agreement.title = { m_titleEn->text().trimmed(), m_titleFr->text().trimmed() };
    agreement.owner = m_owner->text().trimmed();
    agreement.jurisdiction = m_jurisdiction->currentData().toString();
    agreement.scope = { m_scopeEn->toPlainText().trimmed(), m_scopeFr->toPlainText().trimmed() };
    agreement.words.clear();
    for (const QString &word : m_foundBy->text().split(u',')) {
        if (!word.trimmed().isEmpty())
            agreement.words << word.trimmed();
    }
    agreement.categories = m_categories->codes();
    agreement.start = m_start->date();
    agreement.end = m_end->date();
    agreement.confidentiality = Confidentiality(m_class->currentIndex());
    readJoining(agreement.joining);
    agreement.ceiling = m_ceiling->amount();
    if (m_ceiling->isWrong())
        findings << FormFinding { u"ceiling"_s, words().fault(RecordFault::NotAnAmount) };
    agreement.seats.reset();
    if (const QString typed = m_seats->text().trimmed(); !typed.isEmpty()) {
        bool isNumber = false;
        agreement.seats = typed.toInt(&isNumber);
        if (!isNumber)
            findings << FormFinding { u"seats"_s, tr("Write a whole number, or nothing when licences are not counted.") };
    }
    agreement.priceBasis = PriceBasis(m_priceBasis->currentIndex());
    agreement.priceNote = { m_noteEn->text().trimmed(), m_noteFr->text().trimmed() };
    agreement.prices = ItemRows::itemsIn(m_prices->rows(), u"prices"_s, findings);
    agreement.vendors = vendors();
    agreement.contact = { m_contactName->text().trimmed(), m_contactOrganisation->text().trimmed(),
                          m_contactEmail->text().trimmed(), m_contactTelephone->text().trimmed() };
    agreement.documents = documents();
    agreement.extensions = ContractRows::extensionsIn(m_extensions->rows(), words(), findings);
    agreement.amendments = ContractRows::amendmentsIn(m_amendments->rows(), words(), findings);
    agreement.terms = ContractRows::termsIn(m_terms->rows());
    return agreement;
}

QList<QByteArray> AgreementForm::newDocuments() const
{
    QList<QByteArray> contents;
    for (const DocumentEntry &one : documents()) {
        if (m_contents.contains(one.sha256))
            contents << m_contents.value(one.sha256);
    }
    return contents;
}

void AgreementForm::save()
{
    for (RowsEditor *rows : { m_prices, m_vendors, m_documents, m_extensions, m_amendments, m_terms })
        rows->finish();
    QList<FormFinding> findings;
    BuyingAgreement written = agreement(findings);
    if (written.uid.isEmpty())
        written.uid = u"new"_s; // given when it is kept
    if (const auto valid = readRecord<BuyingAgreement>(writeRecord(written)); !valid)
        findings << findingsIn(valid.error());
    showFindings(findings);
    if (findings.isEmpty())
        Q_EMIT saveRequested();
}

void AgreementForm::chooseFiles()
{
    context().prompts.openFiles(this, tr("Add documents"), tr("All files (*)"), true,
                                [this](const QStringList &paths) { addFiles(paths); });
}

void AgreementForm::addFiles(const QStringList &paths)
{
    for (const QString &path : paths) {
        context().jobs.run<DocumentFile>(
            this, [path](const CancelToken &) { return readDocumentFile(path); },
            [this, fill = m_fills](const Result<DocumentFile> &file) {
                if (fill != m_fills)
                    return; // another agreement is being written by now
                if (!file) {
                    const bool isTooLarge = file.error().code == ErrorCode::InvalidData;
                    showFindings({ { u"documents"_s,
                                     isTooLarge ? tr("“%1” is larger than 16 MB and cannot be kept.").arg(file.error().subject)
                                                : tr("“%1” cannot be read.").arg(file.error().subject) } });
                    return;
                }
                m_contents.insert(file->sha256, file->content);
                m_documents->model().add({ file->name, codeOf(Confidentiality(m_class->currentIndex())),
                                           QString::number(file->content.size()), file->sha256 });
            });
    }
}

} // namespace acquis
