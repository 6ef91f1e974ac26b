// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/arrangement.h"
#include "core/agreements/buyingagreement.h"
#include "core/agreements/category.h"
#include "core/agreements/duedays.h"
#include "core/agreements/joinable.h"
#include "core/agreements/priceguide.h"
#include "core/agreements/recordfields.h"
#include "ui/shell/catalogue.h"
#include "ui/widgets/formats.h"

#include <QStringList>

namespace acquis {

/// The words of the vocabulary of arrangements and agreements in one language; the French ones are the official terms. Cheap to
/// copy.
class AgreementWords
{
public:
    explicit AgreementWords(Language language) : m_catalogue(language), m_formats(language) { }

    [[nodiscard]] Language language() const { return m_catalogue.language(); }
    [[nodiscard]] const Formats &formats() const { return m_formats; }
    /// "2026-03-31"; a dash for no day.
    [[nodiscard]] static QString day(QDate date);
    /// "in 12 days", "today", "12 days late".
    [[nodiscard]] QString daysLeft(int days) const;
    /// "12 days".
    [[nodiscard]] QString days(int days) const;
    /// "12 months".
    [[nodiscard]] QString months(int months) const;

    [[nodiscard]] QString arrangementKind(ArrangementKind kind) const;
    [[nodiscard]] QString buyingKind(BuyingKind kind) const;
    [[nodiscard]] QString guideKind(PriceGuideKind kind) const;
    [[nodiscard]] QString confidentiality(Confidentiality of) const;
    /// Who may see what is of this class, as a sentence.
    [[nodiscard]] QString confidentialityMeaning(Confidentiality of) const;
    [[nodiscard]] QString standing(StandingState state) const;
    [[nodiscard]] QString use(ArrangementUseKind kind) const;
    [[nodiscard]] QString criterion(QualificationKind kind) const;
    [[nodiscard]] QString joiningWay(JoiningWay way) const;
    [[nodiscard]] QString priceBasis(PriceBasis basis) const;
    [[nodiscard]] QString amendment(AmendmentKind kind) const;
    [[nodiscard]] QString field(AgreementField field) const;
    [[nodiscard]] QString due(DueKind kind) const;
    /// Why an agreement cannot be joined, as one sentence.
    [[nodiscard]] QString bar(JoinBar bar) const;
    /// What speaks for or against joining it, as one sentence.
    [[nodiscard]] QString reason(JoinReason reason) const;

    [[nodiscard]] QString entity(Entity entity) const;
    /// Codes of governments of Canada, in the order of their English names, Canada first.
    [[nodiscard]] static QStringList jurisdictions();
    /// "Ontario", "Canada"; a code that is not known is its own word.
    [[nodiscard]] QString jurisdiction(const QString &code) const;
    [[nodiscard]] QString category(const CategoryTree &tree, const QString &code) const;
    /// Names joined by commas.
    [[nodiscard]] QString categories(const CategoryTree &tree, const QStringList &codes) const;

    /// What is wrong with a value, as one sentence.
    [[nodiscard]] QString fault(RecordFault fault) const;
    [[nodiscard]] QString fault(CategoryFault fault) const;

private:
    [[nodiscard]] QString tr(const char *source, const char *disambiguation = nullptr, int n = -1) const
    {
        return m_catalogue.translate("acquis::AgreementWords", source, disambiguation, n);
    }
    Catalogue m_catalogue;
    Formats m_formats;
};

} // namespace acquis
