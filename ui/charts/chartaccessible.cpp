// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartaccessible.h"

#include "ui/charts/chartview.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <memory>
#include <vector>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

/// One segment: its exact value as name.
class SegmentInterface final : public QAccessibleInterface
{
public:
    SegmentInterface(ChartView *chart, int index) : m_chart(chart), m_index(index) { }

    [[nodiscard]] bool isValid() const override { return m_index < m_chart->segmentCount(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_chart); }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? m_chart->segmentText(m_index) : QString();
    }
    void setText(QAccessible::Text, const QString &) override { }
    [[nodiscard]] QRect rect() const override
    {
        return isValid() ? m_chart->segmentRect(m_index).translated(m_chart->mapToGlobal(QPoint())) : QRect();
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.focused = m_chart->hasFocus() && m_chart->currentSegment() == m_index;
        return state;
    }

private:
    ChartView *m_chart;
    int m_index;
};

class ChartInterface final : public QAccessibleWidget
{
public:
    explicit ChartInterface(ChartView *chart) : QAccessibleWidget(chart, QAccessible::Chart), m_chart(chart) { }

    ~ChartInterface() override
    {
        for (const QAccessible::Id id : m_ids)
            QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] int childCount() const override { return m_chart->segmentCount(); }

    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (m_ids.size() <= static_cast<size_t>(index)) // the registry owns the interfaces it is given
            m_ids.push_back(QAccessible::registerAccessibleInterface(new SegmentInterface(m_chart, static_cast<int>(m_ids.size()))));
        return QAccessible::accessibleInterface(m_ids[static_cast<size_t>(index)]);
    }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i) == wanted)
                return i;
        }
        return -1;
    }

    [[nodiscard]] QAccessibleInterface *focusChild() const override { return child(m_chart->currentSegment()); }

private:
    ChartView *m_chart;
    mutable std::vector<QAccessible::Id> m_ids;
};

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    if (className != "acquis::ChartView"_L1)
        return nullptr;
    auto *chart = qobject_cast<ChartView *>(object);
    return chart ? new ChartInterface(chart) : nullptr;
}

} // namespace

void installChartAccessibility()
{
    static const bool once = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(once)
}

} // namespace acquis
