// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/fiscalyear.h"
#include "core/base/ids.h"
#include "core/exchange/spendrow.h"
#include "core/exchange/textencoding.h"

#include <QString>

#include <optional>
#include <vector>

namespace acquis {

class Database;

/// An earlier file of the register that a new one may correct.
struct Edition
{
    SourceFileId id;
    QString name;
};

/// Compares the rows of a new file with the lines of one earlier edition, row by row as they are read. A row's key is
/// everything but its amount. Holds 16 bytes for each line of the earlier edition.
class EditionComparer
{
public:
    enum class Match { New, Same, Changed };
    struct Compared
    {
        Match match = Match::New;
        Money previous; ///< for Changed
    };

    /// The current files of the register with this format and one of whose years is \p year (any year when invalid).
    [[nodiscard]] static Result<std::vector<Edition>> candidates(Database &database, const QString &format, FiscalYear year);
    [[nodiscard]] static Result<EditionComparer> load(Database &database, const Edition &edition);

    [[nodiscard]] Compared compare(const SpendRow &row, TextEncoding encoding);
    [[nodiscard]] const Edition &edition() const { return m_edition; }
    [[nodiscard]] qint64 lines() const { return static_cast<qint64>(m_lines.size()); }
    /// Lines of the edition that no row has matched.
    [[nodiscard]] qint64 unmatched() const;
    /// At least half of the edition's lines have come again: the new file takes its place.
    [[nodiscard]] bool isCorrection() const { return m_matched > 0 && m_matched * 2 >= lines(); }

private:
    struct Line
    {
        quint64 key = 0;
        qint64 amount = 0;
    };
    Edition m_edition;
    std::vector<Line> m_lines; ///< by key
    std::vector<bool> m_used;
    qint64 m_matched = 0;
};

} // namespace acquis
