// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/acquis-cli/names.h"

namespace acquis::cli {

using namespace Qt::StringLiterals;

namespace {

bool isWrittenAsCode(Dimension dimension)
{
    switch (dimension) {
    case Dimension::FiscalYear:
    case Dimension::SizeClass:
    case Dimension::SizeBand:
    case Dimension::Method:
    case Dimension::Commodity:
    case Dimension::Vor:
    case Dimension::Tag:
    case Dimension::Kind: return true;
    default: return false;
    }
}

Result<Dimension> dimensionOf(const QString &condition)
{
    const qsizetype equals = condition.indexOf(u'=');
    const auto dimension = equals < 0 ? std::nullopt : dimensionFromName(QStringView(condition).first(equals));
    if (!dimension)
        return failure(ErrorCode::UnknownDimension, condition);
    return *dimension;
}

} // namespace

Result<QList<Dimension>> dimensionsOf(const QStringList &conditions)
{
    QList<Dimension> dimensions;
    for (const QString &condition : conditions) {
        auto dimension = dimensionOf(condition);
        if (!dimension)
            return std::unexpected(dimension.error());
        dimensions << *dimension;
    }
    return dimensions;
}

namespace {

/// The codes that a condition may name, while they are few enough to be read.
QString codesOf(const SpendCube &cube, Dimension dimension)
{
    constexpr size_t readable = 30;
    const auto &members = cube.members(dimension);
    if (members.size() > readable)
        return {};
    QStringList codes;
    for (const DimensionMember &member : members) {
        if (!member.code.isEmpty())
            codes << member.code;
    }
    return codes.join(u' ');
}

} // namespace

Result<QList<CubeFilter>> filtersOf(const SpendCube &cube, const QStringList &conditions)
{
    QList<CubeFilter> filters;
    for (const QString &condition : conditions) {
        auto dimension = dimensionOf(condition);
        if (!dimension)
            return std::unexpected(dimension.error());
        const QString value = condition.mid(condition.indexOf(u'=') + 1);
        const int member = cube.memberByText(*dimension, value);
        if (member < 0)
            return failure(ErrorCode::UnknownValue, condition, codesOf(cube, *dimension));
        const auto same =
            std::find_if(filters.begin(), filters.end(), [&](const CubeFilter &one) { return one.dimension == *dimension; });
        if (same != filters.end())
            same->members << member;
        else
            filters << CubeFilter { *dimension, { member } };
    }
    return filters;
}

MemberNames::MemberNames(const SpendCube &cube, const CubeQuery &query, Language language)
    : m_cube(cube)
    , m_by(query.by)
    , m_language(language)
{
    for (const Dimension dimension : m_by)
        m_lastYears << cube.lastYears(dimension, query.where);
}

QJsonValue MemberNames::json(qsizetype position, int member) const
{
    return member == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(text(position, member));
}

QString MemberNames::text(qsizetype position, int member) const
{
    const Dimension dimension = m_by[position];
    if (member == 0)
        return m_language == Language::French ? u"inconnu"_s : u"unknown"_s;
    if (isWrittenAsCode(dimension))
        return m_cube.members(dimension)[static_cast<size_t>(member)].code;
    const auto &years = m_lastYears[position];
    return m_cube.memberName(dimension, member, years[static_cast<size_t>(member)]).of(m_language);
}

} // namespace acquis::cli
