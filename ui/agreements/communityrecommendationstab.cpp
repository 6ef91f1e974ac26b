// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/communityrecommendationstab.h"

#include "ui/agreements/communityballot.h"
#include "ui/forms/labelledinput.h"
#include "ui/forms/recordlist.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/wrappinglabel.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestTitle = 1000;

QLayout *beside(QWidget *english, QWidget *french)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(english, 1);
    row->addWidget(french, 1);
    return row;
}

void colour(QLabel &label, const QColor &color)
{
    QPalette palette = label.palette();
    palette.setColor(QPalette::WindowText, color);
    label.setPalette(palette);
}

} // namespace

CommunityRecommendationsTab::CommunityRecommendationsTab(const UiContext &context, const Parts &parts, QWidget *parent)
    : CommunityRecordTab(context, parts, u"recommendations"_s, { 32, 26 }, parent)
    , m_titleEn(new QLineEdit)
    , m_titleFr(new QLineEdit)
    , m_textEn(new QPlainTextEdit)
    , m_textFr(new QPlainTextEdit)
    , m_rule(new QComboBox)
    , m_meeting(new QComboBox)
    , m_ballotWords(new WrappingLabel)
    , m_ballot(new CommunityBallot)
    , m_count(new WrappingLabel)
    , m_bars(new WrappingLabel)
    , m_state(new QComboBox)
    , m_forward(makeButton(u"Forward"_s))
    , m_copy(makeButton(u"Copy"_s))
{
    m_ballotWords->setObjectName(u"recommendationBallotWords"_s);
    m_ballot->setObjectName(u"recommendationBallot"_s);
    m_count->setObjectName(u"recommendationCount"_s);
    m_bars->setObjectName(u"recommendationBars"_s);
    for (QLineEdit *line : { m_titleEn, m_titleFr })
        line->setMaxLength(longestTitle);
    m_titleEnField = addField(m_titleEn, u"recommendationTitleEn"_s);
    m_titleFrField = addField(m_titleFr, u"recommendationTitleFr"_s);
    m_textEnField = addField(m_textEn, u"recommendationTextEn"_s);
    m_textFrField = addField(m_textFr, u"recommendationTextFr"_s);
    m_ruleField = addField(m_rule, u"recommendationRule"_s);
    m_meetingField = addField(m_meeting, u"recommendationMeeting"_s);
    m_stateField = addField(m_state, u"recommendationState"_s);
    addButton(m_forward);
    addButton(m_copy);
    form().addWidget(m_bars);
    form().addLayout(beside(m_titleEnField, m_titleFrField));
    form().addLayout(beside(m_textEnField, m_textFrField));
    form().addLayout(beside(m_ruleField, m_meetingField));
    for (QWidget *part : std::initializer_list<QWidget *> { m_ballotWords, m_ballot, m_count, m_stateField })
        form().addWidget(part);
    connect(m_ballot, &CommunityBallot::edited, this, [this] { noteEdit(); });
    connect(m_meeting, &QComboBox::currentIndexChanged, this, [this] {
        if (!isFilling())
            showBallot(m_ballot->votes(), m_ballot->endorsements());
        noteEdit();
    });
    connect(m_forward, &QPushButton::clicked, this, &CommunityRecommendationsTab::forward);
    connect(m_copy, &QPushButton::clicked, this, &CommunityRecommendationsTab::copy);
    connect(&edits(), &CommunityEdits::forwardRefused, this, [this](const ForwardingAnswer &answer) {
        tell(
            StateToken::Warning, [] { return tr("It was not sent to the council."); },
            [this, answer] { return words().bars(answer).join(u' '); });
    });
    connect(&edits(), &CommunityEdits::stateChanged, this, &CommunityRecommendationsTab::showJudgement);
    start();
}

void CommunityRecommendationsTab::fillList()
{
    for (const Kept<Recommendation> &kept : all()) {
        auto *item = new QTreeWidgetItem(&list());
        item->setData(0, RecordList::uidRole, kept.value.uid);
        item->setText(0, kept.value.title.of(words().language()));
        const bool isDated = kept.value.forwardedOn.isValid();
        item->setText(
            1, isDated ? tr("%1, sent on %2").arg(words().state(kept.value.state), CommunityWords::day(kept.value.forwardedOn))
                       : words().state(kept.value.state));
    }
    list().sortItems(0, Qt::AscendingOrder);
    listPanel().setSubtitle(words().formats().number(all().size()));
}

