// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/stagestepper.h"

#include "core/procurements/filedays.h"
#include "ui/procurements/filewords.h"
#include "ui/procurements/stagelayout.h"
#include "ui/widgets/icon.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QStyleOptionToolButton>
#include <QStylePainter>
#include <QToolButton>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

/// A stage: its sign, its name, and under it what is counted.
class StageButton final : public QToolButton
{
public:
    using QToolButton::QToolButton;

    /// \p room: the longest that may be counted in such a stage.
    void setWords(const QString &name, const QString &counted, const QString &room)
    {
        m_room = room;
        setText(counted.isEmpty() ? name : name + u'\n' + counted);
        updateGeometry();
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        return { std::max(advance(text().section(u'\n', 0, 0)), advance(m_room)) + air, tall() };
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return { std::min(sizeHint().width(), advance(QString(leastLetters, u'n')) + air), tall() };
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QStyleOptionToolButton option;
        initStyleOption(&option);
        QStringList lines = option.text.split(u'\n');
        for (QString &line : lines)
            line = option.fontMetrics.elidedText(line, Qt::ElideRight, width() - air / 2);
        option.text = lines.join(u'\n');
        QStylePainter(this).drawComplexControl(QStyle::CC_ToolButton, option);
    }

private:
    static constexpr int air = 12;
    static constexpr int leastLetters = 8;

    /// Bold or not: the file comes and goes.
    [[nodiscard]] int advance(const QString &line) const
    {
        QFont bold = font();
        bold.setBold(true);
        return QFontMetrics(bold).horizontalAdvance(line);
    }
    [[nodiscard]] int tall() const { return iconSize().height() + 2 * fontMetrics().lineSpacing() + air; }

    QString m_room;
};

StageStepper::StageStepper(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_group(new QButtonGroup(this))
{
    setObjectName(u"stageStepper"_s);
    m_row = new StageLayout(this);
    m_row->setContentsMargins(8, 4, 8, 4);
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) {
        m_looked = FileStage(id);
        keepWhole();
        Q_EMIT chosen(m_looked);
    });
}

void StageStepper::setFile(const ProcurementFile &file, const QList<FileDuty> &duties, QDate today)
{
    QList<Step> steps;
    const FileDays days = daysOf(file, today);
    for (const FileStage stage : stagesOf(file)) {
        const bool isClosed = file.state == FileState::Closed;
        Step step { stage, stage < file.stage || isClosed, stage == file.stage && !isClosed, days.daysIn(stage), 0 };
        if (step.isHere && file.state == FileState::Open) {
            step.missing = int(std::ranges::count_if(duties, [stage](const FileDuty &duty) {
                return duty.stage == stage && duty.state == DutyState::Missing && duty.gate != DutyGate::Open;
            }));
        }
        steps << step;
    }
    if (steps == m_steps)
        return;
    m_steps = steps;
    fill();
}

void StageStepper::fill()
{
    while (m_buttons.size() < m_steps.size()) {
        auto *button = new StageButton(this);
        button->setCheckable(true);
        button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        button->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        button->setAutoRaise(true);
        button->installEventFilter(this);
        m_row->addWidget(button);
        m_buttons << button;
    }
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        StageButton *button = m_buttons[i];
        m_group->removeButton(button);
        button->setVisible(i < m_steps.size());
        if (i >= m_steps.size())
            continue;
        m_group->addButton(button, int(m_steps[i].stage));
        button->setObjectName(u"stage-"_s + codeOf(m_steps[i].stage));
        button->setChecked(m_steps[i].stage == m_looked);
        tell(button, m_steps[i], int(i) + 1);
    }
    keepWhole();
    leadTab();
}

void StageStepper::keepWhole()
{
    QList<const QWidget *> whole;
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        if (m_steps[i].isHere || m_steps[i].stage == m_looked)
            whole << m_buttons[i];
    }
    m_row->setWhole(whole);
}

/// Tab goes to the stage that is looked at, arrows to the others. Qt settles this when a button of a group gets the focus, which is
/// too late where another file gives the buttons other stages.
void StageStepper::leadTab()
{
    const QAbstractButton *looked = m_group->checkedButton();
    for (StageButton *button : std::as_const(m_buttons))
        button->setFocusPolicy(!looked || button == looked ? Qt::StrongFocus : Qt::ClickFocus);
}

void StageStepper::tell(StageButton *button, const Step &step, int number) const
{
    const QString name = FileWords::stage(step.stage);
    QStringList told;
    if (step.isDone || step.isHere)
        told << tr("%n d", "short for days in a stage", step.days);
    if (step.missing > 0)
        told << tr("%n missing", nullptr, step.missing);
    //: A stage of the file: its number and its name.
    const QString title = tr("%1 %2").arg(number).arg(name);
    // The row keeps its shape while days pass and duties are met.
    constexpr int manyDays = 999;
    constexpr int manyDuties = 99;
    QStringList room;
    if (step.isDone || step.isHere)
        room << tr("%n d", "short for days in a stage", manyDays);
    if (step.isHere)
        room << tr("%n missing", nullptr, manyDuties);
    button->setWords(title, told.join(u", "_s), room.join(u", "_s));
    const QString state = step.isHere ? tr("the file is here") : step.isDone ? tr("done") : tr("to come");
    button->setAccessibleName(tr("Stage %1: %2, %3").arg(title, state, told.join(u", "_s)));
    button->setToolTip(button->accessibleName());
    button->setIcon(themedIcon(m_context.theme, step.isHere    ? u"play"_s
                                                : step.missing ? u"warning"_s
                                                : step.isDone  ? u"ok"_s
                                                               : u"dash"_s));
    QFont bold = font();
    bold.setBold(step.isHere);
    button->setFont(bold);
}

void StageStepper::look(FileStage stage)
{
    m_looked = stage;
    if (QAbstractButton *button = m_group->button(int(stage)))
        button->setChecked(true);
    keepWhole();
    leadTab();
}

void StageStepper::retranslate()
{
    setAccessibleName(tr("Stages of the file"));
    fill();
}

void StageStepper::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    const auto at = std::ranges::find(m_steps, m_looked, &Step::stage);
    const qsizetype next = at == m_steps.end() ? -1 : at - m_steps.begin() + step;
    if (step == 0 || next < 0 || next >= m_steps.size()) {
        QWidget::keyPressEvent(event);
        return;
    }
    m_buttons[next]->setFocus();
    m_buttons[next]->click();
}

/// Buttons of a group look for the next one beside them, and would stop where the row of stages wraps.
bool StageStepper::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Left || key->key() == Qt::Key_Right) {
            keyPressEvent(key);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void StageStepper::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        fill();
}

} // namespace acquis
