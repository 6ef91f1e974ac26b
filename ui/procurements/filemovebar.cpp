// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/filemovebar.h"

#include "core/procurements/stagemoves.h"

#include "ui/forms/buttonrow.h"
#include "ui/forms/fieldcolumn.h"
#include "ui/procurements/filefields.h"
#include "ui/procurements/filewords.h"
#include "ui/procurements/needwords.h"
#include "ui/shell/languagecontroller.h"
#include "ui/widgets/wrappinglabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

const QString reasonKey = u"reason"_s;
const QString textKey = u"text"_s;
const QString codeKey = u"endReason"_s;
const QString stageKey = u"stage"_s;
const QString holderKey = u"holder"_s;
const QString priceKey = u"priceDifference"_s;

bool isEnd(FileMoveBar::Move move)
{
    return move == FileMoveBar::Move::Cancel || move == FileMoveBar::Move::Abandon;
}

} // namespace

FileMoveBar::FileMoveBar(const UiContext &context, FileSession &session, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_session(session)
    , m_title(new WrappingLabel(this))
    , m_text(new WrappingLabel(this))
    , m_fields(new FieldColumn(context, u"move"_s, this))
    , m_do(new QPushButton(this))
    , m_dismiss(new QPushButton(this))
{
    setObjectName(u"fileMoveBar"_s);
    setFrameShape(QFrame::StyledPanel);
    m_do->setObjectName(u"moveDo"_s);
    m_do->setDefault(true);
    m_dismiss->setObjectName(u"moveDismiss"_s);
    m_text->setTextFormat(Qt::PlainText);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_fields->addChoice(stageKey, {});
    m_fields->addPerson(holderKey);
    m_fields->addChoice(codeKey, codesOf<EndReason>());
    m_fields->addBoth(textKey);
    m_fields->addAmount(priceKey);
    m_fields->addText(reasonKey);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(m_fields);
    layout->addWidget(new ButtonRow({ m_do, m_dismiss }, this));
    connect(m_do, &QPushButton::clicked, this, &FileMoveBar::carryOut);
    connect(m_dismiss, &QPushButton::clicked, this, &FileMoveBar::dismiss);
    hide();
}

void FileMoveBar::ask(Move move)
{
    m_move = move;
    m_fields->forgetTyped();
    for (const QString &key : { reasonKey, textKey, codeKey, stageKey, holderKey, priceKey })
        m_fields->setFault(key, {});
    m_fields->setText(reasonKey, {});
    m_fields->setBoth(textKey, {});
    m_fields->setMoney(priceKey, std::nullopt);
    m_fields->setShown(stageKey, move == Move::Return);
    m_fields->setShown(holderKey, move == Move::Holder);
    m_fields->setShown(codeKey, isEnd(move));
    m_fields->setShown(textKey, isEnd(move));
    m_fields->setShown(priceKey, isEnd(move));
    m_fields->setShown(reasonKey, !isEnd(move));
    m_fields->setPeople(holderKey, m_session.people().namesOn(m_session.today()));
    m_fields->setText(holderKey, m_session.file().head.holder);
    fillWords();
    show();
    m_fields->focusField(move == Move::Return ? stageKey : move == Move::Holder ? holderKey : isEnd(move) ? codeKey : reasonKey);
}

void FileMoveBar::showFile()
{
    if (isHidden() || m_move != Move::Pass)
        return;
    const StageGate gate = m_session.gate();
    if (gate.asksReason.isEmpty() && gate.closed.isEmpty())
        dismiss(); // what it asked a reason for is done
    else
        fillWords();
}

void FileMoveBar::dismiss()
{
    m_fields->forgetTyped();
    hide();
}

void FileMoveBar::fillWords()
{
    const FileWords words(m_context.language.language());
    QStringList codes;
    QStringList stages;
    for (const FileStage stage : stagesOf(m_session.file())) {
        if (stage < m_session.file().stage) {
            codes.prepend(codeOf(stage));
            stages.prepend(FileWords::stage(stage));
        }
    }
    m_fields->setChoices(stageKey, codes, stages);
    QStringList ends;
    for (std::size_t i = 0; i < codeCount<EndReason>; ++i)
        ends << FileWords::end(EndReason(i));
    m_fields->setChoiceWords(codeKey, ends);
    m_fields->setLabel(stageKey, tr("Back to"));
    m_fields->setLabel(holderKey, tr("Holder"), tr("Whose turn it is."));
    m_fields->setLabel(codeKey, tr("Reason"));
    m_fields->setLabel(textKey, tr("In words"), tr("What happened, for those who come after."));
    m_fields->setLabel(priceKey, tr("Price difference"),
                       tr("What was taken instead cost so much more; empty when it is not known."));
    m_fields->setLabel(reasonKey, tr("Reason (required)"));
    m_dismiss->setText(tr("Not now"));
    m_text->clear();
    switch (m_move) {
    case Move::Pass: {
        const bool isLast = m_session.file().stage == FileStage::Close;
        m_title->setText(isLast ? tr("Not everything is done in this file") : tr("Not everything is done in this stage"));
        QStringList open;
        const StageGate gate = m_session.gate();
        for (const FileDuty &duty : gate.asksReason)
            open << words.duty(duty);
        m_text->setText((isLast ? tr("Do it first, or write why the file ends without it: %1.")
                                : tr("Do it first, or write why the file goes on without it: %1."))
                            .arg(open.join(u", "_s)));
        m_do->setText(tr("Go on"));
        break;
    }
    case Move::Return:
        m_title->setText(tr("Back to an earlier stage"));
        m_text->setText(tr("What was done stays in the file."));
        m_do->setText(tr("Go back"));
        break;
    case Move::Cancel:
        m_title->setText(tr("Cancel the file"));
        m_text->setText(tr("The buyer ends it. It is kept and counted like every other file."));
        m_do->setText(tr("Cancel the file"));
        break;
    case Move::Abandon:
        m_title->setText(tr("Abandon the file"));
        m_text->setText(tr("Who needed it gave up. It is kept and counted like every other file."));
        m_do->setText(tr("Abandon the file"));
        break;
    case Move::Reopen:
        m_title->setText(tr("Open the file again"));
        m_do->setText(tr("Open again"));
        break;
    case Move::Holder:
        m_title->setText(tr("Hand the file over"));
        m_do->setText(tr("Hand over"));
        break;
    }
    m_text->setVisible(!m_text->text().isEmpty());
}

StageMove FileMoveBar::apply(ProcurementFile &file, const QString &reason) const
{
    const QDate today = m_session.today();
    switch (m_move) {
    case Move::Pass: return m_session.passStage(file, reason);
    case Move::Return:
        return returnToStage(file, fromCode<FileStage>(m_fields->code(stageKey)).value_or(file.stage), reason, today);
    case Move::Cancel:
    case Move::Abandon: {
        FileEnd end;
        end.reason = fromCode<EndReason>(m_fields->code(codeKey)).value_or(EndReason::None);
        end.text = { keptText(m_fields->both(textKey).en), keptText(m_fields->both(textKey).fr) };
        end.day = today;
        end.by = m_session.me();
        end.priceDifference = m_fields->money(priceKey);
        return endFile(file, m_move == Move::Cancel ? FileState::Cancelled : FileState::Abandoned, end);
    }
    case Move::Reopen: return reopenFile(file, reason, today);
    case Move::Holder:
        file.head.holder = keptText(m_fields->text(holderKey));
        return file.head.holder.isEmpty() ? StageMove::ReasonMissing : StageMove::Done;
    }
    Q_UNREACHABLE();
}

QString FileMoveBar::actionWord() const
{
    switch (m_move) {
    case Move::Pass: return u"pass-stage"_s;
    case Move::Return: return u"return-to-stage"_s;
    case Move::Cancel:
    case Move::Abandon: return u"end-file"_s;
    case Move::Reopen: return u"reopen-file"_s;
    case Move::Holder: return u"change-holder"_s;
    }
    Q_UNREACHABLE();
}

void FileMoveBar::sayWhyNot(StageMove move)
{
    const QString key = m_move == Move::Holder ? holderKey : isEnd(m_move) ? textKey : reasonKey;
    QString sentence;
    if (m_move == Move::Holder)
        sentence = tr("An open file needs a holder.");
    else if (move == StageMove::ReasonMissing)
        sentence = isEnd(m_move) ? tr("Choose the reason and say it in words: the file keeps it.")
                                 : tr("Write the reason first: the file keeps it.");
    else
        sentence = tr("The file cannot go there from where it stands.");
    m_fields->setFault(key, sentence);
    m_fields->focusField(key);
}

void FileMoveBar::carryOut()
{
    m_fields->finish();
    const QString reason = keptText(m_fields->text(reasonKey));
    const FileStage stage = m_session.file().stage;
    ProcurementFile trial = m_session.file();
    if (const StageMove move = apply(trial, reason); move != StageMove::Done)
        return sayWhyNot(move);
    if (!m_session.change(
            actionWord(), [&trial](ProcurementFile &file) { file = trial; }, reason))
        return;
    dismiss();
    Q_EMIT moved();
    if (m_move == Move::Pass)
        Q_EMIT passed(stage);
}

void FileMoveBar::retranslate()
{
    fillWords();
}

} // namespace acquis
