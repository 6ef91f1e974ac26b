// SPDX-License-Identifier: GPL-3.0-or-later
// The part of HomePage that says its figures, in the language of the screen.
#include "ui/procurements/homepage.h"

#include "ui/procurements/filewords.h"
#include "ui/procurements/hometable.h"
#include "ui/procurements/invoiceradarview.h"
#include "ui/procurements/punctualitybars.h"
#include "ui/shell/languagecontroller.h"
#include "ui/shell/registersession.h"
#include "ui/shell/settings.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/keyfigurestrip.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/wrappinglabel.h"

#include <QAction>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int urgentDays = 14;
constexpr int yearRows = 7;

QString capital(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString iconOf(WaitKind kind)
{
    switch (kind) {
    case WaitKind::Approval: return u"ok"_s;
    case WaitKind::Declaration: return u"edit"_s;
    case WaitKind::Score: return u"list"_s;
    case WaitKind::Question: return u"info"_s;
    case WaitKind::StageWork: return u"procurements"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

void HomePage::sayHead()
{
    const FileListWords say = words();
    const QDate today = m_files.today();
    m_date->setText(capital(say.longDay(today)));
    const QString year = tr("fiscal year %1").arg(say.formats().fiscalYear(FiscalYear::containing(today)));
    const QString name = QFileInfo(m_context.session.path()).completeBaseName();
    m_about->setText(m_context.session.isOpen() && !name.isEmpty() ? QString(year + u" · "_s + name) : year);
}

void HomePage::sayKeyFigures()
{
    const FileListWords say = words();
    const Formats &formats = say.formats();
    QList<KeyFigure> figures;
    m_keyActions.clear();
    const auto add = [&](const QString &label, const QString &value, const QString &note, const std::function<void()> &open) {
        figures << KeyFigure { label, value, note, open != nullptr };
        m_keyActions << open;
    };
    const auto opens = [this](const FileFigure &figure, const QString &name) -> std::function<void()> {
        return figure.count == 0 ? std::function<void()>() : [this, &figure, name] { openFiles(figure, name); };
    };
    add(
        tr("Open files"), formats.number(m_figures.open.count),
        m_figures.still.count == 0 ? tr("none lies still")
                                   : tr("%n lie still more than 10 days", nullptr, int(m_figures.still.count)),
        m_figures.open.count == 0 ? std::function<void()>() : [this] {
            FileFilter filter;
            filter.states = { FileState::Open };
            Q_EMIT filesRequested(filter, {});
        });
    add(tr("Awarded this year"), formats.money(m_figures.thisYear.awarded.sum), say.files(m_figures.thisYear.awarded.count),
        opens(m_figures.thisYear.awarded, tr("awarded this year")));
    const FileFigure &ends = m_figures.endingWithin[2];
    add(tr("Ends within 90 days"), formats.number(ends.count),
        tr("%1 within 30 days, %2 within 60")
            .arg(formats.number(m_figures.endingWithin[0].count), formats.number(m_figures.endingWithin[1].count)),
        ends.files.empty() ? std::function<void()>() : opens(ends, tr("something ends within 90 days")));
    add(tr("Late files"), formats.number(m_figures.lateFiles.count),
        m_figures.holderLeft.count == 0 ? tr("no holder has left the office")
                                        : tr("%n held by somebody who has left", nullptr, int(m_figures.holderLeft.count)),
        opens(m_figures.lateFiles, tr("late")));
    add(tr("Late payments"), formats.number(m_figures.latePayments.count),
        tr("%n to micro and small firms", nullptr, int(m_figures.latePaymentsOfSmall.count)),
        opens(m_figures.latePayments, tr("payments are late")));
    if (m_figures.holderLeft.count > 0)
        add(tr("Holder has left"), formats.number(m_figures.holderLeft.count), tr("open files to hand over"),
            opens(m_figures.holderLeft, tr("the holder has left")));
    m_keyFigures->setFigures(figures);
}

void HomePage::sayWaiting()
{
    const FileListWords say = words();
    m_waitingPanel->setTitle(tr("Waits for me"));
    const auto count = int(m_figures.waiting.size());
    m_waitingPanel->setSubtitle(count == 0 ? QString() : tr("%n, by due date", nullptr, count));
    QList<QList<HomeCell>> rows;
    for (const WaitingItem &item : std::as_const(m_figures.waiting)) {
        const FileSummary *of = file(item.file);
        if (!of)
            continue; // cannot be: the figures are of this snapshot
        QString duty = item.kind == WaitKind::StageWork ? say.next(*of) : say.waitsFor(item.kind, item.subject);
        if (item.kind == WaitKind::Approval && item.amount != Money())
            duty += u", "_s + say.formats().money(item.amount);
        const bool isOverdue = item.due.isValid() && item.due < m_files.today();
        const bool isWarning = item.isStill || isOverdue;
        rows << QList<HomeCell> {
            { item.isStill && item.kind == WaitKind::StageWork ? tr("It lies still") : say.wait(item.kind),
              item.isStill ? u"clock"_s : iconOf(item.kind), isWarning ? StateToken::Warning : StateToken::Info },
            { duty },
            { of->number + u' ' + of->title.of(say.language()), {}, {}, false, true },
            { say.days(item.days), {}, {}, true },
            { FileListWords::day(item.due), isOverdue ? u"warning"_s : QString(), StateToken::Warning, true, false,
              isOverdue ? tr("This day is over.") : QString() },
        };
    }
    m_waiting->setTable({ tr("What"), tr("Next duty"), tr("Where"), tr("Waiting"), tr("Due day") }, rows);
    m_waiting->setAccessibleName(tr("Waits for me"));
    m_waiting->setVisible(!rows.isEmpty());
    m_nothingWaits->setVisible(rows.isEmpty());
    m_nothingWaits->setText(
        m_context.settings.isOfficerNamed()
            ? tr("Nothing waits for %1. If files name you otherwise, change your name on the page Office.").arg(m_files.me())
            : tr("What waits for you is shown here when it is known who you are."));
    m_sayWho->setVisible(rows.isEmpty() && !m_context.settings.isOfficerNamed());
}

void HomePage::sayEnding()
{
    const FileListWords say = words();
    m_endingPanel->setTitle(tr("Ends within 90 days"));
    m_endingPanel->setSubtitle(m_figures.ending.isEmpty() ? QString()
                                                          : tr("%1 within 30 days, %2 within 60")
                                                                .arg(say.formats().number(m_figures.endingWithin[0].count),
                                                                     say.formats().number(m_figures.endingWithin[1].count)));
    QList<QList<HomeCell>> rows;
    for (const EndingItem &item : std::as_const(m_figures.ending)) {
        const QString name = item.name.of(say.language());
        const QString kind = item.file.isValid()     ? say.event(item.event)
                             : m_providers.kindWords ? m_providers.kindWords(item.kind, say.language())
                                                     : item.kind;
        const bool isUrgent = item.daysLeft <= urgentDays;
        rows << QList<HomeCell> {
            { item.subject.isEmpty() ? name : QString(item.subject + u' ' + name), {}, {}, false, true },
            { kind },
            { FileListWords::day(item.day), {}, {}, true },
            { say.days(item.daysLeft), isUrgent ? u"warning"_s : QString(), StateToken::Warning, true },
        };
    }
    m_ending->setTable({ tr("What"), tr("Event"), tr("Day"), tr("Left") }, rows);
    m_ending->setAccessibleName(tr("Ends within 90 days"));
    m_ending->setVisible(!rows.isEmpty());
    m_nothingEnds->setVisible(rows.isEmpty());
    m_nothingEnds->setText(tr("No contract, option, warranty or agreement ends within 90 days."));
}

QString HomePage::stateWords(PaymentState state) const
{
    switch (state) {
    case PaymentState::OnTime: return tr("within 30 days");
    case PaymentState::Late: return tr("late");
    case PaymentState::InDispute: return tr("in dispute");
    case PaymentState::NoDate: return tr("no receipt date");
    }
    Q_UNREACHABLE();
}

void HomePage::sayPaid()
{
    const FileListWords say = words();
    const Formats &formats = say.formats();
    m_paidPanel->setTitle(tr("Paid within 30 days, by size class"));
    m_paidPanel->setSubtitle(tr("invoices of %1 to date").arg(formats.fiscalYear(FiscalYear::containing(m_files.today()))));
    QList<PunctualityBars::Bar> bars;
    QList<QList<HomeCell>> rows;
    for (const PaidWithin &paid : std::as_const(m_figures.paid)) {
        PunctualityBars::Bar bar;
        bar.name = say.sizeClass(paid.sizeClass);
        bar.onTime = formats.percent(paid.onTime(), 1);
        const QString least = formats.percent(paid.atLeast(), 1);
        const QString most = formats.percent(paid.atMost(), 1);
        if (least != most) // else nothing is unknown
            bar.range = tr("between %1 and %2").arg(least, most);
        QList<HomeCell> row { { bar.name } };
        for (std::size_t i = 0; i < codeCount<PaymentState>; ++i) {
            const qint64 count = paid.figures[i].count;
            bar.counts[i] = count;
            if (count > 0)
                bar.sentences[i] = tr("%1: %n invoices %2.", nullptr, int(count)).arg(bar.name, stateWords(PaymentState(i)));
            row << HomeCell { formats.number(count), {}, {}, true, count > 0 };
        }
        row << HomeCell { bar.onTime, {}, {}, true } << HomeCell { bar.range, {}, {}, true };
        bars << bar;
        rows << row;
    }
    std::array<QString, codeCount<PaymentState>> states;
    QStringList headings { tr("Size class") };
    for (std::size_t i = 0; i < states.size(); ++i) {
        states[i] = stateWords(PaymentState(i));
        headings << capital(states[i]);
    }
    headings << tr("On time") << tr("Range with unknown");
    m_bars->setWords(states, tr("on time"), tr("range with unknown"));
    m_bars->setBars(bars);
    m_bars->setAccessibleName(tr("Paid within 30 days, by size class"));
    m_paid->setTable(headings, rows);
    m_paid->setAccessibleName(tr("Paid within 30 days, by size class"));
    const bool isEmpty = bars.isEmpty();
    m_nothingPaid->setVisible(isEmpty);
    m_nothingPaid->setText(tr("No invoice of this fiscal year is recorded in a file yet."));
    m_bars->setVisible(!isEmpty && !m_paidAsTable->isChecked());
    m_paid->setVisible(!isEmpty && m_paidAsTable->isChecked());
    m_paidAsTable->setEnabled(!isEmpty);
    m_paidAsTable->setIcon(themedIcon(m_context.theme, u"table"_s));
    m_paidAsTable->setText(tr("Show as a table"));
    m_paidAsTable->setToolTip(tr("Show as a table"));
    m_paidPanel->setFootnote(
        isEmpty ? QString()
                : tr("Thirty days from receipt is a service standard here; days in dispute do not count. The range "
                     "says what the share would be were all others late, or on time."));
}

void HomePage::sayStages()
{
    const FileListWords say = words();
    m_placePanel->setTitle(tr("Open files"));
    m_placeChoice->setSegmentText(0, tr("By stage"));
    m_placeChoice->setSegmentText(1, tr("Lying still"));
    m_placeChoice->setAccessibleName(tr("Open files"));
    QList<QList<HomeCell>> rows;
    for (std::size_t i = 0; i < codeCount<FileStage>; ++i) {
        const FileFigure &figure = m_figures.byStage[i];
        rows << QList<HomeCell> { { FileWords::stage(FileStage(i)), {}, {}, false, figure.count > 0 },
                                  { say.formats().number(figure.count), {}, {}, true },
                                  { say.formats().money(figure.sum), {}, {}, true } };
    }
    m_stages->setTable({ tr("Stage"), tr("Files"), tr("Value") }, rows);
    m_stages->setAccessibleName(tr("Open files by stage"));
    m_stages->setVisible(m_placeChoice->current() != 1);
}

void HomePage::sayStill()
{
    const FileListWords say = words();
    QList<QList<HomeCell>> rows;
    for (const StillHolder &holder : std::as_const(m_figures.stillByHolder)) {
        rows << QList<HomeCell> {
            { holder.holder.isEmpty() ? tr("Nobody") : holder.holder, holder.hasLeft ? u"warning"_s : QString(),
              StateToken::Warning, false, true, holder.hasLeft ? tr("%1 has left the office.").arg(holder.holder) : QString() },
            { say.formats().number(holder.files.count), {}, {}, true },
            { say.formats().number(holder.longest), {}, {}, true },
            { say.formats().number(holder.days), {}, {}, true },
        };
    }
    m_still->setTable({ tr("Holder"), tr("Files"), tr("Longest"), tr("Days in all") }, rows);
    m_still->setAccessibleName(tr("Files lying still, by holder"));
    const bool isShown = m_placeChoice->current() == 1;
    m_still->setVisible(isShown && !rows.isEmpty());
    m_nothingStill->setVisible(isShown && rows.isEmpty());
    m_nothingStill->setText(tr("No open file lies still for more than 10 days."));
}

void HomePage::sayYears()
{
    const FileListWords say = words();
    const Formats &formats = say.formats();
    m_yearPanel->setTitle(tr("This year against last"));
    m_yearPanel->setSubtitle(tr("files that failed count like the others"));
    QList<QList<HomeCell>> rows;
    for (int row = 0; row < yearRows; ++row) {
        const bool isMoney = row == 2 || row == 6;
        QList<HomeCell> cells { { yearRow(row) } };
        for (const FileFigure *figure : yearFigures(row))
            cells << HomeCell {
                isMoney ? formats.money(figure->sum) : formats.number(figure->count), {}, {}, true, figure->count > 0
            };
        rows << cells;
    }
    m_years->setTable({ tr("To date"), formats.fiscalYear(m_figures.thisYear.year),
                        tr("%1, same day").arg(formats.fiscalYear(m_figures.lastYear.year)),
                        tr("%1, whole").arg(formats.fiscalYear(m_figures.lastYear.year)) },
                      rows);
    m_years->setAccessibleName(tr("This year against last"));
}

void HomePage::say()
{
    sayHead();
    sayKeyFigures();
    sayWaiting();
    sayEnding();
    sayPaid();
    sayStages();
    sayStill();
    sayYears();
}

void HomePage::retranslate()
{
    m_import->setText(tr("Import…"));
    m_import->setIcon(themedIcon(m_context.theme, u"import"_s));
    m_new->setText(tr("New procurement"));
    m_new->setIcon(themedIcon(m_context.theme, u"plus"_s));
    m_may->setText(tr("What may I do?"));
    m_sayWho->setText(tr("Say who you are…"));
    m_emptyNew->setText(tr("New procurement"));
    m_emptyImport->setText(tr("Import…"));
    m_emptySample->setText(tr("Open the sample register"));
    m_newAction->setText(tr("New procurement"));
    m_keyFigures->setAccessibleName(tr("Key figures"));
    m_radar->retranslate();
    showPlace();
    say();
}

void HomePage::sayEmpty()
{
    m_emptyText->setText(
        m_context.session.isOpen()
            ? tr("This register holds no procurement file yet. Once it does, this page says every day what waits for you, "
                 "what ends soon, what is late, and how this year compares with the last.")
            : tr("No register is open. This page says every day what waits for you, what ends soon and what is late in "
                 "the procurement files of a register."));
}

} // namespace acquis
