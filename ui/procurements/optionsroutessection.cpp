// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/optionsroutessection.h"

#include "core/procurements/filedetermination.h"
#include "ui/forms/buttonrow.h"
#include "ui/forms/factstable.h"
#include "ui/shell/languagecontroller.h"
#include "ui/widgets/wrappinglabel.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>
#include <ranges>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastTarget = 28;
constexpr int lettersShown = 30;
constexpr int mostRoutes = 14; ///< that are shown without scrolling

QPushButton *makeButton(const QString &name)
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    button->setMinimumHeight(leastTarget);
    return button;
}

/// Ways that are open before those that are not.
int rankOf(const StoredRoute &route)
{
    switch (route.verdict) {
    case Verdict::Required: return 0;
    case Verdict::Allowed: return 1;
    case Verdict::Conditional: return 2;
    case Verdict::Unverified: return 3;
    case Verdict::NotAllowed: return 4;
    default: return 5;
    }
}

/// It may be taken, as far as rules say that nobody has read.
bool isUnverified(const StoredRoute &route)
{
    return route.isLawful() && route.verdict == Verdict::Unverified;
}

std::optional<Authority> approverOf(const StoredRoute &route)
{
    std::optional<Authority> highest;
    for (const StoredDuty &duty : route.duties) {
        if (const auto authority = duty.authority())
            highest = std::max(highest.value_or(*authority), *authority);
    }
    return highest;
}

} // namespace

OptionsRoutesSection::OptionsRoutesSection(const UiContext &context, FileSession &session)
    : FileSection(context, session, u"optionsRoutes"_s, QString())
    , m_which(new QComboBox)
    , m_determine(makeButton(u"optionsDetermine"_s))
    , m_routes(new FactsTable(context, u"optionsRoutesTable"_s))
    , m_details(new WrappingLabel)
    , m_choose(makeButton(u"optionsChoose"_s))
{
    m_routes->setFitsWidth();
    connect(m_routes, &FactsTable::rowsFitted, this, [this] { m_routes->setFixedHeight(m_routes->heightOfRows(mostRoutes)); });
    m_which->setObjectName(u"optionsWhich"_s);
    m_which->setMinimumHeight(leastTarget);
    m_which->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_which->setMinimumContentsLength(lettersShown);
    m_details->setObjectName(u"optionsDetails"_s);
    m_details->setTextFormat(Qt::RichText);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    fields().addNote(u"state"_s);
    fields().addWidget(u"ask"_s, new ButtonRow({ m_determine }));
    fields().addWidget(u"which"_s, m_which);
    fields().addNote(u"mayDo"_s);
    fields().addWidget(u"routes"_s, m_routes);
    fields().addWidget(u"details"_s, m_details);
    fields().addText(u"reason"_s);
    fields().addWidget(u"choosing"_s, new ButtonRow({ m_choose }));
    fields().addNote(u"chosen"_s);
    connect(m_determine, &QPushButton::clicked, this, &OptionsRoutesSection::determineRequested);
    connect(m_which, &QComboBox::activated, this, [this](int row) {
        m_uid = m_which->itemData(row).toString();
        showRoutes();
        Q_EMIT currentChanged();
    });
    connect(m_routes, &FactsTable::currentChanged, this, [this] {
        showRoute();
        Q_EMIT currentChanged();
    });
    connect(m_routes, &FactsTable::activated, this, [this] { fields().focusField(u"reason"_s); });
    connect(m_choose, &QPushButton::clicked, this, &OptionsRoutesSection::choose);
    connect(&fields(), &FieldColumn::edited, this, [this] { fields().setFault(u"reason"_s, {}); });
}

const StoredDetermination *OptionsRoutesSection::shown() const
{
    const QList<StoredDetermination> &all = file().determinations;
    const auto found = std::ranges::find(all, m_uid, &StoredDetermination::uid);
    return found == all.end() ? nullptr : &*found;
}

bool OptionsRoutesSection::isLatest() const
{
    return shown() && shown() == &file().determinations.constLast();
}

