// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/procurements/filevalues.h"

#include <QHash>

#include <functional>
#include <memory>

namespace acquis {

/// How a language writes amounts, days and numbers: given by whoever prints.
struct PaperFormats
{
    std::function<QString(Money)> amount;
    std::function<QString(QDate)> day;
    std::function<QString(const QDateTime &)> moment; ///< of a time in UTC
    std::function<QString(qint64)> number;
};

/// The words of papers, which are data in both languages: names of members ("fields") and codes by their path, and phrases.
class PaperTerms
{
public:
    /// As shipped. \error InvalidData naming the member
    [[nodiscard]] static Result<PaperTerms> load();
    [[nodiscard]] static Result<PaperTerms> read(const QByteArray &json);

    [[nodiscard]] const BilingualText *field(const QString &path) const;
    [[nodiscard]] const BilingualText *code(const QString &path, const QString &code) const;
    [[nodiscard]] const BilingualText *phrase(const QString &key) const;
    [[nodiscard]] QStringList phraseKeys() const { return m_phrases->keys(); }

private:
    using Texts = QHash<QString, BilingualText>;
    std::shared_ptr<const Texts> m_fields;
    std::shared_ptr<const Texts> m_codes; ///< "path code"
    std::shared_ptr<const QHash<QString, QString>> m_sameCodes; ///< path of codes whose words stand under another path
    std::shared_ptr<const Texts> m_phrases;
};

/// Says values in one language.
class PaperWords
{
public:
    PaperWords(PaperTerms terms, Language language, PaperFormats formats)
        : m_terms(std::move(terms))
        , m_formats(std::move(formats))
        , m_language(language)
    { }

    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] QString of(const BilingualText &text) const { return text.of(m_language); }
    /// Of a key that the terms do not know: the key.
    [[nodiscard]] QString phrase(const QString &key) const;
    [[nodiscard]] QString field(const QString &path) const;
    [[nodiscard]] QString code(const QString &path, const QString &code) const;
    [[nodiscard]] QString amount(Money amount) const { return m_formats.amount(amount); }
    [[nodiscard]] QString day(QDate day) const { return m_formats.day(day); }
    [[nodiscard]] QString moment(const QDateTime &moment) const { return m_formats.moment(moment); }
    [[nodiscard]] QString number(qint64 number) const { return m_formats.number(number); }
    /// Empty when it says nothing; a code whose words are empty says nothing either.
    [[nodiscard]] QString value(const FileValue &value) const;

private:
    PaperTerms m_terms;
    PaperFormats m_formats;
    Language m_language;
};

} // namespace acquis
