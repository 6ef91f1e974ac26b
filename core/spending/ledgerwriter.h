// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spending/blocktable.h"
#include "core/spending/classifier.h"
#include "core/spending/ledgersource.h"
#include "core/spending/textids.h"

#include <map>
#include <memory>
#include <optional>
#include <tuple>

namespace acquis {

class Database;

/// Statements that are prepared when first needed and kept: a put asks the same of each of its sources.
class LedgerStatements
{
public:
    explicit LedgerStatements(Database &database) : m_database(database) { }

    [[nodiscard]] Database &database() const { return m_database; }
    /// The statement \p sql, run with these values. Lives until the next call with the same words.
    template <typename... Values>
    [[nodiscard]] Result<Statement *> run(const QString &sql, const Values &...values)
    {
        auto statement = prepared(sql);
        if (!statement)
            return statement;
        int position = 0;
        ((*statement)->bind(position++, values), ...);
        if (auto done = (*statement)->exec(); !done)
            return std::unexpected(done.error());
        return statement;
    }
    /// The first column of the first row, where there is one.
    template <typename... Values>
    [[nodiscard]] Result<std::optional<qint64>> number(const QString &sql, const Values &...values)
    {
        auto statement = run(sql, values...);
        if (!statement)
            return std::unexpected(statement.error());
        auto row = (*statement)->next();
        if (!row)
            return std::unexpected(row.error());
        const std::optional<qint64> found = *row ? std::optional((*statement)->integer(0)) : std::nullopt;
        (*statement)->finish();
        return found;
    }
    /// Runs a statement that has no rows.
    template <typename... Values>
    [[nodiscard]] Result<void> change(const QString &sql, const Values &...values)
    {
        auto statement = run(sql, values...);
        return statement ? Result<void>() : std::unexpected(statement.error());
    }

private:
    [[nodiscard]] Result<Statement *> prepared(const QString &sql);

    Database &m_database;
    std::map<QString, std::unique_ptr<Statement>> m_statements;
};

/// One source of procurement files while lines are appended to it. Only what changes is read and written.
class LedgerSourceWriter
{
public:
    /// Finds the source of \p key or makes it. \error RegisterDamaged, register errors
    [[nodiscard]] static Result<std::unique_ptr<LedgerSourceWriter>> open(LedgerStatements &statements,
                                                                          const LedgerSourceKey &key);

    [[nodiscard]] SourceFileId id() const { return m_id; }
    [[nodiscard]] QString name() const { return m_name; }
    /// The cell of a path and terms of this source; made when there is none yet.
    [[nodiscard]] Result<quint32> cellOf(quint32 path, quint32 terms);
    /// \error AmountOutOfRange, register errors
    [[nodiscard]] Result<void> append(quint32 cell, Money amount, qint64 vendor, const QByteArray &reference);
    /// Writes the last block, cells, paths, totals and proof. \error AmountOutOfRange, register errors
    [[nodiscard]] Result<void> finish();

private:
    LedgerSourceWriter(LedgerStatements &statements, LineAppender lines, QString name, SourceFileId id)
        : m_statements(statements)
        , m_lines(std::move(lines))
        , m_cells(statements.database(), id)
        , m_name(std::move(name))
        , m_id(id)
    { }
    /// What is added to a path.
    struct Change
    {
        Money amount;
        qint64 lines = 0;
    };
    [[nodiscard]] Result<void> finishPaths();
    [[nodiscard]] Result<void> finishTotals();

    LedgerStatements &m_statements;
    LineAppender m_lines;
    CellUpdater m_cells;
    QString m_name;
    SourceFileId m_id;
    QByteArray m_proof;
    qint64 m_rows = 0;
    Money m_total;
    std::map<quint32, Change> m_paths;
};

/// Finds for the words of ledger lines what the register calls them, and adds what it does not know yet.
class LedgerWords
{
public:
    explicit LedgerWords(LedgerStatements &statements) : m_statements(statements) { }

    /// Position of the path among those of \p source. \error register errors
    [[nodiscard]] Result<quint32> pathOf(const LedgerSourceWriter &source, FiscalYear year, const QString &ministry,
                                         const QString &program);
    /// Position of the terms. \error InvalidData, register errors
    [[nodiscard]] Result<quint32> termsOf(const LedgerSourceWriter &source, const LedgerLine &line);
    /// Row of vendor_name; 0 for no name.
    [[nodiscard]] Result<qint64> vendorOf(const QString &name);
    /// Row of the size class; 0 when it is not known. \error InvalidData
    [[nodiscard]] Result<qint64> sizeOf(const QString &code);

private:
    [[nodiscard]] Result<qint64> textOf(const QString &text);
    /// Row of the member of that code; 0 when there is none.
    [[nodiscard]] Result<qint64> memberOf(Dimension dimension, const QString &code);
    /// The same of a member that must be there.
    [[nodiscard]] Result<qint64> knownMemberOf(Dimension dimension, const QString &code);
    [[nodiscard]] Result<CellMeaning> classified(const CellWords &words, const QString &source);

    LedgerStatements &m_statements;
    std::optional<TextIds> m_texts;
    std::optional<TextIds> m_vendors;
    std::optional<Classifier> m_classifier; ///< dear to load: only for words that are new
    std::map<std::tuple<Dimension, QString>, qint64> m_members;
    std::map<std::tuple<qint64, QString, QString>, quint32> m_paths; ///< by source and words
};

} // namespace acquis
