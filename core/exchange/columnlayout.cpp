// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/columnlayout.h"

#include "core/base/fiscalyear.h"
#include "core/base/numberreader.h"
#include "core/base/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array meaningNames {
    "fiscal-year", "amount", "ministry",  "category",  "program", "component", "item", "account",
    "detail",      "vendor", "reference", "size-band", "method",  "commodity", "kind", "award-date",
};
static_assert(meaningNames.size() == columnMeaningCount);

constexpr int firstLevel = static_cast<int>(ColumnMeaning::Ministry);
constexpr int lastLevel = static_cast<int>(ColumnMeaning::Detail);

/// Words by which headers of either language name a meaning. The first row whose words all occur wins, so particular
/// meanings stand before general ones.
struct HeaderWords
{
    ColumnMeaning meaning;
    QStringList all;
};

const QList<HeaderWords> &headerWords()
{
    using enum ColumnMeaning;
    static const QList<HeaderWords> words {
        { FiscalYear, { u"fiscal"_s, u"year"_s } },
        { FiscalYear, { u"exercice"_s } },
        { AwardDate, { u"date"_s } },
        { FiscalYear, { u"year"_s } },
        { FiscalYear, { u"annee"_s } },
        { SizeBand, { u"employees"_s } },
        { SizeBand, { u"size"_s } },
        { SizeBand, { u"effectif"_s } },
        { SizeBand, { u"employes"_s } },
        { SizeBand, { u"taille"_s } },
        { Amount, { u"amount"_s } },
        { Amount, { u"montant"_s } },
        { Amount, { u"dollars"_s } },
        { Amount, { u"contract"_s, u"value"_s } },
        { Amount, { u"valeur"_s } },
        { Vendor, { u"vendor"_s } },
        { Vendor, { u"supplier"_s } },
        { Vendor, { u"fournisseur"_s } },
        { Reference, { u"contract"_s, u"number"_s } },
        { Reference, { u"reference"_s } },
        { Reference, { u"numero"_s } },
        { Method, { u"method"_s } },
        { Method, { u"solicitation"_s } },
        { Method, { u"methode"_s } },
        { Commodity, { u"commodity"_s } },
        { Commodity, { u"marchandise"_s } },
        { Kind, { u"kind"_s } },
        { Kind, { u"nature"_s } },
        { Detail, { u"detail"_s } },
        { Detail, { u"details"_s } },
        { Account, { u"account"_s } },
        { Account, { u"expense"_s, u"type"_s } },
        { Account, { u"compte"_s } },
        { Account, { u"type"_s, u"charge"_s } },
        { Item, { u"sub"_s, u"item"_s } },
        { Item, { u"subitem"_s } },
        { Item, { u"voted"_s } },
        { Item, { u"sous"_s, u"poste"_s } },
        { Item, { u"sousposte"_s } },
        { Component, { u"component"_s } },
        { Component, { u"activity"_s } },
        { Component, { u"activite"_s } },
        { Component, { u"volet"_s } },
        { Category, { u"category"_s } },
        { Category, { u"categorie"_s } },
        { Category, { u"operating"_s } },
        { Program, { u"program"_s } },
        { Program, { u"programme"_s } },
        { Ministry, { u"ministry"_s } },
        { Ministry, { u"ministere"_s } },
        { Ministry, { u"organization"_s } },
        { Ministry, { u"organisation"_s } },
        { Ministry, { u"department"_s } },
        { Ministry, { u"office"_s } },
    };
    return words;
}

QStringList wordsOf(const QString &header)
{
    return foldedName(header).split(u' ', Qt::SkipEmptyParts);
}

/// "(Level 3)", "(niveau 3)": the publisher's own statement of the level.
std::optional<ColumnMeaning> statedLevel(const QString &header)
{
    static const QRegularExpression level(u"\\b(?:level|niveau)\\s*([1-7])\\b"_s, QRegularExpression::CaseInsensitiveOption);
    const auto match = level.match(header);
    if (!match.hasMatch())
        return std::nullopt;
    return static_cast<ColumnMeaning>(firstLevel + match.capturedView(1).toInt() - 1);
}

std::optional<ColumnMeaning> meaningByWords(const QString &header)
{
    const QStringList words = wordsOf(header);
    for (const HeaderWords &candidate : headerWords()) {
        if (std::all_of(candidate.all.begin(), candidate.all.end(), [&](const QString &word) { return words.contains(word); }))
            return candidate.meaning;
    }
    return header.contains(u'$') ? std::optional(ColumnMeaning::Amount) : std::nullopt;
}

class LayoutFinder
{
public:
    LayoutFinder(const QStringList &header, const QList<QStringList> &rows) : m_rows(rows)
    {
        m_layout.header = header;
        m_layout.meanings.resize(header.size());
        m_layout.column.fill(-1);
    }

    [[nodiscard]] bool assign(int column, ColumnMeaning meaning)
    {
        int &place = m_layout.column[static_cast<size_t>(meaning)];
        if (place >= 0 || m_layout.meanings[column])
            return false;
        place = column;
        m_layout.meanings[column] = meaning;
        return true;
    }

    void byHand(const QMap<QString, QString> &mapping)
    {
        for (auto it = mapping.begin(); it != mapping.end(); ++it) {
            for (int column = 0; column < m_layout.header.size(); ++column) {
                const auto meaning = meaningFromName(it.value());
                if (meaning && foldedName(m_layout.header[column]) == foldedName(it.key()))
                    static_cast<void>(assign(column, *meaning));
            }
        }
    }