std::optional<Route> OptionsRoutesSection::currentRoute() const
{
    return shown() ? fromCode<Route>(m_routes->current()) : std::nullopt;
}

void OptionsRoutesSection::setState(const QStringList &changed, bool canDetermine, const QString &whyNot)
{
    m_changed = changed;
    m_canDetermine = canDetermine;
    m_whyNot = whyNot;
    showFile();
}

QString OptionsRoutesSection::stateWords() const
{
    if (file().determinations.isEmpty())
        return m_canDetermine ? tr("The rules have not been asked yet.") : m_whyNot;
    const StoredDetermination &last = file().determinations.constLast();
    QString words = tr("The rules were asked on %1 by %2.").arg(m_words.day(last.day), last.by.isEmpty() ? u"–"_s : last.by);
    if (!m_changed.isEmpty()) {
        QStringList names;
        for (const QString &member : m_changed)
            names << m_words.member(member);
        words += u' ' + tr("Since then this has changed: %1. Ask them again.").arg(names.join(u", "_s));
    }
    if (!m_canDetermine)
        words += u' ' + m_whyNot;
    return words;
}

void OptionsRoutesSection::fillDeterminations()
{
    const QSignalBlocker blocker(m_which);
    m_which->clear();
    const QList<StoredDetermination> &all = file().determinations;
    for (qsizetype i = all.size() - 1; i >= 0; --i) {
        QString name = tr("%1, by %2").arg(m_words.day(all.at(i).day), all.at(i).by.isEmpty() ? u"–"_s : all.at(i).by);
        if (i + 1 == all.size())
            name = tr("In force: %1").arg(name);
        m_which->addItem(name, all.at(i).uid);
    }
    m_which->setCurrentIndex(m_which->findData(m_uid));
}

QString OptionsRoutesSection::awardWords(const StoredDetermination &determination, const StoredRoute &route) const
{
    if (!route.earliestAward.isValid() || route.route == Route::MarketSounding) // which buys nothing
        return u"–"_s;
    if (lacksPostingDays(route))
        return tr("days of posting not held here");
    if (hasNoMinimumTime(determination, route, session().workingDays()))
        return tr("no minimum time in rules");
    return m_words.day(route.earliestAward);
}

void OptionsRoutesSection::showRoutes()
{
    fields().setLabel(u"mayDo"_s, shown() ? m_words.mayDo(openWays(*shown())) : QString());
    const QStringList headings { tr("Way"), tr("Verdict"), tr("Who approves"), tr("Award from") };
    QList<FactsRow> rows;
    if (const StoredDetermination *determination = shown()) {
        QList<const StoredRoute *> routes;
        for (const StoredRoute &route : determination->routes)
            routes << &route;
        std::ranges::stable_sort(routes, {}, [](const StoredRoute *route) { return rankOf(*route); });
        for (const StoredRoute *route : std::as_const(routes)) {
            const std::optional<Authority> approver = approverOf(*route);
            const bool isChosen = file().route == route->route && isLatest();
            rows << FactsRow { QString(codeOf(route->route)),
                               { { .text = isChosen ? tr("%1 (chosen)").arg(m_words.route(route->route))
                                                    : m_words.route(route->route),
                                   .icon = isChosen ? u"ok"_s : QString(),
                                   .state = StateToken::Ok },
                                 { .text = m_words.verdict(route->verdict),
                                   .icon = RulesWords::verdictIcon(route->verdict),
                                   .state = RulesWords::verdictState(route->verdict),
                                   .toolTip = m_words.verdictMeaning(route->verdict) },
                                 { .text = approver ? m_words.authority(*approver) : u"–"_s },
                                 { .text = awardWords(*determination, *route) } } };
        }
    }
    m_routes->setTable(headings, rows);
    m_routes->setFixedHeight(m_routes->heightOfRows(mostRoutes));
    if (file().route && currentRoute() != file().route && !m_routes->current().isEmpty() && isLatest())
        m_routes->setCurrent(codeOf(*file().route));
    showRoute();
}

