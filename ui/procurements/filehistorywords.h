// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/procurements/filewords.h"

#include <QHash>

namespace acquis {

/// The history of a file, told in short: the words of its fields, names in place of marks, and sentences for what is long. Cheap to
/// ask; make one for each state of the file.
class FileHistoryWords
{
    Q_DECLARE_TR_FUNCTIONS(FileHistoryWords)
public:
    FileHistoryWords(const ProcurementFile &file, Language language);

    /// False of what is there for the program only: marks and fingerprints.
    [[nodiscard]] static bool isTold(const QString &path);
    [[nodiscard]] QString field(const QString &path) const { return m_words.path(m_file, path); }
    /// As people say it, never a code or a mark.
    [[nodiscard]] QString value(const QString &path, const QJsonValue &value) const;
    /// A change as a sentence; empty: its field with the old and the new value says it.
    [[nodiscard]] QString change(const QString &path, const QJsonValue &before, const QJsonValue &after) const;

private:
    [[nodiscard]] QString text(const QString &path, const QString &text) const;
    [[nodiscard]] QString number(const QString &path, const QJsonValue &number) const;
    [[nodiscard]] QString list(const QString &path, const QJsonArray &values) const;
    [[nodiscard]] QString facts(const QString &path, const QJsonObject &part) const;
    [[nodiscard]] QString added(const QString &path, const QJsonObject &part) const;
    [[nodiscard]] QString determination(const QJsonObject &part) const;

    FileWords m_words;
    QJsonObject m_file;
    QHash<QString, QString> m_names; ///< of parts, by their marks
};

} // namespace acquis
