// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/cardhtml.h"

namespace acquis {

using namespace Qt::StringLiterals;

void CardHtml::begin(const QString &name, const QStringList &facts)
{
    m_html = u"<h3 style='margin-bottom:2px'>%1</h3>"_s.arg(name.toHtmlEscaped());
    QStringList told = facts;
    told.removeAll(QString());
    line(told.join(u" · "_s));
}

void CardHtml::section(const QString &title)
{
    m_html += u"<p style='margin-top:10px;margin-bottom:2px'><b>%1</b></p>"_s.arg(title.toHtmlEscaped());
}

void CardHtml::line(const QString &text)
{
    if (!text.isEmpty())
        m_html += u"<p style='margin-top:0;margin-bottom:2px;white-space:pre-wrap'>%1</p>"_s.arg(
            text.toHtmlEscaped().replace(u'\n', u"<br>"_s));
}

void CardHtml::state(StateToken state, const QString &text)
{
    m_html +=
        u"<p style='margin-top:4px;margin-bottom:2px;white-space:pre-wrap'><img src='%1' style='vertical-align:middle'> <b style='color:%2'>%3</b></p>"_s
            .arg(iconUrl(state), m_theme.state(state).text.name(), text.toHtmlEscaped());
}

void CardHtml::table(const QStringList &headings, const QList<QStringList> &cells)
{
    m_html += u"<table width='99%' border='1' cellspacing='0' cellpadding='4' "
              "style='border-collapse:collapse;border-color:%1;border-style:solid'><tr>"_s.arg(
                  m_theme.color(ColorToken::Border).name());
    for (const QString &heading : headings)
        m_html +=
            u"<th align='left' bgcolor='%1'>%2</th>"_s.arg(m_theme.color(ColorToken::Header).name(), heading.toHtmlEscaped());
    m_html += u"</tr>"_s;
    // Pre-wrapped: else the narrow space between groups of digits becomes one at which lines break.
    const QString opening = u"<td style='white-space:pre-wrap'>"_s;
    for (const QStringList &row : cells)
        m_html += u"<tr>%1%2</td></tr>"_s.arg(opening, row.join(u"</td>"_s + opening));
    m_html += u"</table>"_s;
}

QString CardHtml::cell(const QString &text)
{
    return text.isEmpty() ? u"–"_s : text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

QString CardHtml::link(const QString &url, const QString &text) const
{
    return u"<a href='%1' style='color:%2'>%3</a>"_s.arg(url.toHtmlEscaped(), m_theme.color(ColorToken::Accent).name(),
                                                         text.toHtmlEscaped());
}

QString CardHtml::iconName(StateToken state)
{
    switch (state) {
    case StateToken::Ok: return u"ok"_s;
    case StateToken::Warning: return u"warning"_s;
    case StateToken::Error: return u"error"_s;
    case StateToken::Neutral: return u"dash"_s;
    case StateToken::Info: return u"info"_s;
    }
    Q_UNREACHABLE();
}

QString CardHtml::iconUrl(StateToken state)
{
    return u"icon:"_s + iconName(state);
}

} // namespace acquis
