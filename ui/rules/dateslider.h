// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/scales.h"
#include "ui/rules/bandslider.h"
#include "ui/rules/ruleswords.h"

namespace acquis {

/// A day, over the periods in which the same limits hold. Arrows move by a day, Page keys to the next change of the rules.
class DateSlider final : public BandSlider
{
    Q_OBJECT
public:
    explicit DateSlider(const Theme &theme, QWidget *parent = nullptr);

    void setLanguage(Language language);
    void setScale(const QList<DateBand> &scale, QDate entered);
    void setDate(QDate date, QDate before);
    [[nodiscard]] QString valueText() const override;
    [[nodiscard]] QDate first() const { return m_first; }
    [[nodiscard]] QDate last() const { return m_last; }

Q_SIGNALS:
    void tried(QDate date);

protected:
    void moveTo(qreal place) override;
    void moveBySteps(int steps) override;
    void moveToStop(int direction) override;

private:
    [[nodiscard]] qreal placeOf(QDate date) const;
    [[nodiscard]] Band bandOf(const DateBand &band, qreal to) const;
    void showScale();
    void tryDate(QDate date);

    RulesWords m_words { Language::English };
    QList<DateBand> m_scale;
    QDate m_first { 2014, 1, 1 };
    QDate m_last { 2027, 1, 1 };
    QDate m_date;
};

} // namespace acquis
