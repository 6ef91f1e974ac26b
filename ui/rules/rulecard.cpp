// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rulecard.h"

#include "ui/rules/ruleswords.h"
#include "ui/shell/languagecontroller.h"
#include "ui/widgets/icon.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

QString line(const QString &name, const QString &value)
{
    return u"<p style='margin:3px 0'><b>%1</b> %2</p>"_s.arg(name.toHtmlEscaped(), value.toHtmlEscaped());
}

/// The address as a link when it is one for a browser, else as words.
QString linked(const QString &address)
{
    const QString words = address.toHtmlEscaped();
    if (!address.startsWith("https://"_L1) && !address.startsWith("http://"_L1))
        return words;
    return u"<a href=\"%1\">%1</a>"_s.arg(words);
}

} // namespace

RuleCard::RuleCard(const UiContext &context, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_title(new QLabel)
    , m_close(new QToolButton)
    , m_text(new QTextBrowser)
{
    setObjectName(u"ruleCard"_s);
    m_close->setObjectName(u"ruleCardClose"_s);
    m_close->setAutoRaise(true);
    constexpr int target = 24;
    m_close->setMinimumSize(target, target);
    m_text->setObjectName(u"ruleCardText"_s);
    m_text->setFrameShape(NoFrame);
    m_text->setOpenExternalLinks(true);
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    auto *header = new QHBoxLayout;
    header->setContentsMargins(8, 2, 2, 2);
    header->addWidget(m_title, 1);
    header->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(header);
    column->addWidget(m_text, 1);
    setMinimumWidth(220);
    connect(m_close, &QToolButton::clicked, this, &RuleCard::closed);
    connect(&context.theme, &Theme::changed, this, &RuleCard::retakeColors);
    retakeColors();
}

void RuleCard::retakeColors()
{
    m_close->setIcon(themedIcon(m_context.theme, u"close"_s));
}

void RuleCard::retranslate()
{
    m_title->setText(tr("Rule"));
    setAccessibleName(tr("Rule"));
    m_text->setAccessibleName(tr("The rule and its source"));
    m_close->setAccessibleName(tr("Close the rule"));
    m_close->setToolTip(tr("Close the rule (Esc)"));
    if (m_rules)
        m_text->setHtml(html(*m_rules, m_row));
}

void RuleCard::show(const RuleSet &rules, int row)
{
    m_rules = rules;
    m_row = row;
    m_text->setHtml(html(rules, row));
    setVisible(true);
}

QString RuleCard::html(const RuleSet &rules, int number) const
{
    const RulesWords words(m_context.language.language());
    const Language language = words.language();
    const RuleRow &row = rules.row(number);
    const RuleSeries &series = rules.seriesOf(number);
    QString html = u"<p style='margin:0 0 3px 0'><b>%1</b></p><p style='margin:3px 0'>%2</p>"_s.arg(
        series.question.of(language).toHtmlEscaped(), row.text.of(language).toHtmlEscaped());
    html += line(tr("Verdict:"), words.verdict(row.verdict));
    html += line(tr("Values:"), words.bounds(row));
    html += line(tr("In force:"), words.validity(row.validFrom, row.validTo));
    if (!row.duties.isEmpty()) {
        html += u"<p style='margin:3px 0 0 0'><b>%1</b></p><ul style='margin:0'>"_s.arg(tr("Duties:").toHtmlEscaped());
        for (const RuleDuty &duty : row.duties)
            html += u"<li>%1</li>"_s.arg(duty.text.of(language).toHtmlEscaped());
        html += u"</ul>"_s;
    }
    html += line(tr("Source:"), row.citation.title.of(language) + u", "_s + row.citation.section.of(language));
    html += u"<p style='margin:3px 0'>%1</p>"_s.arg(linked(row.citation.address));
    html += line(tr("Confidence:"), words.confidence(row.confidence));
    html += line(tr("Layer:"), words.layer(series.layer));
    html += line(tr("Pack:"), rules.packOf(number).name.of(language) + u" · "_s + row.id);
    return html;
}

void RuleCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QFrame::keyPressEvent(event);
}

} // namespace acquis
