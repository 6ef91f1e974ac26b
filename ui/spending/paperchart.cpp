// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spending/paperchart.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

namespace acquis {

namespace {

constexpr int paperWidth = 1000;

} // namespace

PaperChart::PaperChart(const ChartData &data, const Formats &formats) : m_view(m_theme)
{
    m_theme.setChoice(ThemeChoice::Light);
    m_view.setFormats(formats);
    m_view.resize(paperWidth, paperWidth / 2);
    m_view.setData(data);
    m_view.resize(paperWidth, m_view.sizeHint().expandedTo(m_view.minimumSizeHint()).height());
}

QImage PaperChart::toImage() const
{
    constexpr qreal printScale = 3; // about 300 dots per inch on a letter page
    return m_view.toImage(m_view.size(), printScale);
}

QByteArray PaperChart::toSvg() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(m_view.size());
    generator.setViewBox(m_view.rect());
    generator.setTitle(m_view.data().title);
    generator.setDescription(m_view.data().summary);
    QPainter painter(&generator);
    painter.fillRect(m_view.rect(), m_theme.color(ColorToken::Base));
    m_view.render(painter, QRectF(m_view.rect()));
    painter.end();
    return bytes;
}

} // namespace acquis
