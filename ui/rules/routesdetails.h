// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/uicontext.h"

#include <QTextBrowser>

QT_BEGIN_NAMESPACE
class QTimer;
QT_END_NAMESPACE

namespace acquis {

class OptionsSession;

/// More about what the table shows, to be read: one route with all its reasons, or the trade agreements. It follows the session a
/// moment later, so that dragging a slider does not wait for it, and only while it can be seen.
class RoutesDetails final : public QTextBrowser
{
    Q_OBJECT
public:
    enum class About { ChosenRoute, Agreements };
    RoutesDetails(const UiContext &context, OptionsSession &session, About about, QWidget *parent = nullptr);

    void retranslate();

Q_SIGNALS:
    void routeFollowed(); ///< a link to another route was taken

protected:
    void showEvent(QShowEvent *event) override;

private:
    void ask();
    void fill();

    const UiContext m_context;
    OptionsSession &m_session;
    const About m_about;
    QTimer *m_moment;
    QString m_shown;
};

} // namespace acquis
