// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/rules/determination.h"
#include "core/rules/need.h"
#include "core/rules/ruleset.h"
#include "ui/rules/determinationhtml.h"
#include "ui/shell/printedtext.h"

#include <QDateTime>
#include <QList>
#include <QString>

QT_BEGIN_NAMESPACE
class QPagedPaintDevice;
QT_END_NAMESPACE

namespace acquis {

/// A need, its answer and what is needed to say it years later. Plain value: it may go to another thread.
struct DeterminationRecord
{
    Need need;
    Determination answer;
    RuleSet rules;
    QString title; ///< what is needed, in the person's own words
    QString firm; ///< the firm that is meant
    QString program; ///< version of the program
    QDateTime made;

    [[nodiscard]] JudgedNeed judged() const { return { need, answer, rules }; }
};

/// The result as a document for the file of the procurement: need, answer, every route with its reasons and citations, duties,
/// plan, agreements, warnings, what the confidence codes mean, packs and digest. Any thread.
class DeterminationDocument
{
public:
    explicit DeterminationDocument(DeterminationRecord record) : m_record(std::move(record)) { }

    /// In each of the languages, one after the other.
    [[nodiscard]] QString html(const QList<Language> &languages) const;
    [[nodiscard]] QString plainText(const QList<Language> &languages) const;
    /// What a JSON of the same answer says; stable for machines.
    [[nodiscard]] QByteArray json(Language language) const;
    /// Draws the pages, with their numbers in the foot; false: the device refused, or it was cancelled.
    [[nodiscard]] Result<int> draw(QPagedPaintDevice &device, const QList<Language> &languages, const WriteWatch &watch) const;
    /// Writes a PDF, whole or not at all. \error FileNotWritable, DiskFull, Cancelled
    [[nodiscard]] Result<QString> writePdf(const QString &path, const QList<Language> &languages, const WriteWatch &watch) const;

private:
    [[nodiscard]] QString htmlOf(Language language) const;
    [[nodiscard]] PrintedText printed(const QList<Language> &languages) const;
    DeterminationRecord m_record;
};

} // namespace acquis
