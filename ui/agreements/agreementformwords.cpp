// SPDX-License-Identifier: GPL-3.0-or-later
// The words of AgreementForm.
#include "ui/agreements/agreementform.h"

#include "ui/agreements/categoryitems.h"
#include "ui/agreements/contractrows.h"
#include "ui/agreements/itemrows.h"
#include "ui/forms/amountfield.h"
#include "ui/forms/optionalday.h"
#include "ui/forms/rowseditor.h"
#include "ui/widgets/datefield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

template <typename E, typename Word>
QStringList wordsOf(Word word)
{
    QStringList words;
    for (std::size_t i = 0; i < codeCount<E>; ++i)
        words << word(E(i));
    return words;
}

} // namespace

void AgreementForm::retranslate()
{
    RecordForm::retranslate();
    const AgreementWords told = words();
    retranslateFields(told);
    retranslateOptIn(told);
    retranslateRows(told);
    for (DateField *field : { m_start, m_end })
        field->setLocale(told.formats().locale());
    m_ceiling->setLanguage(told.language());
}

void AgreementForm::retranslateFields(const AgreementWords &words)
{
    setLabel(u"kind"_s, tr("Kind"));
    setBoxWords(*m_kind, wordsOf<BuyingKind>([&](BuyingKind kind) { return words.buyingKind(kind); }));
    setLabel(u"number"_s, tr("Number"));
    setLabel(u"title/en"_s, tr("Title in English"));
    setLabel(u"title/fr"_s, tr("Title in French"));
    setLabel(u"owner"_s, tr("Owner: who holds it"));
    setLabel(u"jurisdiction"_s, tr("Government of the owner"));
    QList<QPair<QString, QString>> governments;
    QStringList codes = AgreementWords::jurisdictions();
    if (m_record && !codes.contains(m_record->value.jurisdiction))
        codes << m_record->value.jurisdiction;
    for (const QString &code : std::as_const(codes))
        governments << QPair(code, words.jurisdiction(code));
    setBoxWords(*m_jurisdiction, governments);
    setLabel(u"scope/en"_s, tr("Scope in English"));
    setLabel(u"scope/fr"_s, tr("Scope in French"));
    setLabel(u"words"_s, tr("Words to find it by, with commas between them"));
    setLabel(u"categories"_s, tr("Categories"));
    m_categories->setItems(codeItemsOf(m_tree, words.language()));
    setLabel(u"start"_s, tr("First day"));
    setLabel(u"end"_s, tr("Last day"));
    setLabel(u"class"_s, tr("Confidentiality"));
    setBoxWords(*m_class, wordsOf<Confidentiality>([&](Confidentiality of) { return words.confidentialityMeaning(of); }));
}

void AgreementForm::retranslateOptIn(const AgreementWords &words)
{
    setLabel(u"opt-in"_s, tr("Opt-in clause"));
    setLabel(u"joining/open"_s, tr("May others join?"));
    m_isOpen->setText(tr("It is open to others"));
    setLabel(u"joining/entities"_s, tr("Classes of offices that may join (none ticked: every class)"));
    QList<CodeItem> items;
    for (std::size_t i = 0; i < codeCount<Entity>; ++i)
        items << CodeItem { codeOf(Entity(i)), {}, words.entity(Entity(i)) };
    m_entities->setItems(items);
    setLabel(u"joining/jurisdictions"_s, tr("Governments whose offices may join (none ticked: every one)"));
    items.clear();
    for (const QString &code : AgreementWords::jurisdictions())
        items << CodeItem { code, {}, words.jurisdiction(code) };
    m_jurisdictions->setItems(items);
    setLabel(u"joining/until"_s, tr("Last day to join"));
    m_joinUntil->setWords(tr("It can be joined until"), words.formats().locale());
    setLabel(u"joining/way"_s, tr("How one joins"));
    setBoxWords(*m_way, wordsOf<JoiningWay>([&](JoiningWay way) { return words.joiningWay(way); }));
    setLabel(u"joining/how/en"_s, tr("More on how to join, in English"));
    setLabel(u"joining/how/fr"_s, tr("More on how to join, in French"));
    setLabel(u"joining/days"_s, tr("Days from asking to having joined"));
}

void AgreementForm::retranslateRows(const AgreementWords &words)
{
    setLabel(u"money"_s, tr("Ceiling and prices"));
    setLabel(u"ceiling"_s, tr("Ceiling in dollars (empty: none)"));
    setLabel(u"seats"_s, tr("Licences (empty: not counted)"));
    setLabel(u"price-basis"_s, tr("Price basis"));
    setBoxWords(*m_priceBasis, wordsOf<PriceBasis>([&](PriceBasis basis) { return words.priceBasis(basis); }));
    setLabel(u"price-note/en"_s, tr("Note on prices, in English"));
    setLabel(u"price-note/fr"_s, tr("Note on prices, in French"));
    setLabel(u"prices"_s, tr("Prices; rows of a spreadsheet can be pasted: item, unit, price"));
    m_prices->setColumns(ItemRows::columns());
    setLabel(u"parties"_s, tr("Vendors, contact and documents"));
    setLabel(u"vendors"_s, tr("Vendors"));
    m_vendors->setColumns({ { tr("Vendor") }, { tr("Number of its own agreement") } });
    setLabel(u"contact/name"_s, tr("Contact: person"));
    setLabel(u"contact/organisation"_s, tr("Contact: organization"));
    setLabel(u"contact/email"_s, tr("Contact: email"));
    setLabel(u"contact/telephone"_s, tr("Contact: telephone"));
    setLabel(u"documents"_s, tr("Documents, each up to 16 MB"));
    QList<RowChoice> classes;
    for (std::size_t i = 0; i < codeCount<Confidentiality>; ++i)
        classes << RowChoice { codeOf(Confidentiality(i)), words.confidentiality(Confidentiality(i)) };
    m_documents->setColumns({ { tr("Name") },
                              { tr("Confidentiality"), classes },
                              { tr("Bytes"), {}, false },
                              { tr("Fingerprint (SHA-256)"), {}, false } });
    m_addFile->setText(tr("Add a file…"));
    retranslateContract(words);
}

void AgreementForm::retranslateContract(const AgreementWords &words)
{
    setLabel(u"contract"_s, tr("Extensions, amendments and terms"));
    setLabel(u"extensions"_s, tr("Options to extend it"));
    m_extensions->setColumns(ContractRows::extensionColumns());
    setLabel(u"amendments"_s, tr("Amendments"));
    m_amendments->setColumns(ContractRows::amendmentColumns(words));
    setLabel(u"terms"_s, tr("Terms, to be compared with the standard ones"));
    m_terms->setColumns(ContractRows::termColumns());
}

} // namespace acquis
