// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/spending/crosswalk.h"

#include <QObject>

#include <functional>
#include <optional>

namespace acquis {

class JobRunner;
class RegisterSession;

/// What is known of names in the register that is open.
struct CrosswalkContent
{
    QList<CrosswalkRow> rows;
    QList<UnitName> names;
    QList<UnitName> unexplained; ///< made up by imports
    bool canEdit = false; ///< the register may be written to
};

/// A row that was added (no before), changed, or removed (no after).
struct CrosswalkChange
{
    std::optional<CrosswalkRow> before;
    std::optional<CrosswalkRow> after;
};

/// Reads and writes the crosswalk of the open register off the GUI thread, and can take changes back. After each change the
/// session loads again, so that every page shows it.
class CrosswalkStore final : public QObject
{
    Q_OBJECT
public:
    CrosswalkStore(RegisterSession &session, JobRunner &jobs, QObject *parent = nullptr);

    [[nodiscard]] const CrosswalkContent &content() const { return m_content; }
    [[nodiscard]] bool isWriting() const { return m_writing; }
    [[nodiscard]] bool isLoading() const { return m_loading; }
    [[nodiscard]] bool canUndo() const { return !m_past.isEmpty() && !m_writing; }

    void save(const CrosswalkRow &row);
    void remove(const CrosswalkRow &row);
    /// Takes the last change back: the row as it was before, or gone when it was added.
    void undo();

Q_SIGNALS:
    void registerChanged(); ///< what is being edited belongs to another register
    void loaded(); ///< content() is new
    void stateChanged(); ///< isWriting() or canUndo() is new
    void changed(const acquis::CrosswalkChange &change);
    void undone(const acquis::CrosswalkChange &change); ///< the change that no longer holds
    void failed(const acquis::Error &error);

private:
    void load();
    void write(const CrosswalkChange &change, const std::function<void(const CrosswalkChange &)> &done);
    void reloadSession(const QString &path);
    [[nodiscard]] std::optional<CrosswalkRow> rowOfId(qint64 id) const;

    RegisterSession &m_session;
    JobRunner &m_jobs;
    CrosswalkContent m_content;
    QList<CrosswalkChange> m_past;
    bool m_writing = false;
    bool m_loading = false;
    int m_generation = 0;
};

} // namespace acquis
