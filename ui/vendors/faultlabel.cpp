// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vendors/faultlabel.h"

#include "ui/widgets/theme.h"

#include <QLabel>

namespace acquis {

void sayFault(QLabel &label, QWidget &input, const Theme &theme, const QString &sentence)
{
    QPalette palette = label.palette();
    palette.setColor(QPalette::WindowText, theme.state(StateToken::Error).text);
    label.setPalette(palette);
    label.setText(sentence);
    label.setVisible(!sentence.isEmpty());
    input.setAccessibleDescription(sentence);
}

} // namespace acquis
