// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/uicontext.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QBoxLayout;
class QToolButton;
QT_END_NAMESPACE

namespace acquis {

class WrappingLabel;

/// A part of a long form under a heading that opens and closes it. What stands in it is told beside the heading, or under it where the
/// room is narrow; no heading makes a form wider than its room.
class FoldingSection : public QWidget
{
    Q_OBJECT
public:
    /// \p name is that of the section; its heading is \p name + "Fold".
    FoldingSection(const UiContext &context, const QString &name, QWidget *parent = nullptr);

    /// Takes \p content over, below what was added before.
    void addContent(QWidget *content);
    void setTitle(const QString &title);
    void setSummary(const QString &summary); ///< one line; empty: none
    void setOpen(bool isOpen);
    [[nodiscard]] bool isOpen() const { return m_isOpen; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeSummary();
    void draw();
    void tell();
    const UiContext m_context;
    QString m_title;
    QToolButton *m_head;
    WrappingLabel *m_summary;
    QBoxLayout *m_top; ///< heading and summary
    QWidget *m_content;
    bool m_isOpen = true;
};

} // namespace acquis
