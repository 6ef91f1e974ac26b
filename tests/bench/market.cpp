// SPDX-License-Identifier: GPL-3.0-or-later
// Measures what needs in words cost over the vendors of a register: real needs in both languages, and made-up ones of words that its
// vendors have, common ones among them. One figure a line.
#include "core/procurements/marketsearch.h"
#include "core/storage/database.h"
#include "core/vendors/searchstems.h"
#include "core/vendors/searchwords.h"
#include "core/vendors/vendorpages.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <algorithm>
#include <cstdio>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 200;
constexpr int formsOfAConcept = 12; ///< about as many as the shipped table has
constexpr int limit = 50;

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
    std::printf("%s-median-ms %.2f\n", name, times[times.size() / 2]);
    std::printf("%s-p99-ms %.2f\n", name, times[std::min(times.size() - 1, times.size() * 99 / 100)]);
}

/// Words of any vendors of the register.
class AnyWords
{
public:
    AnyWords(Database &database, qint64 vendors, QRandomGenerator &random) : m_random(random)
    {
        QList<VendorId> ids;
        for (int i = 0; i < rounds; ++i)
            ids << VendorId { 1 + qint64(random.generateDouble() * double(vendors)) };
        for (const VendorRow &row : vendorRows(database, ids).value_or(QList<VendorRow>()))
            m_words << searchWords(row.name);
    }
    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    [[nodiscard]] SearchConcept anyConcept() const
    {
        SearchConcept one;
        for (int i = 0; i < formsOfAConcept; ++i) {
            QStringList stems { searchStem(any()) };
            if (i % 4 == 0)
                stems << searchStem(any());
            one.forms << ConceptForm { stems, i < formsOfAConcept / 2 ? ConceptMatch::Synonym : ConceptMatch::Related };
        }
        one.typed = one.forms.first().stems.first();
        return one;
    }

private:
    [[nodiscard]] const QString &any() const { return m_words.at(m_random.bounded(int(m_words.size()))); }
    QRandomGenerator &m_random;
    QStringList m_words;
};

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 2) {
        std::fputs("usage: acquis_bench_market REGISTER\n", stderr);
        return 2;
    }
    auto database = Database::open(QString::fromLocal8Bit(argv[1]), Database::Mode::ReadOnly);
    const auto vocabulary = NeedVocabulary::shipped();
    if (!database || !vocabulary)
        return 3;
    const auto index = VendorIndex::load(**database);
    if (!index)
        return 3;
    std::printf("vendors %lld\n", static_cast<long long>(index->vendorCount()));

    const QStringList needs { u"data analytics software"_s,      u"logiciel d’analyse de données"_s, u"translation services"_s,
                              u"services de traduction"_s,       u"snow removal for parking lots"_s, u"déneigement"_s,
                              u"computer systems design"_s,      u"formation en cybersécurité"_s,    u"management consulting"_s,
                              u"construction of a new school"_s, u"entretien ménager de bureaux"_s,  u"office furniture"_s };
    std::vector<double> real;
    for (int round = 0; round < rounds; ++round)
        real.push_back(milliseconds([&] { (void)index->searchAny(vocabulary->conceptsOf(needs[round % needs.size()]), limit); }));
    print("real-needs", real);

    QRandomGenerator random(7);
    const AnyWords words(**database, index->vendorCount(), random);
    std::vector<double> madeUp;
    for (int round = 0; round < rounds && !words.isEmpty(); ++round) {
        const QList<SearchConcept> concepts { words.anyConcept(), words.anyConcept(), words.anyConcept() };
        madeUp.push_back(milliseconds([&] { (void)index->searchAny(concepts, limit); }));
    }
    if (!madeUp.empty())
        print("made-up", madeUp);

    MarketNeed need;
    need.words = needs.first();
    need.day = QDate::currentDate();
    std::vector<double> withFirms;
    for (int round = 0; round < 20; ++round)
        withFirms.push_back(
            milliseconds([&] { (void)findFirms(**database, *index, {}, vocabulary->conceptsOf(need.words), need, limit); }));
    print("with-firms-read", withFirms);
    return 0;
}
