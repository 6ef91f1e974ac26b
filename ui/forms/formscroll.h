// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace acquis {

/// Scrolls a form up and down; it is never narrower than the form. The ground of the panel shows through.
class FormScroll final : public QScrollArea
{
    Q_OBJECT
public:
    /// Takes \p form over.
    FormScroll(QWidget *form, const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace acquis
