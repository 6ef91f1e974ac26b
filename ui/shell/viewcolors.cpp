// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/viewcolors.h"

#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QEvent>

namespace acquis {

namespace {

class ViewColors final : public QObject
{
public:
    ViewColors(QAbstractItemView &view, const Theme &theme) : QObject(&view), m_view(view), m_theme(theme)
    {
        view.installEventFilter(this);
        connect(&theme, &Theme::changed, this, &ViewColors::apply);
        apply();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Show)
            apply();
        return QObject::eventFilter(watched, event);
    }

private:
    void apply()
    {
        // A style sheet leaves the part of the view that scrolls with a palette of its own, which ours does not reach.
        const QPalette palette = m_theme.itemViewPalette();
        m_view.setPalette(palette);
        m_view.viewport()->setPalette(palette);
    }

    QAbstractItemView &m_view;
    const Theme &m_theme;
};

} // namespace

void followTheme(QAbstractItemView &view, const Theme &theme)
{
    new ViewColors(view, theme); // owned by the view
}

} // namespace acquis
