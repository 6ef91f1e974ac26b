// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spending/linefilter.h"

#include "core/storage/statement.h"

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

QString columnOf(Dimension dimension)
{
    switch (dimension) {
    case Dimension::FiscalYear: return u"c.fiscal_year"_s;
    case Dimension::Ministry: return u"c.ministry_id"_s;
    case Dimension::Program: return u"c.program_id"_s;
    case Dimension::Account: return u"c.account_id"_s;
    case Dimension::SizeClass: return u"c.size_class_id"_s;
    case Dimension::SizeBand: return u"c.size_band_id"_s;
    case Dimension::Method: return u"c.method_id"_s;
    case Dimension::Commodity: return u"c.commodity_id"_s;
    case Dimension::Vor: return u"c.vor_id"_s;
    case Dimension::Kind: return u"c.kind_id"_s;
    case Dimension::Source: return u"c.source_file_id"_s;
    case Dimension::Vendor: return u"l.vendor_id"_s;
    case Dimension::Tag: return u"r.tag_id"_s;
    case Dimension::TagRule: return u"r.id"_s;
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

LineFilter::LineFilter(const SpendCube &cube, const QList<CubeFilter> &where)
{
    for (const CubeFilter &filter : where) {
        if (filter.dimension == Dimension::Tag || filter.dimension == Dimension::TagRule)
            addTags(columnOf(filter.dimension), cube, filter);
        else
            addColumn(columnOf(filter.dimension), cube, filter);
    }
}

QString LineFilter::placeholders(const SpendCube &cube, const CubeFilter &filter)
{
    QStringList marks;
    for (const int member : filter.members) {
        if (member <= 0)
            continue;
        marks << u"?"_s;
        m_values << cube.members(filter.dimension)[static_cast<size_t>(member)].id;
    }
    return marks.join(u", "_s);
}

void LineFilter::addColumn(const QString &column, const SpendCube &cube, const CubeFilter &filter)
{
    QStringList either;
    if (const QString marks = placeholders(cube, filter); !marks.isEmpty())
        either << column + u" IN ("_s + marks + u")"_s;
    if (filter.members.contains(0))
        either << column + (filter.dimension == Dimension::FiscalYear ? u" = 0"_s : u" IS NULL"_s);
    m_sql += u" AND ("_s + (either.isEmpty() ? u"1 = 0"_s : either.join(u" OR "_s)) + u")"_s;
}

void LineFilter::addTags(const QString &column, const SpendCube &cube, const CubeFilter &filter)
{
    const QString counted = u"EXISTS (SELECT 1 FROM spend_cell_tag s JOIN tag_rule r ON r.id = s.tag_rule_id "
        "WHERE s.cell_id = c.id AND s.decision = 'counted'"_s;
    QStringList either;
    if (const QString marks = placeholders(cube, filter); !marks.isEmpty())
        either << counted + u" AND "_s + column + u" IN ("_s + marks + u"))"_s;
    if (filter.members.contains(0))
        either << u"NOT "_s + counted + u")"_s;
    m_sql += u" AND ("_s + (either.isEmpty() ? u"1 = 0"_s : either.join(u" OR "_s)) + u")"_s;
}

void LineFilter::bind(Statement &statement) const
{
    for (int i = 0; i < m_values.size(); ++i)
        statement.bind(i, m_values[i]);
}

} // namespace acquis
