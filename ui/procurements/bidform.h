// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/procurements/filesession.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QDialogButtonBox;
class QPushButton;
QT_END_NAMESPACE

namespace acquis {

class FieldColumn;
class FormScroll;
class RowsEditor;
class WrappingLabel;

/// A bid with the prices of all items at once, straight from the request; prices that are sealed are neither shown nor taken. What comes
/// after closing is kept as set aside; a firm that was not asked is put on the list, or it is said why its bid is taken. Deletes itself
/// when closed; nothing is in the file before it is saved.
class BidForm final : public QDialog
{
    Q_OBJECT
public:
    /// \p bid: uid of the bid that is changed; empty: a new one.
    BidForm(const UiContext &context, FileSession &session, const QString &bid, QWidget *parent);

    void retranslate();
    void accept() override;

Q_SIGNALS:
    void kept(const QString &bid, bool isLate);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeFields();
    void show(const Bid &bid);
    void showItems(const Bid &bid);
    void takeFirm();
    void pastePrices();
    void tellLate();
    void askWhyTaken();
    /// It counts, and the request went to others.
    [[nodiscard]] bool isOfStranger() const;
    [[nodiscard]] QDateTime receivedAt() const;
    [[nodiscard]] std::optional<Bid> read();
    [[nodiscard]] bool isWhole(const Bid &bid);
    void readRows(Bid &bid) const;
    [[nodiscard]] QList<ConsortiumMember> readMembers() const;
    /// The firm as it is put on the list of those asked; nothing: it is there, or stays away.
    [[nodiscard]] std::optional<InvitedFirm> listedNow(const Bid &bid) const;
    [[nodiscard]] bool isAllowed(const ProcurementFile &after);
    void setColumns();

    const UiContext m_context;
    FileSession &m_session;
    Bid m_bid;
    bool m_isNew;
    bool m_isSealed;
    FieldColumn *m_fields;
    RowsEditor *m_items;
    QPushButton *m_paste;
    WrappingLabel *m_note;
    QDialogButtonBox *m_buttons;
};

} // namespace acquis
