// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/filedaysview.h"

#include "core/procurements/fileduties.h"
#include "ui/forms/factstable.h"
#include "ui/procurements/filedaysbar.h"
#include "ui/procurements/filewords.h"
#include "ui/shell/languagecontroller.h"
#include "ui/shell/settings.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/wrappinglabel.h"

#include <QEvent>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr auto splitterState = "fileDaysSplitter2"_L1;
constexpr int textMargin = 8;
constexpr int shownRows = 4;

} // namespace

FileDaysView::FileDaysView(const UiContext &context, FileSession &session, const Durations &durations, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_session(session)
    , m_durations(durations)
    , m_panel(new Panel(this))
    , m_columns(new QSplitter(Qt::Horizontal, this))
    , m_stages(new FactsTable(context, u"fileDays"_s, m_columns))
    , m_bar(new FileDaysBar(context, m_columns))
    , m_text(new WrappingLabel(m_columns))
{
    setObjectName(u"fileDaysView"_s);
    m_bar->setObjectName(u"fileDaysBar"_s);
    m_text->setObjectName(u"fileDaysText"_s);
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *right = new QWidget(m_columns);
    auto *rows = new QVBoxLayout(right);
    rows->setContentsMargins(textMargin, textMargin / 2, textMargin, textMargin / 2);
    rows->addWidget(m_bar);
    rows->addWidget(m_text, 1);
    right->installEventFilter(this);
    m_columns->addWidget(m_stages);
    m_columns->addWidget(right);
    m_columns->setStretchFactor(1, 1);
    m_columns->setChildrenCollapsible(false);
    m_stages->setFitsWidth();
    m_isChosen = m_columns->restoreState(context.settings.state(splitterState));
    connect(m_columns, &QSplitter::splitterMoved, this, [this] { m_isChosen = true; });
    m_panel->addContent(m_columns);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_panel);
    retranslate();
}

FileDaysView::~FileDaysView()
{
    if (m_isChosen)
        m_context.settings.setState(splitterState, m_columns->saveState());
}

bool FileDaysView::eventFilter(QObject *watched, QEvent *event)
{
    // A splitter asks nobody how high wrapped text is at its width.
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) {
        const int width = static_cast<QWidget *>(watched)->width() - 2 * textMargin;
        const int needed = m_text->heightForWidth(width);
        if (needed != m_text->minimumHeight())
            m_text->setMinimumHeight(needed);
    }
    return QWidget::eventFilter(watched, event);
}

void FileDaysView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void FileDaysView::showFile()
{
    setVisible(m_session.isOpen());
    if (!m_session.isOpen())
        return;
    const ProcurementFile &file = m_session.file();
    const FileWords words(m_context.language.language());
    const FileDays days = daysOf(file, m_session.today());
    const DurationMedian median = this->median();
    showTable(days);

    FileDaysBar::Picture picture { days, {}, median, file.state == FileState::Open };
    if (!file.award.day.isValid() && file.state == FileState::Open && !file.determinations.isEmpty())
        picture.awardBy = file.determinations.constLast().awardBy;
    FileDaysBar::Words said;
    said.thisFile = tr("This file");
    said.median = tr("Median");
    said.medianText =
        tr("%1: median of %2").arg(tr("%n day(s)", nullptr, median.days), tr("%n like file(s)", nullptr, median.files));
    said.until = picture.isOpen ? tr("today, day %1").arg(days.days) : tr("ended, day %1").arg(days.days);
    said.limit = tr("award limit");
    said.from = words.rules().day(days.from);
    said.end = words.rules().day(std::max({ days.until, picture.awardBy, days.from.addDays(median.days) }));
    m_bar->setPicture(picture, said);
    const QString text = summary(days, median);
    m_text->setText(text);
    m_bar->setAccessibleDescription(text);
}

const DurationMedian &FileDaysView::median()
{
    // Most edits of a file change nothing of what it is like.
    const ProcurementFile &file = m_session.file();
    const LikeFiles others = m_durations ? m_durations() : LikeFiles();
    const std::tuple like(file.head.number, file.route, file.need.value);
    if (others != m_medianOf || like != m_medianFor) {
        m_median = others ? medianOfLike(file, *others) : DurationMedian();
        m_medianOf = others;
        m_medianFor = like;
    }
    return m_median;
}

