// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/joinable.h"
#include "ui/shell/jobrunner.h"
#include "ui/shell/languagecontroller.h"
#include "ui/shell/registersession.h"
#include "ui/shell/settings.h"
#include "ui/shell/uicontext.h"
#include "ui/shell/widgetprompts.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wheelguard.h"

#include <memory>

namespace acquis {

class AgreementSession;
class AgreementsPage;
class ClassificationPage;
class HelpPage;
class ImportPage;
class MainWindow;
class OptionsPage;
class OrganisationRules;
class ProcurementDesk;
class ReferencePage;
class RuleShelf;
class RulesPage;
class SourcesPage;
class SpendingPage;
class StartPage;
class VendorSession;
class VendorsPage;

/// Builds everything once and passes references down: the only place that knows every page.
class CompositionRoot
{
public:
    explicit CompositionRoot(std::unique_ptr<Settings> settings);
    ~CompositionRoot();

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] RegisterSession &session() { return m_session; }
    [[nodiscard]] LanguageController &language() { return m_language; }
    [[nodiscard]] Theme &theme() { return m_theme; }
    [[nodiscard]] StartPage &startPage() { return *m_start; }
    [[nodiscard]] ProcurementDesk &desk() { return *m_desk; }
    [[nodiscard]] OptionsPage &optionsPage() { return *m_options; }
    [[nodiscard]] RulesPage &rulesPage() { return *m_rules; }
    [[nodiscard]] SourcesPage &sourcesPage() { return *m_sources; }
    [[nodiscard]] VendorsPage &vendorsPage() { return *m_vendors; }
    [[nodiscard]] AgreementsPage &agreementsPage() { return *m_agreements; }
    [[nodiscard]] SpendingPage &spendingPage() { return *m_spending; }
    [[nodiscard]] ClassificationPage &classificationPage() { return *m_classification; }
    [[nodiscard]] ReferencePage &referencePage() { return *m_reference; }
    [[nodiscard]] ImportPage &importPage() { return *m_import; }

    void importFiles(const QStringList &paths);

private:
    void addPages();
    void addMap();
    void connectPages();
    void connectSources();
    void connectDesk();
    void addSearchSources();
    /// Gives a need that looked for agreements back to the rules, with what the register holds for it.
    void judgeWithCover(const JoiningNeed &need);

    std::unique_ptr<Settings> m_settings;
    WheelGuard m_wheelGuard;
    Theme m_theme;
    LanguageController m_language;
    JobRunner m_jobs;
    RegisterSession m_session;
    WidgetPrompts m_prompts;
    UiContext m_context;
    std::unique_ptr<RuleShelf> m_shelf;
    std::unique_ptr<OrganisationRules> m_organisationRules;
    std::unique_ptr<VendorSession> m_vendorSession;
    std::unique_ptr<AgreementSession> m_agreementSession;
    std::unique_ptr<ProcurementDesk> m_desk;
    std::unique_ptr<MainWindow> m_window; ///< goes first: its pages use everything above
    StartPage *m_start = nullptr;
    OptionsPage *m_options = nullptr;
    RulesPage *m_rules = nullptr;
    SourcesPage *m_sources = nullptr;
    VendorsPage *m_vendors = nullptr;
    AgreementsPage *m_agreements = nullptr;
    SpendingPage *m_spending = nullptr;
    ClassificationPage *m_classification = nullptr;
    ReferencePage *m_reference = nullptr;
    ImportPage *m_import = nullptr;
    HelpPage *m_help = nullptr;
};

} // namespace acquis
