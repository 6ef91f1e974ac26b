// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/community.h"
#include "ui/agreements/communitywords.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QGridLayout;
class QLineEdit;
QT_END_NAMESPACE

namespace acquis {

class DateField;
class WrappingLabel;

/// One line for each jurisdiction: its vote, who endorsed for it, and when.
class CommunityBallot final : public QWidget
{
    Q_OBJECT
public:
    explicit CommunityBallot(QWidget *parent = nullptr);

    /// Those that have a vote. What was cast by others stays as it is and is not shown.
    void show(const QStringList &jurisdictions, const QList<CastVote> &votes, const QList<Endorsement> &endorsements,
              const CommunityWords &words);
    [[nodiscard]] QList<CastVote> votes() const;
    [[nodiscard]] QList<Endorsement> endorsements() const;
    [[nodiscard]] const QStringList &jurisdictions() const { return m_jurisdictions; }

Q_SIGNALS:
    void edited();

private:
    struct Row
    {
        WrappingLabel *name;
        QComboBox *vote;
        QLineEdit *by;
        DateField *day;
    };
    void addRow();
    void name(const CommunityWords &words);

    QGridLayout *m_grid;
    QList<WrappingLabel *> m_headings;
    QList<Row> m_rows; ///< as many as were ever needed; those behind are hidden
    QStringList m_jurisdictions;
    QList<CastVote> m_otherVotes;
    QList<Endorsement> m_otherEndorsements;
};

} // namespace acquis
