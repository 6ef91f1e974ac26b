// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rules/needquestions.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;
QT_END_NAMESPACE

namespace acquis {

class NeedRow;
class Theme;

/// The one firm that is meant, and of it only what the rules ask. Its name is for the person: no rule asks it.
class NeedVendorFields final : public QWidget
{
    Q_OBJECT
public:
    explicit NeedVendorFields(const Theme &theme, QWidget *parent = nullptr);

    void show(const Need &need, const NeedQuestions &questions);
    void apply(Need &need) const;
    void retranslate();
    [[nodiscard]] QString name() const;
    void setName(const QString &name);

Q_SIGNALS:
    void edited(const QString &member);
    void nameEdited();

private:
    QCheckBox *m_isMeant;
    QLineEdit *m_name;
    QComboBox *m_ontario;
    QComboBox *m_headquarters;
    QSpinBox *m_employees;
    NeedRow *m_nameRow;
    NeedRow *m_ontarioRow;
    NeedRow *m_headquartersRow;
    NeedRow *m_employeesRow;
};

} // namespace acquis
