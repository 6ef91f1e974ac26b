// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/evaluationresult.h"
#include "core/procurements/requestfigures.h"
#include "ui/forms/rowsmodel.h"
#include "ui/widgets/formats.h"

#include <QCoreApplication>
#include <QStringList>

namespace acquis {

/// The words of solicitations, bids and evaluations, in the language of the screen. A cheap value; made anew when the language changes.
class BiddingWords
{
    Q_DECLARE_TR_FUNCTIONS(acquis::BiddingWords)
public:
    explicit BiddingWords(Language language) : m_formats(language) { }

    [[nodiscard]] const Formats &formats() const { return m_formats; }
    [[nodiscard]] Language language() const { return m_formats.language(); }

    [[nodiscard]] static QString of(SolicitationForm form);
    [[nodiscard]] static QString of(CriterionType kind);
    [[nodiscard]] static QString of(InvitationAnswer answer);
    [[nodiscard]] static QString of(PhaseKind kind);
    [[nodiscard]] static QString of(Meets meets);
    [[nodiscard]] static QString of(BidState state);
    [[nodiscard]] static QString of(BidBar bar);
    [[nodiscard]] static QString of(IssueGap gap); ///< what to do about it, as a sentence

    /// Why prices cannot be entered yet, and when they are, by name and moment; \p now: by which the closing has passed or not.
    [[nodiscard]] QString sealed(const ProcurementFile &file, const QDateTime &now) const;

    /// "18 Mar 2015"; a dash where there is none.
    [[nodiscard]] QString day(QDate day) const;
    /// In the time of this computer: "18 Mar 2015, 14:05".
    [[nodiscard]] QString moment(const QDateTime &moment) const;
    [[nodiscard]] QString timeText(const QDateTime &moment) const; ///< "14:05", "14 h 05"
    [[nodiscard]] QString exampleTime() const; ///< how a time is typed
    /// Of "14:05", "14h05", "14 h 05"; invalid: cannot be read.
    [[nodiscard]] static QTime readTime(const QString &typed);
    /// "4 of 5 met, 1 unclear".
    [[nodiscard]] static QString mandatory(const BidFigures &figures);
    /// "82.50".
    [[nodiscard]] QString points(const ExactRatio &points, int decimals = 2) const;
    [[nodiscard]] QString criterion(const Criterion &criterion) const; ///< its name, or the words of its kind
    [[nodiscard]] QString phase(const SolicitationPhase &phase) const;
    /// How the points of a criterion came about: "Price over the term: $20,000 ÷ $25,000 × 50 = 40.00".
    [[nodiscard]] QString formula(const Criterion &criterion, const CriterionResult &result, std::optional<Money> lowest,
                                  Money total) const;

    template <typename E>
    [[nodiscard]] static QStringList words()
    {
        QStringList all;
        for (std::size_t i = 0; i < codeCount<E>; ++i)
            all << of(E(i));
        return all;
    }
    template <typename E>
    [[nodiscard]] static QList<RowChoice> choices()
    {
        QList<RowChoice> all;
        for (std::size_t i = 0; i < codeCount<E>; ++i)
            all << RowChoice { QString(codeOf(E(i))), of(E(i)) };
        return all;
    }

private:
    Formats m_formats;
};

} // namespace acquis
