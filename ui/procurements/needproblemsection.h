// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/brandwords.h"
#include "ui/procurements/filesection.h"

#include <functional>
#include <memory>

namespace acquis {

/// What is wrong today and what would be different; the product is asked last, and names of products in the problem are flagged (R177).
class NeedProblemSection final : public FileSection
{
    Q_OBJECT
public:
    using FirmNames = std::function<std::shared_ptr<const BrandNames>()>;
    /// \p firmNames: of firms that the register knows; may be empty, and may answer null.
    NeedProblemSection(const UiContext &context, FileSession &session, FirmNames firmNames);

    void showFile() override;
    void retranslate() override;

private:
    void tellBrands();
    const FirmNames m_firmNames;
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
