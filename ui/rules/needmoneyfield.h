// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/need.h"
#include "ui/widgets/formats.h"

#include <QLineEdit>

#include <expected>
#include <optional>

namespace acquis {

/// An amount as a person types it: "20 000", "20,000.00", "$20k", "1,5 M$". Nothing is rounded or repaired.
/// \error NotAnAmount, BelowZero, AmountTooLarge, TooManyDecimals
[[nodiscard]] std::expected<Money, NeedFault> readTypedAmount(const QString &text);

/// A field for an amount. What is typed stays as typed until the field is left.
class NeedMoneyField final : public QLineEdit
{
    Q_OBJECT
public:
    explicit NeedMoneyField(QWidget *parent = nullptr);

    void setLanguage(Language language);
    /// Shows the amount, unless it is what stands there already; none clears the field.
    void setMoney(std::optional<Money> money);
    /// What stands in the field. \error as readTypedAmount()
    [[nodiscard]] std::expected<Money, NeedFault> money() const { return readTypedAmount(text()); }

Q_SIGNALS:
    void edited(); ///< by the person, at every key

private:
    void write();
    Language m_language = Language::English;
};

} // namespace acquis
