// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/homefigures.h"

#include "core/procurements/amountsum.h"
#include "core/procurements/contractfigures.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

void add(FileFigure &figure, ProcurementFileId file, Money amount = {})
{
    // Files come by id: a file that counts again is the last one.
    if (figure.files.empty() || figure.files.back() != file.value)
        figure.files.push_back(file.value);
    ++figure.count;
    figure.sum = heldSum(figure.sum, amount);
}

/// Names of people who were here and are no more. Who comes back is here.
QSet<QString> peopleWhoLeft(const OfficePeople &people, QDate today)
{
    QSet<QString> gone;
    QSet<QString> here;
    for (const OfficePerson &person : people.persons) {
        const bool hasLeft = person.until.isValid() && person.until < today;
        (hasLeft ? gone : here).insert(person.name);
    }
    return gone.subtract(here);
}

YearFigures yearUntil(FiscalYear year, QDate until)
{
    YearFigures figures;
    figures.year = year;
    figures.until = until;
    return figures;
}

void addToYear(YearFigures &year, const FileSummary &file)
{
    const auto isIn = [&year](QDate day) { return day.isValid() && day >= year.year.firstDay() && day <= year.until; };
    if (isIn(file.openedOn))
        add(year.opened, file.id, file.value);
    if (isIn(file.awardedOn))
        add(year.awarded, file.id, file.awarded.value_or(Money()));
    if (!isIn(file.endedOn))
        return;
    switch (file.state) {
    case FileState::Open: break;
    case FileState::Closed: add(year.closed, file.id, file.value); break;
    case FileState::Cancelled: add(year.cancelled, file.id, file.priceDifference.value_or(Money())); break;
    case FileState::Abandoned: add(year.abandoned, file.id, file.priceDifference.value_or(Money())); break;
    }
}

/// The place of a size class in its table: the known ones, others by name, unknown last.
std::pair<int, QString> placeOf(const QString &sizeClass)
{
    const int known = sizeOrder(sizeClass);
    return { sizeClass.isEmpty() ? known + 1 : known, sizeClass };
}

/// Adds up one file after the other, by id.
class Counting
{
public:
    explicit Counting(const HomeQuestion &question)
        : m_question(question)
        , m_gone(peopleWhoLeft(question.people, question.today))
        , m_year(FiscalYear::containing(question.today))
    {
        const FiscalYear last(m_year.startYear() - 1);
        m_figures.thisYear = yearUntil(m_year, question.today);
        m_figures.lastYearToDate = yearUntil(last, question.today.addYears(-1));
        m_figures.lastYear = yearUntil(last, last.lastDay());
    }

    void take(const FileSummary &file)
    {
        if (file.isOpen())
            takeOpen(file);
        takeEndings(file);
        takeLateness(file);
        takePayments(file);
        addToYear(m_figures.thisYear, file);
        addToYear(m_figures.lastYearToDate, file);
        addToYear(m_figures.lastYear, file);
    }
    [[nodiscard]] HomeFigures finish();

private:
    void takeOpen(const FileSummary &file);
    void takeWaiting(const FileSummary &file, bool isStill);
    void takeEndings(const FileSummary &file);
    void takeLateness(const FileSummary &file);
    void takePayments(const FileSummary &file);
    /// Names are typed: as declarations do, their case is not minded.
    [[nodiscard]] bool isMe(const QString &person) const { return person.compare(m_question.me, Qt::CaseInsensitive) == 0; }
    [[nodiscard]] int daysSince(QDate day) const
    {
        return day.isValid() ? int(std::max<qint64>(day.daysTo(m_question.today), 0)) : 0;
    }

    const HomeQuestion &m_question;
    QSet<QString> m_gone;
    FiscalYear m_year;
    HomeFigures m_figures;
    std::map<QString, StillHolder> m_still;
    std::map<std::pair<int, QString>, PaidWithin> m_paid;
};

