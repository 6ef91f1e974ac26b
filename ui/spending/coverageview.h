// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spending/coverage.h"
#include "ui/shell/uicontext.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QPushButton;
class QTableWidget;
QT_END_NAMESPACE

namespace acquis {

class Panel;

/// Which program a tag counts in which year, which is present but left out (R37): a grid with words, hatched where lines
/// are left out.
class CoverageView final : public QWidget
{
    Q_OBJECT
public:
    explicit CoverageView(const UiContext &context, QWidget *parent = nullptr);
    void show(const Coverage &coverage);
    void retranslate();

Q_SIGNALS:
    void closed();

private:
    void fill();
    const UiContext m_context;
    Coverage m_coverage;
    Panel *m_panel;
    QTableWidget *m_table;
    QPushButton *m_close;
};

} // namespace acquis
