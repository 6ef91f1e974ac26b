// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/uicontext.h"

#include <QList>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace acquis {

class FactsTable;
class Panel;

/// Framed parts of a stage under each other, scrolled as one.
class StageColumn final : public QWidget
{
    Q_OBJECT
public:
    /// Fills \p owner. The scroll area is named \p name.
    StageColumn(const QString &name, QWidget &owner);

    /// A new part at the end.
    Panel *addPart();
    void addWidget(QWidget *widget); ///< at the end; takes it over
    /// A button as the head of a part has it. \p name is its object name; the icon follows the theme.
    [[nodiscard]] static QPushButton *makeButton(const UiContext &context, const QString &name, const QString &icon);
    /// As high as its rows, but not higher than eight of them.
    static void fitRows(FactsTable &table);

private:
    QVBoxLayout *m_column;
};

} // namespace acquis
