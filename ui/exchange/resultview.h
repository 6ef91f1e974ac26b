// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/spendimport.h"
#include "ui/widgets/formats.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace acquis {

class Theme;

/// What an import did, and where to go from there.
class ResultView final : public QWidget
{
    Q_OBJECT
public:
    explicit ResultView(const Theme &theme, QWidget *parent = nullptr);

    /// \p changedFiles: files that were others when they were applied than when they were checked.
    void setResult(const ImportReport &report, const QStringList &changedFiles, bool canUndo);
    void retranslate(const Formats &formats);
    [[nodiscard]] static QString title(const ImportReport &report, const Formats &formats);

Q_SIGNALS:
    void spendingRequested();
    void undoRequested();
    void againRequested();

private:
    void retakeIcon();
    [[nodiscard]] QString text(const Formats &formats) const;

    const Theme &m_theme;
    ImportReport m_report;
    QStringList m_changedFiles;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_spending;
    QPushButton *m_undo;
    QPushButton *m_again;
};

} // namespace acquis
