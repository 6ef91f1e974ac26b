// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a register of procurement files (make FILE COUNT), or measures it (measure FILE): the list and its search, opening a file,
// saving a stage, the splitting check over as many contracts as a government has. One figure a line. The same contracts can be
// written for the sqlite3 program (contracts FILE).
#include "core/procurements/filesplits.h"
#include "core/procurements/filestore.h"
#include "core/procurements/filesummaries.h"
#include "core/procurements/homefigures.h"
#include "core/rules/packloader.h"
#include "core/storage/database.h"
#include "tests/support/manyfiles.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>

#include <algorithm>
#include <cmath>
#include <cstdio>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2015, 3, 24);
constexpr int contracts = 1'000'000;
constexpr quint32 contractSeed = 2018;

template <typename Work>
double milliseconds(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

void print(const char *name, std::vector<double> times)
{
    std::ranges::sort(times);
    const auto at = [&times](double share) {
        return times[std::min(times.size() - 1, std::size_t(share * double(times.size())))];
    };
    std::printf("%s-median-ms %.2f\n%s-p99-ms %.2f\n%s-worst-ms %.2f\n", name, at(0.5), name, at(0.99), name, times.back());
}

int make(const QString &path, int count)
{
    auto database = Database::create(path);
    if (!database)
        return 3;
    const auto kept = test::keepManyFiles(**database, count, today);
    if (!kept)
        std::fprintf(stderr, "%s\n", qPrintable(errorName(kept.error().code) + u' ' + kept.error().detail));
    return kept ? 0 : 3;
}

bool measureList(Database &database)
{
    std::vector<double> opening;
    FileSummaries files;
    std::vector<quint32> rows;
    FileFilter open;
    open.states = { FileState::Open };
    for (int i = 0; i < 5; ++i) {
        files = {};
        opening.push_back(milliseconds([&] {
            files = FileSummaries::read(database).value_or(FileSummaries());
            rows = filesThatPass(files, open, today);
        }));
    }
    if (rows.empty())
        return false;
    std::printf("files %lld\n", static_cast<long long>(files.count()));
    print("list-open", opening);
    std::vector<double> typing;
    for (const QString &words :
         { u"translation delegates"_s, u"officer 17"_s, u"pf 2014"_s, u"vendor 4711 sudbury"_s, u"qqq"_s }) {
        for (qsizetype length = 1; length <= words.size(); ++length) {
            FileFilter filter = open;
            filter.text = words.left(length);
            typing.push_back(milliseconds([&] { rows = filesThatPass(files, filter, today); }));
            filter.isLate = true;
            filter.stillDays = 10;
            typing.push_back(milliseconds([&] { rows = filesThatPass(files, filter, today); }));
        }
    }
    print("list-typing", typing);
    HomeQuestion question;
    question.today = today;
    question.me = u"Officer 17"_s;
    std::printf("home-figures-ms %.1f\n", milliseconds([&] { (void)homeFigures(files, question); }));
    return true;
}

bool measureFile(Database &database)
{
    std::vector<double> opening;
    std::vector<double> saving;
    std::vector<double> refreshing;
    FileSummaries files = FileSummaries::read(database).value_or(FileSummaries());
    for (int i = 0; i < 60; ++i) {
        const qsizetype position = (qsizetype(i) * 1597) % files.count();
        Result<StoredFile> stored = failure(ErrorCode::UnknownValue);
        opening.push_back(milliseconds([&] { stored = loadFile(database, files.at(position).id); }));
        if (!stored)
            return false;
        if (stored->file.state != FileState::Open)
            continue;
        ProcurementFile file = stored->file;
        file.head.champion = u"Champion %1"_s.arg(i);
        file.notes << FileNote { newUid(u'n'), QDateTime::currentDateTimeUtc(), u"bench"_s, u"A stage is over."_s };
        bool isSaved = false;
        saving.push_back(milliseconds([&] {
            const auto save = saveFile(database, *stored, file, { u"edit"_s, u"bench"_s, {}, QDateTime::currentDateTimeUtc() });
            isSaved = save && save->isDone();
        }));
        if (!isSaved)
            return false;
        refreshing.push_back(milliseconds([&] { files = files.refreshed(database).value_or(FileSummaries()); }));
    }
    print("file-open", opening);
    print("stage-save", saving);
    print("list-refresh", refreshing);
    return true;
}

/// Contracts as disclosures list them: some words everybody uses, many that few use; units of unequal size.
SplitCandidate contract(int i, QRandomGenerator &random)
{
    const auto skewed = [&random](int count) { return int(std::pow(random.generateDouble(), 3) * count); };
    SplitCandidate one;
    one.number = u"C-%1"_s.arg(i);
    QStringList words;
    for (int left = random.bounded(3, 7); left > 0; --left)
        words << u"word%1x"_s.arg(QString::number(skewed(40'000), 36));
    one.title.en = words.join(u' ');
    one.ministry = u"Ministry %1"_s.arg(skewed(60));
    one.unit = u"Unit %1"_s.arg(skewed(40));
    one.commodityCode = random.bounded(2) == 0 ? u"code %1"_s.arg(skewed(900)) : QString();
    one.vendorName = u"Vendor %1 inc."_s.arg(skewed(80'000));
    one.day = QDate(2005, 4, 1).addDays(random.bounded(3650));
    one.value = Money::fromCents(100LL * random.bounded(500, 60'000));
    one.isFile = false;
    return one;
}

int writeContracts(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return 3;
    file.write("number,ministry,unit,title,code,vendor,month,cents\n");
    QRandomGenerator random(contractSeed);
    for (int i = 0; i < contracts; ++i) {
        const SplitCandidate one = contract(i, random);
        const QStringList cells { one.number,
                                  one.ministry,
                                  one.unit,
                                  one.title.en,
                                  one.commodityCode,
                                  one.vendorName,
                                  one.day.toString(u"yyyy-MM"),
                                  QString::number(one.value.cents()) };
        file.write(cells.join(u',').toUtf8() + '\n');
    }
    return file.flush() ? 0 : 3;
}

bool measureSplits()
{
    const auto packs = shippedPacks();
    if (!packs)
        return false;
    Need need;
    need.commodity = Commodity::Goods;
    need.date = today;
    need.value = Money::fromCents(2'490'000);
    const RuleSet rules(packsFor(need, *packs).value_or(QList<RulePack>()));
    QRandomGenerator random(contractSeed);
    SplitIndexBuilder builder;
    SplitIndex index;
    double building = 0;
    for (int i = 0; i < contracts;) {
        std::vector<SplitCandidate> some;
        for (int end = std::min(i + 10'000, contracts); i < end; ++i)
            some.push_back(contract(i, random));
        building += milliseconds([&] { builder.add(some); });
    }
    building += milliseconds([&] { index = builder.finish(); });
    std::vector<SplitGroup> groups;
    const double grouping =
        milliseconds([&] { groups = index.groups(Money::fromCents(2'500'000)).value_or(std::vector<SplitGroup>()); });
    std::printf("split-contracts %lld\nsplit-build-ms %.0f\nsplit-groups-ms %.0f\nsplit-groups %zu\n",
                static_cast<long long>(index.count()), building, grouping, groups.size());
    std::vector<double> one;
    for (int i = 0; i < 500; ++i) {
        SplitCandidate file = contract(contracts + i, random);
        file.isFile = true;
        one.push_back(milliseconds([&] { (void)splitFindingOf(file, { &index }, need, rules); }));
    }
    print("split-one", one);
    return !groups.empty();
}

int measure(const QString &path)
{
    auto database = Database::open(path, Database::Mode::ReadWrite);
    if (!database)
        return 3;
    return measureList(**database) && measureFile(**database) && measureSplits() ? 0 : 3;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc == 4 && qstrcmp(argv[1], "make") == 0)
        return make(QString::fromLocal8Bit(argv[2]), QByteArray(argv[3]).toInt());
    if (argc == 3 && qstrcmp(argv[1], "measure") == 0)
        return measure(QString::fromLocal8Bit(argv[2]));
    if (argc == 3 && qstrcmp(argv[1], "contracts") == 0)
        return writeContracts(QString::fromLocal8Bit(argv[2]));
    std::fputs("usage: acquis_bench_files make FILE COUNT | measure FILE | contracts FILE\n", stderr);
    return 2;
}
