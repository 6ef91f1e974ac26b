// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/exactratio.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <ranges>

namespace acquis {

namespace {

using Digits = std::vector<quint32>;
constexpr int digitBits = 32;

void trim(Digits &digits)
{
    while (!digits.empty() && digits.back() == 0)
        digits.pop_back();
}

Digits digitsOf(quint64 number)
{
    Digits digits { quint32(number), quint32(number >> digitBits) };
    trim(digits);
    return digits;
}

std::strong_ordering compare(const Digits &a, const Digits &b)
{
    if (a.size() != b.size())
        return a.size() <=> b.size();
    for (std::size_t i = a.size(); i-- > 0;) {
        if (a[i] != b[i])
            return a[i] <=> b[i];
    }
    return std::strong_ordering::equal;
}

Digits sum(const Digits &a, const Digits &b)
{
    Digits result;
    result.reserve(std::max(a.size(), b.size()) + 1);
    quint64 carry = 0;
    for (std::size_t i = 0; i < std::max(a.size(), b.size()) || carry != 0; ++i) {
        carry += i < a.size() ? a[i] : 0;
        carry += i < b.size() ? b[i] : 0;
        result.push_back(quint32(carry));
        carry >>= digitBits;
    }
    trim(result);
    return result;
}

Digits product(const Digits &a, const Digits &b)
{
    Digits result(a.size() + b.size(), 0);
    for (std::size_t i = 0; i < a.size(); ++i) {
        quint64 carry = 0;
        for (std::size_t j = 0; j < b.size(); ++j) {
            carry += quint64(a[i]) * b[j] + result[i + j];
            result[i + j] = quint32(carry);
            carry >>= digitBits;
        }
        result[i + b.size()] = quint32(carry);
    }
    trim(result);
    return result;
}

void subtract(Digits &from, const Digits &what)
{
    qint64 borrow = 0;
    for (std::size_t i = 0; i < from.size(); ++i) {
        qint64 digit = qint64(from[i]) - borrow - (i < what.size() ? what[i] : 0);
        borrow = digit < 0 ? 1 : 0;
        digit += borrow << digitBits;
        from[i] = quint32(digit);
    }
    trim(from);
}

/// Bit by bit: these numbers are written a few at a time.
Digits quotient(const Digits &part, const Digits &divisor)
{
    Digits result(part.size(), 0);
    Digits rest;
    for (std::size_t i = part.size() * digitBits; i-- > 0;) {
        rest = sum(rest, rest);
        if ((part[i / digitBits] >> (i % digitBits)) & 1U)
            rest = sum(rest, { 1 });
        if (compare(rest, divisor) >= 0) {
            subtract(rest, divisor);
            result[i / digitBits] |= 1U << (i % digitBits);
        }
    }
    trim(result);
    return result;
}

} // namespace

ExactRatio::ExactRatio(quint64 part, quint64 divisor)
{
    if (divisor == 0 || part == 0)
        return;
    const quint64 common = std::gcd(part, divisor);
    m_part = digitsOf(part / common);
    m_divisor = digitsOf(divisor / common);
}

ExactRatio ExactRatio::plus(const ExactRatio &other) const
{
    ExactRatio result;
    if (m_divisor == other.m_divisor) {
        result.m_part = sum(m_part, other.m_part);
        result.m_divisor = m_divisor;
    } else {
        result.m_part = sum(product(m_part, other.m_divisor), product(other.m_part, m_divisor));
        result.m_divisor = product(m_divisor, other.m_divisor);
    }
    return result;
}

ExactRatio ExactRatio::times(quint64 factor) const
{
    ExactRatio result = *this;
    result.m_part = product(m_part, digitsOf(factor));
    return result;
}

qint64 ExactRatio::scaled(int decimals) const
{
    Digits part = m_part;
    for (int i = 0; i < decimals; ++i)
        part = product(part, { 10 });
    // Half is added before: (2 part + divisor) / (2 divisor).
    const Digits whole = quotient(sum(sum(part, part), m_divisor), sum(m_divisor, m_divisor));
    if (whole.size() > 2 || (whole.size() == 2 && whole[1] > quint32(std::numeric_limits<qint32>::max())))
        return std::numeric_limits<qint64>::max();
    quint64 number = 0;
    for (const quint32 digit : std::views::reverse(whole))
        number = (number << digitBits) | digit;
    return qint64(number);
}

std::strong_ordering operator<=>(const ExactRatio &a, const ExactRatio &b)
{
    return compare(product(a.m_part, b.m_divisor), product(b.m_part, a.m_divisor));
}

} // namespace acquis
