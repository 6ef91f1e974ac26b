// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace acquis {

struct UiContext;

/// At the foot of the window: the register, its last integrity check, and whether a network is in use.
class StatusLine final : public QStatusBar
{
    Q_OBJECT
public:
    explicit StatusLine(const UiContext &context, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    const UiContext &m_context;
    QLabel *m_register;
    QLabel *m_checkIcon;
    QLabel *m_check;
    QLabel *m_network;
};

} // namespace acquis