void Counting::takeOpen(const FileSummary &file)
{
    add(m_figures.open, file.id, file.value);
    add(m_figures.byStage[std::size_t(file.stage)], file.id, file.value);
    const bool hasLeft = m_gone.contains(file.holder);
    if (hasLeft || file.holder.isEmpty())
        add(m_figures.holderLeft, file.id, file.value);
    const int still = stillDaysOf(file, m_question.today);
    const bool isStill = still > m_question.stillDays;
    if (isStill) {
        add(m_figures.still, file.id, file.value);
        StillHolder &holder = m_still[file.holder];
        holder.holder = file.holder;
        holder.hasLeft = hasLeft;
        add(holder.files, file.id, file.value);
        holder.longest = std::max(holder.longest, still);
        holder.days += still;
    }
    takeWaiting(file, isStill);
}

void Counting::takeWaiting(const FileSummary &file, bool isStill)
{
    if (m_question.me.isEmpty())
        return;
    const bool isMine = isMe(file.holder);
    bool waitsForOthers = false;
    bool isAsked = false;
    for (const FileWait &wait : file.waits) {
        const bool isDeclaration = wait.kind == WaitKind::Declaration;
        if (wait.person.isEmpty() ? !isMine : !isMe(wait.person)) {
            // While others sign, the file goes on.
            waitsForOthers = waitsForOthers || !isDeclaration;
            continue;
        }
        isAsked = isAsked || !isDeclaration || file.nextDuty == FileDutyKind::ConflictDeclarations;
        m_figures.waiting << WaitingItem { wait.kind,    file.id,      wait.since, daysSince(wait.since), wait.due, wait.amount,
                                           wait.subject, std::nullopt, isStill };
    }
    // The holder of a file has nothing else to do while others decide, unless it lies still.
    if (!isMine || isAsked || (waitsForOthers && !isStill))
        return;
    const QDate since = isStill ? file.lastEntry : file.stageSince;
    const QDate due = file.planUntil.isValid() ? file.planUntil : file.neededBy;
    m_figures.waiting << WaitingItem {
        WaitKind::StageWork, file.id, since, daysSince(since), due, {}, {}, file.nextDuty, isStill
    };
}

void Counting::takeEndings(const FileSummary &file)
{
    const bool counts = file.state == FileState::Open || file.state == FileState::Closed;
    for (const FileEvent &event : file.events) {
        const qint64 left = m_question.today.daysTo(event.day);
        if (counts && left >= 0 && left <= HomeQuestion::mostDaysAhead)
            m_figures.ending << EndingItem { file.id, event.kind, {}, {}, event.subject, file.title, event.day, int(left) };
    }
}

void Counting::takeLateness(const FileSummary &file)
{
    const QDate today = m_question.today;
    const CodeSet<LateKind> late = latenessOf(file, today);
    if (late.isEmpty())
        return;
    add(m_figures.lateFiles, file.id, file.value);
    const auto tell = [&](LateKind kind, QDate due, Money amount = {}) {
        m_figures.late << LateItem { kind, file.id, due, int(due.daysTo(today)), amount };
    };
    if (late.contains(LateKind::NeededBy))
        tell(LateKind::NeededBy, file.neededBy);
    if (late.contains(LateKind::Plan))
        tell(LateKind::Plan, file.planUntil);
    if (late.contains(LateKind::Debriefing))
        tell(LateKind::Debriefing, file.debriefAskedOn.addDays(daysToDebrief));
    if (!late.contains(LateKind::Payment))
        return;
    for (const PaymentFact &fact : file.payments) {
        if (fact.paid.isValid() || paymentStateOf(fact, today) != PaymentState::Late)
            continue;
        tell(LateKind::Payment, fact.due, fact.amount);
        add(m_figures.latePayments, file.id, fact.amount);
        if (sizeOrder(fact.sizeClass) <= sizeOrder(u"small"))
            add(m_figures.latePaymentsOfSmall, file.id, fact.amount);
    }
}

