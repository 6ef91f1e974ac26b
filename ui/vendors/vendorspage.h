// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vendors/vendorregister.h"
#include "ui/shell/page.h"
#include "ui/shell/uicontext.h"
#include "ui/vendors/vendorlookup.h"

QT_BEGIN_NAMESPACE
class QPushButton;
class QSplitter;
class QStackedWidget;
QT_END_NAMESPACE

namespace acquis {

class Panel;
class VendorCard;
class VendorEdits;
class VendorForm;
class VendorListView;
class VendorSession;
class WrappingLabel;
struct VendorEdit;

/// Whom one buys from: searched on the left, one of them read or edited on the right.
class VendorsPage final : public Page
{
    Q_OBJECT
public:
    VendorsPage(const UiContext &context, VendorSession &session, QWidget *parent = nullptr);
    ~VendorsPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString helpAnchor() const override;
    [[nodiscard]] QList<QAction *> editActions() const override;
    [[nodiscard]] QString unsavedWork() const override;
    void retranslate() override;

    /// Shows a vendor among those that are found by what was \p typed.
    void showVendor(VendorId id, const QString &typed);
    /// True when the vendors of the open register are shown, and the card of the current one.
    [[nodiscard]] bool isSettled() const;
    [[nodiscard]] VendorListView &list() const { return *m_list; }
    [[nodiscard]] VendorCard &card() const { return *m_card; }

Q_SIGNALS:
    void importRequested();
    void settled();

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum Place { ListPlace, EmptyPlace };
    QWidget *makeEmpty();
    QWidget *makeRight();
    void makeActions();
    void connectParts();
    void showContent();
    void showEmptyWords();
    void read(VendorId id);
    void showCard();
    void add();
    void edit();
    void remove();
    void openForm();
    void closeForm();
    void tellDone(const VendorEdit &edit);
    void tellFailed(const Error &error);
    [[nodiscard]] bool isFormOpen() const;
    void updateActions();

    const UiContext m_context;
    VendorSession &m_session;
    VendorMeasure m_measure;
    VendorEdits *m_edits;
    QStackedWidget *m_places;
    QSplitter *m_columns;
    VendorListView *m_list;
    QStackedWidget *m_right;
    Panel *m_cardPanel;
    VendorCard *m_card;
    Panel *m_formPanel;
    VendorForm *m_form;
    QPushButton *m_addButton;
    QPushButton *m_editButton;
    QPushButton *m_removeButton;
    WrappingLabel *m_emptyText;
    QPushButton *m_emptyAdd;
    QPushButton *m_emptySample;
    QPushButton *m_emptyImport;
    QAction *m_find;
    QAction *m_add;
    QAction *m_edit;
    QAction *m_remove;
    QAction *m_undo;
    VendorRecord m_whole; ///< what the card shows; an invalid id is none
    VendorRecord m_own; ///< its own values, which alone can be changed
    int m_reads = 0;
    bool m_isReading = false;
};

} // namespace acquis
