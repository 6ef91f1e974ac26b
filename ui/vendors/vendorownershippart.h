// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/vendors/vendorlistpart.h"

QT_BEGIN_NAMESPACE
class QComboBox;
QT_END_NAMESPACE

namespace acquis {

class OptionalDate;

} // namespace acquis

namespace acquis {

/// What is said about who owns the vendor, with what it rests on.
class VendorOwnershipPart final : public VendorListPart
{
    Q_OBJECT
public:
    explicit VendorOwnershipPart(const UiContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] qsizetype count() const override { return m_values.size(); }
    void load(const Vendor &vendor) override;
    void store(Vendor &vendor) const override;
    [[nodiscard]] FormField *fieldOf(const VendorFinding &finding, const Vendor &written) override;
    void retranslate() override;

protected:
    [[nodiscard]] QString line(qsizetype position) const override;
    void removeAt(qsizetype position) override { m_values.removeAt(position); }
    void fillEntry(qsizetype position) override;
    [[nodiscard]] bool takeEntry(qsizetype position) override;
    void clearEntry() override;
    [[nodiscard]] bool isEntryTyped() const override;

private:
    QList<OwnershipAttribute> m_values;
    QComboBox *m_attribute;
    QLineEdit *m_evidence;
    OptionalDate *m_from;
    OptionalDate *m_until;
    FormField *m_attributeField;
    FormField *m_evidenceField;
    FormField *m_fromField;
    FormField *m_untilField;
};

} // namespace acquis
