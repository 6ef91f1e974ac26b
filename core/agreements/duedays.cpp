// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/duedays.h"

#include <algorithm>
#include <tuple>

namespace acquis {

namespace {

class DueList
{
public:
    DueList(QDate today, int days) : m_today(today), m_last(today.addDays(days)) { }

    void ends(DueKind kind, const QString &uid, const BilingualText &name, QDate day)
    {
        if (day.isValid() && m_today <= day && day <= m_last)
            add(kind, uid, name, day);
    }
    /// Stays on the list until it is done.
    void task(DueKind kind, const QString &uid, const BilingualText &name, QDate day)
    {
        if (day.isValid() && day <= m_last)
            add(kind, uid, name, day);
    }
    [[nodiscard]] QList<DueDay> sorted()
    {
        std::ranges::sort(m_list, {}, [](const DueDay &due) { return std::tie(due.day, due.kind, due.uid); });
        return m_list;
    }

private:
    void add(DueKind kind, const QString &uid, const BilingualText &name, QDate day)
    {
        m_list << DueDay { kind, uid, name, day, int(m_today.daysTo(day)) };
    }
    QDate m_today;
    QDate m_last;
    QList<DueDay> m_list;
};

} // namespace

QList<DueDay> dueWithin(const QList<Arrangement> &arrangements, const QList<BuyingAgreement> &agreements,
                        const QList<PriceGuide> &guides, QDate today, int days)
{
    DueList list(today, days);
    for (const Arrangement &arrangement : arrangements) {
        list.ends(DueKind::ArrangementEnds, arrangement.uid, arrangement.name, arrangement.end);
        const QDate refresh = refreshDue(arrangement);
        if (today <= arrangement.end && refresh <= arrangement.end)
            list.task(DueKind::RefreshDue, arrangement.uid, arrangement.name, refresh);
    }
    for (const BuyingAgreement &agreement : agreements) {
        const QDate end = endOf(agreement);
        list.ends(DueKind::AgreementEnds, agreement.uid, agreement.title, end);
        if (agreement.joining.isOpen && agreement.joining.until < end)
            list.ends(DueKind::JoiningEnds, agreement.uid, agreement.title, agreement.joining.until);
        for (const ExtensionOption &option : agreement.extensions)
            list.ends(DueKind::ExtensionDecision, agreement.uid, agreement.title,
                      option.decideBy.isValid() ? option.decideBy : end);
    }
    for (const PriceGuide &guide : guides)
        list.task(DueKind::PriceReview, guide.uid, guide.name, reviewDue(guide));
    return list.sorted();
}

} // namespace acquis
