// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateEdit>

namespace acquis {

/// A date written year-month-day in either language, with a calendar. Typing over a whole date that is selected, or at the
/// start of it, begins with its year: QDateEdit alone drops the digits that do not fit into the old year, in silence. Undo
/// goes to the page, whose steps are whole changes.
class DateField final : public QDateEdit
{
    Q_OBJECT
public:
    explicit DateField(QWidget *parent = nullptr);
    explicit DateField(QDate date, QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace acquis
