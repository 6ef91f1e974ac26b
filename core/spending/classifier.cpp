// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spending/classifier.h"

#include "core/base/text.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

QString kindName(UnitKind kind)
{
    return kind == UnitKind::Ministry ? u"ministry"_s : u"program"_s;
}

QString codeFromName(const QString &folded)
{
    return QString(folded).replace(u' ', u'-');
}

bool inForce(const CrosswalkRow &row, FiscalYear year)
{
    return (!row.firstYear.isValid() || row.firstYear <= year) && (!row.lastYear.isValid() || year <= row.lastYear);
}

Result<qint64> nextId(Database &database, const QString &table)
{
    auto statement = Statement::prepare(database, u"SELECT COALESCE(MAX(id), 0) + 1 FROM "_s + table);
    if (!statement)
        return std::unexpected(statement.error());
    if (auto done = statement->exec(); !done)
        return std::unexpected(done.error());
    auto row = statement->next();
    if (!row)
        return std::unexpected(row.error());
    return statement->integer(0);
}

} // namespace

QString foldedUnitName(UnitKind kind, const QString &written)
{
    QString folded = foldedName(written);
    if (kind == UnitKind::Ministry) {
        for (const auto prefix : { "ministry of the "_L1, "ministry of "_L1 }) {
            if (folded.startsWith(prefix) && folded.size() > prefix.size())
                return folded.mid(prefix.size());
        }
    } else if (folded.endsWith(" program"_L1)) {
        folded.chop(8);
    }
    return folded;
}

bool Classifier::isBlank(const QString &written)
{
    const QString folded = foldedName(written);
    return folded.isEmpty() || folded == "no value"_L1 || folded == "na"_L1 || folded == "none"_L1
           || folded == "aucune valeur"_L1;
}

Result<Classifier> Classifier::load(Database &database)
{
    Classifier classifier;
    if (auto done = classifier.loadUnits(database); !done)
        return std::unexpected(done.error());
    if (auto done = classifier.loadMembers(database); !done)
        return std::unexpected(done.error());
    if (auto done = classifier.loadTags(database); !done)
        return std::unexpected(done.error());
    return classifier;
}

Result<void> Classifier::loadUnits(Database &database)
{
    auto names = Statement::prepare(
        database,
        u"SELECT u.kind, u.id, u.code, n.name_en, n.name_fr FROM unit u JOIN unit_name n ON n.unit_id = u.id ORDER BY u.id, n.first_year"_s);
    if (!names)
        return std::unexpected(names.error());
    if (auto done = names->exec(); !done)
        return done;
    for (;;) {
        auto row = names->next();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            break;
        const UnitKind kind = names->text(0) == "ministry"_L1 ? UnitKind::Ministry : UnitKind::Program;
        const qint64 id = names->integer(1);
        m_unitCodes.insert(id, names->text(2));
        m_unitByCode.insert(kindName(kind) + u':' + names->text(2), id);
        for (const int column : { 3, 4 }) {
            const UnitKey key { kind, foldedUnitName(kind, names->text(column)) };
            if (!key.folded.isEmpty() && !m_unitByName.contains(key))
                m_unitByName.insert(key, id);
        }
    }
    auto next = nextId(database, u"unit"_s);
    if (!next)
        return std::unexpected(next.error());
    m_nextUnit = *next;

    auto rows = crosswalkRows(database);
    if (!rows)
        return std::unexpected(rows.error());
    for (const CrosswalkRow &row : std::as_const(*rows))
        m_crosswalk[{ row.kind, foldedUnitName(row.kind, row.written) }].append(
            { row, foldedUnitName(UnitKind::Program, row.withComponent) });
    // The most particular row first: one that asks for a component before one that asks for a ministry before one that asks for nothing.
    const auto particular = [](const FoldedRow &one) {
        return (one.component.isEmpty() ? 0 : 2) + (one.row.withinMinistry.isEmpty() ? 0 : 1);
    };
    for (auto &candidates : m_crosswalk) {
        std::stable_sort(candidates.begin(), candidates.end(),
                         [&](const FoldedRow &a, const FoldedRow &b) { return particular(a) > particular(b); });
    }
    return {};
}

