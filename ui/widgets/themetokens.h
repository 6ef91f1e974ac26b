// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QRgb>

#include <array>

namespace acquis {

struct StateRgb
{
    QRgb text;
    QRgb ground;
    QRgb line;
};

/// All colours of one theme. The order of the arrays is the order of the enumerations and of the palette.
struct ThemeTokens
{
    std::array<QRgb, 17> colors; ///< by ColorToken
    std::array<StateRgb, 5> states; ///< by StateToken
    std::array<QRgb, 8> series;
    std::array<QRgb, 3> ramp; ///< pale to deep
    std::array<QRgb, 3> labels; ///< on segments, in order of preference
    QRgb hatch;
};

inline constexpr ThemeTokens lightTokens {
    .colors = {
        0xFFF1F3F5, 0xFFDDE2E6, 0xFFE6EAED, 0xFFFFFFFF, 0xFFF7F9FA, 0xFFECEFF2, // window title rail base alt header
        0xFFD0D7DD, 0xFF76828E, 0xFFE3E8EC, // border border-strong grid
        0xFF1A2129, 0xFF4A5560, 0xFF858F99, // text text-2 disabled
        0xFF0B5A84, 0xFFFFFFFF, 0xFF0A6FAE, 0xFFD9EAF4, 0xFFEAF3F8, // accent on-accent focus tint hover
    },
    .states = { {
        { .text = 0xFF1A6739, .ground = 0xFFE4F3E9, .line = 0xFF8CC2A0 },
        { .text = 0xFF744600, .ground = 0xFFFDF2DA, .line = 0xFFD5A03C },
        { .text = 0xFF9E1B22, .ground = 0xFFFCEAE9, .line = 0xFFD9938F },
        { .text = 0xFF434E59, .ground = 0xFFE9EDF0, .line = 0xFFB3BCC5 },
        { .text = 0xFF0B5A84, .ground = 0xFFE1EFF7, .line = 0xFF86B6D0 },
    } },
    .series = { 0xFF034D7A, 0xFF9F5B0E, 0xFF0F856B, 0xFF8059C5, 0xFFAD9100, 0xFF3E98C8, 0xFF9C0B2C, 0xFF413D43 },
    .ramp = { 0xFF4C96BE, 0xFF1E6C99, 0xFF0A3C5C },
    .labels = { 0xFFFFFFFF, 0xFF1A2129, 0xFF000000 },
    .hatch = 0xFF7D8791,
};

inline constexpr ThemeTokens darkTokens {
    .colors = {
        0xFF1A1F24, 0xFF10151A, 0xFF151A1F, 0xFF20272D, 0xFF252D34, 0xFF2A333B, // window title rail base alt header
        0xFF3A4650, 0xFF84919D, 0xFF313C45, // border border-strong grid
        0xFFE7ECF0, 0xFFB0BBC5, 0xFF7A8691, // text text-2 disabled
        0xFF6DB8DE, 0xFF08202E, 0xFF8FD0F2, 0xFF173C50, 0xFF25333D, // accent on-accent focus tint hover
    },
    .states = { {
        { .text = 0xFF78D29B, .ground = 0xFF17342A, .line = 0xFF2F6E4C },
        { .text = 0xFFF2C26B, .ground = 0xFF3A2F17, .line = 0xFF8A6D2C },
        { .text = 0xFFFF9E98, .ground = 0xFF45211F, .line = 0xFF94484A },
        { .text = 0xFFB9C4CE, .ground = 0xFF2C363E, .line = 0xFF54626E },
        { .text = 0xFF7FC3E6, .ground = 0xFF16364A, .line = 0xFF2F6C8C },
    } },
    .series = { 0xFF3383AB, 0xFFDE833E, 0xFF21C69B, 0xFFB28EF8, 0xFFE7D467, 0xFFC6DFF0, 0xFFE8306A, 0xFF88837D },
    .ramp = { 0xFF37799F, 0xFF7CB8DA, 0xFFCDE4F2 },
    .labels = { 0xFF000000, 0xFFFFFFFF, 0xFF000000 },
    .hatch = 0xFF8C97A1,
};

inline constexpr ThemeTokens highContrastTokens {
    .colors = {
        0xFF000000, 0xFF000000, 0xFF000000, 0xFF000000, 0xFF000000, 0xFF000000, // window title rail base alt header
        0xFFFFFFFF, 0xFFFFFFFF, 0xFF7A7A7A, // border border-strong grid
        0xFFFFFFFF, 0xFFFFFFFF, 0xFFA6A6A6, // text text-2 disabled
        0xFFFFD84A, 0xFF000000, 0xFFFFD84A, 0xFFFFD84A, 0xFF1F1F1F, // accent on-accent focus tint hover
    },
    .states = { {
        { .text = 0xFF6CF0A0, .ground = 0xFF000000, .line = 0xFF6CF0A0 },
        { .text = 0xFFFFD84A, .ground = 0xFF000000, .line = 0xFFFFD84A },
        { .text = 0xFFFF9B94, .ground = 0xFF000000, .line = 0xFFFF9B94 },
        { .text = 0xFFFFFFFF, .ground = 0xFF000000, .line = 0xFFFFFFFF },
        { .text = 0xFF86DCFF, .ground = 0xFF000000, .line = 0xFF86DCFF },
    } },
    .series = darkTokens.series,
    .ramp = darkTokens.ramp,
    .labels = darkTokens.labels,
    .hatch = 0xFFFFFFFF,
};

[[nodiscard]] constexpr const ThemeTokens &tokensOf(ThemeKind kind)
{
    switch (kind) {
    case ThemeKind::Dark: return darkTokens;
    case ThemeKind::HighContrast: return highContrastTokens;
    case ThemeKind::Light: break;
    }
    return lightTokens;
}

} // namespace acquis
