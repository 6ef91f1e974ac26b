// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agreements/heldlookup.h"
#include "ui/shell/searchsource.h"
#include "ui/shell/uicontext.h"

#include <QCoreApplication>
#include <QPointer>

namespace acquis {

class AgreementSession;
class AgreementsPage;

/// Finds arrangements, agreements and price guides for the search box, and shows the chosen one on their page.
class AgreementSearchSource final : public SearchSource
{
    Q_DECLARE_TR_FUNCTIONS(AgreementSearchSource)
public:
    /// \p goToPage puts the page of agreements in front.
    AgreementSearchSource(const UiContext &context, AgreementSession &session, AgreementsPage &page,
                          std::function<void()> goToPage);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    void search(const QString &typed, int most, std::function<void(const SearchAnswer &)> found) override;

private:
    [[nodiscard]] SearchAnswer answer(const QList<HeldLine> &lines, int most) const;

    const UiContext m_context;
    AgreementSession &m_session;
    QPointer<AgreementsPage> m_page;
    std::function<void()> m_goToPage;
    int m_asked = 0;
};

} // namespace acquis
