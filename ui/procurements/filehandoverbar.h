// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace acquis {

class PersonBox;

/// Asks who holds the chosen files from now on, and why.
class FileHandOverBar final : public QWidget
{
    Q_OBJECT
public:
    explicit FileHandOverBar(QWidget *parent = nullptr);

    void begin(const QStringList &people);
    void setCount(int files);
    /// Whether files can be handed over now.
    void setReady(bool isReady);
    void focusPerson();
    void retranslate();

Q_SIGNALS:
    void confirmed(const QString &holder, const QString &reason);
    void cancelled();

private:
    void confirm();
    QLabel *m_label;
    PersonBox *m_person;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    QPushButton *m_do;
    QPushButton *m_cancel;
};

} // namespace acquis
