// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "ui/widgets/formats.h"

#include <QLineEdit>

#include <optional>

namespace acquis {

/// An amount of dollars as a person types it, "20 000", "20,000.00" or "$20,000"; none when it cannot be read or would have to be
/// repaired.
[[nodiscard]] std::optional<Money> readAmount(const QString &typed);

/// A field for an amount. What is typed stays as typed until the field is left.
class AmountField final : public QLineEdit
{
    Q_OBJECT
public:
    explicit AmountField(QWidget *parent = nullptr);

    void setLanguage(Language language);
    void setAmount(std::optional<Money> amount); ///< none clears the field
    /// None when the field is empty or cannot be read.
    [[nodiscard]] std::optional<Money> amount() const { return readAmount(text()); }
    /// Something is typed that is no amount.
    [[nodiscard]] bool isWrong() const { return !text().trimmed().isEmpty() && !amount(); }

private:
    void write();
    Language m_language = Language::English;
};

} // namespace acquis
