// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QCheckBox;
QT_END_NAMESPACE

namespace acquis {

class DateField;

/// A day that may be left open: a box to tick, and the day beside it.
class OptionalDay final : public QWidget
{
    Q_OBJECT
public:
    /// \p name is the object name of the box; that of the day is \p name + "Day".
    explicit OptionalDay(const QString &name, QWidget *parent = nullptr);

    void setWords(const QString &tick, const QLocale &locale);
    /// None unticks the box.
    void setDay(QDate day);
    /// Invalid while the box is not ticked.
    [[nodiscard]] QDate day() const;

Q_SIGNALS:
    void changed();

private:
    QCheckBox *m_has;
    DateField *m_day;
};

} // namespace acquis
