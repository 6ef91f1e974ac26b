// SPDX-License-Identifier: GPL-3.0-or-later
// Writes contract-like CSV lines: 24 ministries, 288 programs, 40,000 vendors, 17 years, 14 size bands, 4 commodities,
// 4 methods. The same seed gives the same bytes. Programs, vendors and methods are skewed as real spending is.
#include <QFile>
#include <QRandomGenerator>
#include <QTextStream>

#include <cmath>
#include <cstdio>

namespace {

constexpr int ministries = 24;
constexpr int programsPerMinistry = 12;
constexpr int vendors = 40000;
constexpr int years = 17;

const char *const bands[] { "1-4",     "5-9",       "10-19",     "20-49",     "50-99", "100-199",       "200-499",
                            "500-999", "1000-1499", "1500-2499", "2500-4999", "5000+", "self-employed", "unknown" };
const char *const commodities[] { "goods", "services", "consulting", "construction" };
const char *const methods[] { "open-competition", "invitational", "low-value-quotes", "limited-tendering" };

/// 0 … size-1, the small numbers far more often.
int skewed(QRandomGenerator &random, int size)
{
    return static_cast<int>(std::pow(random.generateDouble(), 2.5) * size);
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 3) {
        std::fputs("usage: acquis_bench_generator ROWS FILE\n", stderr);
        return 2;
    }
    const qint64 rows = QByteArray(argv[1]).toLongLong();
    QFile file(QString::fromLocal8Bit(argv[2]));
    if (rows <= 0 || !file.open(QIODevice::WriteOnly)) {
        std::fputs("acquis_bench_generator: cannot write\n", stderr);
        return 2;
    }
    QRandomGenerator random(20162017);
    QByteArray out = "Contract Number,Vendor,Ministry,Program,Fiscal Year,Employees,Commodity,Method,Amount\n";
    for (qint64 i = 0; i < rows; ++i) {
        const int program = skewed(random, ministries * programsPerMinistry);
        const int vendor = skewed(random, vendors);
        const int year = 2005 + random.bounded(years);
        // A vendor has one size; a program buys mostly one thing.
        const int commodity = random.bounded(10) < 7 ? program % 4 : random.bounded(4);
        out += 'C' + QByteArray::number(1000000 + i) + ",Vendor " + QByteArray::number(vendor) + " Ltd.,Ministry "
               + QByteArray::number(program % ministries) + ",Program " + QByteArray::number(program) + ','
               + QByteArray::number(year) + '-' + QByteArray::number((year + 1) % 100).rightJustified(2, '0') + ','
               + bands[vendor % 14] + ',' + commodities[commodity] + ',' + methods[skewed(random, 4)] + ','
               + QByteArray::number(random.bounded(1, 250000)) + '.' + QByteArray::number(random.bounded(10, 100)) + '\n';
        if (out.size() > (1 << 20)) {
            if (file.write(out) != out.size())
                return 1;
            out.clear();
        }
    }
    return file.write(out) == out.size() ? 0 : 1;
}
