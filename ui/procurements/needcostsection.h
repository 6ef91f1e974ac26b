// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/procurements/filesection.h"

namespace acquis {

class FactsTable;

/// Ways to meet the need, compared by five years of cost, and what is won for it (R86, R98, R108, R135).
class NeedCostSection final : public FileSection
{
    Q_OBJECT
public:
    NeedCostSection(const UiContext &context, FileSession &session);

    void showFile() override;
    void retranslate() override;
    void goTo(const QString &path) override;

private:
    void showTotals();
    FactsTable *m_totals;
};

} // namespace acquis
