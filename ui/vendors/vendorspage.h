// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/uicontext.h"
#include "ui/vendors/vendorlookup.h"

QT_BEGIN_NAMESPACE
class QPushButton;
class QSplitter;
class QStackedWidget;
QT_END_NAMESPACE

namespace acquis {

class DuplicatesView;
class EquivalenceView;
class FileWriting;
class Panel;
class PassportExports;
class SegmentedControl;
class SizeChoice;
class VendorCard;
class VendorComparison;
class VendorEdits;
class VendorForm;
class VendorListView;
class VendorReader;
class VendorSession;
class VendorSpending;
class WrappingLabel;

/// Whom one buys from: searched on the left, one of them read, edited or compared on the right; beside the register, pairs that may
/// be one firm, and the rules by which standings of others count here.
class VendorsPage final : public Page
{
    Q_OBJECT
public:
    VendorsPage(const UiContext &context, VendorSession &session, QWidget *parent = nullptr);
    ~VendorsPage() override;

    /// Parts of the page, in the order in which they are offered.
    enum class Part { Register, Duplicates, Rules };

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString helpAnchor() const override;
    [[nodiscard]] QList<QAction *> fileActions() const override;
    [[nodiscard]] QList<QAction *> editActions() const override;
    [[nodiscard]] QList<QAction *> viewActions() const override;
    [[nodiscard]] QString unsavedWork() const override;
    void retranslate() override;

    /// Shows a vendor among those that are found by what was \p typed.
    void showVendor(VendorId id, const QString &typed);
    void showPart(Part part);
    /// True when the vendors of the open register are shown, and the card of the current one.
    [[nodiscard]] bool isSettled() const;
    [[nodiscard]] VendorListView &list() const { return *m_list; }
    [[nodiscard]] VendorCard &card() const { return *m_card; }
    [[nodiscard]] DuplicatesView &duplicates() const { return *m_duplicates; }
    /// By which sizes are shown and judged.
    [[nodiscard]] const VendorMeasure &measure() const { return m_measure; }

Q_SIGNALS:
    void importRequested();
    void settled();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeEmpty();
    QWidget *makeRight();
    void makeActions();
    void connectParts();
    void connectEdits();
    void connectCard();
    void showContent();
    void showEmptyWords();
    void read(VendorId id);
    void showCard();
    void showBanner();
    void follow(const QUrl &link);
    void measureAnew();
    void add();
    void edit();
    void remove();
    void openForm();
    void closeForm();
    void compare();
    void compareVendors(const QList<VendorId> &ids);
    void compareBanner();
    void decide(bool isSame);
    void tellFailed(const Error &error);
    void nameHolder(const Error &error);
    void copy();
    void saveCsv();
    [[nodiscard]] Part part() const;
    [[nodiscard]] bool isFormOpen() const;
    void updateActions();
    void tellSettled();

    const UiContext m_context;
    VendorSession &m_session;
    SizeChoice *m_sizes;
    VendorMeasure m_measure;
    VendorEdits *m_edits;
    VendorReader *m_reader;
    VendorSpending *m_spending;
    FileWriting *m_writing;
    SegmentedControl *m_parts;
    QStackedWidget *m_places;
    QSplitter *m_columns;
    QWidget *m_empty;
    VendorListView *m_list;
    DuplicatesView *m_duplicates;
    EquivalenceView *m_rules;
    PassportExports *m_passport;
    QStackedWidget *m_right;
    Panel *m_cardPanel;
    VendorCard *m_card;
    Panel *m_formPanel;
    VendorForm *m_form;
    VendorComparison *m_comparison;
    QPushButton *m_addButton;
    QPushButton *m_editButton;
    QPushButton *m_removeButton;
    QPushButton *m_passportButton;
    WrappingLabel *m_emptyText;
    QPushButton *m_emptyAdd;
    QPushButton *m_emptySample;
    QPushButton *m_emptyImport;
    QAction *m_find;
    QAction *m_add;
    QAction *m_edit;
    QAction *m_remove;
    QAction *m_undo;
    QAction *m_compare;
    QAction *m_same;
    QAction *m_different;
    QAction *m_next;
    QAction *m_copy;
    QAction *m_csv;
    QList<QAction *> m_partActions; ///< by Part
    int m_compares = 0;
    bool m_isComparing = false;
};

} // namespace acquis
