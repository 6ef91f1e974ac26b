// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/sharecontent.h"

#include "core/agreements/recordlayout.h"
#include "core/agreements/records.h"
#include "core/agreements/recordstore.h"
#include "core/agreements/sharecontainer.h"
#include "core/rules/jsonguard.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 8;
constexpr qsizetype manyAgreements = 2000;
constexpr qsizetype manyDocuments = 500;

bool mayGo(Confidentiality of, const QStringList &releasedTo, const ShareOrder &order)
{
    return of <= order.highest && mayLeave(of, releasedTo, order.receiver);
}

void empty(BuyingAgreement &agreement, AgreementField field)
{
    switch (field) {
    case AgreementField::Vendors: agreement.vendors.clear(); break;
    case AgreementField::PriceBasis:
        agreement.priceBasis = {};
        agreement.priceNote = {};
        break;
    case AgreementField::Prices: agreement.prices.clear(); break;
    case AgreementField::Ceiling:
        agreement.ceiling.reset();
        agreement.seats.reset();
        // By how much it changed says how much it is.
        agreement.amendments.removeIf([](const AgreementAmendment &amendment) { return amendment.kind == AmendmentKind::Value; });
        break;
    case AgreementField::Joined:
        agreement.joinedReported = {};
        agreement.seatsReported = 0;
        agreement.joinedAsOf = {};
        break;
    case AgreementField::Terms: agreement.terms.clear(); break;
    case AgreementField::Contact: agreement.contact = {}; break;
    case AgreementField::Amendments: agreement.amendments.clear(); break;
    case AgreementField::Buyers: agreement.buyers.clear(); break;
    case AgreementField::HowToJoin: agreement.joining.how = {}; break;
    }
}

/// A field says nothing when emptying it changes nothing; it is then not withheld.
bool says(const BuyingAgreement &agreement, AgreementField field)
{
    BuyingAgreement without = agreement;
    empty(without, field);
    return without != agreement;
}

/// What was joined is told as one sum.
BuyingAgreement asOf(const BuyingAgreement &agreement, const AgreementRoom &room, QDate day)
{
    BuyingAgreement told = agreement;
    told.joinedReported = room.joined;
    if (room.seatsLeft)
        told.seatsReported = *agreement.seats - *room.seatsLeft;
    told.joinedAsOf = day;
    return told;
}

/// Amendments that stay here leave their result behind.
void foldAmendments(BuyingAgreement &agreement, const std::optional<Money> &ceiling)
{
    agreement.categories = categoriesOf(agreement);
    agreement.end = endOf(agreement);
    agreement.ceiling = ceiling;
}

ShareResult<QJsonObject> objectIn(const QByteArray &json)
{
    switch (judgeJson(json, { sharelimits::contentBytes, deepest }).fault) {
    case JsonFault::None: break;
    case JsonFault::TooLarge: return refusal(ShareFault::TooLarge, u"content"_s);
    case JsonFault::TooDeep: return refusal(ShareFault::ContentWrong, {}, codeOf(RecordFault::TooDeep));
    case JsonFault::DuplicateMember: return refusal(ShareFault::ContentWrong, {}, codeOf(RecordFault::DuplicateEntry));
    }
    QJsonParseError error {};
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return refusal(ShareFault::ContentWrong, {}, codeOf(RecordFault::NotJson));
    return document.object();
}

} // namespace

template <typename F>
void describe(F &f, Described<F, ShareOrder> &x)
{
    f.text("sender", x.senderName);
    f.word("sender-jurisdiction", x.senderJurisdiction);
    f.word("receiver", x.receiver.code);
    f.optionalText("receiver-name", x.receiver.name);
    f.flag("receiver-is-member", x.receiver.isMember);
    f.code("class", x.highest);
}

