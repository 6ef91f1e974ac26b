// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/brandwords.h"
#include "ui/procurements/filesection.h"

namespace acquis {

/// What is wrong today and what would be different; the product is asked last, and names of products in the problem are flagged (R177).
class NeedProblemSection final : public FileSection
{
    Q_OBJECT
public:
    /// \p vendorNames: of firms that the register knows; may be empty.
    NeedProblemSection(const UiContext &context, FileSession &session, std::function<QStringList()> vendorNames);

    void showFile() override;
    void retranslate() override;

private:
    void tellBrands();
    const std::function<QStringList()> m_vendorNames;
    QStringList m_knownNames;
    BrandNames m_known { {} };
};

/// How the need was found, who will use it, whether it is on the market (R85, R174).
class NeedOriginSection final : public FileSection
{
    Q_OBJECT
public:
    NeedOriginSection(const UiContext &context, FileSession &session);

    void showFile() override;
    void retranslate() override;
};

} // namespace acquis
