// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/dossierexport.h"

#include "core/agreements/recordfields.h"
#include "ui/procurements/attachedfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

QString digestOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QString manifestLine(const QString &digest, const QString &name)
{
    return digest + u"  "_s + name + u'\n';
}

Result<void> writeInto(const QDir &folder, const DossierExport &what, const WriteWatch &watch)
{
    QString manifest;
    const auto pdf = what.paper.pdf(watch);
    if (!pdf)
        return std::unexpected(pdf.error());
    if (const auto written = writeBytes(folder.filePath(u"dossier.pdf"_s), *pdf); !written)
        return std::unexpected(written.error());
    manifest += manifestLine(digestOf(*pdf), u"dossier.pdf"_s);
    if (!what.json.isEmpty()) {
        if (const auto written = writeBytes(folder.filePath(u"file.json"_s), what.json); !written)
            return std::unexpected(written.error());
        manifest += manifestLine(digestOf(what.json), u"file.json"_s);
    }
    const QString below = u"documents"_s;
    if (!what.documents.isEmpty() && !folder.mkpath(below))
        return failure(ErrorCode::FileNotWritable, folder.filePath(below));
    const QStringList names = exportNames(what.documents);
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (watch.cancel.isCancelled())
            return failure(ErrorCode::Cancelled);
        const QString name = below + u'/' + names[i];
        const auto written = writeDocument(what.registerPath, what.documents[i], folder.filePath(name), watch.cancel);
        if (!written)
            return std::unexpected(written.error());
        manifest += manifestLine(what.documents[i].sha256, name);
        if (watch.progress)
            watch.progress({ i + 1, names.size(), 0 });
    }
    if (const auto written = writeBytes(folder.filePath(u"manifest.sha256"_s), manifest.toUtf8()); !written)
        return std::unexpected(written.error());
    return {};
}

} // namespace

QStringList exportNames(const QList<AttachedDocument> &documents)
{
    QStringList names;
    QSet<QString> taken;
    for (const AttachedDocument &document : documents) {
        const QString plain = isPlainFileName(document.name) ? document.name : u"document"_s;
        const QFileInfo info(plain);
        const QString suffix = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
        QString name = plain;
        for (int number = 2; taken.contains(name.toCaseFolded()); ++number)
            name = u"%1 (%2)%3"_s.arg(info.completeBaseName(), QString::number(number), suffix);
        taken.insert(name.toCaseFolded());
        names << name;
    }
    return names;
}

Result<QString> exportDossier(const DossierExport &what, const QString &folder, const WriteWatch &watch)
{
    const QFileInfo target(folder);
    if (target.exists())
        return failure(ErrorCode::FileNotWritable, folder);
    // Made beside its place and then given its name: nobody finds half of it.
    QTemporaryDir made(target.absolutePath() + u"/.acquis-XXXXXX"_s);
    if (!made.isValid())
        return failure(ErrorCode::FileNotWritable, folder, made.errorString());
    const QDir inside(made.filePath(u"export"_s));
    if (!inside.mkpath(u"."_s))
        return failure(ErrorCode::FileNotWritable, folder);
    if (const auto done = writeInto(inside, what, watch); !done)
        return std::unexpected(done.error());
    if (!QDir().rename(inside.path(), target.absoluteFilePath()))
        return failure(ErrorCode::FileNotWritable, folder);
    return folder;
}

} // namespace acquis
