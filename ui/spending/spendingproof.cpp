// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spending/spendingproof.h"

#include "ui/shell/sourcefilewords.h"
#include "ui/spending/spendingwords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SpendingProof)
};

// A function of its own: inside the class of the same name the tools that collect words take another context.
QString wordsOf(const ProofTag &tag, const Formats &formats)
{
    const QString name = SpendingWords::member(Dimension::Tag, tag.code, tag.name, formats);
    return tag.version > 0 ? Words::tr("%1, version %2", "a tag").arg(name, formats.number(tag.version)) : name;
}

} // namespace

QString SpendingProof::tagWords(const Formats &formats) const
{
    QStringList words;
    for (const ProofTag &tag : tags)
        words << wordsOf(tag, formats);
    return words.join(u"; "_s);
}

SpendingProof spendingProof(const SpendCube &cube, const QList<SourceFile> &files, const SpendingFigures &figures,
                            const QList<ProofTag> &tags)
{
    SpendingProof proof;
    proof.tags = tags;
    proof.total = figures.total.amount;
    proof.lines = figures.total.count;
    const QList<SourceProof> all = proofOf(cube, files, figures.where);
    for (const SourceProof &file : all) {
        if (file.countedLines > 0)
            proof.files.append(file);
        else
            ++proof.otherFiles;
    }
    return proof;
}

Sheet proofSheet(const SpendingProof &proof, const Formats &formats)
{
    Sheet sheet;
    sheet.headings = { Words::tr("Source file"),  Words::tr("Lines read"), Words::tr("Counted"), Words::tr("Counted $"),
                       Words::tr("Whole file $"), Words::tr("SHA-256"),    Words::tr("Licence"), Words::tr("Tag") };
    for (const SourceProof &file : proof.files)
        sheet.rows << QList<SheetCell> { SheetCell::words(SourceFileWords::name(file.file.name, formats)),
                                         SheetCell::count(file.file.rowsRead, formats),
                                         SheetCell::count(file.countedLines, formats),
                                         SheetCell::money(file.counted, formats),
                                         SheetCell::money(file.file.controlTotal, formats),
                                         SheetCell::words(file.file.sha256),
                                         SheetCell::words(SpendingWords::licence(file.file.licence)),
                                         SheetCell::words(proof.tagWords(formats)) };
    return sheet;
}

QByteArray proofJson(const SpendingProof &proof, const SpendingFigures &figures, const QStringList &filters)
{
    QJsonArray sources;
    for (const SourceProof &file : proof.files)
        sources.append(QJsonObject { { u"name"_s, file.file.name },
                                     { u"sha256"_s, file.file.sha256 },
                                     { u"rows-read"_s, file.file.rowsRead },
                                     { u"control-total"_s, file.file.controlTotal.toString() },
                                     { u"counted-lines"_s, file.countedLines },
                                     { u"counted"_s, file.counted.toString() },
                                     { u"licence"_s, file.file.licence } });
    QJsonArray tags;
    for (const ProofTag &tag : proof.tags)
        tags.append(QJsonObject { { u"code"_s, tag.code },
                                  { u"version"_s, tag.version },
                                  { u"name-en"_s, tag.name.en },
                                  { u"name-fr"_s, tag.name.fr } });
    QJsonArray by { dimensionName(figures.rowDimension) };
    if (figures.columnDimension)
        by.append(dimensionName(*figures.columnDimension));
    return QJsonDocument(QJsonObject { { u"program"_s, u"Acquis "_s + QCoreApplication::applicationVersion() },
                                       { u"by"_s, by },
                                       { u"filters"_s, QJsonArray::fromStringList(filters) },
                                       { u"tags"_s, tags },
                                       { u"total"_s, proof.total.toString() },
                                       { u"lines"_s, proof.lines },
                                       { u"sources"_s, sources } })
        .toJson();
}

} // namespace acquis
