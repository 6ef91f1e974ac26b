// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/routesdetails.h"

#include "ui/rules/determinationhtml.h"
#include "ui/rules/optionssession.h"
#include "ui/shell/languagecontroller.h"

#include <QTimer>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int indent = 20;
constexpr int moment = 60; ///< ms: a drag asks more often

} // namespace

RoutesDetails::RoutesDetails(const UiContext &context, OptionsSession &session, About about, QWidget *parent)
    : QTextBrowser(parent)
    , m_context(context)
    , m_session(session)
    , m_about(about)
    , m_moment(new QTimer(this))
{
    setObjectName(about == About::ChosenRoute ? u"optionsRouteDetails"_s : u"optionsAgreements"_s);
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    document()->setDocumentMargin(10);
    document()->setIndentWidth(indent);
    m_moment->setSingleShot(true);
    m_moment->setInterval(moment);
    connect(m_moment, &QTimer::timeout, this, &RoutesDetails::fill);
    connect(&session, &OptionsSession::answered, this, &RoutesDetails::ask);
    connect(&session, &OptionsSession::routeChosen, this, &RoutesDetails::ask);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        const auto route = fromCode<Route>(link.path());
        if (!route || link.scheme() != "route"_L1)
            return;
        Q_EMIT routeFollowed();
        m_session.chooseRoute(*route);
    });
    connect(&context.theme, &Theme::changed, this, [this] {
        m_shown.clear(); // links keep the colour they were read with
        ask();
    });
}

void RoutesDetails::showEvent(QShowEvent *event)
{
    QTextBrowser::showEvent(event);
    fill();
}

void RoutesDetails::ask()
{
    if (isVisible())
        m_moment->start();
}

void RoutesDetails::fill()
{
    m_moment->stop();
    if (!m_session.answer()) {
        m_shown.clear();
        clear();
        return;
    }
    const JudgedNeed judged { m_session.need(), *m_session.answer(), m_session.rules() };
    const DeterminationHtml html(m_context.language.language());
    const QString text =
        m_about == About::ChosenRoute ? html.route(judged, m_session.chosenRoute(), true) : html.agreements(judged);
    if (text == m_shown)
        return;
    m_shown = text;
    setHtml(text);
}

void RoutesDetails::retranslate()
{
    setAccessibleName(m_about == About::ChosenRoute ? tr("The chosen route") : tr("Trade agreements"));
    if (isVisible())
        fill();
}

} // namespace acquis
