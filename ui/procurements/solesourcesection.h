// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/procurements/filesection.h"

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace acquis {

class ButtonRow;
class WrappingLabel;

/// The request to buy from one firm: its ground, its evidence, who may approve it, how long that takes, how it was decided, and which
/// lawful ways are left when it was refused.
class SoleSourceSection final : public FileSection
{
    Q_OBJECT
public:
    SoleSourceSection(const UiContext &context, FileSession &session);

    void showFile() override;
    void retranslate() override;
    [[nodiscard]] bool holds(const QString &path) const override;
    /// There is something to show: the route is without competition, or a request was written.
    [[nodiscard]] bool isNeeded() const;

Q_SIGNALS:
    void formRequested(const QString &kind, const QString &part);
    void stageRequested(acquis::FileStage stage);

private:
    void takeNextRoute();
    void tellState();

    WrappingLabel *m_state;
    QPushButton *m_case;
    QPushButton *m_approval;
    QPushButton *m_next;
};

} // namespace acquis
