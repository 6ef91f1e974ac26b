// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/vendors/vendorformpart.h"

QT_BEGIN_NAMESPACE
class QListWidget;
class QVBoxLayout;
QT_END_NAMESPACE

namespace acquis {

/// A part of which a vendor may have several: a list of them, and fields for one more. One that is there can be taken back into the
/// fields and put in its place again.
class VendorListPart : public VendorFormPart
{
    Q_OBJECT
public:
    /// \p list, \p remove, \p change and \p add are the names of the list and its buttons.
    struct Names
    {
        QString list;
        QString remove;
        QString change;
        QString add;
    };
    VendorListPart(const UiContext &context, const Names &names, QWidget *parent = nullptr);

    [[nodiscard]] bool isHalfTyped() const override;
    [[nodiscard]] bool finishEntry() override;

protected:
    [[nodiscard]] virtual QString line(qsizetype position) const = 0;
    virtual void removeAt(qsizetype position) = 0;
    /// Puts the values of one into the fields.
    virtual void fillEntry(qsizetype position) = 0;
    /// Reads the fields and keeps what they say at \p position; false: a field says what is wrong.
    [[nodiscard]] virtual bool takeEntry(qsizetype position) = 0;
    virtual void clearEntry() = 0;
    [[nodiscard]] virtual bool isEntryTyped() const = 0;

    /// Before the list, after it, and for one more.
    [[nodiscard]] QVBoxLayout &top() const { return *m_top; }
    [[nodiscard]] QLayout &entry() const { return *m_entry; }
    [[nodiscard]] FormField &listField() const { return *m_listField; }
    /// Shows the list anew after load() or a change of language.
    void fillList();
    /// Nothing is being changed.
    void forgetPlace() { m_place = -1; }
    void setTexts(const QString &list, const QString &remove, const QString &change, const QString &add);
    [[nodiscard]] QPushButton &addButton() const { return *m_add; }
    /// Chooses the one that a finding is about.
    FormField *listFieldAt(qsizetype position);

private:
    void add();
    void change();
    void remove();
    void updateButtons();

    QVBoxLayout *m_top;
    QLayout *m_entry;
    QListWidget *m_list;
    QWidget *m_buttons;
    FormField *m_listField;
    QPushButton *m_change;
    QPushButton *m_remove;
    QPushButton *m_add;
    qsizetype m_place = -1; ///< of the one that is being changed
};

} // namespace acquis
