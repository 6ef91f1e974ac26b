// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace acquis {

/// The name of a person: one of those who are known, completed while it is typed, or another.
class PersonBox final : public QComboBox
{
    Q_OBJECT
public:
    explicit PersonBox(QWidget *parent = nullptr);

    /// In the order in which they are offered. What is typed stays.
    void setPeople(const QStringList &names);
    /// Not shown while something is being typed.
    void setPerson(const QString &name);
    [[nodiscard]] const QString &person() const { return m_person; }
    void setReadOnly(bool isReadOnly);
    void finish();
    void forgetTyped();

    void showPopup() override;

Q_SIGNALS:
    void edited(); ///< another person, by the person who types

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    QString m_person;
};

} // namespace acquis
