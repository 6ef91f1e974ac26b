// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/need.h"
#include "ui/rules/ruleswords.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QDateEdit;
class QSpinBox;
QT_END_NAMESPACE

namespace acquis {

class NeedRow;
class Theme;

/// When the procurement is issued, when it must be there, and how long the vendor needs for it.
class NeedDates final : public QWidget
{
    Q_OBJECT
public:
    explicit NeedDates(const Theme &theme, QWidget *parent = nullptr);

    /// \p lastAward: the last day of an award, invalid when none is known.
    void show(const Need &need, QDate lastAward);
    void setWords(const RulesWords &words);
    /// What a trial says of the day; empty: no trial of it.
    void setTrialNote(const QString &note);
    void apply(Need &need) const;

Q_SIGNALS:
    void edited(const QString &member);

private:
    void writeNotes();

    RulesWords m_words { Language::English };
    QDateEdit *m_date;
    QCheckBox *m_hasNeededBy;
    QDateEdit *m_neededBy;
    QSpinBox *m_lead;
    NeedRow *m_dateRow;
    NeedRow *m_neededRow;
    NeedRow *m_leadRow;
    QDate m_lastAward;
};

} // namespace acquis
