// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace acquis {

/// The line that stands for rows that are folded away; its words give way to the width there is.
class RoutesFold final : public QPushButton
{
    Q_OBJECT
public:
    explicit RoutesFold(QWidget *parent = nullptr);
    void setWords(const QString &words);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_words;
};

} // namespace acquis
