// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/valueslider.h"

#include <algorithm>
#include <cmath>

namespace acquis {

namespace {

constexpr qint64 cents = 100;
constexpr qint64 leastLow = 100 * cents;
constexpr qint64 usualLow = 1'000 * cents;
constexpr qint64 usualHigh = 1'000'000 * cents;

/// The powers of ten, then their fives and doubles, in cents.
QList<qint64> roundAmounts(qint64 low, qint64 high)
{
    QList<qint64> amounts;
    for (const qint64 factor : { 1, 5, 2 }) {
        for (qint64 power = leastLow; power <= high; power *= 10) {
            if (power * factor >= low && power * factor <= high)
                amounts << power * factor;
        }
    }
    return amounts;
}

} // namespace

ValueSlider::ValueSlider(const Theme &theme, QWidget *parent) : BandSlider(theme, parent) { }

void ValueSlider::setLanguage(Language language)
{
    m_words = RulesWords(language);
    showScale();
}

void ValueSlider::setScale(const ValueScale &scale, Money entered)
{
    m_scale = scale;
    m_stops.clear();
    for (const ValueBand &band : scale.bands) {
        if (band.from.cents() > 0)
            m_stops << band.from;
    }
    for (const AgreementLimit &limit : scale.agreements)
        m_stops << limit.from;
    std::ranges::sort(m_stops);
    m_stops.erase(std::ranges::unique(m_stops).begin(), m_stops.end());
    const qint64 least = m_stops.isEmpty() ? usualLow : m_stops.constFirst().cents() / 2;
    const qint64 most = std::max(entered.cents(), m_stops.isEmpty() ? 0 : m_stops.constLast().cents()) * 3 / 2;
    m_low = least < usualLow ? leastLow : usualLow;
    m_high = usualHigh;
    while (m_high < most && m_high < usualHigh * usualHigh)
        m_high *= 10;
    showScale();
}

void ValueSlider::showScale()
{
    QList<Band> bands;
    for (qsizetype i = 0; i < m_scale.bands.size(); ++i) {
        const ValueBand &band = m_scale.bands[i];
        const qreal to = i + 1 < m_scale.bands.size() ? placeOf(m_scale.bands[i + 1].from) : 1;
        bands << Band { placeOf(band.from), to, band.lead ? m_words.route(*band.lead) : tr("no way is open"), {} };
    }
    QList<Mark> marks;
    const auto isLead = [&](Money limit) {
        return std::ranges::any_of(m_scale.bands, [limit](const ValueBand &band) { return band.from == limit; });
    };
    // Where another way leads comes first, then where another agreement binds.
    for (const bool leads : { true, false }) {
        for (const Money stop : std::as_const(m_stops)) {
            if (isLead(stop) == leads)
                marks << Mark { placeOf(stop), m_words.formats().money(stop), true };
        }
    }
    for (const qint64 amount : roundAmounts(m_low, m_high)) {
        const Money money = Money::fromCents(amount);
        if (!m_stops.contains(money))
            marks << Mark { placeOf(money), m_words.formats().money(money), false };
    }
    setBands(bands, marks);
    updateGeometry();
}

qreal ValueSlider::placeOf(Money value) const
{
    if (value.cents() <= m_low)
        return 0;
    return std::min(1.0, std::log(qreal(value.cents()) / qreal(m_low)) / std::log(qreal(m_high) / qreal(m_low)));
}

void ValueSlider::setMoney(Money value, std::optional<Money> before)
{
    m_value = value;
    setPlace(placeOf(value), before && *before != value ? placeOf(*before) : -1);
}

QString ValueSlider::valueText() const
{
    return m_words.formats().money(m_value);
}

/// Dragging lands on stops, else on amounts of three digits.
void ValueSlider::moveTo(qreal place)
{
    constexpr qreal catchPixels = 4;
    const qreal reach = catchPixels / pixelsPerPlace();
    for (const Money stop : std::as_const(m_stops)) {
        if (std::abs(placeOf(stop) - place) <= reach) {
            Q_EMIT tried(stop);
            return;
        }
    }
    const qreal exact = qreal(m_low) * std::pow(qreal(m_high) / qreal(m_low), place);
    const qreal grain = std::pow(10, std::floor(std::log10(exact)) - 2);
    Q_EMIT tried(Money::fromCents(qint64(std::round(exact / grain) * grain)));
}

void ValueSlider::moveBySteps(int steps)
{
    const qint64 dollars = m_value.cents() / cents;
    const qint64 step = std::max<qint64>(1, (dollars + 50) / 100);
    Q_EMIT tried(Money::fromCents(std::clamp((dollars + steps * step) * cents, qint64(0), m_high)));
}

void ValueSlider::moveToStop(int direction)
{
    const auto above = std::ranges::upper_bound(m_stops, m_value);
    const auto atLeast = std::ranges::lower_bound(m_stops, m_value);
    if (direction > 0)
        Q_EMIT tried(above == m_stops.end() ? Money::fromCents(m_high) : *above);
    else
        Q_EMIT tried(atLeast == m_stops.begin() ? Money::fromCents(m_low) : *(atLeast - 1));
}

} // namespace acquis
