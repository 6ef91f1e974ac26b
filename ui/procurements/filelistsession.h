// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/canceltoken.h"
#include "core/procurements/filesplits.h"
#include "core/procurements/filesummaries.h"
#include "core/procurements/officepeople.h"
#include "ui/shell/uicontext.h"

#include <QObject>

#include <memory>

namespace acquis {

/// What lists know of all procurement files at one moment.
struct FileListSnapshot
{
    FileSummaries files;
    OfficePeople people;
};

/// The procurement files of the open register in summary, read off the GUI thread when it is opened and when something was saved.
/// Whoever shows them holds the shared, immutable snapshot and is told of a newer one. Belongs to the GUI thread.
class FileListSession final : public QObject
{
    Q_OBJECT
public:
    explicit FileListSession(const UiContext &context, QObject *parent = nullptr);

    /// Null while no register is open, or it is not read yet.
    [[nodiscard]] std::shared_ptr<const FileListSnapshot> snapshot() const { return m_snapshot; }
    [[nodiscard]] bool isLoading() const { return m_isLoading; }
    /// Reads what was saved since; changed() follows when anything is otherwise. Cheap: call it after every save.
    void refresh();

    /// The files ready for the splitting check, as new as the snapshot once splitsChanged() has told so. Null until it was asked for
    /// once: from then on it is kept up to date off the GUI thread.
    [[nodiscard]] std::shared_ptr<const SplitIndex> splits();

    /// Who works here, as files name the person; empty: not set.
    [[nodiscard]] QString me() const;
    /// The day that counts; tests and samples set one of their own.
    [[nodiscard]] QDate today() const;
    void setToday(QDate day);
    /// The moment that counts: on today().
    [[nodiscard]] QDateTime now() const;

Q_SIGNALS:
    void changed(); ///< another snapshot, or none
    void splitsChanged();
    void settled(); ///< reading has ended, whether it brought anything new or not
    void failed(const acquis::Error &error);

private:
    void load();
    void buildSplits();

    const UiContext m_context;
    std::shared_ptr<const FileListSnapshot> m_snapshot;
    std::shared_ptr<const NeedVocabulary> m_vocabulary;
    std::shared_ptr<const SplitIndex> m_splits;
    QDate m_today;
    CancelToken m_loading;
    CancelToken m_building;
    int m_loads = 0;
    bool m_isLoading = false;
    bool m_wantsSplits = false;
};

} // namespace acquis
