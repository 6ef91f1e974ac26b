// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/vendors/vendorformpart.h"

QT_BEGIN_NAMESPACE
class QLineEdit;
class QPlainTextEdit;
QT_END_NAMESPACE

namespace acquis {

/// What the vendor is called: its legal name, names it works under, names it had.
class VendorNamesPart final : public VendorFormPart
{
    Q_OBJECT
public:
    explicit VendorNamesPart(const UiContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void load(const Vendor &vendor) override;
    void store(Vendor &vendor) const override;
    [[nodiscard]] FormField *fieldOf(const VendorFinding &finding, const Vendor &written) override;
    void retranslate() override;

private:
    QLineEdit *m_name;
    QPlainTextEdit *m_others;
    QPlainTextEdit *m_former;
    NameKind m_kind = NameKind::Legal; ///< of the first one, which may be none
    FormField *m_nameField;
    FormField *m_othersField;
    FormField *m_formerField;
};

} // namespace acquis
