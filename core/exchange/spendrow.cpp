// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/spendrow.h"

#include "core/base/numberreader.h"

#include <QDate>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

std::string_view trimmed(QByteArrayView bytes)
{
    const char *begin = bytes.data();
    const char *end = begin + bytes.size();
    const auto isBlank = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
    while (begin != end && isBlank(*begin))
        ++begin;
    while (end != begin && isBlank(end[-1]))
        --end;
    return { begin, static_cast<size_t>(end - begin) };
}

QString asciiText(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

SpendRowReader::SpendRowReader(const ColumnLayout &layout, const ImportOptions &options, bool amountsAreGrouped)
    : m_layout(layout)
    , m_options(options)
    , m_grouped(amountsAreGrouped)
{ }

std::string_view SpendRowReader::cell(const CsvReader &record, ColumnMeaning meaning) const
{
    const int column = m_layout.of(meaning);
    return column < 0 ? std::string_view() : trimmed(record.cells()[static_cast<size_t>(column)]);
}

bool SpendRowReader::reject(FindingCode code, ColumnMeaning meaning)
{
    m_notes.push_back({ code, m_layout.of(meaning) });
    return false;
}

bool SpendRowReader::readYear(const CsvReader &record, SpendRow &row)
{
    const std::string_view text = m_layout.has(ColumnMeaning::FiscalYear) ? cell(record, ColumnMeaning::FiscalYear)
                                                                          : cell(record, ColumnMeaning::AwardDate);
    const ColumnMeaning meaning = m_layout.has(ColumnMeaning::FiscalYear) ? ColumnMeaning::FiscalYear : ColumnMeaning::AwardDate;
    if (text.empty() && m_options.fiscalYear) {
        row.year = *m_options.fiscalYear;
        return true;
    }
    if (text.empty())
        return reject(FindingCode::FiscalYearMissing, meaning);
    if (text != m_lastYearText || !m_lastYear.isValid()) {
        if (meaning == ColumnMeaning::FiscalYear) {
            const auto year = FiscalYear::parse(asciiText(text));
            if (!year)
                return reject(FindingCode::FiscalYearUnreadable, meaning);
            m_lastYear = *year;
        } else {
            const QDate day = QDate::fromString(asciiText(text).first(qMin<qsizetype>(10, qsizetype(text.size()))), Qt::ISODate);
            if (!day.isValid())
                return reject(FindingCode::FiscalYearUnreadable, meaning);
            m_lastYear = FiscalYear::containing(day);
        }
        m_lastYearText = text;
    }
    row.year = m_lastYear;
    return true;
}

bool SpendRowReader::readAmount(const CsvReader &record, SpendRow &row)
{
    const std::string_view text = cell(record, ColumnMeaning::Amount);
    const AccountAmount read = parseAccountAmount(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())), m_grouped);
    row.amount = read.amount;
    switch (read.shape) {
    case AmountShape::Plain:
    case AmountShape::Grouped: return true;
    case AmountShape::Dash: m_notes.push_back({ FindingCode::AmountDash, m_layout.of(ColumnMeaning::Amount) }); return true;
    case AmountShape::Telephone:
        static_cast<void>(reject(FindingCode::AmountLikeTelephone, ColumnMeaning::Amount));
        return m_options.accepted.contains(FindingCode::AmountLikeTelephone);
    case AmountShape::Blank: return reject(FindingCode::AmountMissing, ColumnMeaning::Amount);
    case AmountShape::Glued: return reject(FindingCode::AmountGlued, ColumnMeaning::Amount);
    case AmountShape::TooLarge: return reject(FindingCode::AmountTooLarge, ColumnMeaning::Amount);
    case AmountShape::Unreadable: return reject(FindingCode::AmountUnreadable, ColumnMeaning::Amount);
    }
    Q_UNREACHABLE();
    return false;
}

Result<bool> SpendRowReader::read(const CsvReader &record, SpendRow &row)
{
    m_notes.clear();
    const auto cells = static_cast<qsizetype>(record.cells().size());
    if (cells != m_layout.header.size()) {
        m_notes.push_back({ cells < m_layout.header.size() ? FindingCode::TooFewCells : FindingCode::TooManyCells, -1 });
        return false;
    }
    bool kept = readYear(record, row);
    kept = readAmount(record, row) && kept;
    for (int level = 0; level < 7; ++level)
        row.levels[static_cast<size_t>(level)] =
            cell(record, static_cast<ColumnMeaning>(static_cast<int>(ColumnMeaning::Ministry) + level));
    if (row.levels[0].empty())
        kept = reject(FindingCode::MinistryMissing, ColumnMeaning::Ministry);
    row.vendor = cell(record, ColumnMeaning::Vendor);
    row.reference = cell(record, ColumnMeaning::Reference);
    row.sizeBand = cell(record, ColumnMeaning::SizeBand);
    row.method = cell(record, ColumnMeaning::Method);
    row.commodity = cell(record, ColumnMeaning::Commodity);
    row.kind = cell(record, ColumnMeaning::Kind);
    if (!kept)
        return false;
    if (!m_years.contains(row.year)) {
        if (m_layout.oneYear && !m_years.isEmpty())
            return failure(ErrorCode::SeveralFiscalYears, m_years.front().toString() + u", "_s + row.year.toString(), {},
                           record.line());
        m_years.append(row.year);
    }
    return true;
}

} // namespace acquis