namespace {

QJsonObject orderJson(const ShareOrder &order)
{
    RecordWriter writer;
    describe(writer, order);
    QJsonObject members = writer.members();
    members.insert(u"made-at"_s, order.madeAt.toUTC().toString(Qt::ISODate));
    return members;
}

ShareResult<ShareOrder> orderIn(QJsonObject members)
{
    const QString text = members.take("made-at"_L1).toString();
    ShareOrder order;
    order.madeAt = QDateTime::fromString(text, Qt::ISODate);
    if (!order.madeAt.isValid() || order.madeAt.toUTC().toString(Qt::ISODate) != text)
        return refusal(ShareFault::ContentWrong, u"made/made-at"_s, codeOf(RecordFault::NotADate));
    order.madeAt = order.madeAt.toUTC();
    QList<RecordFinding> findings;
    RecordReader reader(members, findings, u"made/"_s);
    describe(reader, order);
    reader.finish();
    if (!findings.isEmpty())
        return refusal(ShareFault::ContentWrong, findings.first().member, codeOf(findings.first().fault));
    return order;
}

ShareResult<QList<BuyingAgreement>> agreementsIn(const QJsonArray &array)
{
    if (array.size() > manyAgreements)
        return refusal(ShareFault::TooLarge, u"agreements"_s, QString::number(array.size()));
    QList<BuyingAgreement> agreements;
    QString before;
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString path = u"agreements/%1/"_s.arg(i);
        if (!array[i].isObject())
            return refusal(ShareFault::ContentWrong, path, codeOf(RecordFault::WrongType));
        auto agreement = readRecord<BuyingAgreement>(array[i].toObject(), path);
        if (!agreement)
            return refusal(ShareFault::ContentWrong, agreement.error().first().member, codeOf(agreement.error().first().fault));
        if (agreement->uid <= before)
            return refusal(ShareFault::ContentWrong, path + u"uid"_s, codeOf(RecordFault::DuplicateEntry));
        const bool hasForeignIds =
            std::ranges::any_of(agreement->vendors, [](const AgreementVendor &vendor) { return vendor.vendor.isValid(); });
        if (hasForeignIds || !agreement->releasedTo.isEmpty())
            return refusal(ShareFault::ContentWrong, path + (hasForeignIds ? u"vendors"_s : u"released-to"_s),
                           codeOf(RecordFault::UnknownMember));
        before = agreement->uid;
        agreements << std::move(*agreement);
    }
    return agreements;
}

ShareResult<SharedDocument> documentIn(const QJsonValue &value, const QString &path)
{
    const QJsonObject members = value.toObject();
    if (members.keys() != QStringList { u"content"_s, u"sha256"_s } || !members["content"_L1].isString())
        return refusal(ShareFault::ContentWrong, path, codeOf(RecordFault::WrongType));
    const auto decoded = QByteArray::fromBase64Encoding(members["content"_L1].toString().toLatin1(),
                                                        QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    SharedDocument document { members["sha256"_L1].toString(), decoded ? decoded.decoded : QByteArray() };
    if (!decoded || sha256Of(document.content) != document.sha256)
        return refusal(ShareFault::DocumentWrong, path, document.sha256);
    if (document.content.size() > recordlimits::documentBytes)
        return refusal(ShareFault::TooLarge, path, QString::number(document.content.size()));
    return document;
}

ShareResult<QList<SharedDocument>> documentsIn(const QJsonArray &array)
{
    if (array.size() > manyDocuments)
        return refusal(ShareFault::TooLarge, u"documents"_s, QString::number(array.size()));
    QList<SharedDocument> documents;
    for (qsizetype i = 0; i < array.size(); ++i) {
        auto document = documentIn(array[i], u"documents/%1"_s.arg(i));
        if (!document)
            return std::unexpected(document.error());
        if (!documents.isEmpty() && document->sha256 <= documents.last().sha256)
            return refusal(ShareFault::ContentWrong, u"documents/%1"_s.arg(i), codeOf(RecordFault::DuplicateEntry));
        documents << std::move(*document);
    }
    return documents;
}

/// Every document is named by an agreement with its size, and every one that is named is there.
ShareResult<void> checkDocuments(const ShareContent &content)
{
    QHash<QString, qint64> sizes;
    for (const SharedDocument &document : content.documents)
        sizes.insert(document.sha256, document.content.size());
    QSet<QString> named;
    for (const BuyingAgreement &agreement : content.agreements) {
        for (const DocumentEntry &entry : agreement.documents) {
            if (sizes.value(entry.sha256, -1) != entry.bytes)
                return refusal(ShareFault::DocumentWrong, agreement.uid, entry.name);
            named.insert(entry.sha256);
        }
    }
    for (const SharedDocument &document : content.documents) {
        if (!named.contains(document.sha256))
            return refusal(ShareFault::DocumentWrong, u"documents"_s, document.sha256);
    }
    return {};
}

} // namespace

