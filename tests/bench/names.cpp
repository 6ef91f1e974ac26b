// SPDX-License-Identifier: GPL-3.0-or-later
// Matching a list of names of vendors, beside sorting and grouping the same names by their first two words; and asking the
// list for single names. usage: acquis_bench_names [NAMES.csv|NAMES.csv.gz]; without a file, names made up here.
#include "core/exchange/tablefile.h"
#include "core/vendors/nameindex.h"
#include "core/vendors/namematcher.h"
#include "core/vendors/namereading.h"
#include "core/vendors/namevocabulary.h"

#include <QElapsedTimer>
#include <QMap>
#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

constexpr int madeUp = 55'000;
constexpr qsizetype asked = 2'000;
constexpr int rounds = 3;

QStringList madeUpNames()
{
    constexpr std::array syllables { "ka", "ve", "lo", "mi", "tur", "sen", "bra", "dio", "nel", "pra", "zo", "qui" };
    const QStringList trades { u"Construction"_s, u"Services"_s, u"Électrique"_s, u"Consulting Group"_s, u"Canada"_s,
                               u"Traduction"_s,   u"Systems"_s,  u"Marine"_s,     u"Landscaping"_s,      u"Ltée"_s };
    QRandomGenerator random(2018);
    QStringList names;
    while (names.size() < madeUp) {
        QString word;
        for (int i = 2 + random.bounded(3); i > 0; --i)
            word += QLatin1StringView(syllables[size_t(random.bounded(int(syllables.size())))]);
        for (int i = 1 + random.bounded(4); i > 0; --i)
            names << word + u' ' + trades[random.bounded(int(trades.size()))] + (random.bounded(2) ? u" Inc."_s : QString());
    }
    return names;
}

QStringList namesOf(const QString &path)
{
    const auto records = readTableFile(path, TableLimits { 128 << 20, mostNames });
    QStringList names;
    for (qsizetype i = 1; records && i < records->size(); ++i)
        names << records->at(i).value(0);
    return names;
}

/// The peer: what a spreadsheet's user does.
qsizetype groupsByTwoWords(QStringList names)
{
    names.sort();
    QMap<QString, QStringList> groups;
    for (const QString &name : std::as_const(names))
        groups[nameWords(name).mid(0, 2).join(u' ')] << name;
    return groups.size();
}

} // namespace

int main(int argc, char **argv)
{
    const QStringList names = argc > 1 ? namesOf(QString::fromLocal8Bit(argv[1])) : madeUpNames();
    const auto vocabulary = NameVocabulary::shipped();
    if (names.isEmpty() || !vocabulary)
        return 1;
    QElapsedTimer timer;
    QList<double> matching;
    QList<double> grouping;
    qsizetype firms = 0;
    for (int round = 0; round < rounds; ++round) {
        timer.start();
        const auto matched = matchNames(names, *vocabulary);
        matching << double(timer.nsecsElapsed()) / 1e6;
        timer.start();
        const qsizetype groups = groupsByTwoWords(names);
        grouping << double(timer.nsecsElapsed()) / 1e6;
        if (!matched || groups == 0)
            return 1;
        firms = matched->clusters.size();
    }
    std::sort(matching.begin(), matching.end());
    std::sort(grouping.begin(), grouping.end());

    const auto index = NameIndex::made(names, *vocabulary);
    if (!index)
        return 1;
    timer.start();
    qsizetype candidates = 0;
    for (qsizetype i = 0; i < asked; ++i)
        candidates += index->candidatesFor(names[i * names.size() / asked]).size();
    std::printf("names %lld\nfirms %lld\nmatching-ms %.0f\ngrouping-ms %.0f\nquestion-ms %.3f\ncandidates %lld\n",
                qlonglong(names.size()), qlonglong(firms), matching[rounds / 2], grouping[rounds / 2],
                double(timer.nsecsElapsed()) / 1e6 / double(asked), qlonglong(candidates));
    return 0;
}
