// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a register of vendors (make FILE COUNT), or measures it (measure FILE): loading the search, what typing queries letter by
// letter costs, opening the table and jumping in it. One figure a line.
#include "core/storage/database.h"
#include "core/vendors/vendorindex.h"
#include "core/vendors/vendorpages.h"
#include "core/vendors/vendorregister.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>

#include <algorithm>
#include <cmath>
#include <cstdio>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

/// Words as names of firms have them: a few everybody uses, many that few use.
class Words
{
public:
    explicit Words(QRandomGenerator &random) : m_random(random)
    {
        const QStringList syllables { u"ba"_s,  u"bru"_s, u"con"_s, u"da"_s,  u"é"_s, u"fer"_s, u"gra"_s, u"in"_s,
                                      u"ka"_s,  u"lo"_s,  u"ma"_s,  u"nor"_s, u"o"_s, u"pel"_s, u"qui"_s, u"ru"_s,
                                      u"sol"_s, u"tec"_s, u"val"_s, u"wex"_s, u"y"_s, u"zan"_s };
        for (int i = 0; i < 120'000; ++i) {
            QString word;
            for (int parts = random.bounded(2, 5); parts > 0; --parts)
                word += syllables.at(random.bounded(syllables.size()));
            m_words << word;
        }
        m_words.replace(0, u"services"_s);
        m_words.replace(1, u"consulting"_s);
        m_words.replace(2, u"canada"_s);
        m_words.replace(3, u"construction"_s);
    }
    [[nodiscard]] const QString &any() const
    {
        return m_words.at(qsizetype(std::pow(m_random.generateDouble(), 4) * double(m_words.size())));
    }

private:
    QRandomGenerator &m_random;
    QStringList m_words;
};

QString numberOf(int seed)
{
    const QString digits = QString::number(10'000'000 + seed);
    for (char16_t last = u'0';; ++last) {
        if (passesLuhn(QString(digits + QChar(last))))
            return digits + QChar(last);
    }
}

