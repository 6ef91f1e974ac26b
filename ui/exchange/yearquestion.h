// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fiscalyear.h"
#include "ui/widgets/formats.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace acquis {

/// Asks which fiscal year files belong to that name none.
class YearQuestion final : public QWidget
{
    Q_OBJECT
public:
    explicit YearQuestion(QWidget *parent = nullptr);
    void retranslate(const Formats &formats);

Q_SIGNALS:
    void yearChosen(acquis::FiscalYear year);

private:
    QLabel *m_label;
    QComboBox *m_year;
    QPushButton *m_go;
};

} // namespace acquis
