// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/formats.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace acquis {

class Theme;
class VendorImportSession;

/// What an import of vendors did, and where to go from there.
class VendorResultView final : public QWidget
{
    Q_OBJECT
public:
    VendorResultView(const VendorImportSession &session, const Theme &theme, QWidget *parent = nullptr);

    void retranslate(const Formats &formats);
    void takeFocus();
    [[nodiscard]] static QString title(const VendorImportSession &session, const Formats &formats);

Q_SIGNALS:
    void vendorsRequested();
    void undoRequested();
    void againRequested();

private:
    void retakeIcons();

    const VendorImportSession &m_session;
    const Theme &m_theme;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_vendors;
    QPushButton *m_undo;
    QPushButton *m_again;
};

} // namespace acquis
