// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/communitychairtab.h"

#include "ui/forms/labelledinput.h"
#include "ui/forms/recordlist.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/wrappinglabel.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

CommunityChairTab::CommunityChairTab(const UiContext &context, const Parts &parts, QWidget *parent)
    : CommunityRecordTab(context, parts, u"chairs"_s, { 25, 24, 24 }, parent)
    , m_from(new DateField(QDate::currentDate()))
    , m_chair(new QComboBox)
    , m_viceChair(new QComboBox)
    , m_today(new WrappingLabel)
{
    m_today->setObjectName(u"chairToday"_s);
    m_fromField = addField(m_from, u"chairFrom"_s);
    m_chairField = addField(m_chair, u"chairChair"_s);
    m_viceChairField = addField(m_viceChair, u"chairViceChair"_s);
    form().addWidget(m_today);
    for (LabelledInput *field : { m_fromField, m_chairField, m_viceChairField })
        form().addWidget(field);
    start();
}

QList<ChairTerm> CommunityChairTab::terms() const
{
    QList<ChairTerm> terms;
    for (const Kept<ChairTerm> &kept : all())
        terms << kept.value;
    return terms;
}

void CommunityChairTab::fillList()
{
    for (const ChairTerm &term : terms()) {
        auto *item = new QTreeWidgetItem(&list());
        item->setData(0, RecordList::uidRole, term.uid);
        item->setText(0, words().term(term.from, term.from.addYears(1).addDays(-1)));
        item->setText(1, memberName(term.chair));
        item->setText(2, term.viceChair.isEmpty() ? tr("asked for") : memberName(term.viceChair));
    }
    list().sortItems(0, Qt::DescendingOrder);
    listPanel().setSubtitle(words().formats().number(all().size()));
}

void CommunityChairTab::fillMembers(QComboBox &box, const QString &none, const QString &current) const
{
    box.clear();
    box.addItem(none, QString());
    QList<CommunityMember> sorted = members();
    std::ranges::sort(sorted, {}, &CommunityMember::name);
    for (const CommunityMember &member : std::as_const(sorted))
        box.addItem(memberName(member.uid), member.uid);
    box.setCurrentIndex(std::max(0, box.findData(current)));
}

void CommunityChairTab::fillForm()
{
    ChairTerm term;
    if (seen()) {
        term = seen()->value;
    } else {
        // The next one begins when the present one ends, and its vice-chair follows.
        const Officers officers = officersOn(terms(), QDate::currentDate());
        term.from = officers.until.isValid() ? officers.until.addDays(1) : QDate::currentDate();
        term.chair = officers.viceChair;
    }
    m_from->setDate(term.from);
    fillMembers(*m_chair, tr("Choose a member"), term.chair);
    fillMembers(*m_viceChair, tr("Nobody yet: asked for"), term.viceChair);
}

ChairTerm CommunityChairTab::record() const
{
    return { seen() ? seen()->value.uid : QString(), m_from->date(), m_chair->currentData().toString(),
             m_viceChair->currentData().toString() };
}

QList<RecordFinding> CommunityChairTab::findings() const
{
    if (m_chair->currentData().toString().isEmpty())
        return { { RecordFault::EmptyText, u"chair"_s, {} } };
    return CommunityRecordTab::findings();
}

LabelledInput *CommunityChairTab::fieldOf(const QString &member) const
{
    const QHash<QString, LabelledInput *> fields { { u"from"_s, m_fromField },
                                                   { u"chair"_s, m_chairField },
                                                   { u"vice-chair"_s, m_viceChairField } };
    return fields.value(member);
}

void CommunityChairTab::showJudgement()
{
    m_today->setText(officersToday());
}

QString CommunityChairTab::officersToday() const
{
    const Officers officers = officersOn(terms(), QDate::currentDate());
    if (!officers.until.isValid())
        return tr("No term has begun: a chair and a vice-chair are asked for.");
    const QString until = CommunityWords::day(officers.until);
    const QString chair = memberName(officers.chair);
    if (officers.chair.isEmpty())
        return tr("The last term is over and there was no vice-chair to follow: a chair is asked for.");
    if (officers.bySuccession)
        return tr("%1 is chair until %2 by succession. A vice-chair is asked for: write down the new term.").arg(chair, until);
    if (officers.viceChair.isEmpty())
        return tr("%1 is chair until %2. A vice-chair is asked for.").arg(chair, until);
    return tr("%1 is chair until %2, then %3, now vice-chair, follows.").arg(chair, until, memberName(officers.viceChair));
}

void CommunityChairTab::translateForm()
{
    listPanel().setTitle(tr("Terms of office"));
    formPanel().setTitle(tr("Term of one year"));
    list().setHeaderLabels({ tr("Term of office"), tr("Chair"), tr("Vice-chair") });
    setWords(tr("New term"), tr("No term is written down yet. The chair presides one year; the vice-chair follows."));
    m_fromField->setLabel(tr("First day of the term"));
    m_chairField->setLabel(tr("Chair"));
    m_viceChairField->setLabel(tr("Vice-chair"));
    fillMembers(*m_chair, tr("Choose a member"), m_chair->currentData().toString());
    fillMembers(*m_viceChair, tr("Nobody yet: asked for"), m_viceChair->currentData().toString());
}

} // namespace acquis
