// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/procurements/filesection.h"
#include "ui/shell/catalogue.h"

#include <array>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace acquis {

/// Statutes and directives, each open, not needed or done (R19).
class NeedComplianceSection final : public FileSection
{
    Q_OBJECT
public:
    NeedComplianceSection(const UiContext &context, FileSession &session);

    void showFile() override;
    void retranslate() override;

private:
    QPushButton *m_add;
};

/// What may go wrong, and what is done about it (R68).
class NeedRisksSection final : public FileSection
{
    Q_OBJECT
public:
    NeedRisksSection(const UiContext &context, FileSession &session);

    void showFile() override;
    void retranslate() override;

private:
    [[nodiscard]] QList<Risk> missingRisks() const;
    const std::array<Catalogue, 2> m_catalogues { Catalogue(Language::English), Catalogue(Language::French) };
    QPushButton *m_offer;
};

} // namespace acquis
