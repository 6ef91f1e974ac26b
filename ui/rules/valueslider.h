// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/scales.h"
#include "ui/rules/bandslider.h"
#include "ui/rules/ruleswords.h"

namespace acquis {

/// A value on a logarithmic scale, over the ways that lead at each value; limits of the rules are stops. Arrows move by
/// one per cent, Page keys to the next limit.
class ValueSlider final : public BandSlider
{
    Q_OBJECT
public:
    explicit ValueSlider(const Theme &theme, QWidget *parent = nullptr);

    void setLanguage(Language language);
    void setScale(const ValueScale &scale, Money entered);
    /// \p before: what was entered, while another value is tried.
    void setMoney(Money value, std::optional<Money> before);
    [[nodiscard]] QString valueText() const override;
    [[nodiscard]] const QList<Money> &stops() const { return m_stops; }

Q_SIGNALS:
    void tried(acquis::Money value);

protected:
    void moveTo(qreal place) override;
    void moveBySteps(int steps) override;
    void moveToStop(int direction) override;

private:
    [[nodiscard]] qreal placeOf(Money value) const;
    void showScale();

    RulesWords m_words { Language::English };
    ValueScale m_scale;
    QList<Money> m_stops;
    qint64 m_low = 1'000'00;
    qint64 m_high = 1'000'000'00;
    Money m_value;
};

} // namespace acquis
