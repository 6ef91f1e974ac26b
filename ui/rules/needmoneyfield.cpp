// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/needmoneyfield.h"

#include "core/base/numberreader.h"
#include "core/rules/plainvalue.h"

#include <array>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestAmount = 60;

/// Takes a letter for thousands or millions off the end; its factor.
qint64 takeScale(QString &text)
{
    struct Scale
    {
        QChar letter;
        qint64 factor;
    };
    static constexpr std::array scales { Scale { u'k', 1000 }, Scale { u'm', 1'000'000 } };
    if (text.isEmpty())
        return 1;
    for (const Scale &scale : scales) {
        if (text.back().toLower() != scale.letter)
            continue;
        text.chop(1);
        text = text.trimmed();
        return scale.factor;
    }
    return 1;
}

/// More than two digits behind the last mark, where thousands cannot be meant.
bool hasTooManyDecimals(const QString &text)
{
    const qsizetype point = text.lastIndexOf(u'.');
    return point >= 0 && text.size() - point - 1 > 2 && (text.indexOf(u',') >= 0 || text.size() - point - 1 != 3);
}

} // namespace

std::expected<Money, NeedFault> readTypedAmount(const QString &typed)
{
    QString text = typed.trimmed();
    const bool hasDigit = std::ranges::any_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!hasDigit || text.size() > longestAmount)
        return std::unexpected(NeedFault::NotAnAmount);
    text.remove(u'$');
    text = text.trimmed();
    const qint64 scale = takeScale(text);
    const auto read = readPrintedAmount(text);
    if (!read && read.error().code == ErrorCode::AmountOutOfRange)
        return std::unexpected(NeedFault::AmountTooLarge);
    if (!read || read->repaired)
        return std::unexpected(hasTooManyDecimals(text) ? NeedFault::TooManyDecimals : NeedFault::NotAnAmount);
    if (read->amount.isNegative())
        return std::unexpected(NeedFault::BelowZero);
    if (read->amount.cents() > largestCents / scale)
        return std::unexpected(NeedFault::AmountTooLarge);
    return Money::fromCents(read->amount.cents() * scale);
}

NeedMoneyField::NeedMoneyField(QWidget *parent) : QLineEdit(parent)
{
    setMaxLength(longestAmount);
    setInputMethodHints(Qt::ImhPreferNumbers);
    connect(this, &QLineEdit::textEdited, this, &NeedMoneyField::edited);
    connect(this, &QLineEdit::editingFinished, this, &NeedMoneyField::write);
}

void NeedMoneyField::setLanguage(Language language)
{
    if (language == m_language)
        return;
    m_language = language;
    write();
}

void NeedMoneyField::setMoney(std::optional<Money> amount)
{
    if (!amount) {
        clear();
        return;
    }
    if (money() == *amount)
        return;
    setText(Formats(m_language).money(*amount));
}

void NeedMoneyField::write()
{
    const auto amount = money();
    if (!amount) // what cannot be read is left to be mended
        return;
    if (const QString written = Formats(m_language).money(*amount); written != text())
        setText(written);
}

} // namespace acquis
