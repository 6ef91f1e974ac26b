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

/// Numbers under which others know the vendor: the business number and the Quebec number, whose check digits are looked at while
/// they are typed, and those of any other scheme.
class VendorNumbersPart final : public VendorListPart
{
    Q_OBJECT
public:
    explicit VendorNumbersPart(const UiContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] qsizetype count() const override { return others().size(); }
    void load(const Vendor &vendor) override;
    void store(Vendor &vendor) const override;
    [[nodiscard]] FormField *fieldOf(const VendorFinding &finding, const Vendor &written) override;
    void retranslate() override;

protected:
    [[nodiscard]] QString line(qsizetype position) const override;
    void removeAt(qsizetype position) override { m_values.removeAt(placeOf(position)); }
    void fillEntry(qsizetype position) override;
    [[nodiscard]] bool takeEntry(qsizetype position) override;
    void clearEntry() override;
    [[nodiscard]] bool isEntryTyped() const override;

private:
    QList<VendorIdentifier> m_values;
    void checkNumber(FormField &field, const QString &scheme);
    /// Into m_values, of the one at \p position of the list.
    [[nodiscard]] qsizetype placeOf(qsizetype position) const;
    [[nodiscard]] QList<qsizetype> others() const;
    /// All numbers, with what the two fields say.
    [[nodiscard]] QList<VendorIdentifier> written() const;

    QLineEdit *m_business;
    QLineEdit *m_quebec;
    QComboBox *m_scheme;
    QLineEdit *m_number;
    OptionalDate *m_proofEnds;
    QLineEdit *m_evidence;
    FormField *m_businessField;
    FormField *m_quebecField;
    FormField *m_schemeField;
    FormField *m_numberField;
    FormField *m_proofField;
    FormField *m_evidenceField;
};

} // namespace acquis
