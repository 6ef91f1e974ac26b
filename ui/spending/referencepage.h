// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/referencetable.h"
#include "core/spending/reconciliation.h"
#include "ui/shell/page.h"
#include "ui/shell/uicontext.h"

QT_BEGIN_NAMESPACE
class QTableWidget;
QT_END_NAMESPACE

namespace acquis {

class ChartView;
class Panel;

/// The study's printed tables: shares by supplier size with their own chart, and the check of its table by program.
class ReferencePage final : public Page
{
    Q_OBJECT
public:
    explicit ReferencePage(const UiContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString helpAnchor() const override;
    void retranslate() override;

private:
    void showSizes();
    void showPrinted();
    const UiContext m_context;
    Result<SizeShareTable> m_sizes;
    Result<QList<QStringList>> m_printed;
    Panel *m_chartPanel;
    ChartView *m_chart;
    Panel *m_sizePanel;
    QTableWidget *m_sizeTable;
    Panel *m_printedPanel;
    QTableWidget *m_printedTable;
};

} // namespace acquis
