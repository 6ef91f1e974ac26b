// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/canceltoken.h"
#include "core/rules/needtable.h"
#include "core/rules/whatif.h"
#include "ui/rules/rulessection.h"

#include <atomic>
#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QProgressBar;
class QPushButton;
class QTimer;
QT_END_NAMESPACE

namespace acquis {

class DateField;
class WrappingLabel;

/// Asks the same needs twice: under the rules as they are, and as they are supposed to be. It changes nothing.
class WhatIfView final : public RulesSection
{
    Q_OBJECT
public:
    explicit WhatIfView(const UiContext &context, QWidget *parent = nullptr);

    void setPacks(const QList<RulePack> &packs);
    void retranslate() override;
    /// Reads the needs of a CSV file, off the GUI thread.
    void openFile(const QString &path);
    [[nodiscard]] bool isRunning() const { return m_job.has_value(); }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    using Answered = std::expected<WhatIfAnswer, WhatIfError>;

    [[nodiscard]] QWidget *makeNeeds();
    [[nodiscard]] QWidget *makeSupposition();
    void connectParts();
    void browse();
    void takeLadder();
    /// Whose limits are offered, and for whom the ladder is.
    [[nodiscard]] Need ladderNeed() const;
    void offerLimits();
    /// Other limits are offered, and needs around limits are made anew.
    void followNeed();
    [[nodiscard]] WhatIf supposition() const;
    void start();
    void finish(const Result<Answered> &answered);
    void forgetAnswer();
    void fillTable();
    void applyFilter();
    void sayState();
    [[nodiscard]] QString faultSentence(const WhatIfError &error) const;
    [[nodiscard]] QString routeChanges(const NeedWhatIf &answer) const;

    QList<RulePack> m_packs;
    QList<NamedNeed> m_needs;
    QString m_file; ///< empty: the ladder
    QList<int> m_asked; ///< of each need its place among those that could be read; -1: it could not
    std::optional<WhatIfAnswer> m_answer;
    std::optional<WhatIfError> m_fault;
    std::optional<CancelToken> m_job;
    std::shared_ptr<std::atomic<qint64>> m_done;
    QList<qint64> m_limits;

    WrappingLabel *m_intro;
    Panel *m_needsPanel;
    QLabel *m_buyerLabel;
    QComboBox *m_buyer;
    QLabel *m_commodityLabel;
    QComboBox *m_commodity;
    QLabel *m_ladderDayLabel;
    DateField *m_ladderDay;
    QPushButton *m_ladder;
    QPushButton *m_open;
    WrappingLabel *m_needsText;
    Panel *m_supposePanel;
    QLabel *m_packLabel;
    QComboBox *m_pack;
    QCheckBox *m_onDay;
    DateField *m_day;
    QLabel *m_fromLabel;
    QComboBox *m_from;
    QLabel *m_toLabel;
    QLineEdit *m_to;
    WrappingLabel *m_toFault;
    QPushButton *m_run;
    QPushButton *m_cancel;
    QProgressBar *m_progress;
    QTimer *m_timer;
    Panel *m_panel;
    QCheckBox *m_onlyChanged;
    QLabel *m_empty;
};

} // namespace acquis
