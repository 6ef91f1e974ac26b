// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/procurementfile.h"
#include "core/rules/need.h"
#include "ui/procurements/needproviders.h"
#include "ui/procurements/solicitationpanel.h"
#include "ui/shell/uicontext.h"

#include <QObject>

namespace acquis {

class AgreementSession;
class FileListSession;
class FileProviders;
class FileSession;
class HomePage;
class MainWindow;
class OfficePage;
class Page;
class ProcurementFilePage;
class ProcurementsPage;
class RuleShelf;
class VendorSession;

/// Builds the pages of procurement files and gives them what they need of rules, vendors and agreements: a part of the composition.
class ProcurementDesk final : public QObject
{
    Q_OBJECT
public:
    ProcurementDesk(const UiContext &context, MainWindow &window, RuleShelf &rules, VendorSession &vendors,
                    AgreementSession &agreements);
    ~ProcurementDesk() override;

    [[nodiscard]] HomePage &home() { return *m_home; }
    [[nodiscard]] ProcurementsPage &procurements() { return *m_procurements; }
    [[nodiscard]] ProcurementFilePage &filePage() { return *m_file; }
    [[nodiscard]] OfficePage &office() { return *m_office; }
    [[nodiscard]] FileSession &session() { return *m_session; }
    /// The day that counts, in lists as in the file; invalid: that of the clock. Tests set one of their own.
    void setToday(QDate day);

    /// Home and the list have their entries; the file is reached through the list.
    void addPages();
    void addOffice();
    void open(ProcurementFileId id);
    void open(const QString &number);
    void openInvoice(const QString &number, const QString &invoice); ///< uid of one of the file
    /// A new file about a need that was asked elsewhere, and its words: the person says whose it is.
    void beginWith(const Need &need, const QString &words);
    /// Puts the firms on the list of those asked in the file that is open, and shows it there.
    void takePicked(const PickedFirms &picked);

Q_SIGNALS:
    void vendorRequested(acquis::VendorId id);
    void agreementRequested(const QString &uid);
    void needRequested(); ///< "What may I do?"
    void importRequested();
    /// The number of the open file while it stands where firms are asked, else an empty one.
    void askingFileChanged(const QString &number);

private:
    void makeSession();
    void makePanels();
    void makeViews();
    void connectPages();
    void tellAskingFile();
    /// The file that was just asked for: its page is shown when it is read, unless somebody went elsewhere meanwhile.
    void showWhenOpened();
    void showOpened();
    void sayNotOpened(const Error &error);
    [[nodiscard]] std::optional<SplitFinding> splitsOf(const ProcurementFile &file);

    const UiContext m_context;
    MainWindow &m_window;
    RuleShelf &m_rules;
    AgreementSession &m_agreements;
    FileSession *m_session;
    FileListSession *m_files;
    FileProviders *m_providers;
    HomePage *m_home;
    ProcurementsPage *m_procurements;
    ProcurementFilePage *m_file;
    OfficePage *m_office;
    SolicitationPanel *m_solicitation = nullptr;
    Page *m_askedFrom = nullptr; ///< the page from which a file was asked for that is not read yet
};

} // namespace acquis
