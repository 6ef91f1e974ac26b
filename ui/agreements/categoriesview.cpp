// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/categoriesview.h"

#include "ui/agreements/agreementsession.h"
#include "ui/agreements/categoryform.h"
#include "ui/agreements/categoryitems.h"
#include "ui/forms/buttonrow.h"
#include "ui/forms/tallrows.h"
#include "ui/shell/languagecontroller.h"
#include "ui/shell/registersession.h"
#include "ui/shell/settings.h"
#include "ui/shell/viewcolors.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/panel.h"

#include <QHash>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <utility>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr auto columnsState = "categoriesColumns"_L1;
constexpr int codeRole = Qt::UserRole;

QPushButton *makeButton(const QString &name)
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    button->setMinimumHeight(28);
    return button;
}

} // namespace

CategoriesView::CategoriesView(const UiContext &context, AgreementSession &session, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_session(session)
    , m_columns(new QSplitter(Qt::Horizontal))
    , m_treePanel(new Panel)
    , m_list(new QTreeWidget)
    , m_add(makeButton(u"categoriesAdd"_s))
    , m_remove(makeButton(u"categoriesRemove"_s))
    , m_formPanel(new Panel)
    , m_form(new CategoryForm(context))
{
    m_list->setObjectName(u"categoriesTree"_s);
    m_list->setColumnCount(2);
    m_list->setItemDelegate(new TallRows(m_list));
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformRowHeights(true);
    m_list->setTabKeyNavigation(false);
    followTheme(*m_list, context.theme);
    m_treePanel->addContent(m_list, 1);
    m_treePanel->addContent(new ButtonRow({ m_add, m_remove }));
    m_formPanel->addContent(m_form, 1);
    m_columns->addWidget(m_treePanel);
    m_columns->addWidget(m_formPanel);
    m_columns->setChildrenCollapsible(false);
    m_columns->setSizes({ 560, 560 });
    m_columns->restoreState(context.settings.state(columnsState));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_columns);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &CategoriesView::choose);
    connect(m_add, &QPushButton::clicked, this, &CategoriesView::add);
    connect(m_remove, &QPushButton::clicked, this, &CategoriesView::remove);
    connect(m_form, &CategoryForm::saveRequested, this, &CategoriesView::save);
    connect(m_form, &CategoryForm::cancelRequested, this, [this] {
        choose();
        m_list->setFocus();
    });
    connect(&session, &AgreementSession::changed, this, &CategoriesView::read);
    read();
}

CategoriesView::~CategoriesView()
{
    m_context.settings.setState(columnsState, m_columns->saveState());
}

void CategoriesView::begin()
{
    m_list->setFocus();
}

QString CategoriesView::current() const
{
    return m_list->currentItem() ? m_list->currentItem()->data(0, codeRole).toString() : QString();
}

bool CategoriesView::isChanged() const
{
    return m_form->isChanged();
}

void CategoriesView::read()
{
    const CategoryTree tree = m_session.holdings() ? m_session.holdings()->categories : CategoryTree();
    const bool isSame = tree.categories() == m_tree.categories();
    if (isSame && m_isFilled)
        return; // what is being typed stays
    m_isFilled = true;
    m_tree = tree;
    const QString wished = std::exchange(m_wished, {});
    fill(wished.isEmpty() ? current() : wished);
}

void CategoriesView::fill(const QString &code)
{
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        QHash<QString, QTreeWidgetItem *> shown;
        for (const CodeItem &one : codeItemsOf(m_tree, m_context.language.language())) {
            QTreeWidgetItem *above = shown.value(one.parent);
            auto *item = above ? new QTreeWidgetItem(above) : new QTreeWidgetItem(m_list);
            item->setText(0, one.words);
            item->setText(1, one.code);
            item->setData(0, codeRole, one.code);
            shown.insert(one.code, item);
        }
        m_list->expandAll();
        m_list->setCurrentItem(shown.value(code, m_list->topLevelItem(0)));
    }
    choose();
}

void CategoriesView::choose()
{
    m_form->setCategory(m_tree, current());
    m_formPanel->setTitle(m_form->title());
    setWriting(m_isWriting);
}

void CategoriesView::add()
{
    m_form->setCategory(m_tree, {}, current());
    m_formPanel->setTitle(m_form->title());
    m_form->begin();
}

void CategoriesView::remove()
{
    CategoryTree tree = m_tree;
    if (const CategoryFault fault = tree.remove(current()); fault != CategoryFault::None)
        m_form->showFault(fault);
    else
        Q_EMIT saveRequested(m_tree, tree);
}

void CategoriesView::save()
{
    CategoryTree tree = m_tree;
    const Category category = m_form->category();
    if (const CategoryFault fault = tree.put(category); fault != CategoryFault::None) {
        m_form->showFault(fault);
        return;
    }
    m_wished = category.code;
    Q_EMIT saveRequested(m_tree, tree);
}

bool CategoriesView::showError(const Error &error)
{
    if (error.code != ErrorCode::InvalidData)
        return false;
    m_form->showFindings({ { {}, tr("“%1” is in use: an arrangement or a price guide stands in it.").arg(error.subject) } });
    return true;
}

void CategoriesView::takeSaved()
{
    m_form->setCategory(m_tree, current()); // shown anew when the tree comes
    m_list->setFocus();
}

void CategoriesView::setWriting(bool isWriting)
{
    m_isWriting = isWriting;
    const bool isOpen = m_context.session.isOpen();
    m_add->setEnabled(!isWriting && isOpen);
    m_remove->setEnabled(!isWriting && isOpen && !current().isEmpty());
    m_form->setEnabled(isOpen);
    m_form->setWriting(isWriting);
}

void CategoriesView::retranslate()
{
    m_treePanel->setTitle(tr("Categories"));
    m_list->setAccessibleName(tr("Categories"));
    m_list->setHeaderLabels({ tr("Category"), tr("Code") });
    m_add->setText(tr("Add below…"));
    m_add->setIcon(themedIcon(m_context.theme, u"plus"_s));
    m_add->setToolTip(tr("Adds a category below the chosen one"));
    m_remove->setText(tr("Remove"));
    m_remove->setIcon(themedIcon(m_context.theme, u"minus"_s));
    m_form->retranslate();
    m_formPanel->setTitle(m_form->title());
    // The words of the tree change; what is typed stays.
    for (QTreeWidgetItemIterator it(m_list); *it; ++it) {
        if (const Category *category = m_tree.find((*it)->data(0, codeRole).toString()))
            (*it)->setText(0, category->name.of(m_context.language.language()));
    }
}

} // namespace acquis