Vendor vendorOf(int i, QRandomGenerator &random, const Words &words)
{
    const QStringList provinces { u"ON"_s, u"QC"_s, u"BC"_s, u"NS"_s };
    Vendor vendor;
    vendor.names = { { words.any() + u' ' + words.any() + u' ' + words.any() + (i % 2 ? u" Inc."_s : u" Ltée"_s),
                       NameKind::Legal } };
    if (i % 3 == 0)
        vendor.names << VendorName { words.any() + u' ' + words.any(), NameKind::Operating };
    vendor.identifiers = { *readIdentifier(u"ca-bn"_s, numberOf(i)) };
    vendor.country = u"CA"_s;
    vendor.province = provinces.at(random.bounded(4));
    vendor.place = words.any();
    vendor.categories = {
        { CategoryScheme::Naics, QString::number(541'000 + random.bounded(400)), { words.any(), words.any() } }
    };
    vendor.sizes = { { QDate(2010 + i % 10, 1, 1), 1 + random.bounded(900), {}, {}, u"CAD"_s, {} } };
    if (i % 5 == 0)
        vendor.standings = { { u"A-%1"_s.arg(i % 900),
                               provinces.at(i % 4),
                               u"b2b"_s,
                               {},
                               QDate(2014, 1, 1),
                               QDate(2019, 1, 1),
                               StandingStatus::Active,
                               {} } };
    return vendor;
}

int make(const QString &path, int count)
{
    auto database = Database::create(path);
    if (!database)
        return 3;
    QRandomGenerator random(2018);
    const Words words(random);
    VendorRegister vendors(**database, u"bench"_s);
    QElapsedTimer timer;
    timer.start();
    QList<Vendor> list;
    for (int i = 0; i < count; ++i) {
        list << vendorOf(i, random, words);
        if (list.size() < 50'000 && i + 1 < count)
            continue;
        if (const auto done = vendors.addAll(list, {}); !done) {
            std::fprintf(stderr, "%s\n", qPrintable(errorName(done.error().code) + u' ' + done.error().detail));
            return 3;
        }
        list.clear();
    }
    std::printf("make-seconds %.1f\n", double(timer.elapsed()) / 1000);
    return 0;
}

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

/// Peak or present memory of this process in MB, where the system tells.
double memory(const char *what)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(what))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

int measure(const QString &path)
{
    auto database = Database::open(path, Database::Mode::ReadWrite);
    if (!database)
        return 3;
    QRandomGenerator random(2018);
    const Words words(random);
    const double before = memory("VmRSS");
    VendorIndex index;
    std::vector<double> loading;
    for (int i = 0; i < 3; ++i) {
        index = VendorIndex();
        loading.push_back(milliseconds([&] { index = VendorIndex::load(**database).value_or(VendorIndex()); }));
    }
    std::ranges::sort(loading);
    std::printf("vendors %lld\nload-ms %.0f\nmemory-mb %.0f\n", static_cast<long long>(index.vendorCount()), loading[1],
                memory("VmRSS") - before);

    // Letter by letter; every fourth query has a slip of the pen.
    std::vector<double> typing;
    std::vector<double> filtered;
    std::vector<double> forgiven;
    std::vector<double> rows;
    VendorFilter filter;
    filter.regions = { u"CA-ON"_s };
    filter.size = { sizeDefinitionOn(*shippedSizeDefinitions(), u"study"_s, QDate(2018, 1, 1)).value_or(SizeDefinition {}),
                    0,
                    QDate(2018, 1, 1),
                    { u"micro"_s, u"small"_s } };
    PreparedVendorFilter prepared;
    const double preparing = milliseconds([&] { prepared = index.prepare(filter); });
    for (int query = 0; query < 300; ++query) {
        QString text = words.any() + u' ' + words.any();
        if (query % 4 == 0)
            text[text.size() / 3] = u'x';
        for (qsizetype length = 1; length <= text.size(); ++length) {
            const VendorQuery typed { text.left(length) };
            VendorHits hits;
            const double time = milliseconds([&] { hits = index.search(typed); });
            typing.push_back(time);
            if (hits.forgiving)
                forgiven.push_back(time);
            filtered.push_back(milliseconds([&] { hits = index.search(typed, prepared); }));
            QList<VendorId> ids;
            for (const VendorHit &hit : hits.hits)
                ids << hit.id;
            if (length == text.size())
                rows.push_back(milliseconds([&] { (void)vendorRows(**database, ids); }));
        }
    }
    print("typing", typing);
    print("typing-filtered", filtered);
    print("forgiven", forgiven);
    print("rows-of-hits", rows);
    std::printf("preparing-filter-ms %.1f\n", preparing);

    VendorRegister vendors(**database, u"bench"_s);
    const VendorRecord record = vendors.read({ index.vendorCount() / 2 }).value_or(VendorRecord {});
    Vendor changed = record.vendor;
    changed.place = changed.place == "Elsewhere"_L1 ? u"Here"_s : u"Elsewhere"_s;
    std::printf("change-ms %.1f\n", milliseconds([&] { (void)vendors.change(record.id, record.revision, changed); }));
    std::printf("refresh-ms %.1f\n", milliseconds([&] { index = index.refreshed(**database).value_or(VendorIndex()); }));
    std::printf("refreshed-search-ms %.2f\n", milliseconds([&] { (void)index.search({ u"services"_s }); }));

    for (const auto &[name, sort] : { std::pair { "name", VendorSort::Name }, std::pair { "place", VendorSort::Place } }) {
        QElapsedTimer timer;
        timer.start();
        auto pages = VendorPages::open(**database, sort);
        if (!pages || !pages->rows(0, 100))
            return 3;
        std::printf("table-by-%s-open-ms %.1f\n", name, double(timer.nsecsElapsed()) / 1e6);
        std::printf("table-by-%s-jump-ms %.1f\n", name, milliseconds([&] { (void)pages->rows(pages->rowCount() - 200, 100); }));
        std::printf("table-by-%s-on-ms %.2f\n", name, milliseconds([&] { (void)pages->rows(pages->rowCount() - 100, 100); }));
    }
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc == 4 && qstrcmp(argv[1], "make") == 0)
        return make(QString::fromLocal8Bit(argv[2]), QByteArray(argv[3]).toInt());
    if (argc == 3 && qstrcmp(argv[1], "measure") == 0)
        return measure(QString::fromLocal8Bit(argv[2]));
    std::fputs("usage: acquis_bench_vendors make FILE COUNT | measure FILE\n", stderr);
    return 2;
}