Result<void> Classifier::loadMembers(Database &database)
{
    auto statement = Statement::prepare(
        database, u"SELECT id, dimension, code, name_en, name_fr, aliases FROM dimension_member ORDER BY id"_s);
    if (!statement)
        return std::unexpected(statement.error());
    if (auto done = statement->exec(); !done)
        return done;
    for (;;) {
        auto row = statement->next();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            break;
        const auto dimension = dimensionFromName(statement->text(1));
        if (!dimension)
            return failure(ErrorCode::InvalidData, statement->text(1));
        QStringList words = statement->text(5).split(u'|', Qt::SkipEmptyParts);
        words << statement->text(2) << statement->text(3) << statement->text(4);
        for (const QString &word : std::as_const(words)) {
            const MemberKey key { *dimension, foldedName(word) };
            if (!m_members.contains(key))
                m_members.insert(key, statement->integer(0));
        }
    }
    auto next = nextId(database, u"dimension_member"_s);
    if (!next)
        return std::unexpected(next.error());
    m_nextMember = *next;
    return {};
}

Result<void> Classifier::loadTags(Database &database)
{
    auto tags = shippedTags();
    if (!tags)
        return std::unexpected(tags.error());
    m_tags = *tags;
    auto statement = Statement::prepare(database, u"SELECT r.id, t.code, r.code FROM tag_rule r JOIN tag t ON t.id = r.tag_id"_s);
    if (!statement)
        return std::unexpected(statement.error());
    if (auto done = statement->exec(); !done)
        return done;
    for (;;) {
        auto row = statement->next();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return {};
        m_ruleIds.insert(statement->text(1) + u'/' + statement->text(2), statement->integer(0));
    }
}

qint64 Classifier::unitOf(UnitKind kind, const QString &written, const CellWords &words, const QString &ministryCode, bool *isNew)
{
    const UnitKey key { kind, foldedUnitName(kind, written) };
    const auto candidates = m_crosswalk.constFind(key);
    if (candidates != m_crosswalk.constEnd()) {
        const QString component = foldedUnitName(UnitKind::Program, words.level(SourceLevel::Component));
        for (const FoldedRow &candidate : *candidates) {
            const bool fits = inForce(candidate.row, words.year)
                              && (candidate.row.withinMinistry.isEmpty() || candidate.row.withinMinistry == ministryCode)
                              && (candidate.component.isEmpty() || candidate.component == component);
            if (!fits)
                continue;
            if (const qint64 id = m_unitByCode.value(kindName(kind) + u':' + candidate.row.unitCode); id > 0)
                return id;
        }
    }
    if (const qint64 id = m_unitByName.value(key); id > 0)
        return id;
    *isNew = true;
    return newUnit(key, written);
}

qint64 Classifier::newUnit(const UnitKey &key, const QString &written)
{
    NewUnit unit { key.kind, m_nextUnit++, codeFromName(key.folded), written.simplified() };
    if (m_unitByCode.contains(kindName(key.kind) + u':' + unit.code))
        unit.code += u"-%1"_s.arg(unit.id);
    m_unitByName.insert(key, unit.id);
    m_unitCodes.insert(unit.id, unit.code);
    m_unitByCode.insert(kindName(key.kind) + u':' + unit.code, unit.id);
    m_newUnits.push_back(unit);
    return unit.id;
}

std::optional<qint64> Classifier::memberOf(Dimension dimension, const QString &written, bool mayAdd)
{
    if (isBlank(written))
        return std::nullopt;
    const MemberKey key { dimension, foldedName(written) };
    if (const qint64 id = m_members.value(key); id > 0)
        return id;
    if (!mayAdd)
        return std::nullopt;
    m_newMembers.push_back({ dimension, m_nextMember, codeFromName(key.folded), written.simplified() });
    m_members.insert(key, m_nextMember);
    return m_nextMember++;
}

