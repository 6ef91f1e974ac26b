// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/stepperaccessible.h"

#include "ui/exchange/stepper.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <map>

namespace acquis {

namespace {

/// One step of a stepper.
class StepAccessible final : public QAccessibleInterface
{
public:
    StepAccessible(Stepper &stepper, int step) : m_stepper(stepper), m_step(step) { }

    [[nodiscard]] bool isValid() const override { return m_step < m_stepper.steps().size(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(&m_stepper); }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? m_stepper.spokenStep(m_step) : QString();
    }
    void setText(QAccessible::Text, const QString &) override { }
    [[nodiscard]] QRect rect() const override
    {
        const QRect inside = m_stepper.stepRect(m_step);
        return { m_stepper.mapToGlobal(inside.topLeft()), inside.size() };
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.readOnly = true;
        state.active = m_step == m_stepper.current();
        return state;
    }

private:
    Stepper &m_stepper;
    int m_step;
};

class StepperAccessible final : public QAccessibleWidget
{
public:
    explicit StepperAccessible(Stepper &stepper) : QAccessibleWidget(&stepper, QAccessible::List), m_stepper(stepper) { }
    Q_DISABLE_COPY_MOVE(StepperAccessible)
    ~StepperAccessible() override
    {
        for (const auto &[step, id] : m_ids)
            QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] int childCount() const override { return static_cast<int>(m_stepper.steps().size()); }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        if (const auto known = m_ids.find(index); known != m_ids.end())
            return QAccessible::accessibleInterface(known->second);
        auto *step = new StepAccessible(m_stepper, index); // QAccessible owns it from here on
        m_ids[index] = QAccessible::registerAccessibleInterface(step);
        return step;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (const auto &[step, id] : m_ids) {
            if (QAccessible::accessibleInterface(id) == child)
                return step;
        }
        return -1;
    }

private:
    Stepper &m_stepper;
    mutable std::map<int, QAccessible::Id> m_ids;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *stepper = qobject_cast<Stepper *>(object);
    return stepper ? new StepperAccessible(*stepper) : nullptr;
}

} // namespace

void installStepperAccessibility()
{
    // QAccessible keeps each factory once.
    QAccessible::installFactory(makeInterface);
}

} // namespace acquis
