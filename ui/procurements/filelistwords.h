// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/filesummaries.h"
#include "ui/shell/catalogue.h"
#include "ui/widgets/formats.h"

namespace acquis {

/// The words by which lists and the first page speak of procurement files, in one language. Cheap to copy.
class FileListWords
{
public:
    explicit FileListWords(Language language) : m_catalogue(language), m_formats(language) { }

    [[nodiscard]] Language language() const { return m_catalogue.language(); }
    [[nodiscard]] const Formats &formats() const { return m_formats; }
    /// "2026-03-31"; a dash for no day.
    [[nodiscard]] static QString day(QDate date);
    /// "Tuesday, March 24, 2015".
    [[nodiscard]] QString longDay(QDate date) const;
    [[nodiscard]] QString days(qint64 days) const; ///< "12 days"
    [[nodiscard]] QString files(qint64 count) const; ///< "12 files"

    /// What a person who is waited for does: "To approve".
    [[nodiscard]] QString wait(WaitKind kind) const;
    /// What is waited for, as the next duty: "Agreement to the award".
    [[nodiscard]] QString waitsFor(WaitKind kind, const QString &subject) const;
    [[nodiscard]] QString event(FileEventKind kind) const; ///< "contract ends"
    [[nodiscard]] QString late(LateKind kind) const;
    [[nodiscard]] QString late(CodeSet<LateKind> kinds) const; ///< joined by commas
    [[nodiscard]] QString sizeClass(const QString &code) const;
    /// What a file waits for now: somebody by name, else the first duty that is missing; empty once it has ended.
    [[nodiscard]] QString next(const FileSummary &file) const;

private:
    [[nodiscard]] QString approval(const QString &subject) const;
    [[nodiscard]] QString tr(const char *source, const char *disambiguation = nullptr, int n = -1) const
    {
        return m_catalogue.translate("acquis::FileListWords", source, disambiguation, n);
    }
    Catalogue m_catalogue;
    Formats m_formats;
};

} // namespace acquis