void Classifier::addTags(const CellWords &words, CellMeaning &meaning) const
{
    TagSubject subject;
    subject.ministryCode = m_unitCodes.value(meaning.ministry.value);
    subject.programCode = m_unitCodes.value(meaning.program.value);
    subject.category = foldedName(words.level(SourceLevel::Category));
    subject.program = foldedName(words.level(SourceLevel::Program));
    subject.component = foldedName(words.level(SourceLevel::Component));
    subject.item = foldedName(words.level(SourceLevel::Item));
    subject.account = foldedName(words.level(SourceLevel::Account));
    subject.detail = foldedName(words.level(SourceLevel::Detail));
    subject.year = words.year;
    for (const Tag &tag : m_tags) {
        const bool speaksOfYear =
            (!tag.firstYear.isValid() || tag.firstYear <= words.year) && (!tag.lastYear.isValid() || words.year <= tag.lastYear);
        const int rule = speaksOfYear ? namingRule(tag, subject) : -1;
        if (rule < 0)
            continue;
        const qint64 id = m_ruleIds.value(tag.code + u'/' + tag.rules[rule].code);
        if (id > 0)
            meaning.tags.push_back({ { id }, decide(tag, rule, subject) });
    }
}

CellMeaning Classifier::classify(const CellWords &words)
{
    CellMeaning meaning;
    bool programIsNew = false;
    const QString &ministry = words.level(SourceLevel::Ministry);
    if (!isBlank(ministry))
        meaning.ministry = { unitOf(UnitKind::Ministry, ministry, words, {}, &meaning.ministryIsNew) };
    const QString &program = words.level(SourceLevel::Program);
    if (!isBlank(program))
        meaning.program = { unitOf(UnitKind::Program, program, words, m_unitCodes.value(meaning.ministry.value), &programIsNew) };
    meaning.account = memberOf(Dimension::Account, words.level(SourceLevel::Account), true);
    meaning.sizeBand = memberOf(Dimension::SizeBand, words.sizeBand, false);
    meaning.method = memberOf(Dimension::Method, words.method, true);
    meaning.commodity = memberOf(Dimension::Commodity, words.commodity, true);
    meaning.kind = memberOf(Dimension::Kind, words.kind, false);
    addTags(words, meaning);
    return meaning;
}

Result<void> Classifier::saveNew(Database &database, const QString &source)
{
    if (!m_newUnits.empty()) {
        auto unit = Statement::prepare(database, u"INSERT INTO unit (id, kind, code) VALUES (?, ?, ?)"_s);
        auto name = Statement::prepare(
            database,
            u"INSERT INTO unit_name (unit_id, first_year, last_year, name_en, name_fr, predecessors, source) VALUES (?, 0, 0, ?, '', '', ?)"_s);
        if (!unit || !name)
            return std::unexpected(unit ? name.error() : unit.error());
        for (const NewUnit &one : m_newUnits) {
            if (auto done = unit->bind(0, one.id).bind(1, kindName(one.kind)).bind(2, one.code).exec(); !done)
                return done;
            if (auto done = name->bind(0, one.id).bind(1, one.name).bind(2, source).exec(); !done)
                return done;
        }
        m_newUnits.clear();
    }
    if (!m_newMembers.empty()) {
        auto member = Statement::prepare(
            database,
            u"INSERT INTO dimension_member (id, dimension, code, position, name_en, name_fr, aliases, source) VALUES (?, ?, ?, 1000, ?, '', '', ?)"_s);
        if (!member)
            return std::unexpected(member.error());
        for (const NewMember &one : m_newMembers) {
            if (auto done = member->bind(0, one.id)
                                .bind(1, dimensionName(one.dimension))
                                .bind(2, one.code)
                                .bind(3, one.name)
                                .bind(4, source)
                                .exec();
                !done)
                return done;
        }
        m_newMembers.clear();
    }
    return {};
}

} // namespace acquis
