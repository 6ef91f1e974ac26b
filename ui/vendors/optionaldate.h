// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QCheckBox;
QT_END_NAMESPACE

namespace acquis {

class DateField;

/// A day that may not be known, or not be there: a box to tick, and the day. Takes the place of an input with its label.
class OptionalDate final : public QWidget
{
    Q_OBJECT
public:
    /// \p box and \p field are the names of the two.
    OptionalDate(const QString &box, const QString &field, QDate usual, QWidget *parent = nullptr);

    /// Invalid when the box is not ticked.
    [[nodiscard]] QDate date() const;
    void setDate(QDate date);
    void setTexts(const QString &box, const QString &field, const QLocale &locale);

private:
    QDate m_usual;
    QCheckBox *m_box;
    DateField *m_field;
};

} // namespace acquis
