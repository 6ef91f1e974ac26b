// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/guideform.h"

#include "core/agreements/records.h"
#include "ui/agreements/categoryitems.h"
#include "ui/agreements/itemrows.h"
#include "ui/forms/rowseditor.h"
#include "ui/widgets/datefield.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostMonths = 240;
constexpr int usualMonths = 6;

} // namespace

GuideForm::GuideForm(const UiContext &context, QWidget *parent)
    : RecordForm(context, u"guide"_s, parent)
    , m_kind(addBox(u"kind"_s, u"guideKind"_s))
    , m_nameEn(addLine(u"name/en"_s, u"guideNameEn"_s))
    , m_nameFr(addLine(u"name/fr"_s, u"guideNameFr"_s))
    , m_owner(addLine(u"owner"_s, u"guideOwner"_s))
    , m_category(addBox(u"category"_s, u"guideCategory"_s))
    , m_asOf(new DateField)
    , m_reviewMonths(new QSpinBox)
{
    m_asOf->setObjectName(u"guideAsOf"_s);
    m_reviewMonths->setObjectName(u"guideReviewMonths"_s);
    m_reviewMonths->setRange(1, mostMonths);
    addField(u"as-of"_s, m_asOf);
    addField(u"review-months"_s, m_reviewMonths);
    m_items = addRows(u"items"_s, u"guideItems"_s);
    addFoot();
}

void GuideForm::setRecord(const std::optional<Kept<PriceGuide>> &record, const CategoryTree &tree)
{
    m_record = record;
    m_tree = tree;
    PriceGuide fresh;
    fresh.asOf = QDate::currentDate();
    fresh.reviewMonths = usualMonths;
    const PriceGuide shown = record ? record->value : fresh;
    showFindings({});
    retranslate();
    m_kind->setCurrentIndex(int(shown.kind));
    m_nameEn->setText(shown.name.en);
    m_nameFr->setText(shown.name.fr);
    m_owner->setText(shown.owner);
    m_asOf->setDate(shown.asOf);
    m_reviewMonths->setValue(shown.reviewMonths);
    m_category->setCurrentIndex(std::max(0, m_category->findData(shown.category)));
    m_items->setRows(ItemRows::rowsOf(shown.items, words().formats()));
    QList<FormFinding> ignored;
    m_asSet = guide(ignored);
}

QString GuideForm::title() const
{
    return m_record ? tr("Change the price guide") : tr("New price guide");
}

bool GuideForm::isChanged() const
{
    QList<FormFinding> findings;
    return guide(findings) != m_asSet || !findings.isEmpty();
}

PriceGuide GuideForm::guide(QList<FormFinding> &findings) const
{
    PriceGuide guide = m_record ? m_record->value : PriceGuide {};
    guide.kind = PriceGuideKind(m_kind->currentIndex());
    guide.name = { m_nameEn->text().trimmed(), m_nameFr->text().trimmed() };
    guide.owner = m_owner->text().trimmed();
    guide.category = m_category->currentData().toString();
    guide.asOf = m_asOf->date();
    guide.reviewMonths = m_reviewMonths->value();
    guide.items = ItemRows::itemsIn(m_items->rows(), u"items"_s, findings);
    return guide;
}

void GuideForm::save()
{
    m_items->finish();
    QList<FormFinding> findings;
    PriceGuide written = guide(findings);
    if (written.uid.isEmpty())
        written.uid = u"new"_s; // given when it is kept
    if (const auto valid = readRecord<PriceGuide>(writeRecord(written)); !valid)
        findings << findingsIn(valid.error());
    showFindings(findings);
    if (findings.isEmpty())
        Q_EMIT saveRequested();
}

void GuideForm::retranslate()
{
    RecordForm::retranslate();
    const AgreementWords told = words();
    setLabel(u"kind"_s, tr("Kind"));
    setBoxWords(*m_kind, { told.guideKind(PriceGuideKind::PriceGuide), told.guideKind(PriceGuideKind::ApprovedItems) });
    setLabel(u"name/en"_s, tr("Name in English"));
    setLabel(u"name/fr"_s, tr("Name in French"));
    setLabel(u"owner"_s, tr("Owner"));
    setLabel(u"category"_s, tr("Category"));
    QList<QPair<QString, QString>> categories { { QString(), tr("no category") } };
    for (const CodeItem &item : codeItemsOf(m_tree, told.language()))
        categories << QPair(item.code, QString(2 * (m_tree.above(item.code).size() - 1), u' ') + item.words);
    // A category that went away meanwhile stays with the guide until another is chosen.
    if (m_record && !m_record->value.category.isEmpty() && !m_tree.find(m_record->value.category))
        categories << QPair(m_record->value.category, m_record->value.category);
    setBoxWords(*m_category, categories);
    setLabel(u"as-of"_s, tr("Prices as of"));
    setLabel(u"review-months"_s, tr("Months between reviews"));
    setLabel(u"items"_s, tr("Items; rows of a spreadsheet can be pasted: item, unit, price"));
    m_items->setColumns(ItemRows::columns());
    m_asOf->setLocale(told.formats().locale());
}

} // namespace acquis
