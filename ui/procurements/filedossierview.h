// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/canceltoken.h"
#include "core/procurements/filedossier.h"
#include "ui/procurements/blockdocument.h"
#include "ui/procurements/filesession.h"
#include "ui/procurements/paperchoice.h"
#include "ui/widgets/message.h"

#include <QWidget>

#include <array>
#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTextBrowser;
class QTextDocument;
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
    ~FileDossierView() override;

    void showFile();
    void retranslate();
    [[nodiscard]] bool isSettled() const { return !m_isReading && !m_isMaking; }
    /// What is shown; none while it is read or made.
    [[nodiscard]] const std::optional<Dossier> &dossier() const { return m_dossier; }

Q_SIGNALS:
    void messagePosted(const acquis::Message &message);
    void settled();

private:
    /// What the register is read for: the same is not read again while it is on its way or shown.
    struct Asked
    {
        QString registerPath;
        ProcurementFileId id;
        int revision = 0;
        OfficePeople people;
        friend bool operator==(const Asked &, const Asked &) = default;
    };
    /// Made off the GUI thread; the text belongs to it then.
    struct Made
    {
        Dossier dossier;
        BlockDocument paper;
        std::shared_ptr<QTextDocument> text;
    };
    [[nodiscard]] static Made makePaper(const DossierSource &source, DossierPurpose purpose, const CodeSet<FileClass> &classes,
                                        const QList<Language> &languages, const QFont &font);
    void read();
    void clear();
    void make();
    void take(const Made &made);
    void updateButtons();
    void sayWhenSettled();
    void choosePurpose();
    void savePdf();
    void exportAll();
    [[nodiscard]] DossierPurpose purpose() const;
    [[nodiscard]] CodeSet<FileClass> classes() const;

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
    std::optional<Asked> m_asked;
    std::optional<DossierSource> m_source;
    std::optional<Dossier> m_dossier;
    BlockDocument m_paper;
    std::shared_ptr<QTextDocument> m_text;
    CancelToken m_reading;
    CancelToken m_making;
    int m_reads = 0;
    int m_makes = 0;
    bool m_isReading = false;
    bool m_isMaking = false;
};

} // namespace acquis