void CommunityRecommendationsTab::fillMeetings(const QString &current)
{
    const QSignalBlocker blocker(m_meeting);
    m_meeting->clear();
    m_meeting->addItem(tr("None yet"), QString());
    QList<CommunityMeeting> meetings;
    for (const Kept<CommunityMeeting> &kept : holdings().meetings)
        meetings << kept.value;
    std::ranges::sort(meetings, std::ranges::greater(), &CommunityMeeting::day);
    for (const CommunityMeeting &one : std::as_const(meetings))
        m_meeting->addItem(tr("%1, %2", "day, kind of meeting").arg(CommunityWords::day(one.day), words().meetingKind(one)),
                           one.uid);
    m_meeting->setCurrentIndex(std::max(0, m_meeting->findData(current)));
}

bool CommunityRecommendationsTab::wasSent() const
{
    return seen() && seen()->value.forwardedOn.isValid();
}

bool CommunityRecommendationsTab::mayRemove() const
{
    return hasRecord() && !wasSent(); // what the council got stays in the register
}

void CommunityRecommendationsTab::fillStates()
{
    const QSignalBlocker blocker(m_state);
    m_state->clear();
    const QList<RecommendationState> states =
        wasSent() ? QList { RecommendationState::Forwarded, RecommendationState::Accepted, RecommendationState::Rejected }
                  : QList { RecommendationState::Draft, RecommendationState::Withdrawn };
    for (const RecommendationState state : states)
        m_state->addItem(state == RecommendationState::Draft ? tr("In preparation") : words().state(state), int(state));
}

void CommunityRecommendationsTab::fillForm()
{
    const Recommendation one = seen() ? seen()->value : Recommendation {};
    m_titleEn->setText(one.title.en);
    m_titleFr->setText(one.title.fr);
    m_textEn->setPlainText(one.text.en);
    m_textFr->setPlainText(one.text.fr);
    m_rule->setCurrentIndex(int(one.rule));
    fillMeetings(one.meeting);
    fillStates();
    m_state->setCurrentIndex(std::max(0, m_state->findData(int(one.state))));
    showBallot(one.votes, one.endorsements);
    // What the council got is no longer changed here, only its answer.
    for (QWidget *part : std::initializer_list<QWidget *> { m_titleEnField, m_titleFrField, m_textEnField, m_textFrField,
                                                            m_ruleField, m_meetingField, m_ballot })
        part->setEnabled(!wasSent());
}

std::optional<CommunityMeeting> CommunityRecommendationsTab::meeting() const
{
    const QString uid = m_meeting->currentData().toString();
    for (const Kept<CommunityMeeting> &kept : holdings().meetings) {
        if (kept.value.uid == uid)
            return kept.value;
    }
    return std::nullopt;
}

QDate CommunityRecommendationsTab::voteDay() const
{
    const bool isSame = seen() && seen()->value.meeting == m_meeting->currentData().toString();
    if (isSame && seen()->value.votedOn.isValid())
        return seen()->value.votedOn;
    const auto chosen = meeting();
    return chosen ? chosen->day : QDate();
}

void CommunityRecommendationsTab::showBallot(const QList<CastVote> &votes, const QList<Endorsement> &endorsements)
{
    const QDate day = voteDay();
    m_ballot->show(day.isValid() ? jurisdictionsOn(members(), day) : QStringList(), votes, endorsements, words());
    m_ballotWords->setText(
        day.isValid() ? tr("Votes of %1: each jurisdiction has one, and its chief information officer endorses.")
                            .arg(CommunityWords::day(day))
                      : tr("Choose the meeting that votes; the jurisdictions with a member on that day stand here then."));
}

Recommendation CommunityRecommendationsTab::record() const
{
    Recommendation one = seen() ? seen()->value : Recommendation {};
    one.title = { m_titleEn->text().trimmed(), m_titleFr->text().trimmed() };
    one.text = { m_textEn->toPlainText().trimmed(), m_textFr->toPlainText().trimmed() };
    one.rule = RecommendationRule(std::max(0, m_rule->currentIndex()));
    one.meeting = m_meeting->currentData().toString();
    one.votes = m_ballot->votes();
    one.endorsements = m_ballot->endorsements();
    one.votedOn = one.votes.isEmpty() ? QDate() : voteDay();
    // One order, whatever the language sorts the ballot by.
    std::ranges::sort(one.votes, {}, &CastVote::jurisdiction);
    std::ranges::sort(one.endorsements, {}, &Endorsement::jurisdiction);
    const auto chosen = RecommendationState(m_state->currentData().toInt());
    if (chosen == RecommendationState::Draft && !one.votes.isEmpty())
        one.state = RecommendationState::Voted;
    else
        one.state = chosen;
    return one;
}

