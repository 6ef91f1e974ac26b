// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/bandslideraccessible.h"

#include "ui/rules/bandslider.h"

#include <QAccessibleWidget>

namespace acquis {

namespace {

class BandSliderAccessible final : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit BandSliderAccessible(BandSlider *slider) : QAccessibleWidget(slider, QAccessible::Slider), m_slider(slider) { }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? m_slider->valueText() : QAccessibleWidget::text(kind);
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface *>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }
    QVariant currentValue() const override { return m_slider->value(); }
    void setCurrentValue(const QVariant &value) override { m_slider->drag(value.toInt()); }
    QVariant maximumValue() const override { return m_slider->maximum(); }
    QVariant minimumValue() const override { return m_slider->minimum(); }
    QVariant minimumStepSize() const override { return m_slider->singleStep(); }

private:
    BandSlider *m_slider;
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *slider = qobject_cast<BandSlider *>(object);
    return slider ? new BandSliderAccessible(slider) : nullptr;
}

} // namespace

void installBandSliderAccessibility()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

} // namespace acquis
