// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vendors/vendorcategoriespart.h"

#include "ui/shell/languagecontroller.h"
#include "ui/vendors/vendorwords.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

#include <array>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array schemes { CategoryScheme::Naics, CategoryScheme::Unspsc, CategoryScheme::Gsin, CategoryScheme::FreeWords };

} // namespace

VendorCategoriesPart::VendorCategoriesPart(const UiContext &context, QWidget *parent)
    : VendorListPart(
        context, { u"vendorCategories"_s, u"vendorCategoryRemove"_s, u"vendorCategoryChange"_s, u"vendorCategoryAdd"_s }, parent)
    , m_scheme(new QComboBox)
    , m_code(makeFormLine(u"vendorCategoryCode"_s))
    , m_english(makeFormLine(u"vendorCategoryEnglish"_s))
    , m_french(makeFormLine(u"vendorCategoryFrench"_s))
{
    m_scheme->setObjectName(u"vendorCategoryScheme"_s);
    for (size_t i = 0; i < schemes.size(); ++i)
        m_scheme->addItem(QString());
    m_schemeField = &addField(entry(), m_scheme);
    m_codeField = &addField(entry(), m_code);
    m_englishField = &addField(entry(), m_english);
    m_frenchField = &addField(entry(), m_french);
    // Words of one's own have no code.
    connect(m_scheme, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_code->setEnabled(index >= 0 && schemes[size_t(index)] != CategoryScheme::FreeWords); });
}

QString VendorCategoriesPart::title() const
{
    return tr("What it offers");
}

void VendorCategoriesPart::load(const Vendor &vendor)
{
    m_values = vendor.categories;
    forgetPlace();
    clearEntry();
    fillList();
}

void VendorCategoriesPart::store(Vendor &vendor) const
{
    vendor.categories = m_values;
}

FormField *VendorCategoriesPart::fieldOf(const VendorFinding &finding, const Vendor &)
{
    return finding.field == "categories"_L1 ? listFieldAt(finding.position) : nullptr;
}

QString VendorCategoriesPart::line(qsizetype position) const
{
    const VendorCategory &one = m_values.at(position);
    QStringList parts { VendorWords::categoryScheme(one.scheme), one.code, one.words.of(m_context.language.language()) };
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

void VendorCategoriesPart::fillEntry(qsizetype position)
{
    const VendorCategory &one = m_values.at(position);
    m_scheme->setCurrentIndex(int(one.scheme));
    m_code->setText(one.code);
    m_english->setText(one.words.en);
    m_french->setText(one.words.fr);
}

bool VendorCategoriesPart::takeEntry(qsizetype position)
{
    if (!checkLine(*m_englishField) || !checkLine(*m_frenchField))
        return false;
    VendorCategory category { schemes.at(size_t(m_scheme->currentIndex())),
                              m_code->isEnabled() ? m_code->text().trimmed().toUpper() : QString(),
                              { m_english->text().trimmed(), m_french->text().trimmed() } };
    const bool isFree = category.scheme == CategoryScheme::FreeWords;
    Vendor alone;
    alone.names = { { u"-"_s, NameKind::Legal } };
    alone.categories = { category };
    if (!vendorFindings(alone).isEmpty() || (!isFree && category.code.isEmpty())) {
        FormField &field = isFree ? *m_englishField : *m_codeField;
        say(field, isFree ? tr("Write the words in one language at least.")
                          : tr("This is no code of the scheme: NAICS has two to six digits, UNSPSC pairs of digits."));
        field.input->setFocus();
        return false;
    }
    m_values.insert(position, category);
    return true;
}

void VendorCategoriesPart::clearEntry()
{
    for (QLineEdit *line : { m_code, m_english, m_french })
        line->clear();
}

bool VendorCategoriesPart::isEntryTyped() const
{
    return !m_code->text().isEmpty() || !m_english->text().isEmpty() || !m_french->text().isEmpty();
}

void VendorCategoriesPart::retranslate()
{
    m_schemeField->label->setText(tr("New category: its scheme"));
    for (size_t i = 0; i < schemes.size(); ++i)
        m_scheme->setItemText(int(i), VendorWords::categoryScheme(schemes[i]));
    m_codeField->label->setText(tr("Code"));
    m_englishField->label->setText(tr("In English"));
    m_frenchField->label->setText(tr("In French"));
    setTexts(tr("Categories"), tr("Remove this category"), tr("Change this category"), tr("Add this category"));
}

} // namespace acquis
