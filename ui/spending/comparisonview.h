// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/uicontext.h"
#include "ui/spending/spendingcomparison.h"

#include <QImage>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace acquis {

class ChartView;
class ComparisonModel;
class Panel;
class SpendingSortModel;
class TotalTable;

/// Two selections side by side: A, which was kept, and B, which the filters above choose. Chart and table, as on the page.
class ComparisonView final : public QWidget
{
    Q_OBJECT
public:
    explicit ComparisonView(const UiContext &context, QWidget *parent = nullptr);

    /// \p a and \p b say the filters of either side in full.
    void show(const SpendingComparison &comparison, const QStringList &a, const QStringList &b, const QString &find);
    void setParts(bool chart, bool table);
    void retranslate();

    [[nodiscard]] const ChartView &chart() const { return *m_chart; }
    [[nodiscard]] const TotalTable &table() const { return *m_table; }
    /// What is shown, in its order.
    [[nodiscard]] Sheet sheet() const;
    [[nodiscard]] QList<QWidget *> controls() const;

Q_SIGNALS:
    void closed();
    void swapRequested();
    void pinRequested(); ///< B becomes A
    void unpinRequested();

private:
    const UiContext m_context;
    QStringList m_a;
    QStringList m_b;
    QString m_find;
    Panel *m_sides;
    QLabel *m_sidesText;
    QPushButton *m_swap;
    QPushButton *m_pin;
    QPushButton *m_unpin;
    QPushButton *m_close;
    Panel *m_chartPanel;
    ChartView *m_chart;
    Panel *m_tablePanel;
    TotalTable *m_table;
    ComparisonModel *m_rows;
    ComparisonModel *m_total;
    SpendingSortModel *m_sorted;
};

} // namespace acquis
