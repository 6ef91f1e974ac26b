// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace acquis {

/// A label that asks for one line and takes more when it must: QLabel's own wrapping asks for a narrow block of text even
/// where there is room for the line.
class WrappingLabel final : public QLabel
{
    Q_OBJECT
public:
    explicit WrappingLabel(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    /// As wide as the longest word.
    [[nodiscard]] QSize minimumSizeHint() const override;
};

} // namespace acquis
