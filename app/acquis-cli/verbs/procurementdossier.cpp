// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/acquis-cli/verbs/common.h"
#include "app/acquis-cli/verbs/procurementlookup.h"

#include "core/procurements/filedossier.h"
#include "core/storage/audittrail.h"

#include <QCryptographicHash>
#include <QSaveFile>

namespace acquis::cli {

using namespace Qt::StringLiterals;

namespace {

/// Text as Markdown shows it: signs that would make more of it are escaped, lines become one.
QString plain(const QString &text)
{
    QString escaped;
    for (const QChar sign : text.simplified()) {
        if (u"\\`*_{}[]<>#|~&!"_s.contains(sign))
            escaped += u'\\';
        escaped += sign;
    }
    return escaped;
}

QString row(const QStringList &cells)
{
    QStringList escaped;
    for (const QString &cell : cells) {
        QStringList lines;
        for (const QString &line : cell.split(u'\n', Qt::SkipEmptyParts))
            lines << plain(line);
        escaped << lines.join(u"<br>"_s);
    }
    return u"| "_s + escaped.join(u" | "_s) + u" |\n"_s;
}

/// \p headings: of a list of facts they are empty.
QString table(const QStringList &headings, const QList<QStringList> &rows)
{
    QString text = row(headings) + u'|' + u" --- |"_s.repeated(headings.size()) + u'\n';
    for (const QStringList &cells : rows)
        text += row(cells);
    return text;
}

QString markdown(const DocumentBlock &block)
{
    switch (block.kind) {
    case BlockKind::Title: return u"# "_s + plain(block.text) + u'\n';
    case BlockKind::Heading: return u"## "_s + plain(block.text) + u'\n';
    case BlockKind::Subheading: return u"### "_s + plain(block.text) + u'\n';
    case BlockKind::Paragraph: return plain(block.text) + u'\n';
    case BlockKind::Notice: return u"> "_s + plain(block.text) + u'\n';
    case BlockKind::Facts: return table({ QString(), QString() }, block.rows);
    case BlockKind::Table: return block.rows.isEmpty() ? QString() : table(block.rows.first(), block.rows.mid(1));
    case BlockKind::Signature: return u"\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_ "_s + plain(block.text) + u'\n';
    }
    Q_UNREACHABLE();
    return {};
}

Result<DossierSource> sourceOf(const AskedFile &asked, const FileRules &rules)
{
    const auto people = officePeople(*asked.database);
    if (!people)
        return std::unexpected(people.error());
    const auto steps = fileSteps(*asked.database, asked.stored.id);
    if (!steps)
        return std::unexpected(steps.error());
    const ProcurementFile &file = asked.stored.file;
    const QDateTime made = QDateTime::currentDateTimeUtc();
    DossierSource source { file,
                           asked.stored.revision,
                           *steps,
                           people->people,
                           {},
                           made,
                           dutiesOf(file, dutiesDay(file, made), rules.days, rules.get()) };
    AuditFilter filter;
    filter.record = auditName(asked.stored.file);
    const auto read = forEachAuditEntry(*asked.database, filter, [&](const ChainedAuditEntry &entry) -> Result<void> {
        source.auditHead = entry.hash;
        return {};
    });
    if (!read)
        return std::unexpected(read.error());
    return source;
}

Result<void> write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(ErrorCode::FileNotWritable, path, file.errorString());
    return {};
}

} // namespace

int writeDossier(const Invocation &invocation, const QStringList &words, Output &output)
{
    const Arguments arguments(words, { u"purpose"_s, u"output"_s }, {});
    const auto purpose = fromCode<DossierPurpose>(arguments.value(u"purpose"_s));
    const QString path = arguments.value(u"output"_s);
    if (arguments.unknown().isEmpty() && !purpose)
        return misused(output, u"--purpose "_s + arguments.value(u"purpose"_s));
    if (arguments.unknown().isEmpty() && path.isEmpty())
        return misused(output, u"--output"_s);
    const auto asked = askedFile(invocation, arguments, u"procurement dossier"_s, output);
    if (!asked)
        return asked.error();
    const auto terms = fileWords(output.language());
    if (!terms)
        return output.fail(terms.error());
    const auto rules = fileRules(*asked, output);
    if (!rules)
        return rules.error();
    const auto source = sourceOf(*asked, *rules);
    if (!source)
        return output.fail(source.error());
    const Dossier dossier = dossierOf(*source, *purpose, classesFor(*purpose));
    QString text;
    for (const DocumentBlock &block : dossierBlocks(dossier, *terms))
        text += (text.isEmpty() ? QString() : u"\n"_s) + markdown(block);
    const QByteArray bytes = text.toUtf8();
    if (const auto written = write(path, bytes); !written)
        return output.fail(written.error());
    int leftOut = 0;
    for (const DossierLeftOut &left : dossier.leftOut)
        leftOut += left.count;
    const QString sha256 = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    if (output.isJson())
        output.document({ { u"output"_s, path },
                          { u"sha256"_s, sha256 },
                          { u"purpose"_s, codeOf(*purpose) },
                          { u"entries"_s, dossier.entries.size() },
                          { u"left-out"_s, leftOut } });
    else
        output.line(output.say("%1 entries in %2; %3 left out", "%1 inscriptions dans %2; %3 laissées de côté")
                        .arg(QString::number(dossier.entries.size()), path, QString::number(leftOut)));
    return Done;
}

} // namespace acquis::cli
