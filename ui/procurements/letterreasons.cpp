// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/letterreasons.h"

#include "core/procurements/awardchoice.h"
#include "ui/shell/catalogue.h"
#include "ui/widgets/formats.h"

#include <QStringList>

#include <algorithm>
#include <optional>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

/// The words of letters in one language, whichever the screen speaks.
class LetterReasons
{
public:
    explicit LetterReasons(Language language) : m_catalogue(language), m_formats(language) { }

    [[nodiscard]] QString of(const ProcurementFile &file, const Bid &bid) const
    {
        if (bid.state == BidState::SetAside)
            return bid.reason.isEmpty() ? tr("Your bid was set aside.") : tr("Your bid was set aside: %1").arg(bid.reason);
        QStringList sentences;
        for (const Criterion &criterion : file.solicitation.criteria) {
            const auto own = points(file, bid.uid, criterion.uid);
            const auto best = points(file, file.award.bid, criterion.uid);
            const QString name = criterion.name.of(m_formats.language());
            if (own && best && *own < *best)
                sentences << tr("%1: your bid was given %2 of %3 points, the winning bid %4.")
                                 .arg(name, m_formats.number(*own), m_formats.number(criterion.scale), m_formats.number(*best));
            else if (own)
                sentences << tr("%1: your bid was given %2 of %3 points.")
                                 .arg(name, m_formats.number(*own), m_formats.number(criterion.scale));
        }
        const auto winner = std::ranges::find(file.bids, file.award.bid, &Bid::uid);
        if (winner != file.bids.end() && wholeCost(file, *winner) < wholeCost(file, bid))
            sentences << tr("The winning bid costs less over the whole term than yours of %1.")
                             .arg(m_formats.money(wholeCost(file, bid)));
        return sentences.join(u'\n');
    }

private:
    [[nodiscard]] static std::optional<int> points(const ProcurementFile &file, const QString &bid, const QString &criterion)
    {
        for (const ConsensusScore &score : file.evaluation.consensus) {
            if (score.bid == bid && score.criterion == criterion)
                return score.points;
        }
        return std::nullopt;
    }
    [[nodiscard]] QString tr(const char *source) const { return m_catalogue.translate("acquis::LetterReasons", source); }

    Catalogue m_catalogue;
    Formats m_formats;
};

} // namespace

BilingualText proposedReasons(const ProcurementFile &file, const Bid &bid)
{
    return { LetterReasons(Language::English).of(file, bid), LetterReasons(Language::French).of(file, bid) };
}

} // namespace acquis
