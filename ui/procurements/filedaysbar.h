// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/filedays.h"
#include "ui/shell/uicontext.h"

#include <QWidget>

namespace acquis {

/// The days of a file as a bar: worked on, lying still, until today; the last day for the award; and what like files took. What it
/// shows is told by its accessible description, which the owner sets.
class FileDaysBar final : public QWidget
{
    Q_OBJECT
public:
    struct Picture
    {
        FileDays days;
        QDate awardBy; ///< invalid: none is set, or it is awarded
        DurationMedian median;
        bool isOpen = true;
    };
    struct Words
    {
        QString thisFile;
        QString median; ///< "Median"
        QString medianText; ///< "26 days: median of 38 files"
        QString until; ///< "today, day 22"
        QString limit; ///< "award limit"
        QString from; ///< first day
        QString end; ///< last day of the scale
    };

    explicit FileDaysBar(const UiContext &context, QWidget *parent = nullptr);

    void setPicture(const Picture &picture, const Words &words);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int labelWidth() const;
    [[nodiscard]] QDate scaleEnd() const;

    const UiContext m_context;
    Picture m_picture;
    Words m_words;
};

} // namespace acquis
