// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeWidget>

namespace acquis {

class Theme;

/// A code to tick, with its words and the code above it.
struct CodeItem
{
    QString code;
    QString parent;
    QString words;
    friend bool operator==(const CodeItem &, const CodeItem &) = default;
};

/// Codes to tick those that are meant, as a tree. Ticked codes that are not among them are shown too and can be unticked.
class CodeChoice final : public QTreeWidget
{
    Q_OBJECT
public:
    CodeChoice(const Theme &theme, const QString &name, QWidget *parent = nullptr);

    /// Each after its parent. What is ticked stays ticked.
    void setItems(const QList<CodeItem> &items);
    void setCodes(const QStringList &codes);
    /// In the order in which they were given and ticked.
    [[nodiscard]] const QStringList &codes() const { return m_codes; }

Q_SIGNALS:
    void changed(); ///< by the person

private:
    void fill();
    void take(QTreeWidgetItem *item);
    QList<CodeItem> m_items;
    QStringList m_codes;
};

} // namespace acquis
