// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/communityballot.h"

#include "ui/agreements/sharewords.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/wrappinglabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastTarget = 28;
constexpr int longestName = 500;
constexpr std::array allVotes { RecommendationVote::For, RecommendationVote::Against, RecommendationVote::Abstains };

} // namespace

CommunityBallot::CommunityBallot(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(6);
    for (int column = 0; column < 4; ++column) {
        m_headings << new WrappingLabel;
        m_headings.last()->setAlignment(Qt::AlignLeft | Qt::AlignBottom);
        m_grid->addWidget(m_headings.last(), 0, column);
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(2, 2);
    addRow(); // holds the place of the others in the order of Tab
}

void CommunityBallot::addRow()
{
    const int row = int(m_rows.size());
    const Row made { new WrappingLabel, new QComboBox, new QLineEdit, new DateField(QDate::currentDate()) };
    made.vote->setObjectName(u"ballotVote%1"_s.arg(row));
    made.by->setObjectName(u"ballotBy%1"_s.arg(row));
    made.day->setObjectName(u"ballotDay%1"_s.arg(row));
    made.by->setMaxLength(longestName);
    made.name->setBuddy(made.vote);
    for (int column = 0; QWidget * widget : std::initializer_list<QWidget *> { made.name, made.vote, made.by, made.day }) {
        widget->setMinimumHeight(leastTarget);
        m_grid->addWidget(widget, row + 1, column++);
    }
    connect(made.vote, &QComboBox::activated, this, &CommunityBallot::edited);
    connect(made.by, &QLineEdit::textChanged, this, [this, day = made.day](const QString &text) {
        day->setEnabled(!text.trimmed().isEmpty());
        Q_EMIT edited();
    });
    connect(made.day, &QDateEdit::dateChanged, this, &CommunityBallot::edited);
    // Rows that are made later follow those that are there.
    if (!m_rows.isEmpty())
        setTabOrder(m_rows.last().day, made.vote);
    setTabOrder(made.vote, made.by);
    setTabOrder(made.by, made.day);
    m_rows << made;
}

void CommunityBallot::show(const QStringList &jurisdictions, const QList<CastVote> &votes, const QList<Endorsement> &endorsements,
                           const CommunityWords &words)
{
    const QSignalBlocker blocker(this);
    m_jurisdictions = jurisdictions;
    std::ranges::sort(m_jurisdictions, [collator = words.formats().collator()](const QString &a, const QString &b) {
        return collator.compare(ShareWords::jurisdiction(a), ShareWords::jurisdiction(b)) < 0;
    });
    m_otherVotes = votes;
    m_otherVotes.removeIf([&](const CastVote &vote) { return jurisdictions.contains(vote.jurisdiction); });
    m_otherEndorsements = endorsements;
    m_otherEndorsements.removeIf([&](const Endorsement &one) { return jurisdictions.contains(one.jurisdiction); });
    while (m_rows.size() < jurisdictions.size())
        addRow();
    name(words);
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows.at(i);
        const bool isUsed = i < jurisdictions.size();
        for (QWidget *widget : std::initializer_list<QWidget *> { row.name, row.vote, row.by, row.day })
            widget->setVisible(isUsed);
        if (!isUsed)
            continue;
        const auto vote = std::ranges::find(votes, m_jurisdictions.at(i), &CastVote::jurisdiction);
        row.vote->setCurrentIndex(vote == votes.end() ? 0 : int(vote->vote) + 1);
        const auto endorsed = std::ranges::find(endorsements, m_jurisdictions.at(i), &Endorsement::jurisdiction);
        row.by->setText(endorsed == endorsements.end() ? QString() : endorsed->by);
        row.day->setDate(endorsed == endorsements.end() ? QDate::currentDate() : endorsed->day);
        row.day->setEnabled(endorsed != endorsements.end());
    }
}

void CommunityBallot::name(const CommunityWords &words)
{
    const QStringList headings { tr("Jurisdiction"), tr("Vote"), tr("Endorsed by"), tr("Endorsed on") };
    for (qsizetype column = 0; column < m_headings.size(); ++column) {
        m_headings.at(column)->setText(headings.at(column));
        m_headings.at(column)->setVisible(!m_jurisdictions.isEmpty());
    }
    for (qsizetype i = 0; i < m_jurisdictions.size(); ++i) {
        const Row &row = m_rows.at(i);
        const QString name = ShareWords::jurisdiction(m_jurisdictions.at(i));
        row.name->setText(name);
        row.vote->clear();
        row.vote->addItem(tr("Silent"));
        for (const RecommendationVote vote : allVotes)
            row.vote->addItem(words.vote(vote));
        row.vote->setAccessibleName(tr("Vote of %1").arg(name));
        row.by->setAccessibleName(tr("Who endorsed for %1").arg(name));
        row.day->setAccessibleName(tr("Day of the endorsement of %1").arg(name));
    }
}

QList<CastVote> CommunityBallot::votes() const
{
    QList<CastVote> votes = m_otherVotes;
    for (qsizetype i = 0; i < m_jurisdictions.size(); ++i) {
        if (const int chosen = m_rows.at(i).vote->currentIndex(); chosen > 0)
            votes << CastVote { m_jurisdictions.at(i), allVotes.at(size_t(chosen) - 1) };
    }
    return votes;
}

QList<Endorsement> CommunityBallot::endorsements() const
{
    QList<Endorsement> endorsements = m_otherEndorsements;
    for (qsizetype i = 0; i < m_jurisdictions.size(); ++i) {
        const Row &row = m_rows.at(i);
        if (const QString by = row.by->text().trimmed(); !by.isEmpty())
            endorsements << Endorsement { m_jurisdictions.at(i), by, row.day->date() };
    }
    return endorsements;
}

} // namespace acquis
