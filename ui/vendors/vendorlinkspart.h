// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vendors/vendorpages.h"
#include "ui/vendors/vendorformpart.h"

#include <QHash>

QT_BEGIN_NAMESPACE
class QListWidget;
QT_END_NAMESPACE

namespace acquis {

class VendorSession;

/// Whom the vendor belongs to, and who takes part in it when it is a consortium: vendors of the register, found by their names.
class VendorLinksPart final : public VendorFormPart
{
    Q_OBJECT
public:
    VendorLinksPart(const UiContext &context, VendorSession &session, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] qsizetype count() const override { return m_members.size() + (m_parent.isValid() ? 1 : 0); }
    void load(const Vendor &vendor) override;
    void store(Vendor &vendor) const override;
    [[nodiscard]] FormField *fieldOf(const VendorFinding &finding, const Vendor &written) override;
    void retranslate() override;

private:
    void search();
    void showFound(const QList<VendorRow> &rows);
    void readNames(const QList<VendorId> &ids);
    void fill();
    void updateButtons();
    [[nodiscard]] VendorId chosen() const;
    [[nodiscard]] QString nameOf(VendorId id) const;

    VendorSession &m_session;
    VendorId m_parent;
    QList<VendorId> m_members;
    QHash<VendorId, QString> m_names; ///< that are known so far
    QLineEdit *m_parentName;
    QPushButton *m_noParent;
    QListWidget *m_memberList;
    QPushButton *m_memberRemove;
    QLineEdit *m_find;
    QListWidget *m_found;
    QPushButton *m_makeParent;
    QPushButton *m_addMember;
    FormField *m_parentField;
    FormField *m_memberField;
    FormField *m_findField;
    FormField *m_foundField;
    QList<VendorRow> m_rows; ///< that were found
    int m_searches = 0;
};

} // namespace acquis
