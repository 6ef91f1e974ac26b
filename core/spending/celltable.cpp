// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spending/celltable.h"

#include "core/storage/database.h"

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

QString decisionName(TagDecision decision)
{
    switch (decision) {
    case TagDecision::Counted: return u"counted"_s;
    case TagDecision::LeftOutYear: return u"left-out-year"_s;
    case TagDecision::LeftOutAmortisation: return u"left-out-amortisation"_s;
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

Result<CellTagWriter> CellTagWriter::prepare(Database &database)
{
    auto insert = Statement::prepare(database, u"INSERT INTO spend_cell_tag (cell_id, tag_rule_id, decision) VALUES (?, ?, ?)"_s);
    if (!insert)
        return std::unexpected(insert.error());
    return CellTagWriter(std::move(*insert));
}

Result<void> CellTagWriter::write(qint64 cell, const std::vector<CellTag> &tags)
{
    for (const CellTag &tag : tags) {
        if (auto done = m_insert.bind(0, cell).bind(1, tag.rule.value).bind(2, decisionName(tag.decision)).exec(); !done)
            return done;
    }
    return {};
}

} // namespace acquis
