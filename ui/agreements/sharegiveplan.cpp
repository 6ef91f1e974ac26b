// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ShareGiveView that shows what would go and what stays.
#include "ui/agreements/sharegiveview.h"

#include "ui/agreements/agreementsession.h"
#include "ui/agreements/officebox.h"
#include "ui/agreements/sharewords.h"
#include "ui/forms/recordlist.h"
#include "ui/shell/languagecontroller.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/wrappinglabel.h"

#include <QPushButton>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

QString ShareGiveView::titleOf(const QString &uid) const
{
    if (m_holdings) {
        for (const AgreementHoldings::HeldAgreement &held : m_holdings->agreements) {
            if (held.kept.value.uid == uid)
                return held.kept.value.title.of(m_context.language.language());
        }
    }
    return uid;
}

void ShareGiveView::addLeftOut(QTreeWidgetItem &agreement, const QString &uid) const
{
    for (const LeftOut &left : m_plan->leftOut) {
        if (left.agreement != uid || (!left.field && left.document.isEmpty()))
            continue;
        auto *item = new QTreeWidgetItem(&agreement);
        item->setText(0, left.field ? ShareWords::field(*left.field) : tr("Document %1").arg(left.document));
        item->setText(1, ShareWords::stays(left.confidentiality));
        item->setIcon(1, m_planList->stateIcon(u"lock"_s, StateToken::Warning));
        RecordList::setToolTips(*item);
    }
}

QString ShareGiveView::totals() const
{
    qint64 bytes = 0;
    for (const SharedDocument &document : m_plan->content.documents)
        bytes += document.content.size();
    const auto isWhole = [](const LeftOut &left) { return !left.field && left.document.isEmpty(); };
    const auto whole = std::ranges::count_if(m_plan->leftOut, isWhole);
    const auto parts = m_plan->leftOut.size() - whole;
    QStringList sentences { tr("%n agreements go.", nullptr, int(m_plan->content.agreements.size())) };
    if (const auto count = m_plan->content.documents.size(); count > 0)
        sentences << tr("%n documents go, %1 in all.", nullptr, int(count)).arg(m_context.language.formats().fileSize(bytes));
    if (whole > 0)
        sentences << tr("%n agreements stay here.", nullptr, int(whole));
    if (parts > 0)
        sentences << tr("%n parts are left out.", nullptr, int(parts));
    return sentences.join(u' ');
}

void ShareGiveView::showPlan()
{
    m_planList->clear();
    m_planList->setVisible(m_plan.has_value());
    if (!m_plan) {
        m_planWords->setText(tr("Nothing is written yet. Choose agreements and a receiver, then look at what would go and what "
                                "stays here."));
        m_planPanel->setSubtitle({});
        updateState();
        return;
    }
    const Formats formats = m_context.language.formats();
    const QIcon goes = m_planList->stateIcon(u"ok"_s, StateToken::Ok);
    const QIcon stays = m_planList->stateIcon(u"lock"_s, StateToken::Warning);
    for (const BuyingAgreement &agreement : m_plan->content.agreements) {
        auto *item = new QTreeWidgetItem(m_planList);
        item->setText(0, agreement.title.of(m_context.language.language()));
        item->setText(1, tr("Goes"));
        item->setIcon(1, goes);
        for (const DocumentEntry &document : agreement.documents) {
            auto *child = new QTreeWidgetItem(item);
            child->setText(0, tr("Document %1").arg(document.name));
            child->setText(1, tr("Goes, %1").arg(formats.fileSize(document.bytes)));
            child->setIcon(1, goes);
        }
        addLeftOut(*item, agreement.uid);
        item->setExpanded(true);
    }
    for (const LeftOut &left : m_plan->leftOut) {
        if (left.field || !left.document.isEmpty())
            continue;
        auto *item = new QTreeWidgetItem(m_planList);
        item->setText(0, titleOf(left.agreement));
        item->setText(1, ShareWords::stays(left.confidentiality));
        item->setIcon(1, stays);
        RecordList::setToolTips(*item);
    }
    if (m_planList->topLevelItemCount() > 0)
        m_planList->setCurrentItem(m_planList->topLevelItem(0));
    m_planWords->setText(totals());
    m_planPanel->setSubtitle(tr("for %1").arg(m_receiver->currentText().trimmed()));
    updateState();
}

} // namespace acquis
