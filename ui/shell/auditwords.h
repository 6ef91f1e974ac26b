// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/formats.h"

#include <QCoreApplication>
#include <QJsonValue>
#include <QString>

#include <functional>

namespace acquis {

/// The words in which a record's history is told. What a page does not say of its own record falls back to the codes.
/// Cheap value; make one from the language when needed.
class AuditWords
{
    Q_DECLARE_TR_FUNCTIONS(AuditWords)
public:
    /// What a page knows of its record. Any of them may be missing, and may answer nothing for what it does not know.
    struct OfPage
    {
        std::function<QString(const QString &path)> field; ///< "title/en" -> "Title in English"
        std::function<QString(const QString &path, const QJsonValue &value)> value; ///< a code or an amount in words
        std::function<QString(const QString &action)> action; ///< "file-save" -> "Saved"
        /// A change as a sentence, where field and values do not say it well; what is not there is undefined.
        std::function<QString(const QString &path, const QJsonValue &before, const QJsonValue &after)> change;
    };

    AuditWords(Language language, OfPage page) : m_formats(language), m_page(std::move(page)) { }

    [[nodiscard]] const Formats &formats() const { return m_formats; }
    [[nodiscard]] QString action(const QString &action) const;
    /// Of a path: the page's words, else the path with its names one behind the other.
    [[nodiscard]] QString field(const QString &path) const;
    /// "Place: “Guelph” → “Ottawa”". Of a record as a whole, without a path, what the trail says before and after.
    [[nodiscard]] QString change(const QString &path, const QString &before, const QString &after) const;
    /// A value of FieldChange in words.
    [[nodiscard]] QString value(const QString &path, const QString &text) const;

private:
    /// A member of the value at \p path, without the words of the whole.
    [[nodiscard]] QString part(const QString &path, const QString &name) const;
    [[nodiscard]] QString said(const QString &path, const QJsonValue &value) const;
    [[nodiscard]] QString whole(const QString &text) const;

    Formats m_formats;
    OfPage m_page;
};

} // namespace acquis
