// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/canceltoken.h"
#include "core/spending/coverage.h"
#include "ui/shell/registersession.h"
#include "ui/spending/spendingcomparison.h"
#include "ui/spending/spendingfigures.h"
#include "ui/spending/spendingproof.h"

#include <QMap>
#include <QObject>

#include <memory>
#include <optional>

namespace acquis {

class JobRunner;

/// What the spending page shows: the selection, its history, and the figures for it. Breakdowns are asked of the loaded
/// cube at once; coverage and the vendors come from the register off the GUI thread, and the latest request wins.
class SpendingExplorer final : public QObject
{
    Q_OBJECT
public:
    SpendingExplorer(RegisterSession &session, JobRunner &jobs, QObject *parent = nullptr);

    [[nodiscard]] const SpendingSelection &selection() const { return m_selection; }
    /// Shows \p next; the selection that is left can be come back to.
    void go(const SpendingSelection &next);
    [[nodiscard]] bool canUndo() const { return m_history.canUndo(); }
    [[nodiscard]] bool canRedo() const { return m_history.canRedo(); }
    void undo();
    void redo();

    /// False while no register is open.
    [[nodiscard]] bool hasRegister() const { return m_snapshot != nullptr; }
    /// False while there is no register or it holds no line.
    [[nodiscard]] bool hasLines() const;
    /// True while the vendors are being loaded that the selection asks for; there are no figures until then.
    [[nodiscard]] bool isLoading() const;
    /// The cube that the figures come from; an empty one while no register is open.
    [[nodiscard]] const SpendCube &cube() const { return *m_cube; }
    [[nodiscard]] std::shared_ptr<const SpendCube> sharedCube() const { return m_cube; }
    /// The cube that knows the members of \p dimension; vendors only once they were asked for and came.
    [[nodiscard]] const SpendCube &cubeFor(Dimension dimension) const;
    /// Loads the vendors, for a list of them; figuresChanged() follows.
    void askForVendors();
    [[nodiscard]] QList<SourceFile> sources() const;
    [[nodiscard]] QString registerPath() const;
    [[nodiscard]] QList<Dimension> offeredDimensions() const;
    /// Codes of the kinds of amounts that the register's lines have. Of several, the selection always has exactly one.
    [[nodiscard]] const QStringList &kinds() const { return m_kinds; }
    [[nodiscard]] const SpendingFigures &figures() const { return m_figures; }
    /// What is pinned beside the selection; null while they are not compared.
    [[nodiscard]] const SpendingComparison *comparison() const { return m_comparison ? &*m_comparison : nullptr; }
    /// The tags that are filtered for; a version comes when the register has told it.
    [[nodiscard]] QList<ProofTag> selectedTags() const;
    /// Coverage of the selected tag; null while it is not known.
    [[nodiscard]] const Coverage *coverage() const { return m_coverage ? &*m_coverage : nullptr; }

    /// True when everything that the selection asks for is there.
    [[nodiscard]] bool isSettled() const { return m_pending == 0; }

Q_SIGNALS:
    void selectionChanged();
    /// New figures, or the same with coverage.
    void figuresChanged();
    void historyChanged();
    void registerChanged(); ///< another register or a newer snapshot of it
    void settled();
    void failed(const acquis::Error &error);

private:
    void adoptSnapshot(bool another);
    void show(const SpendingSelection &next);
    void update();
    void compute();
    [[nodiscard]] bool needsVendors() const;
    void loadVendors();
    void loadCoverage();
    void loadTagVersions();
    void jobDone();
    [[nodiscard]] SpendingSelection startingSelection() const;
    [[nodiscard]] SpendingSelection ofOneKind(const SpendingSelection &selection) const;
    void learnKinds();

    RegisterSession &m_session;
    JobRunner &m_jobs;
    std::shared_ptr<const RegisterSession::Snapshot> m_snapshot;
    std::shared_ptr<const SpendCube> m_cube;
    std::shared_ptr<const SpendCube> m_vendorCube;
    SpendingSelection m_selection;
    SelectionHistory m_history;
    SpendingFigures m_figures;
    std::optional<SpendingComparison> m_comparison;
    QStringList m_kinds;
    QString m_usualKind;
    QMap<QString, int> m_tagVersions; ///< by code; 0 while it is being asked for
    QString m_coverageTag;
    std::optional<Coverage> m_coverage;
    std::optional<CancelToken> m_vendorJob;
    int m_generation = 0; ///< of the snapshot: answers for an older one are dropped
    int m_pending = 0;
};

} // namespace acquis
