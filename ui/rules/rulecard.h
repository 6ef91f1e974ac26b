// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/ruleset.h"
#include "ui/shell/uicontext.h"

#include <QFrame>

#include <optional>

QT_BEGIN_NAMESPACE
class QLabel;
class QTextBrowser;
class QToolButton;
QT_END_NAMESPACE

namespace acquis {

/// One row of the rules, whole: the question, what it says, for which values and days, its duties, and where it is written.
class RuleCard final : public QFrame
{
    Q_OBJECT
public:
    explicit RuleCard(const UiContext &context, QWidget *parent = nullptr);

    void show(const RuleSet &rules, int row);
    void retranslate();
    [[nodiscard]] QSize sizeHint() const override { return { 300, 200 }; }

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QString html(const RuleSet &rules, int row) const;
    void retakeColors();

    const UiContext m_context;
    QLabel *m_title;
    QToolButton *m_close;
    QTextBrowser *m_text;
    std::optional<RuleSet> m_rules;
    int m_row = -1;
};

} // namespace acquis
