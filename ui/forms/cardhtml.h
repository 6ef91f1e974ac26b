// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QStringList>

namespace acquis {

/// Writes the parts of a card as the subset of HTML that QTextDocument knows. Every text is shown as text, never as markup.
class CardHtml
{
public:
    explicit CardHtml(const Theme &theme) : m_theme(theme) { }

    /// The name, and under it what and whose it is.
    void begin(const QString &name, const QStringList &facts);
    void section(const QString &title);
    void line(const QString &text);
    /// A line in bold with the icon of its state, a resource of the card.
    void state(StateToken state, const QString &text);
    /// Cells are HTML: made by cell() or link().
    void table(const QStringList &headings, const QList<QStringList> &cells);
    [[nodiscard]] const QString &html() const { return m_html; }

    /// A dash where nothing is known.
    [[nodiscard]] static QString cell(const QString &text);
    [[nodiscard]] QString link(const QString &url, const QString &text) const;
    [[nodiscard]] static QString iconName(StateToken state);
    [[nodiscard]] static QString iconUrl(StateToken state);

private:
    const Theme &m_theme;
    QString m_html;
};

} // namespace acquis
