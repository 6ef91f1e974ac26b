// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/records.h"

#include "core/agreements/recordlayout.h"
#include "core/rules/jsonguard.h"

#include <QJsonDocument>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr JsonLimits limits { 4 * 1024 * 1024, 8 };

void contradiction(QList<RecordFinding> &findings, const QString &member, const QString &value = {})
{
    findings.append({ RecordFault::Contradiction, member, value });
}

void checkSpan(QDate from, QDate until, const QString &member, QList<RecordFinding> &findings)
{
    if (from.isValid() && until.isValid() && until < from)
        contradiction(findings, member, until.toString(Qt::ISODate));
}

// What only the whole record shows. Overloads, one for each type.

void check(const Arrangement &arrangement, QList<RecordFinding> &findings)
{
    checkSpan(arrangement.start, arrangement.end, u"end"_s, findings);
    for (const QualificationCriterion &criterion : arrangement.criteria) {
        if (criterion.amount.isNegative())
            contradiction(findings, u"criteria"_s, criterion.amount.toString());
    }
    if (const auto bands = checkBands(arrangement.bands); !bands)
        contradiction(findings, bands.error().subject, bands.error().detail);
    QStringList names;
    for (const ArrangementVendor &vendor : arrangement.vendors) {
        names << vendor.name;
        for (const CategoryStanding &standing : vendor.standings) {
            checkSpan(standing.from, standing.until, u"vendors"_s, findings);
            if (!arrangement.categories.contains(standing.category))
                contradiction(findings, u"vendors"_s, standing.category);
        }
    }
    if (names.removeDuplicates() > 0)
        findings.append({ RecordFault::DuplicateEntry, u"vendors"_s, {} });
}

void check(const PriceGuide &guide, QList<RecordFinding> &findings)
{
    QStringList items;
    for (const PricedItem &item : guide.items)
        items << item.item;
    if (items.removeDuplicates() > 0)
        findings.append({ RecordFault::DuplicateEntry, u"items"_s, {} });
}

void check(const BuyingAgreement &agreement, QList<RecordFinding> &findings)
{
    checkSpan(agreement.start, agreement.end, u"end"_s, findings);
    for (const AgreementAmendment &amendment : agreement.amendments) {
        const bool says = (amendment.kind == AmendmentKind::Value) == (amendment.change != Money())
                          && (amendment.kind == AmendmentKind::Term) == amendment.end.isValid()
                          && (amendment.kind == AmendmentKind::Scope || amendment.categories.isEmpty());
        if (!says)
            contradiction(findings, u"amendments"_s, amendment.day.toString(Qt::ISODate));
    }
    if (agreement.joinedReported.isNegative())
        contradiction(findings, u"joined-reported"_s, agreement.joinedReported.toString());
    if (!agreement.buyers.isEmpty() && !partsOf(Money(), agreement.buyers))
        contradiction(findings, u"buyers"_s);
    QStringList names;
    for (const DocumentEntry &document : agreement.documents)
        names << document.name.toLower(); // the same file on a system that knows no case
    if (names.removeDuplicates() > 0)
        findings.append({ RecordFault::DuplicateEntry, u"documents"_s, {} });
    CodeSet<AgreementField> classed;
    for (const FieldClass &field : agreement.fieldClasses) {
        if (classed.contains(field.field))
            findings.append({ RecordFault::DuplicateEntry, u"field-classes"_s, codeOf(field.field) });
        classed.insert(field.field);
    }
}

void check(const TermSet &set, QList<RecordFinding> &findings)
{
    QStringList terms;
    for (const ContractTerm &term : set.terms)
        terms << term.term;
    if (terms.removeDuplicates() > 0)
        findings.append({ RecordFault::DuplicateEntry, u"terms"_s, {} });
}

void check(const CommunityMember &member, QList<RecordFinding> &findings)
{
    checkSpan(member.from, member.until, u"until"_s, findings);
}

void check(const CommunityMeeting &meeting, QList<RecordFinding> &findings)
{
    checkSpan(meeting.day, meeting.summaryIssued, u"summary-issued"_s, findings);
}

void check(const ChairTerm &term, QList<RecordFinding> &findings)
{
    if (term.chair == term.viceChair)
        contradiction(findings, u"vice-chair"_s, term.viceChair);
}

void check(const Recommendation &recommendation, QList<RecordFinding> &findings)
{
    QStringList voters;
    for (const CastVote &vote : recommendation.votes)
        voters << vote.jurisdiction;
    if (voters.removeDuplicates() > 0)
        findings.append({ RecordFault::DuplicateEntry, u"votes"_s, {} });
    if (!recommendation.votes.isEmpty() && !recommendation.votedOn.isValid())
        contradiction(findings, u"voted-on"_s);
    checkSpan(recommendation.votedOn, recommendation.forwardedOn, u"forwarded-on"_s, findings);
}

std::optional<RecordFault> faultOf(const QByteArray &json)
{
    switch (judgeJson(json, limits).fault) {
    case JsonFault::None: return std::nullopt;
    case JsonFault::TooLarge: return RecordFault::TooLarge;
    case JsonFault::TooDeep: return RecordFault::TooDeep;
    case JsonFault::DuplicateMember: return RecordFault::DuplicateEntry;
    }
    Q_UNREACHABLE();
}

} // namespace

template <typename T>
QJsonObject recordMembers(const T &value)
{
    RecordWriter writer;
    describe(writer, value);
    return writer.members();
}

template <typename T>
QByteArray writeRecord(const T &value)
{
    return QJsonDocument(recordMembers(value)).toJson(QJsonDocument::Compact);
}

template <typename T>
RecordResult<T> readRecord(const QJsonObject &members, const QString &path)
{
    QList<RecordFinding> findings;
    RecordReader reader(members, findings, path);
    T value;
    describe(reader, value);
    reader.finish();
    const qsizetype shapes = findings.size();
    check(value, findings);
    for (qsizetype i = shapes; i < findings.size(); ++i)
        findings[i].member.prepend(path);
    if (!findings.isEmpty())
        return std::unexpected(findings);
    return value;
}

template <typename T>
RecordResult<T> readRecord(const QByteArray &json)
{
    if (const auto fault = faultOf(json))
        return std::unexpected(QList { RecordFinding { *fault, {}, {} } });
    QJsonParseError error {};
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return std::unexpected(QList { RecordFinding { RecordFault::NotJson, {}, {} } });
    return readRecord<T>(document.object());
}

#define ACQUIS_RECORD(T)                                                                                                         \
    template QJsonObject recordMembers<T>(const T &);                                                                            \
    template QByteArray writeRecord<T>(const T &);                                                                               \
    template RecordResult<T> readRecord<T>(const QJsonObject &, const QString &);                                                \
    template RecordResult<T> readRecord<T>(const QByteArray &);
ACQUIS_RECORD(Arrangement)
ACQUIS_RECORD(PriceGuide)
ACQUIS_RECORD(BuyingAgreement)
ACQUIS_RECORD(TermSet)
ACQUIS_RECORD(CommunityMember)
ACQUIS_RECORD(CommunityMeeting)
ACQUIS_RECORD(ChairTerm)
ACQUIS_RECORD(Recommendation)
#undef ACQUIS_RECORD

} // namespace acquis
