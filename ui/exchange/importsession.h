// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/spendimport.h"
#include "ui/shell/uicontext.h"

#include <QElapsedTimer>
#include <QObject>

#include <optional>

namespace acquis {

/// One import from choosing to the end, without a widget: plan, check, apply, undo. Work runs off the GUI thread; a
/// cancelled step leaves the register as it was.
class ImportSession final : public QObject
{
    Q_OBJECT
public:
    enum class State { Choosing, Planning, Checking, Applying, Done };

    explicit ImportSession(const UiContext &context, QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const QStringList &paths() const { return m_paths; }
    [[nodiscard]] const ImportReport &report() const { return m_report; }
    [[nodiscard]] const ImportOptions &options() const { return m_options; }
    [[nodiscard]] Progress progress() const { return m_progress; }
    [[nodiscard]] qint64 elapsed() const { return m_timer.isValid() ? m_timer.elapsed() : 0; }

    /// Reads the files and tells what importing them would do.
    void plan(const QStringList &paths, const ImportOptions &options);
    void apply();
    void cancel();
    void reset();
    /// Takes the files of the last import out again.
    void undo();

Q_SIGNALS:
    void stateChanged();
    void progressed();
    void failed(const acquis::Error &error);
    void applied();
    void undone();

private:
    void setState(State state);
    [[nodiscard]] ProgressCallback progressCallback();
    const UiContext m_context;
    State m_state = State::Choosing;
    QStringList m_paths;
    ImportOptions m_options;
    ImportReport m_report;
    Progress m_progress;
    QElapsedTimer m_timer;
    std::optional<CancelToken> m_job;
    int m_generation = 0;
};

} // namespace acquis
