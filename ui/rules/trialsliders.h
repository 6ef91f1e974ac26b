// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/scales.h"
#include "ui/shell/uicontext.h"

#include <QWidget>

#include <optional>

QT_BEGIN_NAMESPACE
class QDateEdit;
class QLabel;
class QLineEdit;
QT_END_NAMESPACE

namespace acquis {

class DateSlider;
class OptionsSession;
class ValueSlider;

/// Value and date of the need as sliders with a field for the exact figure. What is moved is tried, not entered.
class TrialSliders final : public QWidget
{
    Q_OBJECT
public:
    TrialSliders(const UiContext &context, OptionsSession &session, QWidget *parent = nullptr);

    void retranslate();
    /// After the session answered.
    void update();
    [[nodiscard]] ValueSlider *valueSlider() const { return m_value; }
    [[nodiscard]] DateSlider *dateSlider() const { return m_date; }

private:
    void takeScales();
    void takeTypedMoney();
    void showMoney();

    const UiContext m_context;
    OptionsSession &m_session;
    QLabel *m_valueLabel;
    ValueSlider *m_value;
    QLineEdit *m_money;
    QLabel *m_dateLabel;
    DateSlider *m_date;
    QDateEdit *m_day;
    std::optional<Need> m_valueScaleOf; ///< what the scales were made for, value or date left aside
    std::optional<Need> m_dateScaleOf;
    const void *m_rules = nullptr;
};

} // namespace acquis
