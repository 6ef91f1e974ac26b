// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/procurements/stagepanel.h"

QT_BEGIN_NAMESPACE
class QAction;
class QPushButton;
QT_END_NAMESPACE

namespace acquis {

class FactsTable;
class KeyFigureStrip;
class Panel;
class PartFields;

/// The invoices of a file with the clock of thirty days, what was awarded, committed, invoiced and paid as four figures, and the
/// promise as it was kept for firms of each size.
class InvoicesPanel final : public StagePanel
{
    Q_OBJECT
public:
    InvoicesPanel(const UiContext &context, FileSession &session, QWidget *parent = nullptr);

    [[nodiscard]] FileStage stage() const override { return FileStage::Invoices; }
    void showFile() override;
    void retranslate() override;
    bool goTo(const QString &path) override;
    [[nodiscard]] QList<QAction *> stageActions() const override;

private:
    void makeFields();
    void connectButtons();
    void showMoney();
    void showInvoices();
    void showInvoice();
    void showPromise();
    void addInvoice();
    void removeInvoice();
    void accept();
    void dispute(); ///< begins one, or settles the one that is open
    void pay();
    void change(const QString &action, const std::function<void(Invoice &)> &edit);
    [[nodiscard]] const Invoice *invoiceIn(const ProcurementFile &file) const; ///< the chosen one
    [[nodiscard]] bool hasOpenDispute(const Invoice &invoice) const;
    [[nodiscard]] QString frozenBecause() const;

    KeyFigureStrip *m_money;
    Panel *m_listPart;
    Panel *m_invoicePart;
    Panel *m_promisePart;
    FactsTable *m_invoices;
    PartFields *m_invoice;
    FactsTable *m_promise;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_accept;
    QPushButton *m_dispute;
    QPushButton *m_pay;
    QAction *m_addAction;
    QAction *m_payAction;
};

} // namespace acquis
