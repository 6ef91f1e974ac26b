// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/glossary.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <array>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kindWords { "concept"_L1, "instrument"_L1 };
constexpr std::array evidenceWords { "official"_L1, "other-source"_L1, "not-read"_L1, "own"_L1 };

template <typename E, std::size_t Count>
bool readWord(const QJsonValue &value, const std::array<QLatin1StringView, Count> &words, E &target)
{
    for (std::size_t i = 0; i < Count; ++i) {
        if (value.toString() != words[i])
            continue;
        target = E(i);
        return true;
    }
    return false;
}

BilingualText readTexts(const QJsonObject &members)
{
    return { members.value("en"_L1).toString().trimmed(), members.value("fr"_L1).toString().trimmed() };
}

Result<GlossaryTerm> readTerm(const QJsonObject &members)
{
    GlossaryTerm term;
    term.term = readTexts(members);
    const auto refuse = [&](const QString &detail) { return failure(ErrorCode::InvalidData, term.term.en, detail); };
    if (term.term.en.isEmpty() || term.term.fr.isEmpty())
        return refuse(u"en, fr"_s);
    if (!readWord(members.value("kind"_L1), kindWords, term.kind))
        return refuse(u"kind"_s);
    if (!readWord(members.value("french"_L1), evidenceWords, term.evidence))
        return refuse(u"french"_s);
    if (members.contains("note"_L1)) {
        term.note = readTexts(members.value("note"_L1).toObject());
        if (term.note.en.isEmpty() || term.note.fr.isEmpty())
            return refuse(u"note"_s);
    }
    static const QSet<QString> known { u"en"_s, u"fr"_s, u"kind"_s, u"french"_s, u"note"_s };
    for (const QString &name : members.keys()) {
        if (!known.contains(name))
            return refuse(name);
    }
    return term;
}

} // namespace

Result<QList<GlossaryTerm>> parseGlossary(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    const QJsonArray members = document.object().value("terms"_L1).toArray();
    if (members.isEmpty())
        return failure(ErrorCode::InvalidData, u"glossary"_s, error.errorString());
    QList<GlossaryTerm> terms;
    QSet<QString> pairs;
    for (const QJsonValue &member : members) {
        auto term = readTerm(member.toObject());
        if (!term)
            return std::unexpected(term.error());
        const QString pair = term->term.en + u'\n' + term->term.fr;
        if (pairs.contains(pair))
            return failure(ErrorCode::InvalidData, term->term.en, u"twice"_s);
        pairs.insert(pair);
        terms << std::move(*term);
    }
    return terms;
}

Result<QList<GlossaryTerm>> shippedGlossary()
{
    QFile file(u":/reference/glossary.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, file.fileName(), file.errorString());
    return parseGlossary(file.readAll());
}

} // namespace acquis
