// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/procurements/filesection.h"

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace acquis {

/// Talks with firms; those in the quiet time of a solicitation are flagged (R142).
class MarketContactsSection final : public FileSection
{
    Q_OBJECT
public:
    MarketContactsSection(const UiContext &context, FileSession &session);

    void showFile() override;
    void retranslate() override;
};

/// Conflicts of interest and confidentiality, declared by each person (R109).
class MarketDeclarationsSection final : public FileSection
{
    Q_OBJECT
public:
    MarketDeclarationsSection(const UiContext &context, FileSession &session);

    void showFile() override;
    void retranslate() override;

private:
    void sign(ConflictState state);
    void addMissing();
    QPushButton *m_signNone;
    QPushButton *m_signConflict;
    QPushButton *m_addMissing;
};

} // namespace acquis
