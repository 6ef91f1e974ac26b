// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/determinationdocument.h"

#include "core/rules/determinationjson.h"

#include <QJsonDocument>
#include <QTextDocument>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype digestShown = 16; ///< letters of it in the foot

const QString sheet = u"h1 { font-size: 15pt; } h2 { font-size: 12pt; } h3 { font-size: 10.5pt; } h4 { font-size: 9.5pt; }"_s;

/// The words of the document's frame, in a language that is asked for.
class DocumentWords
{
public:
    explicit DocumentWords(Language language) : m_catalogue(language) { }

    [[nodiscard]] QString title() const { return tr("What may be done: determination of the rules"); }
    [[nodiscard]] QString need() const { return tr("The need"); }
    [[nodiscard]] QString answer() const { return tr("The answer"); }
    [[nodiscard]] QString warnings() const { return tr("Warnings"); }
    [[nodiscard]] QString routes() const { return tr("The routes"); }
    [[nodiscard]] QString agreements() const { return tr("Trade agreements"); }
    [[nodiscard]] QString legend() const { return tr("How sure a source is"); }
    [[nodiscard]] QString rules() const { return tr("Rules and proof"); }
    [[nodiscard]] QString pack() const { return tr("%1 (%2), version %3"); }
    [[nodiscard]] QString digest() const { return tr("Digest of the need (SHA-256): %1"); }
    [[nodiscard]] QString made() const { return tr("Made with Acquis %1 on %2."); }
    [[nodiscard]] QString days() const { return tr("Only the days that rules impose are counted."); }
    [[nodiscard]] QString page() const { return tr("Page %1 of %2"); }

private:
    [[nodiscard]] QString tr(const char *source) const { return m_catalogue.translate("acquis::DocumentWords", source); }
    Catalogue m_catalogue;
};

} // namespace

QString DeterminationDocument::htmlOf(Language language) const
{
    const DeterminationHtml html(language);
    const DocumentWords words(language);
    const JudgedNeed judged = m_record.judged();
    const AnswerSummary summary = html.words().summary(judged, false);
    const auto paragraph = [](const QString &text) { return u"<p>%1</p>"_s.arg(text.toHtmlEscaped()); };
    const auto strong = [](const QString &text) { return u"<p><b>%1</b></p>"_s.arg(text.toHtmlEscaped()); };

    QString text = html.heading(1, m_record.title.isEmpty() ? words.title() : m_record.title);
    if (!m_record.title.isEmpty())
        text += paragraph(words.title());
    text += html.heading(2, words.answer()) + strong(summary.title) + paragraph(summary.text);
    if (const QString warnings = html.warnings(judged); !warnings.isEmpty())
        text += html.heading(2, words.warnings()) + warnings;
    text += html.heading(2, words.need()) + html.needTable(judged, m_record.title, m_record.firm);
    text += html.heading(2, words.routes()) + paragraph(words.days());
    const RouteOrder order = routeOrder(judged);
    for (const Route route : order.open + order.closed)
        text += html.route(judged, route, false);
    text += html.grounds(judged);
    text += html.heading(2, words.agreements()) + html.agreements(judged);
    text += html.heading(2, words.legend()) + html.legend();
    text += html.heading(2, words.rules());
    for (const RulePack &pack : judged.rules.packs())
        text += paragraph(words.pack().arg(pack.name.of(language), pack.id).arg(pack.version));
    text += paragraph(words.digest().arg(digestOf(m_record.need)));
    const QString day = html.words().rules().day(m_record.made.date());
    text += paragraph(words.made().arg(m_record.program, day));
    return text;
}

QString DeterminationDocument::html(const QList<Language> &languages) const
{
    QString body;
    for (const Language language : languages) {
        const QString code = language == Language::French ? u"fr-CA"_s : u"en-CA"_s;
        const QString newPage = body.isEmpty() ? QString() : u" style=\"page-break-before: always\""_s;
        body += u"<div lang=\"%1\"%2>%3</div>"_s.arg(code, newPage, htmlOf(language));
    }
    return u"<html><head><meta charset=\"utf-8\"></head><body>%1</body></html>"_s.arg(body);
}

QString DeterminationDocument::plainText(const QList<Language> &languages) const
{
    QTextDocument document;
    document.setHtml(html(languages));
    return document.toPlainText();
}

QByteArray DeterminationDocument::json(Language language) const
{
    const RulesWords words(language);
    const QJsonObject object =
        determinationToJson(m_record.answer, m_record.need, m_record.rules, language,
                            [&](const WarningAnswer &warning) { return words.warning(warning, m_record.rules); });
    return QJsonDocument(object).toJson();
}

PrintedText DeterminationDocument::printed(const QList<Language> &languages) const
{
    const DocumentWords words(languages.value(0, Language::English));
    return { html(languages), sheet, m_record.title, u"Acquis "_s + m_record.program, digestOf(m_record.need).left(digestShown),
             words.page() };
}

Result<int> DeterminationDocument::draw(QPagedPaintDevice &device, const QList<Language> &languages,
                                        const WriteWatch &watch) const
{
    return printed(languages).draw(device, watch);
}

Result<QString> DeterminationDocument::writePdf(const QString &path, const QList<Language> &languages,
                                                const WriteWatch &watch) const
{
    const auto bytes = printed(languages).pdf(watch);
    if (!bytes)
        return std::unexpected(Error { bytes.error().code, path, bytes.error().detail });
    return writeBytes(path, *bytes);
}

} // namespace acquis
