// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/uicontext.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace acquis {

class OptionsSession;

/// While another value or day is tried: what is entered, and the choice to keep the one or go back to the other.
class TrialBar final : public QWidget
{
    Q_OBJECT
public:
    TrialBar(const UiContext &context, OptionsSession &session, QWidget *parent = nullptr);

    void retranslate();
    /// After the session answered; shown only during a trial.
    void update();

private:
    void retakeColors();

    const UiContext m_context;
    OptionsSession &m_session;
    QLabel *m_icon;
    QLabel *m_words;
    QPushButton *m_reset;
    QPushButton *m_enter;
};

} // namespace acquis
