// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rules/logicmapitems.h"

#include <QPen>
#include <QWidget>

namespace acquis {

/// What the lines of the map mean, drawn with the map's own pens.
class LogicMapLegend final : public QWidget
{
    Q_OBJECT
public:
    explicit LogicMapLegend(const Theme &theme, QWidget *parent = nullptr);

    void retranslate();
    void setTrial(bool isTrial);
    void setNeedsReason(bool shown);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Entry
    {
        QPen pen;
        QString words;
    };
    [[nodiscard]] QList<Entry> entries() const;

    const Theme &m_theme;
    bool m_isTrial = false;
    bool m_needsReason = false;
};

} // namespace acquis
