// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/filedossier.h"
#include "ui/procurements/blockdocument.h"
#include "ui/procurements/filesession.h"
#include "ui/procurements/paperchoice.h"
#include "ui/widgets/message.h"

#include <QWidget>

#include <array>
#include <optional>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTextBrowser;
QT_END_NAMESPACE

namespace acquis {

class FileWriting;
class Panel;
class WrappingLabel;

/// The whole procurement file to be given out: for an audit or for an access-to-information request, in one language or both, with the
/// classes that the reader may see. Seen first, then saved as PDF or exported with its documents. The owner calls showFile() when the
/// file changed and retranslate() when the language did.
class FileDossierView final : public QWidget
{
    Q_OBJECT
public:
    FileDossierView(const UiContext &context, FileSession &session, QWidget *parent = nullptr);

    void showFile();
    void retranslate();
    [[nodiscard]] bool isSettled() const { return m_reads == 0; }
    /// What is shown; none while it is read.
    [[nodiscard]] const std::optional<Dossier> &dossier() const { return m_dossier; }

Q_SIGNALS:
    void messagePosted(const acquis::Message &message);
    void settled();

private:
    void read();
    void show();
    void choosePurpose();
    void savePdf();
    void exportAll();
    [[nodiscard]] DossierPurpose purpose() const;
    [[nodiscard]] CodeSet<FileClass> classes() const;
    [[nodiscard]] BlockDocument paper() const;

    const UiContext m_context;
    FileSession &m_session;
    Panel *m_panel;
    QLabel *m_purposeLabel;
    QComboBox *m_purpose;
    QLabel *m_languageLabel;
    QComboBox *m_language;
    bool m_isLanguageChosen = false; ///< else it is that of the screen
    QLabel *m_classesLabel;
    std::array<QCheckBox *, codeCount<FileClass>> m_classes {};
    WrappingLabel *m_leftOut;
    QTextBrowser *m_preview;
    QPushButton *m_save;
    QPushButton *m_export;
    FileWriting *m_writing;
    std::optional<DossierSource> m_source;
    std::optional<Dossier> m_dossier;
    int m_reads = 0;
};

} // namespace acquis