/// What the reason of such a way must say, with the rule that it stands in for.
QString OptionsRoutesSection::unverifiedWords(const StoredRoute &route) const
{
    const QString cited = route.citation.of(m_words.language());
    return cited.isEmpty()
               ? tr("No rule that was read decides this way: write who looked it up, or why it is taken all the same.")
               : tr("The rule of this way is not verified (%1): write who looked it up, or why it is taken all the same.")
                     .arg(cited);
}

QString OptionsRoutesSection::detailsOf(const StoredRoute &route) const
{
    const Language language = m_words.language();
    QString html = u"<p><b>%1</b> – %2</p>"_s.arg(m_words.route(route.route).toHtmlEscaped(),
                                                  m_words.verdict(route.verdict).toHtmlEscaped());
    html += u"<p>%1</p>"_s.arg(m_words.verdictMeaning(route.verdict).toHtmlEscaped());
    if (!route.reason.isEmpty())
        html += u"<p>%1<br><i>%2</i></p>"_s.arg(route.reason.of(language).toHtmlEscaped(),
                                                route.citation.of(language).toHtmlEscaped());
    if (!route.duties.isEmpty()) {
        html += u"<p>%1</p><ul>"_s.arg(tr("Duties:").toHtmlEscaped());
        for (const StoredDuty &duty : route.duties) {
            QString what = m_words.duty(duty.kind);
            if (const auto authority = duty.authority())
                what = tr("%1: %2").arg(what, m_words.authority(*authority));
            else if (duty.value)
                what = tr("%1: %2").arg(what, m_words.formats().number(*duty.value));
            html += u"<li>%1. %2 <i>%3</i></li>"_s.arg(what.toHtmlEscaped(), duty.text.of(language).toHtmlEscaped(),
                                                       duty.citation.of(language).toHtmlEscaped());
        }
        html += u"</ul>"_s;
    }
    return html;
}

void OptionsRoutesSection::showRoute()
{
    const std::optional<Route> current = currentRoute();
    const StoredRoute *route = current ? shown()->route(*current) : nullptr;
    m_details->setText(route ? detailsOf(*route) : QString());
    fields().setShown(u"details"_s, route);
    fields().setLabel(u"reason"_s, tr("Why this way (required)"),
                      route && isUnverified(*route) ? unverifiedWords(*route) : QString());
    updateButtons();
}

void OptionsRoutesSection::updateButtons()
{
    const std::optional<Route> current = currentRoute();
    const StoredRoute *route = current ? shown()->route(*current) : nullptr;
    m_determine->setText(file().determinations.isEmpty() ? tr("Ask the rules") : tr("Ask the rules again"));
    m_determine->setEnabled(m_canDetermine && !isFrozen());
    const bool isChosen = route && isLatest() && file().route == current;
    // Who looks the rule up after the choice can still write it.
    const bool needsBetterReason = file().routeReason.isEmpty() || (route && isUnverified(*route));
    QString whyNot;
    if (!route)
        whyNot = tr("Ask the rules first.");
    else if (!isLatest())
        whyNot = tr("This is an older answer: only ways of the one in force can be chosen.");
    else if (!route->isLawful())
        whyNot = tr("This way is not open: %1")
                     .arg(route->reason.isEmpty() ? m_words.verdict(route->verdict) : route->reason.of(m_words.language()));
    else if (isChosen && !needsBetterReason)
        whyNot = tr("This way is chosen.");
    m_choose->setEnabled(whyNot.isEmpty() && !isFrozen());
    // The name of a way may be longer than a narrow form is wide: the table and the details above say it.
    m_choose->setText(isChosen ? tr("Keep this reason") : tr("Choose this way"));
    m_choose->setToolTip(route && !isChosen ? tr("Choose: %1").arg(m_words.route(route->route)) : m_choose->text());
    m_choose->setAccessibleName(m_choose->toolTip());
    fields().setLabel(u"choosing"_s, tr("The way of this file"), whyNot);
}

