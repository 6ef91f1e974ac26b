// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/communitymemberstab.h"

#include "ui/agreements/officebox.h"
#include "ui/agreements/sharewords.h"
#include "ui/forms/labelledinput.h"
#include "ui/forms/recordlist.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/panel.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastTarget = 28;
constexpr int longestText = 500;

} // namespace

CommunityMembersTab::CommunityMembersTab(const UiContext &context, const Parts &parts, QWidget *parent)
    : CommunityRecordTab(context, parts, u"members"_s, { 17, 18, 17, 20 }, parent)
    , m_jurisdiction(new OfficeBox)
    , m_name(new QLineEdit)
    , m_title(new QLineEdit)
    , m_delegate(new QLineEdit)
    , m_from(new DateField(QDate::currentDate()))
    , m_ends(new QCheckBox)
    , m_until(new DateField(QDate::currentDate()))
    , m_endToday(makeButton(u"EndToday"_s))
{
    for (QLineEdit *line : { m_name, m_title, m_delegate })
        line->setMaxLength(longestText);
    m_ends->setObjectName(u"memberEnds"_s);
    m_ends->setMinimumHeight(leastTarget);
    m_jurisdictionField = addField(m_jurisdiction, u"memberJurisdiction"_s);
    m_nameField = addField(m_name, u"memberName"_s);
    m_titleField = addField(m_title, u"memberTitle"_s);
    m_delegateField = addField(m_delegate, u"memberDelegate"_s);
    m_fromField = addField(m_from, u"memberFrom"_s);
    m_untilField = addField(m_until, u"memberUntil"_s);
    watch(m_ends);
    for (QWidget *part : std::initializer_list<QWidget *> { m_jurisdictionField, m_nameField, m_titleField, m_delegateField,
                                                            m_fromField, m_ends, m_untilField })
        form().addWidget(part);
    form().addWidget(m_endToday, 0, Qt::AlignLeft);
    connect(m_ends, &QCheckBox::toggled, m_until, &QWidget::setEnabled);
    connect(m_endToday, &QPushButton::clicked, this, &CommunityMembersTab::endToday);
    start();
}

void CommunityMembersTab::fillList()
{
    const QDate today = QDate::currentDate();
    for (const Kept<CommunityMember> &kept : all()) {
        const CommunityMember &member = kept.value;
        auto *item = new QTreeWidgetItem(&list());
        item->setData(0, RecordList::uidRole, member.uid);
        item->setText(0, ShareWords::jurisdiction(member.jurisdiction));
        item->setText(1, member.name);
        item->setText(2, member.delegate);
        const bool isOver = member.until.isValid() && member.until < today;
        item->setText(3, isOver ? tr("term ended on %1").arg(CommunityWords::day(member.until))
                                : words().term(member.from, member.until));
    }
    list().sortItems(0, Qt::AscendingOrder);
    listPanel().setSubtitle(tr("%n jurisdictions today", nullptr, int(jurisdictionsOn(members(), today).size())));
}

void CommunityMembersTab::fillForm()
{
    const CommunityMember member = seen() ? seen()->value : CommunityMember { {}, {}, {}, {}, {}, QDate::currentDate(), {} };
    m_jurisdiction->setCode(member.jurisdiction);
    m_name->setText(member.name);
    m_title->setText(member.title);
    m_delegate->setText(member.delegate);
    m_from->setDate(member.from);
    m_ends->setChecked(member.until.isValid());
    m_until->setDate(member.until.isValid() ? member.until : QDate::currentDate());
    m_until->setEnabled(member.until.isValid());
}

CommunityMember CommunityMembersTab::record() const
{
    CommunityMember member;
    member.uid = seen() ? seen()->value.uid : QString();
    member.jurisdiction = m_jurisdiction->code();
    member.name = m_name->text().trimmed();
    member.title = m_title->text().trimmed();
    member.delegate = m_delegate->text().trimmed();
    member.from = m_from->date();
    member.until = m_ends->isChecked() ? m_until->date() : QDate();
    return member;
}

LabelledInput *CommunityMembersTab::fieldOf(const QString &member) const
{
    const QHash<QString, LabelledInput *> fields {
        { u"jurisdiction"_s, m_jurisdictionField }, { u"name"_s, m_nameField }, { u"title"_s, m_titleField },
        { u"delegate"_s, m_delegateField },         { u"from"_s, m_fromField }, { u"until"_s, m_untilField }
    };
    return fields.value(member);
}

void CommunityMembersTab::showJudgement()
{
    m_endToday->setEnabled(hasRecord() && !m_ends->isChecked());
}

void CommunityMembersTab::endToday()
{
    m_ends->setChecked(true);
    m_until->setDate(QDate::currentDate());
    save();
}

void CommunityMembersTab::translateForm()
{
    listPanel().setTitle(tr("Members"));
    formPanel().setTitle(tr("Member"));
    list().setHeaderLabels({ tr("Jurisdiction"), tr("Name"), tr("Delegate"), tr("Term of office") });
    setWords(tr("New member"), tr("The community has no members yet. Each jurisdiction may send several; it has one vote."));
    m_jurisdictionField->setLabel(tr("Jurisdiction"));
    m_jurisdiction->setCodes(ShareWords::jurisdictions());
    m_nameField->setLabel(tr("Name"));
    m_titleField->setLabel(tr("Title (optional)"));
    m_delegateField->setLabel(tr("Delegate, who may sit instead (optional)"));
    m_fromField->setLabel(tr("Member from"));
    m_ends->setText(tr("The term has an end"));
    m_untilField->setLabel(tr("Last day"));
    m_endToday->setText(tr("End the term today"));
}

} // namespace acquis