    void byWords()
    {
        for (int column = 0; column < m_layout.header.size(); ++column) {
            if (const auto level = statedLevel(m_layout.header[column]))
                static_cast<void>(assign(column, *level));
        }
        for (int column = 0; column < m_layout.header.size(); ++column) {
            if (const auto meaning = meaningByWords(m_layout.header[column]))
                static_cast<void>(assign(column, *meaning));
        }
    }

    /// Years and amounts are known by their shape when no header names them.
    void byContent()
    {
        const auto allCells = [&](int column, auto &&test) {
            return !m_rows.isEmpty() && std::all_of(m_rows.begin(), m_rows.end(), [&](const QStringList &row) {
                return column < row.size() && test(row[column]);
            });
        };
        const auto isYear = [](const QString &cell) { return acquis::FiscalYear::parse(cell).has_value(); };
        const auto isAmount = [](const QString &cell) {
            const AmountShape shape = parseAccountAmount(cell.toUtf8(), false).shape;
            return shape == AmountShape::Plain || shape == AmountShape::Grouped || shape == AmountShape::Dash;
        };
        for (int column = 0; column < m_layout.header.size(); ++column) {
            if (m_layout.meanings[column])
                continue;
            if (!m_layout.has(ColumnMeaning::FiscalYear) && allCells(column, isYear))
                static_cast<void>(assign(column, ColumnMeaning::FiscalYear));
            else if (!m_layout.has(ColumnMeaning::Amount) && allCells(column, isAmount))
                static_cast<void>(assign(column, ColumnMeaning::Amount));
        }
    }

    /// Levels stand in their order: an unnamed column between two levels is the one between them.
    void levelsByOrder()
    {
        int next = firstLevel;
        for (int column = 0; column < m_layout.header.size(); ++column) {
            const auto meaning = m_layout.meanings[column];
            if (meaning) {
                if (static_cast<int>(*meaning) >= next && static_cast<int>(*meaning) <= lastLevel)
                    next = static_cast<int>(*meaning) + 1;
                continue;
            }
            if (next <= lastLevel && !m_layout.header[column].trimmed().isEmpty()
                && assign(column, static_cast<ColumnMeaning>(next)))
                ++next;
        }
    }

    [[nodiscard]] int levels() const
    {
        return static_cast<int>(std::count_if(m_layout.column.begin() + firstLevel, m_layout.column.begin() + lastLevel + 1,
                                              [](int column) { return column >= 0; }));
    }

    ColumnLayout &layout() { return m_layout; }

private:
    const QList<QStringList> &m_rows;
    ColumnLayout m_layout;
};

bool isContractLines(const ColumnLayout &layout)
{
    return layout.has(ColumnMeaning::Vendor) && layout.has(ColumnMeaning::Amount) && layout.has(ColumnMeaning::Ministry);
}

} // namespace

QString meaningName(ColumnMeaning meaning)
{
    return QString::fromLatin1(meaningNames[static_cast<size_t>(meaning)]);
}

std::optional<ColumnMeaning> meaningFromName(const QString &name)
{
    for (size_t i = 0; i < meaningNames.size(); ++i) {
        if (QLatin1StringView(meaningNames[i]) == name)
            return static_cast<ColumnMeaning>(i);
    }
    return std::nullopt;
}

Result<ColumnLayout> findLayout(const QStringList &header, const QList<QStringList> &firstRows, const QString &format,
                                const QMap<QString, QString> &mapping, bool yearIsGiven)
{
    LayoutFinder finder(header, firstRows);
    finder.byHand(mapping);
    finder.byWords();
    finder.byContent();
    ColumnLayout &layout = finder.layout();
    if (!isContractLines(layout))
        finder.levelsByOrder();

    const QString found = isContractLines(layout) ? QString::fromLatin1(contractLines)
                          : finder.levels() >= 3 && layout.has(ColumnMeaning::Ministry)
                              ? QString::fromLatin1(ontarioPublicAccounts)
                              : QString();
    const bool hasYear = layout.has(ColumnMeaning::FiscalYear) || layout.has(ColumnMeaning::AwardDate) || yearIsGiven;
    if (format.isEmpty() && (found.isEmpty() || !layout.has(ColumnMeaning::Amount) || (!hasYear && finder.levels() < 5)))
        return failure(ErrorCode::UnknownFormat, {}, header.join(u" | "_s));
    if (!format.isEmpty() && format != QLatin1StringView(contractLines) && format != QLatin1StringView(ontarioPublicAccounts))
        return failure(ErrorCode::UnknownFormat, format);
    if (!layout.has(ColumnMeaning::Amount))
        return failure(ErrorCode::MissingColumn, meaningName(ColumnMeaning::Amount));
    if (!layout.has(ColumnMeaning::Ministry))
        return failure(ErrorCode::MissingColumn, meaningName(ColumnMeaning::Ministry));
    if (!hasYear)
        return failure(ErrorCode::FiscalYearMissing, meaningName(ColumnMeaning::FiscalYear));
    layout.format = format.isEmpty() ? found : format;
    layout.oneYear = layout.format == QLatin1StringView(ontarioPublicAccounts);
    if (layout.oneYear)
        layout.licence = u"Open Government Licence – Ontario"_s;
    return layout;
}

bool isHeaderOfSpending(const QStringList &header)
{
    using enum ColumnMeaning;
    QList<ColumnMeaning> said;
    for (const QString &cell : header) {
        if (const auto meaning = meaningByWords(cell))
            said << *meaning;
    }
    const auto says = [&said](ColumnMeaning meaning) { return said.contains(meaning); };
    return says(Amount) && says(FiscalYear) && (says(Ministry) || says(Program) || says(Reference));
}

} // namespace acquis
