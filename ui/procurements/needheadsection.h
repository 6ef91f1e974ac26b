// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/knownheads.h"
#include "ui/procurements/filesection.h"

namespace acquis {

/// What the file is called and whose it is, as it was said when the file was opened, to be changed at any time; with the champion, the
/// body that buys for us and the goals that it serves (R29, R131).
class NeedHeadSection final : public FileSection
{
    Q_OBJECT
public:
    NeedHeadSection(const UiContext &context, FileSession &session);

    void showFile() override;
    void retranslate() override;

private:
    void takeTitle(ProcurementFile &file);
    void readKnown();
    void offerNames();
    void sayFault();

    bool m_isTitleMissing = false; ///< it was left empty, and the one of before was put back
    QString m_uid; ///< of the file that is shown
    KnownHeads m_known; ///< of the register: names that are offered
};

} // namespace acquis
