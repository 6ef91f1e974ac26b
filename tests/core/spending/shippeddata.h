// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fiscalyear.h"
#include "core/base/text.h"
#include "core/spending/tags.h"

#include <QFile>
#include <QHash>
#include <QList>
#include <QSet>
#include <QStringList>

namespace acquis::test {

using namespace Qt::StringLiterals;

/// Records of a CSV text: quoted cells, doubled quotes, line breaks in cells. Enough to check data files without the
/// program's own reader.
inline QList<QStringList> csvRecords(const QString &text)
{
    QList<QStringList> records;
    QStringList record { QString() };
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text[i];
        if (character == u'"' && isQuoted && i + 1 < text.size() && text[i + 1] == u'"') {
            record.last() += text[++i];
        } else if (character == u'"') {
            isQuoted = !isQuoted;
        } else if (character == u',' && !isQuoted) {
            record << QString();
        } else if (character == u'\n' && !isQuoted) {
            records << std::exchange(record, { QString() });
        } else if (character != u'\r' || isQuoted) {
            record.last() += character;
        }
    }
    if (record != QStringList { QString() })
        records << record;
    return records;
}

inline QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QList<QStringList> shippedRecords(const QString &path)
{
    return csvRecords(QString::fromUtf8(fileBytes(u":/"_s + path)));
}

/// A line of ministry statements: the words of the source and the amount in dollars.
struct AccountLine
{
    FiscalYear year;
    qint64 dollars = 0;
    QString ministry;
    QString program;
    TagSubject subject; ///< without the codes
};

inline QList<AccountLine> accountLines(const QString &text)
{
    const auto word = [](const QString &cell) { return cell.trimmed() == u"No Value"_s ? QString() : cell.trimmed(); };
    QList<AccountLine> lines;
    for (const QStringList &record : csvRecords(text).mid(1)) {
        AccountLine line;
        line.year = FiscalYear::parse(record[0]).value_or(FiscalYear());
        line.dollars = QString(record[1]).remove(u',').trimmed().toLongLong(); // "-" gives zero
        line.ministry = word(record[2]);
        line.program = word(record[4]);
        line.subject.category = foldedName(word(record[3]));
        line.subject.program = foldedName(line.program);
        line.subject.component = foldedName(word(record[5]));
        line.subject.item = foldedName(word(record[6]));
        line.subject.account = foldedName(word(record[7]));
        line.subject.detail = foldedName(word(record[8]));
        line.subject.year = line.year;
        lines << line;
    }
    return lines;
}

/// units.csv and crosswalk.csv, read on their own: what the data says, whatever the program makes of it.
class ShippedUnits
{
public:
    ShippedUnits()
        : m_names(shippedRecords(u"reference/units.csv"_s).mid(1))
        , m_crosswalk(shippedRecords(u"reference/crosswalk.csv"_s).mid(1))
    {
        for (const QStringList &name : std::as_const(m_names)) {
            m_codes.insert(name[0] + u':' + name[1]);
            m_codeByName.insert(name[0] + u':' + folded(name[0], name[4]), name[1]);
        }
    }

    [[nodiscard]] const QList<QStringList> &names() const { return m_names; }
    [[nodiscard]] const QList<QStringList> &crosswalk() const { return m_crosswalk; }
    [[nodiscard]] bool knows(const QString &kind, const QString &code) const { return m_codes.contains(kind + u':' + code); }

    /// Sets the codes of the line's subject; false when a name is unknown.
    [[nodiscard]] bool identify(AccountLine &line) const
    {
        line.subject.ministryCode = codeOf(u"ministry"_s, line.ministry, line);
        line.subject.programCode = codeOf(u"program"_s, line.program, line);
        return !line.subject.ministryCode.isEmpty() && !line.subject.programCode.isEmpty();
    }

    /// The row of units.csv in force in that year; empty when there is none.
    [[nodiscard]] QStringList nameInForce(const QString &kind, const QString &code, FiscalYear year) const
    {
        for (const QStringList &name : m_names) {
            if (name[0] == kind && name[1] == code && isInForce(name[2], name[3], year))
                return name;
        }
        return {};
    }

    [[nodiscard]] static QString folded(const QString &kind, const QString &written)
    {
        QString name = foldedName(written);
        if (kind == u"ministry"_s && name.startsWith(u"ministry of "_s)) {
            name.remove(0, 12);
            if (name.startsWith(u"the "_s))
                name.remove(0, 4);
        } else if (kind == u"program"_s && name.endsWith(u" program"_s)) {
            name.chop(8);
        }
        return name;
    }

private:
    [[nodiscard]] static bool isInForce(const QString &first, const QString &last, FiscalYear year)
    {
        const auto from = FiscalYear::parse(first);
        const auto to = FiscalYear::parse(last);
        return (!from || *from <= year) && (!to || year <= *to);
    }

    [[nodiscard]] QString codeOf(const QString &kind, const QString &written, const AccountLine &line) const
    {
        const QString name = folded(kind, written);
        for (const QStringList &row : m_crosswalk) {
            const bool fits = row[0] == kind && folded(kind, row[1]) == name && isInForce(row[4], row[5], line.year)
                              && (row[2].isEmpty() || row[2] == line.subject.ministryCode)
                              && (row[3].isEmpty() || foldedName(row[3]) == line.subject.component);
            if (fits)
                return row[6];
        }
        return m_codeByName.value(kind + u':' + name);
    }

    QList<QStringList> m_names;
    QList<QStringList> m_crosswalk;
    QSet<QString> m_codes;
    QHash<QString, QString> m_codeByName;
};

} // namespace acquis::test