void Counting::takePayments(const FileSummary &file)
{
    for (const PaymentFact &fact : file.payments) {
        QDate day = fact.received;
        for (const QDate other : { fact.day, fact.paid }) {
            if (!day.isValid())
                day = other;
        }
        if (!day.isValid() || day > m_question.today || FiscalYear::containing(day) != m_year)
            continue;
        const auto state = paymentStateOf(fact, m_question.today);
        if (!state)
            continue;
        PaidWithin &paid = m_paid[placeOf(fact.sizeClass)];
        paid.sizeClass = fact.sizeClass;
        add(paid.figures[std::size_t(*state)], file.id, fact.amount);
    }
}

HomeFigures Counting::finish()
{
    for (const DatedItem &item : m_question.elsewhere) {
        const qint64 left = m_question.today.daysTo(item.day);
        if (item.day.isValid() && left >= 0 && left <= HomeQuestion::mostDaysAhead)
            m_figures.ending << EndingItem { {}, {}, item.kind, item.uid, {}, item.name, item.day, int(left) };
    }
    std::ranges::stable_sort(m_figures.ending, {}, &EndingItem::day);
    for (const EndingItem &item : std::as_const(m_figures.ending)) {
        for (std::size_t i = 0; i < m_figures.endingWithin.size(); ++i) {
            if (item.daysLeft > int(i + 1) * 30)
                continue;
            FileFigure &figure = m_figures.endingWithin[i];
            ++figure.count;
            if (item.file.isValid())
                figure.files.push_back(item.file.value);
        }
    }
    for (FileFigure &figure : m_figures.endingWithin) { // they came by day
        std::ranges::sort(figure.files);
        figure.files.erase(std::unique(figure.files.begin(), figure.files.end()), figure.files.end());
    }
    std::ranges::stable_sort(m_figures.late, std::greater(), &LateItem::days);
    std::ranges::stable_sort(m_figures.waiting, [](const WaitingItem &a, const WaitingItem &b) {
        if (a.due != b.due)
            return a.due.isValid() && (!b.due.isValid() || a.due < b.due);
        return a.days > b.days;
    });
    for (auto &[name, holder] : m_still)
        m_figures.stillByHolder << std::move(holder);
    std::ranges::stable_sort(m_figures.stillByHolder, std::greater(), &StillHolder::longest);
    for (auto &[place, paid] : m_paid)
        m_figures.paid << std::move(paid);
    return std::move(m_figures);
}

} // namespace

qint64 PaidWithin::count() const
{
    qint64 count = 0;
    for (const FileFigure &figure : figures)
        count += figure.count;
    return count;
}

Share PaidWithin::onTime() const
{
    const qint64 onTime = figure(PaymentState::OnTime).count;
    return { onTime, onTime + figure(PaymentState::Late).count };
}

Share PaidWithin::atLeast() const
{
    return { figure(PaymentState::OnTime).count, count() };
}

Share PaidWithin::atMost() const
{
    return { count() - figure(PaymentState::Late).count, count() };
}

std::optional<PaymentState> paymentStateOf(const PaymentFact &fact, QDate today)
{
    if (!fact.received.isValid())
        return PaymentState::NoDate;
    if (fact.paid.isValid())
        return fact.isPaidLate ? PaymentState::Late : PaymentState::OnTime;
    if (fact.isDisputed)
        return PaymentState::InDispute;
    return today > fact.due ? std::optional(PaymentState::Late) : std::nullopt;
}

HomeFigures homeFigures(const FileSummaries &files, const HomeQuestion &question, const CancelToken &cancel)
{
    constexpr qsizetype filesBetweenLooks = 4096;
    Counting counting(question);
    for (qsizetype i = 0; i < files.count(); ++i) {
        if (i % filesBetweenLooks == 0 && cancel.isCancelled())
            return {};
        counting.take(files.at(i));
    }
    return counting.finish();
}

} // namespace acquis
