// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/contractfigures.h"
#include "core/procurements/contractreminders.h"
#include "core/procurements/debriefclock.h"
#include "core/procurements/invoiceclock.h"
#include "ui/forms/rowsmodel.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QStringList>

namespace acquis {

/// The words of awards, contracts and invoices, in the language of the screen. A cheap value; made anew when the language changes.
class ContractWords
{
    Q_DECLARE_TR_FUNCTIONS(acquis::ContractWords)
public:
    explicit ContractWords(Language language) : m_formats(language) { }

    [[nodiscard]] const Formats &formats() const { return m_formats; }
    [[nodiscard]] Language language() const { return m_formats.language(); }

    [[nodiscard]] static QString of(ContractKind kind);
    [[nodiscard]] static QString of(AmendmentType kind);
    [[nodiscard]] static QString of(AmendmentReason reason);
    [[nodiscard]] static QString of(ReminderKind kind);
    [[nodiscard]] static QString of(Friction friction);
    /// Of the codes micro, small, medium and large; of anything else "Not known".
    [[nodiscard]] static QString size(QStringView code);
    /// "", "micro" …, as choices have them, and their words.
    [[nodiscard]] static QStringList sizeCodes();
    [[nodiscard]] static QStringList sizeWords();

    /// "14 Mar 2015"; empty: no day.
    [[nodiscard]] QString day(QDate day) const;
    /// A dash where there is none.
    [[nodiscard]] QString money(std::optional<Money> amount) const;
    /// With its sign.
    [[nodiscard]] QString change(Money amount) const;
    /// "due in 12 days", "late by 3 days".
    [[nodiscard]] static QString state(const InvoiceClock &clock);
    [[nodiscard]] static StateToken token(const InvoiceClock &clock);
    /// Of resources/icons: each state has its own.
    [[nodiscard]] static QString icon(const InvoiceClock &clock);
    [[nodiscard]] QString debriefing(const DebriefClock &clock) const;
    /// "in 12 days", "today", "12 days ago".
    [[nodiscard]] static QString daysLeft(int days);
    [[nodiscard]] QString citation(const Citation &citation) const;
    /// What the rules say of a step, as sentences; empty: nothing.
    [[nodiscard]] QString judgement(const StepJudgement &judgement) const;

    /// Choices of rows, each code with its words.
    template <typename E>
    [[nodiscard]] static QList<RowChoice> choices()
    {
        QList<RowChoice> all;
        for (std::size_t i = 0; i < codeCount<E>; ++i)
            all << RowChoice { QString(codeOf(E(i))), of(E(i)) };
        return all;
    }
    template <typename E>
    [[nodiscard]] static QStringList words()
    {
        QStringList all;
        for (std::size_t i = 0; i < codeCount<E>; ++i)
            all << of(E(i));
        return all;
    }
    [[nodiscard]] static QList<RowChoice> sizeChoices();

private:
    Formats m_formats;
};

} // namespace acquis
