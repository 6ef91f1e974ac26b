// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/vendors/vendorlistpart.h"

QT_BEGIN_NAMESPACE
class QComboBox;
QT_END_NAMESPACE

namespace acquis {

class DateField;
class JurisdictionBox;
class OptionalDate;

} // namespace acquis

namespace acquis {

/// On whose lists the vendor is, until when, and with what evidence.
class VendorStandingsPart final : public VendorListPart
{
    Q_OBJECT
public:
    explicit VendorStandingsPart(const UiContext &context, QWidget *parent = nullptr);

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
    QList<VendorStanding> m_values;
    JurisdictionBox *m_jurisdiction;
    QLineEdit *m_arrangement;
    QLineEdit *m_category;
    QLineEdit *m_ceiling;
    DateField *m_from;
    OptionalDate *m_until;
    QComboBox *m_status;
    QLineEdit *m_evidence;
    FormField *m_jurisdictionField;
    FormField *m_arrangementField;
    FormField *m_categoryField;
    FormField *m_ceilingField;
    FormField *m_fromField;
    FormField *m_untilField;
    FormField *m_statusField;
    FormField *m_evidenceField;
};

} // namespace acquis
