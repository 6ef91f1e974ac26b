// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/dateslider.h"

#include <algorithm>
#include <cmath>

namespace acquis {

using namespace Qt::StringLiterals;

DateSlider::DateSlider(const Theme &theme, QWidget *parent) : BandSlider(theme, parent) { }

void DateSlider::setLanguage(Language language)
{
    m_words = RulesWords(language);
    showScale();
}

void DateSlider::setScale(const QList<DateBand> &scale, QDate entered)
{
    m_scale = scale;
    constexpr int yearsAfter = 2;
    if (!scale.isEmpty()) {
        m_first = scale.constFirst().from;
        m_last = scale.constLast().from.addYears(yearsAfter);
    }
    if (entered.isValid()) {
        m_first = std::min(m_first, entered);
        m_last = std::max(m_last, entered.addYears(1));
    }
    showScale();
}

BandSlider::Band DateSlider::bandOf(const DateBand &band, qreal to) const
{
    const qreal from = placeOf(band.from);
    if (band.bands.isEmpty())
        return { from, to, tr("not covered"), {} };
    QStringList limits;
    for (const ValueBand &values : band.bands.mid(1))
        limits << m_words.formats().money(values.from);
    const QString amounts = limits.join(u" / "_s);
    if (!limits.isEmpty())
        return { from, to, tr("limits %1", "amounts").arg(amounts), amounts };
    const auto lead = band.bands.constFirst().lead;
    return { from, to, lead ? m_words.route(*lead) : tr("no way is open"), {} };
}

void DateSlider::showScale()
{
    QList<Band> bands;
    QList<Mark> marks;
    for (qsizetype i = 0; i < m_scale.size(); ++i) {
        const qreal to = i + 1 < m_scale.size() ? placeOf(m_scale[i + 1].from) : 1;
        bands << bandOf(m_scale[i], to);
    }
    for (int year = m_first.year() + (m_first.dayOfYear() > 1); year <= m_last.year(); ++year)
        marks << Mark { placeOf(QDate(year, 1, 1)), QString::number(year), false };
    setBands(bands, marks);
}

qreal DateSlider::placeOf(QDate date) const
{
    return qreal(m_first.daysTo(date)) / qreal(std::max<qint64>(1, m_first.daysTo(m_last)));
}

void DateSlider::setDate(QDate date, QDate before)
{
    m_date = date;
    setPlace(placeOf(date), before.isValid() && before != date ? placeOf(before) : -1);
}

QString DateSlider::valueText() const
{
    return m_words.day(m_date);
}

void DateSlider::tryDate(QDate date)
{
    Q_EMIT tried(std::clamp(date, m_first, m_last));
}

void DateSlider::moveTo(qreal place)
{
    tryDate(m_first.addDays(qint64(std::round(place * qreal(m_first.daysTo(m_last))))));
}

void DateSlider::moveBySteps(int steps)
{
    tryDate(m_date.addDays(steps));
}

void DateSlider::moveToStop(int direction)
{
    QDate stop = direction > 0 ? m_last : m_first;
    for (const DateBand &band : std::as_const(m_scale)) {
        if (direction > 0 && band.from > m_date)
            stop = std::min(stop, band.from);
        if (direction < 0 && band.from < m_date)
            stop = std::max(stop, band.from);
    }
    tryDate(stop);
}

} // namespace acquis
