// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/canceltoken.h"
#include "ui/widgets/formats.h"

#include <QElapsedTimer>
#include <QWidget>

#include <optional>

QT_BEGIN_NAMESPACE
class QLabel;
class QProgressBar;
class QPushButton;
QT_END_NAMESPACE

namespace acquis {

/// How far a job is: bytes, rows, time left, and Cancel.
class ProgressPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressPanel(QWidget *parent = nullptr);

    enum class Unit { Bytes, Records }; ///< what progress is counted in
    /// A job begins.
    void start(bool cancellable, Unit unit = Unit::Bytes);
    void setTitle(const QString &title);
    void setProgress(const Progress &progress, const Formats &formats);
    void retranslate();
    [[nodiscard]] QPushButton *cancelButton() const { return m_cancel; }
    /// Seconds that are left at the pace so far; none while it cannot be told.
    [[nodiscard]] static std::optional<qint64> secondsLeft(const Progress &progress, qint64 elapsedMs);

Q_SIGNALS:
    void cancelRequested();

private:
    [[nodiscard]] QString words(const Progress &progress, const Formats &formats) const;
    QLabel *m_title;
    QProgressBar *m_bar;
    QLabel *m_text;
    QPushButton *m_cancel;
    QElapsedTimer m_clock;
    Unit m_unit = Unit::Bytes;
};

} // namespace acquis
