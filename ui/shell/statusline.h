// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>

QT_BEGIN_NAMESPACE
class QLabel;
class QToolButton;
QT_END_NAMESPACE

namespace acquis {

struct UiContext;

/// At the foot of the window: the register, its last integrity check, whether a network is in use, and who works here.
class StatusLine final : public QStatusBar
{
    Q_OBJECT
public:
    explicit StatusLine(const UiContext &context, QWidget *parent = nullptr);

    /// Another person works here, or somebody said who.
    void sayOfficer();

Q_SIGNALS:
    void officerRequested(); ///< who works here is to be seen or changed

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    const UiContext &m_context;
    QLabel *m_register;
    QLabel *m_checkIcon;
    QLabel *m_check;
    QLabel *m_network;
    QToolButton *m_officer;
};

} // namespace acquis
