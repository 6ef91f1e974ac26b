// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/procurements/quotechoiceview.h"
#include "ui/shell/page.h"
#include "ui/shell/uicontext.h"

#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTimer;
QT_END_NAMESPACE

namespace acquis {

class FileWriting;
class Panel;
class SourceList;
class SourceQuestion;
class WrappingLabel;
struct SourceItem;

/// Where the page has vendors and agreements from. Null while no register is open, or they are not read yet.
struct SourceProviders
{
    std::function<std::shared_ptr<const VendorIndex>()> vendors;
    std::function<std::shared_ptr<const AgreementHoldings>()> agreements;
};

/// Who could do it? A need in words gives the firms that can, the agreements that cover it and what was bought like it; and picks
/// fairly whom to ask for quotes.
class SourcesPage final : public Page
{
    Q_OBJECT
public:
    SourcesPage(const UiContext &context, SourceProviders providers, QWidget *parent = nullptr);
    ~SourcesPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString helpAnchor() const override;
    [[nodiscard]] QList<QAction *> fileActions() const override;
    [[nodiscard]] QList<QAction *> editActions() const override;
    void retranslate() override;

    /// Nothing is being searched, and what is shown is of the data that the providers have now.
    [[nodiscard]] bool isSettled() const;

public Q_SLOTS:
    /// Looks for sources of a need that was handed over.
    void showNeed(const acquis::Need &need, const QString &words);
    /// The providers have other data.
    void dataChanged();
    /// Firms that are picked can go to this file; empty: no file that asks firms is open.
    void setAskingFile(const QString &number);

Q_SIGNALS:
    void vendorRequested(acquis::VendorId id);
    void agreementRequested(const acquis::JoiningNeed &need, const QString &uid); ///< with what it is to be joined for
    void arrangementRequested(const QString &uid);
    void needRequested(const acquis::Need &need); ///< "What may I do?"
    void firmsRequested(const acquis::PickedFirms &picked); ///< to be asked in the file that is open
    void importRequested();
    void settled();

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum Place { ContentPlace, EmptyPlace };
    QWidget *makeHead();
    QWidget *makeFirms();
    QWidget *makeEmpty();
    void makeActions();
    void connectParts();
    void search();
    void searchFirms();
    void searchLines();
    void pick();
    void takePicked(const PickedFirms &picked);
    void copyList();
    void copyChoice();
    void saveChoice();
    void openFirm(int row);
    void openAgreement(int row);
    void showContent();
    void showResults(bool isOther);
    void sayResults();
    void updateActions();
    void sayWhenSettled();
    [[nodiscard]] bool hasData() const;
    [[nodiscard]] MarketNeed need() const;
    [[nodiscard]] JoiningNeed joiningNeed() const;
    [[nodiscard]] QList<SourceItem> firmItems() const;
    [[nodiscard]] QList<SourceItem> agreementItems() const;
    [[nodiscard]] QList<SourceItem> lineItems() const;

    const UiContext m_context;
    const SourceProviders m_providers;
    std::shared_ptr<const NeedVocabulary> m_vocabulary;
    SizeDefinition m_sizes;
    QStackedWidget *m_places;
    Panel *m_head;
    SourceQuestion *m_question;
    QPushButton *m_may;
    QSplitter *m_columns;
    QSplitter *m_left;
    QSplitter *m_right;
    SourceList *m_firms;
    SourceList *m_agreements;
    SourceList *m_lines;
    QuoteChoiceView *m_choice;
    QPushButton *m_pickButton;
    QPushButton *m_copyButton;
    QPushButton *m_openButton;
    QPushButton *m_openAgreementButton;
    FileWriting *m_writing;
    QTimer *m_linesDelay;
    WrappingLabel *m_emptyText;
    QPushButton *m_emptySample;
    QPushButton *m_emptyImport;
    QAction *m_find;
    QAction *m_pick;
    QAction *m_copy;
    QAction *m_save;
    QAction *m_mayAction;
    Market m_found; ///< what is shown
    MarketNeed m_asked; ///< what it answers
    std::shared_ptr<const AgreementHoldings> m_holdings; ///< in which it was found
    CancelToken m_firmsCancel;
    CancelToken m_linesCancel;
    CancelToken m_pickCancel;
    int m_searches = 0;
    int m_picks = 0;
    bool m_isFindingFirms = false;
    bool m_isFindingLines = false;
    bool m_isPicking = false;
};

} // namespace acquis
