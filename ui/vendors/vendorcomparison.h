// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vendors/vendorregister.h"
#include "ui/shell/uicontext.h"
#include "ui/vendors/vendoredits.h"
#include "ui/vendors/vendorlookup.h"

#include <QWidget>

#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
QT_END_NAMESPACE

namespace acquis {

class Panel;
class VendorTableModel;
class WrappingLabel;
struct PossibleDuplicate;

/// Vendors beside each other, rows that differ marked. Of two, a person says here whether they are one, which one stays, and why.
class VendorComparison final : public QWidget
{
    Q_OBJECT
public:
    explicit VendorComparison(const UiContext &context, QWidget *parent = nullptr);

    /// \p pair, when it is about two that may be one: why.
    void showVendors(const QList<VendorRecord> &vendors, const VendorMeasure &measure,
                     const std::optional<PossibleDuplicate> &pair);
    void showNothing();
    [[nodiscard]] const QList<VendorRecord> &vendors() const { return m_vendors; }
    /// The table as tab-separated text.
    [[nodiscard]] QString asText() const;
    /// Of two that are shown; nothing else can be decided.
    [[nodiscard]] bool canDecide() const { return m_vendors.size() == 2 && !m_isWriting; }
    void decideSame();
    void decideDifferent();
    void setWriting(bool isWriting);
    void setMeasure(const VendorMeasure &measure);
    /// Without the button that closes it, where it is a part of a view.
    void hideClose();
    void focusTable();
    void retranslate();

Q_SIGNALS:
    void decided(const acquis::PairDecision &decision);
    void closed();
    void copyRequested();

private:
    QWidget *makeDecision();
    void decide(PairDecision::Kind kind);
    void fill();
    void updateDecision();
    [[nodiscard]] QString reason() const;

    const UiContext m_context;
    VendorMeasure m_measure;
    QList<VendorRecord> m_vendors;
    std::unique_ptr<PossibleDuplicate> m_pair;
    Panel *m_panel;
    WrappingLabel *m_why;
    VendorTableModel *m_model;
    QTableView *m_table;
    QWidget *m_decision;
    QLabel *m_staysLabel;
    QComboBox *m_stays;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    WrappingLabel *m_fault;
    QPushButton *m_same;
    QPushButton *m_different;
    QPushButton *m_copy;
    QPushButton *m_close;
    bool m_isWriting = false;
};

} // namespace acquis
