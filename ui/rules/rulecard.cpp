// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rulecard.h"

#include "ui/rules/rulesentences.h"
#include "ui/shell/viewcolors.h"
#include "ui/widgets/icon.h"

#include <QDesktopServices>
#include <QTextDocument>
#include <QUrl>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr auto rowScheme = "row"_L1;

/// A labelled paragraph; content is already safe.
QString part(const QString &label, const QString &content)
{
    return u"<p style='margin-top:8px'><b>%1</b><br>%2</p>"_s.arg(label.toHtmlEscaped(), content);
}

QString listOf(const QStringList &lines)
{
    QStringList items;
    for (const QString &line : lines)
        items << u"• "_s + line.toHtmlEscaped();
    return items.join(u"<br>"_s);
}

} // namespace

RuleCard::RuleCard(const Theme &theme, QWidget *parent) : QTextBrowser(parent), m_theme(theme)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(12);
    connect(this, &QTextBrowser::anchorClicked, this, &RuleCard::follow);
}

bool RuleCard::isWebAddress(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
}

void RuleCard::follow(const QUrl &link)
{
    if (link.scheme() == rowScheme)
        Q_EMIT rowRequested(QUrl::fromPercentEncoding(link.path(QUrl::FullyEncoded).toUtf8()));
    else if (isWebAddress(link.toString()))
        QDesktopServices::openUrl(link);
}

void RuleCard::showNothing(const QString &sentence)
{
    setHtml(u"<p>"_s + sentence.toHtmlEscaped() + u"</p>"_s);
}

void RuleCard::showRule(const RuleSentences &sentences, const RulePack &pack, const RuleSeries &series, const RuleRow &row,
                        const RuleDifferences &marks, const QString &found)
{
    const RulesWords &words = sentences.words();
    const Language language = sentences.language();
    // A word beside the colour says what differs.
    const auto label = [&](const QString &name, bool isMarked) { return isMarked ? tr("≠ %1 (differs)").arg(name) : name; };
    const QIcon icon =
        themedIcon(RulesWords::verdictIcon(row.verdict), m_theme.state(RulesWords::verdictState(row.verdict)).text);
    document()->clear();
    const int side = fontMetrics().height();
    document()->addResource(QTextDocument::ImageResource, QUrl(u"verdict:icon"_s), icon.pixmap(side, side));

    QString html = u"<h3>%1</h3>"_s.arg(series.question.of(language).toHtmlEscaped());
    html += part(label(tr("Verdict"), marks.verdict),
                 u"<img src='verdict:icon' style='vertical-align:middle'> %1"_s.arg(words.verdict(row.verdict).toHtmlEscaped()));
    html += part(label(tr("What it says"), marks.text), row.text.of(language).toHtmlEscaped());
    if (!found.isEmpty())
        html += part(tr("Found"), found.toHtmlEscaped());
    html += part(label(tr("Values"), marks.bounds), words.bounds(row).toHtmlEscaped());
    if (!row.duties.isEmpty() || marks.duties) {
        QStringList duties;
        for (const RuleDuty &duty : row.duties)
            duties << tr("%1: %2", "kind of duty, its text").arg(words.duty(duty.kind), duty.text.of(language));
        html += part(label(tr("Duties"), marks.duties), duties.isEmpty() ? tr("No duty").toHtmlEscaped() : listOf(duties));
    }
    const QStringList conditions = sentences.condition(series.when);
    html += part(label(tr("When it speaks"), marks.condition),
                 conditions.isEmpty() ? tr("Always.").toHtmlEscaped() : listOf(conditions));
    html += part(tr("For whom and what"), sentences.entities(series.entities).toHtmlEscaped() + u"<br>"_s
                                              + sentences.commodities(series.commodities).toHtmlEscaped());
    html += part(tr("What it judges"), sentences.subject(series.subject).toHtmlEscaped());
    if (!row.instead.isEmpty() || marks.instead)
        html += part(label(tr("What to do instead"), marks.instead),
                     (row.instead.isEmpty() ? tr("No other way is named") : sentences.routes(row.instead)).toHtmlEscaped());
    html += part(tr("Valid"), words.validity(row.validFrom, row.validTo).toHtmlEscaped());
    QString source =
        row.citation.title.of(language).toHtmlEscaped() + u"<br>"_s + row.citation.section.of(language).toHtmlEscaped();
    const QString address = row.citation.address.toHtmlEscaped();
    source += u"<br>"_s + (isWebAddress(row.citation.address) ? u"<a href=\"%1\">%1</a>"_s.arg(address) : address);
    html += part(tr("Source"), source);
    html += part(tr("Confidence"), words.confidence(row.confidence).toHtmlEscaped() + u"<br>"_s
                                       + tr("Checked on %1").arg(words.day(row.verifiedOn)).toHtmlEscaped());
    if (!row.conflictsWith.isEmpty()) {
        QStringList links;
        for (const QString &id : row.conflictsWith)
            links << u"<a href=\"row:%1\">%2</a>"_s.arg(QString::fromLatin1(QUrl::toPercentEncoding(id)), id.toHtmlEscaped());
        html += part(tr("Another row says otherwise"), links.join(u"<br>"_s));
    }
    html += part(
        tr("Rules and layer"),
        tr("%1, version %2", "pack, number").arg(pack.name.of(language), words.formats().number(pack.version)).toHtmlEscaped()
            + u"<br>"_s + words.layer(series.layer).toHtmlEscaped() + u"<br>"_s + row.id.toHtmlEscaped());
    setHtml(html);
}

} // namespace acquis
