// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/categoryform.h"

#include "ui/agreements/categoryitems.h"

#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

CategoryForm::CategoryForm(const UiContext &context, QWidget *parent)
    : RecordForm(context, u"category"_s, parent)
    , m_codeLine(addLine(u"code"_s, u"categoryCode"_s))
    , m_nameEn(addLine(u"name/en"_s, u"categoryNameEn"_s))
    , m_nameFr(addLine(u"name/fr"_s, u"categoryNameFr"_s))
    , m_parent(addBox(u"parent"_s, u"categoryParent"_s))
{
    addFoot();
}

void CategoryForm::setCategory(const CategoryTree &tree, const QString &code, const QString &parent)
{
    m_tree = tree;
    m_code = code;
    const Category *known = tree.find(code);
    const Category shown = known ? *known : Category { {}, parent, {} };
    showFindings({});
    retranslate();
    m_codeLine->setText(shown.code);
    m_codeLine->setReadOnly(known != nullptr); // it never changes
    m_nameEn->setText(shown.name.en);
    m_nameFr->setText(shown.name.fr);
    m_parent->setCurrentIndex(std::max(0, m_parent->findData(shown.parent)));
    m_asSet = category();
}

Category CategoryForm::category() const
{
    return { m_codeLine->text().trimmed(),
             m_parent->currentData().toString(),
             { m_nameEn->text().trimmed(), m_nameFr->text().trimmed() } };
}

void CategoryForm::showFault(CategoryFault fault)
{
    QString member;
    switch (fault) {
    case CategoryFault::NotACode: member = u"code"_s; break;
    case CategoryFault::NameMissing: member = m_nameEn->text().trimmed().isEmpty() ? u"name/en"_s : u"name/fr"_s; break;
    case CategoryFault::UnknownParent:
    case CategoryFault::BelowItself: member = u"parent"_s; break;
    case CategoryFault::None:
    case CategoryFault::UnknownCategory:
    case CategoryFault::HasBranches: break; // said at the foot
    }
    showFindings({ { member, words().fault(fault) } });
}

QString CategoryForm::title() const
{
    return isNew() ? tr("New category") : tr("The category");
}

bool CategoryForm::isChanged() const
{
    return category() != m_asSet;
}

void CategoryForm::save()
{
    if (isNew() && m_tree.find(category().code) != nullptr) {
        showFindings({ { u"code"_s, tr("Another category has this code.") } });
        return;
    }
    CategoryTree tried = m_tree;
    if (const CategoryFault fault = tried.put(category()); fault != CategoryFault::None) {
        showFault(fault);
        return;
    }
    showFindings({});
    Q_EMIT saveRequested();
}

void CategoryForm::retranslate()
{
    RecordForm::retranslate();
    setLabel(u"code"_s, tr("Code; it never changes"));
    setLabel(u"name/en"_s, tr("Name in English"));
    setLabel(u"name/fr"_s, tr("Name in French"));
    setLabel(u"parent"_s, tr("Stands below"));
    QList<QPair<QString, QString>> parents { { QString(), tr("nothing: at the top") } };
    for (const CodeItem &item : codeItemsOf(m_tree, words().language()))
        parents << QPair(item.code, QString(2 * (m_tree.above(item.code).size() - 1), u' ') + item.words);
    setBoxWords(*m_parent, parents);
}

} // namespace acquis
