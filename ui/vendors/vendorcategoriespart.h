// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/vendors/vendorlistpart.h"

QT_BEGIN_NAMESPACE
class QComboBox;
QT_END_NAMESPACE

namespace acquis {

/// What the vendor offers: codes of a scheme, or words of its own, in both languages.
class VendorCategoriesPart final : public VendorListPart
{
    Q_OBJECT
public:
    explicit VendorCategoriesPart(const UiContext &context, QWidget *parent = nullptr);

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
    QList<VendorCategory> m_values;
    QComboBox *m_scheme;
    QLineEdit *m_code;
    QLineEdit *m_english;
    QLineEdit *m_french;
    FormField *m_schemeField;
    FormField *m_codeField;
    FormField *m_englishField;
    FormField *m_frenchField;
};

} // namespace acquis
