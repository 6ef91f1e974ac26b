// SPDX-License-Identifier: GPL-3.0-or-later
// Every limit of every pack, one cent below, at and above, on the days at which it begins and ends, against the table that
// was written by hand from the rules reference.
#include "tests/core/rules/shippedrules.h"

#include <QJsonArray>
#include <QTest>

using namespace acquis;
using namespace acquis::test;

namespace {

using Row = QHash<QString, QString>;

/// A day of limits that are still in force.
const QDate today(2026, 11, 21);

QString answerTo(const Row &row, const Determination &determination, const RuleSet &rules, const QString &expected)
{
    const QString kind = row[u"kind"_s];
    const QString subject = row[u"subject"_s];
    if (kind == u"agreement"_s) {
        const Agreement agreement = fromCode<Agreement>(subject).value();
        if (expected == u"conflict"_s)
            return isMarked(determination, agreement) ? u"conflict"_s : u"settled"_s;
        const bool isDerived = row[u"confidence"_s] == u"D"_s || row[u"confidence"_s] == u"K+"_s;
        if (binds(determination, agreement) && isDerived && !isMarked(determination, agreement))
            return u"binds without a mark"_s;
        return binds(determination, agreement) ? u"binds"_s : u"does-not-bind"_s;
    }
    if (kind == u"warning"_s)
        return warns(determination, rules, subject) ? u"warn"_s : u"silent"_s;
    const Route route = fromCode<Route>(subject.section(u':', 0, 0)).value();
    if (kind == u"route"_s)
        return codeOf(determination.route(route).verdict);
    if (kind == u"duty"_s) {
        const QString found = dutyOf(determination, route, fromCode<DutyKind>(subject.section(u':', 1)).value());
        return expected == u"present"_s && found != u"absent"_s ? u"present"_s : found;
    }
    QString texts;
    for (const int number : determination.rowsOf(determination.route(route).reasons))
        texts += rules.row(number).text.en + u'\n';
    return texts.contains(expected) ? expected : texts;
}

NeedResult<Need> needOf(const Row &row, qint64 cents, QDate day)
{
    QJsonObject members { { u"jurisdiction"_s, row[u"jurisdiction"_s] },
                          { u"entity"_s, row[u"entity"_s] },
                          { u"commodity"_s, row[u"commodity"_s] },
                          { u"value"_s, Money::fromCents(cents).toString() },
                          { u"date"_s, day.toString(Qt::ISODate) } };
    QJsonObject vendor;
    for (const QString &part : row[u"with"_s].split(u';', Qt::SkipEmptyParts)) {
        const QString name = part.section(u'=', 0, 0);
        const QString value = part.section(u'=', 1);
        if (name == u"reasons"_s || name == u"flags"_s)
            members.insert(name, QJsonArray::fromStringList(value.split(u',')));
        else if (name.startsWith(u"vendor."_s))
            vendor.insert(name.mid(7),
                          value == u"true"_s || value == u"false"_s ? QJsonValue(value == u"true"_s) : QJsonValue(value.toInt()));
        else
            members.insert(name, value);
    }
    if (!vendor.isEmpty())
        members.insert(u"vendor"_s, vendor);
    if (row[u"pack"_s] == u"study-2018"_s)
        members.insert(u"packs"_s, QJsonArray { row[u"pack"_s] });
    return readNeed(members);
}

qint64 centsOf(const QString &text)
{
    return text.section(u'.', 0, 0).toLongLong() * 100 + text.section(u'.', 1).toLongLong();
}

QDate lastOf(const Row &row)
{
    if (!row[u"last-day"_s].isEmpty())
        return QDate::fromString(row[u"last-day"_s], Qt::ISODate);
    return std::max(today, QDate::fromString(row[u"first-day"_s], Qt::ISODate));
}

} // namespace

class TestThresholds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void limitHoldsToTheCentAndTheDay_data();
    void limitHoldsToTheCentAndTheDay();
    void everyLimitOfAnAgreementIsInTheTable();

