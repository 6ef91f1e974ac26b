// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/procurements/filesection.h"

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace acquis {

/// What data the thing holds, where and until when (R100).
class NeedDataSection final : public FileSection
{
    Q_OBJECT
public:
    NeedDataSection(const UiContext &context, FileSession &session);

    void showFile() override;
    void retranslate() override;
};

/// Who must be able to use it, how it is kept safe, and who was told early (R118).
class NeedAccessSection final : public FileSection
{
    Q_OBJECT
public:
    NeedAccessSection(const UiContext &context, FileSession &session);

    void showFile() override;
    void retranslate() override;

private:
    QPushButton *m_ask;
};

} // namespace acquis