Result<std::optional<BuyingAgreement>> partFor(const BuyingAgreement &agreement, const QList<AgreementJoin> &joins,
                                               const ShareOrder &order, QList<LeftOut> &leftOut)
{
    if (!mayGo(agreement.confidentiality, agreement.releasedTo, order)) {
        leftOut << LeftOut { agreement.uid, std::nullopt, {}, agreement.confidentiality };
        return std::nullopt;
    }
    const auto room = roomOf(agreement, joins);
    if (!room)
        return std::unexpected(room.error());
    BuyingAgreement part = asOf(agreement, *room, order.madeAt.date());
    for (const FieldClass &field : agreement.fieldClasses) {
        const Confidentiality of = narrower(agreement.confidentiality, field.confidentiality);
        if (mayGo(of, agreement.releasedTo, order) || !says(part, field.field))
            continue;
        if (field.field == AgreementField::Amendments)
            foldAmendments(part, part.ceiling ? room->ceiling : std::nullopt);
        empty(part, field.field);
        part.withheld.insert(field.field);
        leftOut << LeftOut { agreement.uid, field.field, {}, of };
    }
    part.documents.removeIf([&](const DocumentEntry &document) {
        const Confidentiality of = narrower(agreement.confidentiality, document.confidentiality);
        if (mayGo(of, agreement.releasedTo, order))
            return false;
        leftOut << LeftOut { agreement.uid, std::nullopt, document.name, of };
        return true;
    });
    for (AgreementVendor &vendor : part.vendors)
        vendor.vendor = {};
    part.releasedTo.clear();
    return part;
}

QByteArray writeShareContent(const ShareContent &content)
{
    QJsonArray agreements;
    for (const BuyingAgreement &agreement : content.agreements)
        agreements.append(recordMembers(agreement));
    QJsonArray documents;
    for (const SharedDocument &document : content.documents)
        documents.append(
            QJsonObject { { u"sha256"_s, document.sha256 }, { u"content"_s, QString::fromLatin1(document.content.toBase64()) } });
    const QJsonObject members { { u"made"_s, orderJson(content.order) },
                                { u"agreements"_s, agreements },
                                { u"documents"_s, documents } };
    return QJsonDocument(members).toJson(QJsonDocument::Compact);
}

ShareResult<ShareContent> readShareContent(const QByteArray &json)
{
    const auto members = objectIn(json);
    if (!members)
        return std::unexpected(members.error());
    const bool isShaped = members->keys() == QStringList { u"agreements"_s, u"documents"_s, u"made"_s }
                          && members->value("agreements"_L1).isArray() && members->value("documents"_L1).isArray()
                          && members->value("made"_L1).isObject();
    if (!isShaped)
        return refusal(ShareFault::ContentWrong, {}, codeOf(RecordFault::WrongType));
    auto order = orderIn(members->value("made"_L1).toObject());
    if (!order)
        return std::unexpected(order.error());
    auto agreements = agreementsIn(members->value("agreements"_L1).toArray());
    if (!agreements)
        return std::unexpected(agreements.error());
    auto documents = documentsIn(members->value("documents"_L1).toArray());
    if (!documents)
        return std::unexpected(documents.error());
    ShareContent content { std::move(*order), std::move(*agreements), std::move(*documents) };
    if (const auto whole = checkDocuments(content); !whole)
        return std::unexpected(whole.error());
    // One text for one content: nothing can hide in how it is written.
    if (writeShareContent(content) != json)
        return refusal(ShareFault::ContentWrong, {}, codeOf(RecordFault::NotCanonical));
    return content;
}

} // namespace acquis