private:
    ShippedRules m_rules;
    QList<Row> m_table;
};

void TestThresholds::initTestCase()
{
    QVERIFY(m_rules.load());
    m_table = handTable(u"thresholds.csv"_s);
    QVERIFY(m_table.size() > 1000);
}

void TestThresholds::limitHoldsToTheCentAndTheDay_data()
{
    QTest::addColumn<int>("number");
    for (int i = 0; i < m_table.size(); ++i) {
        const Row &row = m_table[i];
        QTest::addRow("%d: %s %s %s %s %s from %s %s", i + 2, qPrintable(row[u"pack"_s]), qPrintable(row[u"subject"_s]),
                      qPrintable(row[u"entity"_s]), qPrintable(row[u"commodity"_s]), qPrintable(row[u"bound"_s]),
                      qPrintable(row[u"first-day"_s]), qPrintable(row[u"with"_s]))
            << i;
    }
}

void TestThresholds::limitHoldsToTheCentAndTheDay()
{
    QFETCH(const int, number);
    const Row &row = m_table[number];
    const qint64 bound = centsOf(row[u"bound"_s]);
    for (const QDate day : { QDate::fromString(row[u"first-day"_s], Qt::ISODate), lastOf(row) }) {
        for (const qint64 cents : { bound - 1, bound, bound + 1 }) {
            const QString expected = cents < bound ? row[u"below"_s] : row[u"at-and-above"_s];
            const auto need = needOf(row, cents, day);
            QVERIFY2(need, need ? "" : qPrintable(need.error().member + need.error().value));
            const RuleSet &rules = m_rules.rulesFor(*need);
            const auto determination = determine(*need, rules);
            QVERIFY2(determination, determination ? "" : qPrintable(determination.error().member));
            const QString found = answerTo(row, *determination, rules, expected);
            QVERIFY2(found == expected,
                     qPrintable(u"%1 on %2: %3 instead of %4"_s.arg(cents).arg(day.toString(Qt::ISODate), found, expected)));
        }
    }
}

/// The other direction: the packs hold no limit that nobody wrote into the table.
void TestThresholds::everyLimitOfAnAgreementIsInTheTable()
{
    QMultiHash<QString, const Row *> written;
    for (const Row &row : std::as_const(m_table)) {
        if (row[u"kind"_s] == u"agreement"_s)
            written.insert(row[u"subject"_s] + row[u"entity"_s] + row[u"commodity"_s] + QString::number(centsOf(row[u"bound"_s])),
                           &row);
    }
    const auto isWritten = [&](const QString &key, const RuleRow &row) {
        const QList<const Row *> candidates = written.values(key);
        return std::ranges::any_of(candidates, [&row](const Row *candidate) {
            const QDate first = QDate::fromString(candidate->value(u"first-day"_s), Qt::ISODate);
            return (!row.validTo.isValid() || first <= row.validTo) && row.validFrom <= lastOf(*candidate);
        });
    };
    QStringList missing;
    for (const RulePack &pack : m_rules.packs()) {
        for (const RuleSeries &series : pack.series) {
            for (const RuleRow &row : series.rows) {
                if (series.subject.kind != SubjectKind::Agreement || row.lower == 0)
                    continue;
                forEachCode(series.entities, [&](Entity entity) {
                    forEachCode(series.commodities, [&](Commodity commodity) {
                        forEachCode(series.subject.agreements, [&](Agreement agreement) {
                            if (!isWritten(QString(codeOf(agreement)) + codeOf(entity) + codeOf(commodity)
                                               + QString::number(row.lower),
                                           row))
                                missing << row.id + u' ' + codeOf(entity) + u' ' + codeOf(commodity);
                        });
                    });
                });
            }
        }
    }
    QVERIFY2(missing.isEmpty(), qPrintable(QString::number(missing.size()) + u": "_s + missing.mid(0, 30).join(u", "_s)));
}

QTEST_GUILESS_MAIN(TestThresholds)
#include "tst_thresholds.moc"
