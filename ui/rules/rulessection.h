// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rules/rulestablemodel.h"
#include "ui/shell/uicontext.h"
#include "ui/widgets/message.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QLineEdit;
QT_END_NAMESPACE

namespace acquis {

class Panel;
class TotalTable;

/// A part of the page of rules: a table that can be copied and written as CSV.
class RulesSection : public QWidget
{
    Q_OBJECT
public:
    RulesSection(const UiContext &context, const QString &name, QWidget *parent = nullptr);
    ~RulesSection() override;

    /// Said in the language of the screen; also gives the icons their colours.
    virtual void retranslate() = 0;
    /// What Ctrl+F goes to; null: there is nothing to search.
    [[nodiscard]] virtual QLineEdit *findField() const { return nullptr; }
    /// What is selected, else all that is shown, as tab-separated text with header.
    [[nodiscard]] QString selectionAsText() const;
    /// All that is shown, header first.
    [[nodiscard]] QList<QStringList> shownTable() const;
    [[nodiscard]] QString csvName() const { return m_name + QStringLiteral(".csv"); }

Q_SIGNALS:
    void messagePosted(const acquis::Message &message);

protected:
    void changeEvent(QEvent *event) override;
    /// Widths that the person gave are kept; else columns are as wide as their words, none wider than \p characters.
    void fitColumns(int characters);
    /// A field after its label, which it is called by.
    [[nodiscard]] static QWidget *labelled(QLabel *label, QWidget *field);
    /// Sets the words of a box; what was chosen stays.
    static void setItems(QComboBox &box, const QStringList &items);

    const UiContext m_context;
    TotalTable *m_table;
    RulesTableModel *m_model;
    RulesTableFilter *m_filter;

private:
    const QString m_name;
    bool m_isFitted = false;
    int m_charWidth = 0; ///< of the font that the columns are wide for
};

} // namespace acquis
