// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/procurements/filemarketsearch.h"
#include "ui/procurements/filesection.h"

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace acquis {

/// Who has it already: searched for in the register, and each answered: used, or why it does not fit (R85).
class NeedElsewhereSection final : public FileSection
{
    Q_OBJECT
public:
    NeedElsewhereSection(const UiContext &context, FileSession &session, const SourceProviders &providers);

    void showFile() override;
    void retranslate() override;
    [[nodiscard]] const FileMarketSearch &search() const { return *m_search; }

private:
    void start();
    void take(const FoundMarket &found);
    void updateButton();
    FileMarketSearch *m_search;
    QString m_uid; ///< of the file that is searched for
    QPushButton *m_button;
};

} // namespace acquis
