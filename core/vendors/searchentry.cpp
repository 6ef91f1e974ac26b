// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vendors/searchentry.h"

#include "core/vendors/packedbytes.h"
#include "core/vendors/regions.h"
#include "core/vendors/searchwords.h"
#include "core/vendors/storedvalues.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

/// Words of one vendor that are looked at: notes may be long, an index must not be.
constexpr qsizetype mostWords = 400;
constexpr quint64 mostParts = 100'000; ///< of a list in an entry: more are no entry of ours

/// The words of a vendor, each once for each field.
class WordCollector
{
public:
    void add(SearchField field, const QString &text)
    {
        const QStringList words = indexWords(text);
        for (const QString &word : words)
            addWord(field, word);
    }
    void addName(const QString &text)
    {
        const QStringList words = indexWords(text);
        for (qsizetype i = 0; i < words.size(); ++i)
            addWord(i == 0 ? SearchField::NameStart : SearchField::Name, words.at(i));
    }
    void pack(PackedWriter &writer) const
    {
        writer.addUnsigned(quint64(m_words.size()));
        for (const auto &[field, word] : m_words) {
            writer.addUnsigned(quint64(field));
            writer.addBytes(word);
        }
    }

private:
    void addWord(SearchField field, const QString &word)
    {
        std::pair one { field, word.toUtf8() };
        const std::pair key { int(one.first), one.second };
        if (m_words.size() >= mostWords || m_seen.contains(key))
            return;
        m_seen.insert(key);
        m_words << std::move(one);
    }
    QList<std::pair<SearchField, QByteArray>> m_words;
    QSet<std::pair<int, QByteArray>> m_seen; ///< field and word
};

void collect(const Vendor &whole, WordCollector &words)
{
    const QString shown = displayName(whole);
    words.addName(shown);
    for (const VendorName &name : whole.names) {
        if (name.text != shown)
            words.addName(name.text);
    }
    for (const VendorIdentifier &one : whole.identifiers)
        words.add(SearchField::Identifier, one.value);
    for (const VendorCategory &one : whole.categories) {
        words.add(SearchField::Category, one.words.en);
        if (one.words.fr != one.words.en)
            words.add(SearchField::Category, one.words.fr);
        words.add(SearchField::Category, one.code);
    }
    words.add(SearchField::Place, whole.place);
    for (const QString &name : regionNames(whole.country, whole.province))
        words.add(SearchField::Place, name);
    words.add(SearchField::Place, whole.postalCode);
    for (const VendorStanding &one : whole.standings)
        words.add(SearchField::Standing, one.arrangement);
    words.add(SearchField::Note, whole.notes);
}

void packFigure(PackedWriter &writer, std::optional<qint64> figure)
{
    // 0 is unknown; figures are not negative.
    writer.addUnsigned(figure ? quint64(*figure) + 1 : 0);
}

std::optional<qint64> readFigure(PackedReader &reader)
{
    const quint64 figure = reader.readUnsigned();
    return figure == 0 ? std::nullopt : std::optional(qint64(figure - 1));
}

qint64 dayOf(QDate date)
{
    return date.isValid() ? date.toJulianDay() : 0;
}

QDate dateOf(qint64 day)
{
    return day == 0 ? QDate() : QDate::fromJulianDay(day);
}

/// Reads the length of a list. Every part takes at least a byte, so no damaged length makes a large vector.
quint64 readCount(PackedReader &reader)
{
    return std::min(reader.readUnsigned(), mostParts);
}

} // namespace

QByteArray packSearchEntry(const Vendor &whole)
{
    PackedWriter writer;
    writer.addUnsigned(quint64(std::min<qsizetype>(searchWords(displayName(whole)).size(), 255)));
    const QString region = whole.province.isEmpty() ? whole.country : whole.country + u'-' + whole.province;
    writer.addBytes(region.toUtf8());
    WordCollector words;
    collect(whole, words);
    words.pack(writer);
    QList<QByteArray> categories;
    for (const VendorCategory &one : whole.categories) {
        if (!one.code.isEmpty())
            categories << categoryKey(one.scheme, one.code).toUtf8();
    }
    writer.addUnsigned(quint64(categories.size()));
    for (const QByteArray &one : std::as_const(categories))
        writer.addBytes(one);
    writer.addUnsigned(quint64(whole.sizes.size()));
    for (const SizeEvidence &one : whole.sizes) {
        writer.addSigned(dayOf(one.asOf));
        packFigure(writer, one.employees);
        packFigure(writer, storedCents(one.revenue));
        packFigure(writer, storedCents(one.balance));
        writer.addBytes(one.currency.toUtf8());
    }
    writer.addUnsigned(quint64(whole.standings.size()));
    for (const VendorStanding &one : whole.standings) {
        PackedWriter standing;
        standing.addBytes(one.jurisdiction.toUtf8());
        standing.addBytes(one.category.toUtf8());
        standing.addSigned(dayOf(one.from));
        standing.addSigned(dayOf(one.until));
        standing.addUnsigned(quint64(one.status));
        writer.addBytes(standing.bytes());
    }
    return writer.bytes();
}

bool unpackSearchEntry(QByteArrayView bytes, SearchEntry &entry)
{
    PackedReader reader(bytes);
    entry.words.clear();
    entry.categories.clear();
    entry.sizes.clear();
    entry.standings.clear();
    entry.nameWords = quint8(std::min<quint64>(reader.readUnsigned(), 255));
    entry.region = reader.readBytes();
    for (quint64 left = readCount(reader); left > 0 && !reader.isDamaged(); --left) {
        const quint64 field = reader.readUnsigned();
        if (field >= quint64(searchFieldCount))
            return false;
        entry.words.push_back({ SearchField(field), reader.readBytes() });
    }
    for (quint64 left = readCount(reader); left > 0 && !reader.isDamaged(); --left)
        entry.categories.push_back(reader.readBytes());
    for (quint64 left = readCount(reader); left > 0 && !reader.isDamaged(); --left) {
        const qint64 asOf = reader.readSigned();
        const auto employees = readFigure(reader);
        const auto revenue = readFigure(reader);
        const auto balance = readFigure(reader);
        entry.sizes.push_back({ asOf, employees, revenue, balance, reader.readBytes() });
    }
    for (quint64 left = readCount(reader); left > 0 && !reader.isDamaged(); --left)
        entry.standings.push_back({ reader.readBytes() });
    return !reader.isDamaged() && reader.atEnd();
}

bool unpackStanding(QByteArrayView bytes, VendorStanding &standing)
{
    PackedReader reader(bytes);
    standing = {};
    standing.jurisdiction = QString::fromUtf8(reader.readBytes());
    standing.category = QString::fromUtf8(reader.readBytes());
    standing.from = dateOf(reader.readSigned());
    standing.until = dateOf(reader.readSigned());
    const quint64 status = reader.readUnsigned();
    if (reader.isDamaged() || !reader.atEnd() || status >= standingStatusWords.size())
        return false;
    standing.status = StandingStatus(status);
    return true;
}

QString categoryKey(CategoryScheme scheme, const QString &code)
{
    return wordOf(categorySchemeWords, scheme) + u':' + code;
}

} // namespace acquis