void FileDaysView::showTable(const FileDays &days)
{
    const FileWords words(m_context.language.language());
    const Formats &formats = words.rules().formats();
    QList<FactsRow> rows;
    for (const PassageDays &stay : days.passages) {
        const FactsCell still { formats.number(stay.still), stay.still, stay.still > 0 ? u"clock"_s : QString(),
                                stay.still > 0 ? StateToken::Warning : StateToken::Neutral };
        rows << FactsRow { stay.uid,
                           { FactsCell { FileWords::stage(stay.stage) }, FactsCell { stay.holder },
                             FactsCell { formats.number(stay.days), stay.days }, still } };
    }
    m_stages->setTable({ tr("Stage"), tr("Held by"), tr("Days"), tr("Still") }, rows);
    m_stages->setMinimumHeight((fontMetrics().height() + textMargin) * (shownRows + 1));
    fitColumns();
}

/// The days are what the table is for: it has the room for them, until somebody draws the line elsewhere.
void FileDaysView::fitColumns()
{
    if (m_isChosen || width() <= 0)
        return;
    const int wanted = std::min(m_stages->widthOfColumns(), width() / 2);
    m_columns->setSizes({ wanted, width() - wanted });
}

QString FileDaysView::summary(const FileDays &days, const DurationMedian &median) const
{
    const ProcurementFile &file = m_session.file();
    const FileWords words(m_context.language.language());
    const Formats &formats = words.rules().formats();
    QStringList said;
    if (file.state == FileState::Open) {
        const QString holder =
            days.desks.isEmpty() || !file.head.holder.isEmpty() ? file.head.holder : days.desks.constFirst().holder;
        said << tr("The file is at “%1”; %2 holds it.").arg(FileWords::stage(file.stage), holder);
    } else {
        said << tr("The file has ended: %1.").arg(FileWords::state(file.state));
    }
    said << tr("It lay still for %1 of %2.").arg(tr("%n day(s)", nullptr, days.still), tr("%n day(s)", nullptr, days.days));
    if (!days.desks.isEmpty() && days.days > 0) {
        const DeskDays &longest = days.desks.constFirst();
        said << tr("Longest at the desk of %1: %2, %3 of the time.")
                    .arg(longest.holder, tr("%n day(s)", nullptr, longest.days), formats.percent({ longest.percent, 100 }, 0));
    }
    if (const auto desks = desksPerTenThousand(days, file.need.value))
        said << tr("It has passed %1 desks for each $10,000 of its value.").arg(formats.decimal(*desks, 2));
    const Elapsed elapsed = statementToAward(file, m_session.today());
    if (file.award.day.isValid())
        said << tr("From the statement to the award: %1 (%2 and %3).")
                    .arg(tr("%n day(s)", nullptr, elapsed.days), tr("%n month(s)", nullptr, elapsed.months),
                         tr("%n day(s)", nullptr, elapsed.restDays));
    if (median.files > 0)
        said << tr("Like files took %1 in the middle.").arg(tr("%n day(s)", nullptr, median.days));
    for (const FileClock &clock : clocksOf(file, m_session.today())) {
        const QString limit = words.rules().day(clock.until);
        said << (clock.isLate(m_session.today()) ? tr("Late: day %1, the limit was %2.").arg(clock.days).arg(limit)
                                                 : tr("Day %1 of a clock that ends on %2.").arg(clock.days).arg(limit));
    }
    if (file.state == FileState::Open) {
        const StageGate gate = m_session.gate();
        QStringList unlock;
        for (const FileDuty &duty : gate.closed)
            unlock << words.duty(duty);
        if (!unlock.isEmpty())
            said << tr("What unlocks it: %1.").arg(unlock.join(u"; "_s));
        else if (!gate.asksReason.isEmpty())
            said << tr("It can go on with a reason.");
        else
            said << tr("It can go on.");
    }
    return said.join(u' ');
}

QString FileDaysView::toPlainText() const
{
    return m_text->text();
}

void FileDaysView::retranslate()
{
    m_panel->setTitle(tr("Days lying still"));
    m_panel->setSubtitle(tr("no entry, and no answer due from a vendor"));
    m_stages->setAccessibleTitle(tr("Days in each stage"));
    m_bar->setAccessibleName(tr("Days of the file as a bar"));
    showFile();
}

} // namespace acquis