void OptionsRoutesSection::choose()
{
    const std::optional<Route> route = currentRoute();
    fields().finish();
    const QString reason = keptText(fields().text(u"reason"_s));
    if (!route)
        return;
    const bool isKept = file().route == route; // only its reason is another
    if (reason.isEmpty()) {
        fields().setFault(u"reason"_s, tr("Say in a sentence why this way is taken."));
        fields().focusField(u"reason"_s);
        return;
    }
    session().change(
        u"choose-route"_s,
        [&](ProcurementFile &changed) {
            changed.route = route;
            changed.routeReason = reason;
            changed.routeChosenOn = isKept ? changed.routeChosenOn : session().today();
        },
        reason);
}

void OptionsRoutesSection::showFile()
{
    const QList<StoredDetermination> &all = file().determinations;
    const QString key = file().uid + u'/' + (all.isEmpty() ? QString() : all.constLast().uid);
    if (key != m_file) {
        const bool isOtherFile = !m_file.startsWith(file().uid + u'/');
        m_file = key;
        m_uid = all.isEmpty() ? QString() : all.constLast().uid;
        if (isOtherFile)
            fields().forgetTyped();
    }
    fillDeterminations();
    fields().showFile();
    // What somebody has begun to write stays until another reason is kept.
    if (const QString reason = file().uid + u'/' + file().routeReason; reason != m_reason) {
        m_reason = reason;
        fields().setText(u"reason"_s, file().routeReason);
    }
    fields().FieldColumn::setState(u"reason"_s, isFrozen() ? FieldState::Frozen : FieldState::Open);
    fields().setLabel(u"state"_s, stateWords());
    const bool isDetermined = !all.isEmpty();
    for (const QString &field : { u"mayDo"_s, u"routes"_s, u"details"_s, u"reason"_s, u"choosing"_s })
        fields().setShown(field, isDetermined);
    fields().setShown(u"which"_s, all.size() > 1);
    fields().setShown(u"chosen"_s, file().route.has_value());
    if (file().route)
        fields().setLabel(u"chosen"_s,
                          file().routeChosenOn.isValid()
                              ? tr("Chosen: %1, on %2.").arg(m_words.route(*file().route), m_words.day(file().routeChosenOn))
                              : tr("Chosen: %1.").arg(m_words.route(*file().route)));
    showRoutes();
    setSummary(file().route ? m_words.route(*file().route) : m_changed.isEmpty() ? QString() : tr("To be asked again"));
}

bool OptionsRoutesSection::holds(const QString &path) const
{
    static const QStringList words { u"determinations"_s,  u"determined"_s,   u"route"_s,       u"route-reason"_s,
                                     u"route-chosen-on"_s, u"route-chosen"_s, u"route-lawful"_s };
    return words.contains(path.section(u'/', 0, 0));
}

void OptionsRoutesSection::goTo(const QString &path)
{
    setOpen(true);
    if (path == "determined"_L1 || file().determinations.isEmpty())
        m_determine->setFocus();
    else if (const QString uid = path.section(u'/', 1, 1); path.startsWith("determinations"_L1)) {
        if (std::ranges::count(file().determinations, uid, &StoredDetermination::uid) > 0)
            m_uid = uid;
        showFile();
        m_routes->setFocusToRows();
    } else {
        fields().focusField(u"reason"_s);
    }
}

void OptionsRoutesSection::retranslate()
{
    m_words = RulesWords(context().language.language());
    setTitle(tr("Ways the rules leave open"));
    fields().setLabel(u"ask"_s, tr("The rules"));
    fields().setLabel(u"which"_s, tr("Answer that is shown"));
    fields().setLabel(u"routes"_s, tr("Ways"));
    m_routes->setAccessibleTitle(tr("Ways the rules leave open"));
    fields().setLabel(u"details"_s, tr("The way on which the table stands"));
    m_details->setAccessibleName(tr("The way on which the table stands"));
    showFile();
}

} // namespace acquis
