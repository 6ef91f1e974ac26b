// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace acquis {

enum class Language { English, French };

/// Data that the public sector publishes in both languages. One may be absent in the source; then it is empty
/// and of() answers the other text: what was published is shown, nothing is invented.
struct BilingualText
{
    QString en;
    QString fr;

    [[nodiscard]] const QString &of(Language language) const
    {
        const bool french = language == Language::French ? !fr.isEmpty() : en.isEmpty();
        return french ? fr : en;
    }
    [[nodiscard]] bool isEmpty() const { return en.isEmpty() && fr.isEmpty(); }
    friend bool operator==(const BilingualText &, const BilingualText &) = default;
};

} // namespace acquis
