// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/vendors/vendorformpart.h"

QT_BEGIN_NAMESPACE
class QPlainTextEdit;
QT_END_NAMESPACE

namespace acquis {

/// What somebody noted.
class VendorNotesPart final : public VendorFormPart
{
    Q_OBJECT
public:
    explicit VendorNotesPart(const UiContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void load(const Vendor &vendor) override;
    void store(Vendor &vendor) const override;
    [[nodiscard]] FormField *fieldOf(const VendorFinding &finding, const Vendor &written) override;
    void retranslate() override;

private:
    QPlainTextEdit *m_notes;
    FormField *m_field;
};

} // namespace acquis
