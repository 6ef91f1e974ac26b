// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvreader.h"

#include "core/base/numberreader.h"
#include "tests/support/tricklingdevice.h"
#include "tests/support/verifyresult.h"

#include <QRandomGenerator>

#include <optional>

using namespace acquis;

namespace {

struct Outcome
{
    QList<QByteArrayList> records;
    std::optional<ErrorCode> error;
    friend bool operator==(const Outcome &, const Outcome &) = default;
};

/// The same grammar as CsvReader, told byte by byte without window, table or speed: what it is judged by.
class PlainReader
{
public:
    PlainReader(QByteArray content, CsvReader::Limits limits) : m_content(std::move(content)), m_limits(limits) { }

    Outcome read()
    {
        Outcome outcome;
        if (m_content.startsWith("\xEF\xBB\xBF"))
            m_pos = 3;
        while (m_pos < m_content.size()) {
            QByteArrayList record;
            bool inRecord = true;
            while (inRecord) {
                if (record.size() == m_limits.cells)
                    m_error = ErrorCode::CellTooLong;
                const QByteArray cell = m_error ? QByteArray() : readCell();
                if (m_error) {
                    outcome.error = m_error;
                    return outcome;
                }
                record << cell;
                inRecord = at() == ',';
                ++m_pos;
            }
            if (m_content.mid(m_pos - 1, 2) == "\r\n")
                ++m_pos;
            outcome.records << record;
        }
        return outcome;
    }

private:
    /// The byte to read, or a line end behind the last one.
    [[nodiscard]] char at() const { return m_pos < m_content.size() ? m_content[m_pos] : '\n'; }

    QByteArray readCell()
    {
        QByteArray cell;
        bool quoted = at() == '"';
        m_pos += quoted ? 1 : 0;
        while (!m_error) {
            const bool atEnd = m_pos >= m_content.size();
            if (quoted && !atEnd && at() == '"') {
                const bool doubled = m_pos + 1 < m_content.size() && m_content[m_pos + 1] == '"';
                quoted = doubled;
                m_pos += doubled ? 1 : 0;
                if (doubled)
                    cell += '"';
                ++m_pos;
            } else if (!quoted && (at() == ',' || at() == '\n' || at() == '\r')) {
                break;
            } else if (atEnd) {
                m_error = ErrorCode::UnterminatedQuote;
            } else if (at() == '\0') {
                m_error = ErrorCode::NotText;
            } else {
                cell += at();
                ++m_pos;
            }
            if (cell.size() > m_limits.cell)
                m_error = ErrorCode::CellTooLong;
        }
        return cell;
    }

    QByteArray m_content;
    CsvReader::Limits m_limits;
    qsizetype m_pos = 0;
    std::optional<ErrorCode> m_error;
};

const QByteArrayList seeds {
    "Fiscal Year,Amount $,Ministry\r\n2014-15,\"1,234,567\",Education\r\n2014-15,-,\"Energy, Mines\"\r\n",
    "\xEF\xBB\xBF\"Amount\r\n($)\",name\n9054510208,\"say \"\"hi\"\"\"\n4762.120.00,x\n",
    "a\rb,c\r\"d\re\"\r",
    "\"\",\"\"\"\",\"\n\"\n,,\n\n\"last\"",
    "nom,montant\nMontr\xE9"
    "al,\"20 131,75 $\"\nQu\xC3\xA9"
    "bec,None\n",
};

QByteArray mutated(QRandomGenerator &random)
{
    constexpr QByteArrayView alphabet("\"\"\"\",,\n\r\0a1 \xEF", 13);
    QByteArray content = seeds[random.bounded(int(seeds.size()))];
    for (int changes = random.bounded(8); changes > 0 && !content.isEmpty(); --changes) {
        const qsizetype at = random.bounded(int(content.size()));
        const char c = alphabet[random.bounded(int(alphabet.size()))];
        switch (random.bounded(4)) {
        case 0: content[at] = c; break;
        case 1: content.insert(at, c); break;
        case 2: content.remove(at, random.bounded(1, 6)); break;
        default: content.insert(at, content.mid(random.bounded(int(content.size())), 12)); break;
        }
    }
    return content;
}

} // namespace

class TestCsvReaderFuzz : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithThePlainReader();
};

void TestCsvReaderFuzz::agreesWithThePlainReader()
{
    constexpr int rounds = 20'000;
    QRandomGenerator random(20168);
    int failed = 0;
    qint64 amounts = 0;
    for (int round = 0; round < rounds; ++round) {
        const QByteArray content = mutated(random);
        CsvReader::Limits limits;
        limits.cell = random.bounded(2) == 0 ? 16 : limits.cell;
        limits.cells = random.bounded(2) == 0 ? 5 : limits.cells;

        test::TricklingDevice device(content, random.bounded(1, 64));
        CsvReader reader(device, ',', limits);
        Outcome outcome;
        for (;;) {
            const Result<bool> more = reader.next();
            if (!more) {
                outcome.error = more.error().code;
                QVERIFY(more.error().row >= 1 && more.error().row <= content.size() + 1);
            }
            if (!more || !*more)
                break;
            QByteArrayList record;
            for (const QByteArrayView cell : reader.cells()) {
                QVERIFY(cell.size() <= limits.cell);
                amounts += parseAccountAmount(cell, true).shape == AmountShape::Unreadable ? 0 : 1;
                record << cell.toByteArray();
            }
            outcome.records << record;
        }
        QVERIFY(reader.position() <= content.size());
        failed += outcome.error ? 1 : 0;
        if (outcome != PlainReader(content, limits).read())
            QFAIL(("they differ on: " + content.toPercentEncoding()).constData());
    }
    // The mutations reach both what can be read and what cannot.
    QVERIFY(failed > rounds / 10 && failed < rounds * 9 / 10);
    QVERIFY(amounts > 0);
}

QTEST_GUILESS_MAIN(TestCsvReaderFuzz)
#include "tst_csvreader.moc"