LabelledInput *CommunityRecommendationsTab::fieldOf(const QString &member) const
{
    const QHash<QString, LabelledInput *> fields {
        { u"title"_s, m_titleEnField },   { u"title/en"_s, m_titleEnField }, { u"title/fr"_s, m_titleFrField },
        { u"text"_s, m_textEnField },     { u"text/en"_s, m_textEnField },   { u"text/fr"_s, m_textFrField },
        { u"meeting"_s, m_meetingField }, { u"votes"_s, m_meetingField },    { u"voted-on"_s, m_meetingField },
        { u"rule"_s, m_ruleField },       { u"state"_s, m_stateField },      { u"forwarded-on"_s, m_stateField },
    };
    return fields.value(member);
}

void CommunityRecommendationsTab::showJudgement()
{
    const Recommendation one = record();
    const VoteCount count = countVotes(one, members());
    m_count->setVisible(one.votedOn.isValid());
    m_count->setText(words().count(count, one.rule));
    colour(*m_count, context().theme.state(count.passes ? StateToken::Ok : StateToken::Warning).text);
    const ForwardingAnswer answer = mayForward(one, members(), meeting());
    if (wasSent())
        m_bars->setText(tr("Sent to the council on %1.").arg(CommunityWords::day(one.forwardedOn)));
    else if (answer.bars.isEmpty())
        m_bars->setText(isChanged() ? tr("Nothing keeps it from the council. Save it, then send it.")
                                    : tr("Nothing keeps it from the council."));
    else
        m_bars->setText(tr("What keeps it from the council: %1").arg(words().bars(answer).join(u' ')));
    colour(*m_bars, context().theme.state(answer.bars.isEmpty() || wasSent() ? StateToken::Ok : StateToken::Warning).text);
    m_forward->setEnabled(hasRecord() && !wasSent() && !isChanged() && !edits().isWriting());
    m_copy->setEnabled(hasRecord());
}

/// The register judges, whatever stands here: somebody else may have changed what it depends on.
void CommunityRecommendationsTab::forward()
{
    if (claimEdits())
        edits().forward(*seen(), QDate::currentDate());
}

void CommunityRecommendationsTab::copy()
{
    const Recommendation one = record();
    const VoteCount count = countVotes(one, members());
    QApplication::clipboard()->setText(CommunityWords(Language::English).paper(one, count) + u"\n\n* * *\n\n"_s
                                       + CommunityWords(Language::French).paper(one, count));
    tell(
        StateToken::Ok, [] { return tr("Copied."); },
        [] { return tr("The recommendation is on the clipboard in both languages."); });
}

void CommunityRecommendationsTab::translateForm()
{
    listPanel().setTitle(tr("Recommendations"));
    formPanel().setTitle(tr("Recommendation to the council"));
    list().setHeaderLabels({ tr("Title"), tr("State") });
    setWords(
        tr("New recommendation"),
        tr("Nothing is recommended yet. The community recommends; its council decides, after the chief information officer of "
           "each jurisdiction has endorsed."));
    m_titleEnField->setLabel(tr("Title in English"));
    m_titleFrField->setLabel(tr("Title in French"));
    m_textEnField->setLabel(tr("Text in English"));
    m_textFrField->setLabel(tr("Text in French"));
    m_ruleField->setLabel(tr("Rule of the vote"));
    m_meetingField->setLabel(tr("Meeting that votes"));
    m_stateField->setLabel(tr("State"));
    const int rule = std::max(0, m_rule->currentIndex());
    m_rule->clear();
    for (const RecommendationRule one : { RecommendationRule::Majority, RecommendationRule::Consensus })
        m_rule->addItem(words().rule(one));
    m_rule->setCurrentIndex(rule);
    fillMeetings(m_meeting->currentData().toString());
    const int state = m_state->currentIndex();
    fillStates();
    m_state->setCurrentIndex(std::clamp(state, 0, m_state->count() - 1));
    showBallot(m_ballot->votes(), m_ballot->endorsements());
    m_forward->setText(tr("Send to the council"));
    m_forward->setIcon(themedIcon(context().theme, u"export"_s));
    m_copy->setText(tr("Copy in both languages"));
    m_copy->setIcon(themedIcon(context().theme, u"copy"_s));
}

} // namespace acquis
