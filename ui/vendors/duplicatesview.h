// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vendors/duplicates.h"
#include "ui/shell/uicontext.h"
#include "ui/vendors/vendoredits.h"
#include "ui/vendors/vendorlookup.h"
#include "ui/widgets/message.h"

#include <QWidget>

#include <atomic>
#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QSplitter;
class QTableView;
class QTimer;
QT_END_NAMESPACE

namespace acquis {

class Panel;
class VendorComparison;
class VendorTableModel;
class WrappingLabel;

/// Pairs of vendors of the whole register that may be one firm: worked through one after the other, or merged together from a
/// likeness on.
class DuplicatesView final : public QWidget
{
    Q_OBJECT
public:
    DuplicatesView(const UiContext &context, VendorMeasure measure, QWidget *parent = nullptr);
    ~DuplicatesView() override;

    /// Looks for pairs unless it has those of this \p revision of the register.
    void show(qint64 revision);
    /// Takes decisions that were made out of the list, without looking for all pairs again.
    void applyDecisions(const PairDecisions &decisions);
    /// What it has is of another register.
    void forget();
    void setMeasure(const VendorMeasure &measure);
    void setWriting(bool isWriting);
    void next();
    void decideSame();
    void decideDifferent();
    void copy();
    [[nodiscard]] bool canDecide() const;
    [[nodiscard]] bool isSettled() const { return !m_isLooking && !m_isReading; }
    [[nodiscard]] const QList<PossibleDuplicate> &pairs() const { return m_pairs; }
    void focusList();
    void retranslate();

Q_SIGNALS:
    void decided(const QList<acquis::PairDecision> &decisions);
    void messagePosted(const acquis::Message &message);
    void stateChanged(); ///< what can be decided
    void settled();

private:
    struct Counter
    {
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = 0;
    };
    QWidget *makeHead();
    void lookUp();
    void take(const QList<PossibleDuplicate> &pairs);
    void readPair();
    void fill();
    void say();
    void showProgress();
    void mergeAll();
    [[nodiscard]] QList<PossibleDuplicate> sureOnes() const;

    const UiContext m_context;
    VendorMeasure m_measure;
    Panel *m_panel;
    QLabel *m_leastLabel;
    QComboBox *m_least;
    QLabel *m_allLabel;
    QSpinBox *m_allFrom;
    QPushButton *m_all;
    QPushButton *m_next;
    QWidget *m_busy;
    QLabel *m_busyText;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QTimer *m_timer;
    WrappingLabel *m_empty;
    VendorTableModel *m_model;
    QTableView *m_table;
    VendorComparison *m_comparison;
    QSplitter *m_rows;
    std::shared_ptr<Counter> m_counter;
    std::optional<CancelToken> m_job;
    QList<PossibleDuplicate> m_pairs;
    std::optional<PossibleDuplicate> m_shown; ///< the one whose vendors are compared
    qint64 m_revision = -1;
    int m_lookUps = 0;
    int m_reads = 0;
    bool m_isLooking = false;
    bool m_isReading = false;
    bool m_isWriting = false;
    bool m_wasCancelled = false;
    bool m_isFitted = false;
    bool m_isTaking = false;
    bool m_isAhead = false; ///< of the revision: by decisions of this person
};

} // namespace acquis
