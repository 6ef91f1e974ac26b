// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/linklabel.h"

namespace acquis {

LinkLabel::LinkLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
}

bool LinkLabel::focusNextPrevChild(bool next)
{
    const int before = selectionStart(); // of the link that holds the focus
    const bool isKept = QLabel::focusNextPrevChild(next);
    const bool isStuck = isKept && before >= 0 && selectionStart() == before && hasFocus();
    return isStuck ? QWidget::focusNextPrevChild(next) : isKept;
}

} // namespace acquis
