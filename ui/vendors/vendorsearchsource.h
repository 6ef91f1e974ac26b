// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vendors/vendorindex.h"
#include "core/vendors/vendorpages.h"
#include "ui/shell/searchsource.h"
#include "ui/shell/uicontext.h"

#include <QCoreApplication>
#include <QPointer>

namespace acquis {

class VendorSession;
class VendorsPage;

/// Finds vendors for the search box, and shows the chosen one on its page.
class VendorSearchSource final : public SearchSource
{
    Q_DECLARE_TR_FUNCTIONS(VendorSearchSource)
public:
    /// \p goToPage puts the page of vendors in front.
    VendorSearchSource(const UiContext &context, VendorSession &session, VendorsPage &page, std::function<void()> goToPage);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    void search(const QString &typed, int most, std::function<void(const SearchAnswer &)> found) override;

private:
    struct Found
    {
        VendorHits hits;
        QList<VendorRow> rows;
    };
    [[nodiscard]] SearchAnswer answer(const Found &found, const QString &typed) const;

    const UiContext m_context;
    VendorSession &m_session;
    QPointer<VendorsPage> m_page;
    std::function<void()> m_goToPage;
    int m_asked = 0;
};

} // namespace acquis
