// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/fiscalyear.h"
#include "core/base/ids.h"
#include "core/spending/crosswalk.h"
#include "core/spending/spendlines.h"
#include "core/spending/tags.h"

#include <QHash>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace acquis {

class Database;

/// What a source says about a cell, as written.
struct CellWords
{
    FiscalYear year;
    std::array<QString, sourceLevelCount> levels;
    QString sizeBand;
    QString method;
    QString commodity;
    QString kind; ///< code of Dimension::Kind, e.g. "actual"
    [[nodiscard]] const QString &level(SourceLevel which) const { return levels[static_cast<size_t>(which)]; }
};

struct CellTag
{
    TagRuleId rule;
    TagDecision decision = TagDecision::Counted;
};

/// What the register makes of it.
struct CellMeaning
{
    UnitId ministry;
    UnitId program;
    std::optional<qint64> account;
    std::optional<qint64> sizeClass;
    std::optional<qint64> sizeBand;
    std::optional<qint64> method;
    std::optional<qint64> commodity;
    std::optional<qint64> kind;
    std::vector<CellTag> tags;
    bool ministryIsNew = false; ///< no crosswalk row or unit name knows the ministry: it became an identity of its own
};

/// Maps the words of sources to identities and tags by the register's crosswalk, unit names, members and tags. Words that
/// nobody knows become identities of their own, in memory until saveNew() writes them; nothing is guessed.
class Classifier
{
public:
    /// \error register errors, InvalidData
    [[nodiscard]] static Result<Classifier> load(Database &database);

    [[nodiscard]] CellMeaning classify(const CellWords &words);
    /// Writes the units and members that classify() made up since the last call; ids stay as given out.
    [[nodiscard]] Result<void> saveNew(Database &database, const QString &source);
    /// True for a blank, "No Value", "NA" or the like: the source says that there is nothing.
    [[nodiscard]] static bool isBlank(const QString &written);

private:
    struct UnitKey
    {
        UnitKind kind {};
        QString folded;
        friend bool operator==(const UnitKey &, const UnitKey &) = default;
        friend size_t qHash(const UnitKey &key, size_t seed) { return qHashMulti(seed, int(key.kind), key.folded); }
    };
    struct MemberKey
    {
        Dimension dimension {};
        QString folded;
        friend bool operator==(const MemberKey &, const MemberKey &) = default;
        friend size_t qHash(const MemberKey &key, size_t seed) { return qHashMulti(seed, int(key.dimension), key.folded); }
    };
    struct FoldedRow
    {
        CrosswalkRow row;
        QString component;
    };
    struct NewUnit
    {
        UnitKind kind {};
        qint64 id = 0;
        QString code;
        QString name;
    };
    struct NewMember
    {
        Dimension dimension {};
        qint64 id = 0;
        QString code;
        QString name;
    };

    [[nodiscard]] Result<void> loadUnits(Database &database);
    [[nodiscard]] Result<void> loadMembers(Database &database);
    [[nodiscard]] Result<void> loadTags(Database &database);
    [[nodiscard]] qint64 unitOf(UnitKind kind, const QString &written, const CellWords &words, const QString &ministryCode,
                                bool *isNew);
    [[nodiscard]] qint64 newUnit(const UnitKey &key, const QString &written);
    [[nodiscard]] std::optional<qint64> memberOf(Dimension dimension, const QString &written, bool mayAdd);
    void addTags(const CellWords &words, CellMeaning &meaning) const;

    QHash<UnitKey, QList<FoldedRow>> m_crosswalk;
    QHash<UnitKey, qint64> m_unitByName;
    QHash<qint64, QString> m_unitCodes;
    QHash<QString, qint64> m_unitByCode; ///< "ministry:education"
    QHash<MemberKey, qint64> m_members;
    QList<Tag> m_tags;
    QHash<QString, qint64> m_ruleIds; ///< "iit-study/education"
    std::vector<NewUnit> m_newUnits;
    std::vector<NewMember> m_newMembers;
    qint64 m_nextUnit = 1;
    qint64 m_nextMember = 1;
};

/// The folded form in which units are compared: "Ministry of the" and a closing "program" fall away.
[[nodiscard]] QString foldedUnitName(UnitKind kind, const QString &written);

} // namespace acquis
