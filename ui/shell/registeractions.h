// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/shell/uicontext.h"
#include "ui/widgets/message.h"

#include <QList>
#include <QObject>

QT_BEGIN_NAMESPACE
class QAction;
class QWidget;
QT_END_NAMESPACE

namespace acquis {

/// What can be done with a register as a whole: make, open, sample, back up, restore, check.
class RegisterActions final : public QObject
{
    Q_OBJECT
public:
    RegisterActions(const UiContext &context, QWidget &window);

    [[nodiscard]] QList<QAction *> openActions() const { return { m_new, m_open, m_sample }; }
    [[nodiscard]] QList<QAction *> safetyActions() const { return { m_backup, m_restore }; }
    [[nodiscard]] QList<QAction *> toolActions() const { return { m_verify }; }
    void retranslate();
    /// Where the sample register lives.
    [[nodiscard]] static QString samplePath();

Q_SIGNALS:
    void messagePosted(const acquis::Message &message);

private:
    void makeNew();
    void open();
    void openSample();
    void backUp();
    void restore();
    void updateEnabled();
    void done(const Result<QString> &outcome, bool wasBackup);

    const UiContext &m_context;
    QWidget &m_window;
    QAction *m_new;
    QAction *m_open;
    QAction *m_sample;
    QAction *m_backup;
    QAction *m_restore;
    QAction *m_verify;
};

} // namespace acquis
