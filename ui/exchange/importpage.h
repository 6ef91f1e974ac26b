// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/importsession.h"
#include "ui/shell/page.h"
#include "ui/widgets/formats.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;
QT_END_NAMESPACE

namespace acquis {

class CountsBar;
class FindingsModel;
class KeyFigureStrip;
class Panel;
class PreviewModel;
class SegmentedControl;

/// Files on their way into the register: choose, check, apply. Nothing is written before "Apply"; then all of it, or nothing.
class ImportPage final : public Page
{
    Q_OBJECT
public:
    explicit ImportPage(const UiContext &context, QWidget *parent = nullptr);

    /// Plans the import of these files; asks for a register first when none is open.
    void setFiles(const QStringList &paths);
    [[nodiscard]] const ImportSession &session() const { return *m_import; }

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString helpAnchor() const override;
    void retranslate() override;

Q_SIGNALS:
    void applied(); ///< the register changed
    void spendingRequested();

private:
    [[nodiscard]] QWidget *makeChoosing();
    [[nodiscard]] QWidget *makeWorking();
    [[nodiscard]] QWidget *makeChecking();
    void connectParts();
    void browse();
    void plan(const ImportOptions &options);
    void showState();
    void showProgress();
    void showFile();
    void showFacts(const FileReport &file);
    void showDecision(const FileReport &file);
    void showFailure(const Error &error);
    void announceApplied();
    void saveFindings();
    [[nodiscard]] Formats formats() const;
    [[nodiscard]] const FileReport *currentFile() const;
    [[nodiscard]] QString applyText() const;

    const UiContext m_context;
    ImportSession *m_import;
    QStringList m_waiting; ///< files that wait for a register
    QStackedWidget *m_steps;
    QLabel *m_chooseText;
    QPushButton *m_browse;
    QLabel *m_yearLabel;
    QLineEdit *m_year;
    QPushButton *m_yearApply;
    QLabel *m_workText;
    QProgressBar *m_progress;
    QPushButton *m_workCancel;
    QLabel *m_fileLabel;
    QComboBox *m_file;
    QLabel *m_standing;
    KeyFigureStrip *m_facts;
    CountsBar *m_counts;
    Panel *m_previewPanel;
    SegmentedControl *m_previewLook;
    QTableView *m_previewTable;
    PreviewModel *m_preview;
    Panel *m_findingsPanel;
    QPushButton *m_accept;
    QPushButton *m_saveFindings;
    QTableView *m_findingsTable;
    FindingsModel *m_findings;
    QLabel *m_promise;
    QPushButton *m_back;
    QPushButton *m_apply;
};

} // namespace acquis
