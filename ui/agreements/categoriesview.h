// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/category.h"
#include "core/base/error.h"
#include "ui/shell/uicontext.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QPushButton;
class QSplitter;
class QTreeWidget;
QT_END_NAMESPACE

namespace acquis {

class AgreementSession;
class CategoryForm;
class Panel;

/// The tree of categories: add, rename in both languages, move, remove.
class CategoriesView final : public QWidget
{
    Q_OBJECT
public:
    CategoriesView(const UiContext &context, AgreementSession &session, QWidget *parent = nullptr);
    ~CategoriesView() override;

    void begin();
    void setWriting(bool isWriting);
    [[nodiscard]] bool isChanged() const;
    /// Says in the form why the register refused; false when that is not about categories.
    bool showError(const Error &error);
    /// What was asked for is kept.
    void takeSaved();
    void retranslate();

Q_SIGNALS:
    void saveRequested(const acquis::CategoryTree &seen, const acquis::CategoryTree &tree);

private:
    void read();
    void fill(const QString &code);
    void choose();
    void add();
    void remove();
    void save();
    [[nodiscard]] QString current() const;

    const UiContext m_context;
    AgreementSession &m_session;
    CategoryTree m_tree;
    QString m_wished; ///< code to be the current one when the tree comes anew
    QSplitter *m_columns;
    Panel *m_treePanel;
    QTreeWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_remove;
    Panel *m_formPanel;
    CategoryForm *m_form;
    bool m_isFilled = false;
    bool m_isWriting = false;
};

} // namespace acquis
