// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/amountfield.h"

#include "core/base/numberreader.h"
#include "core/rules/plainvalue.h"

#include <algorithm>

namespace acquis {

namespace {

constexpr int longestAmount = 60;

} // namespace

std::optional<Money> readAmount(const QString &typed)
{
    const bool hasDigit = std::ranges::any_of(typed, [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!hasDigit || typed.size() > longestAmount)
        return std::nullopt;
    const auto read = readPrintedAmount(typed.trimmed());
    if (!read || read->repaired || read->amount.isNegative() || read->amount.cents() > largestCents)
        return std::nullopt;
    return read->amount;
}

AmountField::AmountField(QWidget *parent) : QLineEdit(parent)
{
    setMaxLength(longestAmount);
    setInputMethodHints(Qt::ImhPreferNumbers);
    connect(this, &QLineEdit::editingFinished, this, &AmountField::write);
}

void AmountField::setLanguage(Language language)
{
    if (language == m_language)
        return;
    m_language = language;
    write();
}

void AmountField::setAmount(std::optional<Money> amount)
{
    setText(amount ? Formats(m_language).money(*amount) : QString());
}

void AmountField::write()
{
    if (const auto read = amount()) // what cannot be read is left to be mended
        setAmount(read);
}

} // namespace acquis
