// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/spending/spendingregister.h"

#include "core/exchange/newregister.h"
#include "core/exchange/spendimport.h"
#include "core/storage/database.h"
#include "tests/support/temporaryfolder.h"

#include <QRandomGenerator>

namespace acquis::test {

using namespace Qt::StringLiterals;

Result<QString> registerOf(const TemporaryFolder &folder, const QString &name, const QByteArray &csv)
{
    const QString path = folder.path(name);
    auto database = createRegister(path);
    if (!database)
        return std::unexpected(database.error());
    if (auto report = importFiles(**database, { folder.write(name + u".csv"_s, csv) }, {}); !report)
        return std::unexpected(report.error());
    return path;
}

Result<SpendCube> cubeOf(const TemporaryFolder &folder, const QByteArray &csv)
{
    const auto path = registerOf(folder, u"cube.acquis"_s, csv);
    if (!path)
        return std::unexpected(path.error());
    auto database = Database::open(*path, Database::Mode::ReadOnly);
    if (!database)
        return std::unexpected(database.error());
    return SpendCube::load(**database);
}

QByteArray accounts(const QList<QByteArray> &rows)
{
    QByteArray csv = "Contract reference,Fiscal Year,Amount $,Ministry,Program,Account,Vendor\r\n";
    int reference = 0;
    for (const QByteArray &row : rows)
        csv += "C-" + QByteArray::number(++reference) + ',' + row + ",A Vendor\r\n";
    return csv;
}

QByteArray randomAccounts(quint32 seed, int rows)
{
    QRandomGenerator random(seed);
    const QList<QByteArray> ministries { "Kites", "\xC3\x89lans", "Echoes", "=Formulas", "Zephyrs", "Boats", "Candles", "Drums", "Ferns",
                                         "Gardens", "Harps", "Islands", "Jars", "Lamps" };
    const QList<QByteArray> programs { "Strings", "Tails", "Frames", "Workshops" };
    QList<QByteArray> lines;
    for (int i = 0; i < rows; ++i) {
        const qint64 cents = random.bounded(4) == 0 ? -random.bounded(90'000'000) : random.bounded(900'000'000);
        const QByteArray amount = random.bounded(20) == 0 ? QByteArray("0")
            : (cents < 0 ? "-" : "") + QByteArray::number(qAbs(cents) / 100) + '.' + QByteArray::number(qAbs(cents) % 100).rightJustified(2, '0');
        const int year = 2014 + random.bounded(4);
        lines << QByteArray::number(year) + '-' + QByteArray::number(year + 1).right(2) + ',' + amount + ','
                + ministries[random.bounded(int(ministries.size()))] + ',' + programs[random.bounded(int(programs.size()))] + ",Services";
    }
    return accounts(lines);
}

} // namespace acquis::test
