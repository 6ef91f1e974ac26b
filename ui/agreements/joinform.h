// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/buyingagreement.h"
#include "ui/agreements/recordform.h"

QT_BEGIN_NAMESPACE
class QSpinBox;
QT_END_NAMESPACE

namespace acquis {

class AmountField;
class DateField;

/// Who joins an agreement, for how much and from when.
class JoinForm final : public RecordForm
{
    Q_OBJECT
public:
    explicit JoinForm(const UiContext &context, QWidget *parent = nullptr);

    /// \p request as far as the need tells; \p agreement is the agreement's name.
    void setRequest(const AgreementJoin &request, const BilingualText &agreement);
    [[nodiscard]] AgreementJoin request() const;
    [[nodiscard]] const BilingualText &agreement() const { return m_agreement; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool isChanged() const override;
    void retranslate() override;

protected:
    void save() override;

private:
    AgreementJoin m_asSet;
    BilingualText m_agreement;
    QLineEdit *m_joiner;
    AmountField *m_amount;
    DateField *m_day;
    QSpinBox *m_seats;
};

} // namespace acquis
