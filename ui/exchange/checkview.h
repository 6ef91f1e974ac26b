// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/spendimport.h"
#include "ui/widgets/formats.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QTabBar;
QT_END_NAMESPACE

namespace acquis {

class CountsStrip;
class FileFactsStrip;
class FindingsPanel;
class PreviewPanel;
class Theme;

/// The step "Check": what each file would change, before anything is written.
class CheckView final : public QWidget
{
    Q_OBJECT
public:
    explicit CheckView(const Theme &theme, QWidget *parent = nullptr);

    /// \p options: those with which the files were read.
    void setReport(const ImportReport &report, const ImportOptions &options, const Formats &formats);
    void retranslate(const Formats &formats);
    [[nodiscard]] int currentFile() const;
    [[nodiscard]] QPushButton *applyButton() const { return m_apply; }

Q_SIGNALS:
    void applyRequested();
    void backRequested();
    void saveRequested();
    void acceptRequested(acquis::FindingCode code, bool accepted);
    /// Columns of this name are to be read so; empty: as the program finds.
    void meaningRequested(const QString &header, const QString &meaning);

private:
    void layOut();
    void connectParts();
    void showFile(int index);
    void sayFooter();

    ImportReport m_report;
    ImportOptions m_options;
    Formats m_formats { Language::English };
    QTabBar *m_files;
    FileFactsStrip *m_facts;
    CountsStrip *m_counts;
    PreviewPanel *m_preview;
    FindingsPanel *m_findings;
    QLabel *m_summary;
    QPushButton *m_back;
    QPushButton *m_apply;
};

} // namespace acquis
