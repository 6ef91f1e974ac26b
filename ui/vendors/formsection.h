// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QToolButton;
QT_END_NAMESPACE

namespace acquis {

class Theme;
class VendorFormPart;

/// A part of the form under a line that folds it: closed, it shows how many entries there are.
class FormSection final : public QWidget
{
    Q_OBJECT
public:
    /// Takes \p part. \p name is that of the line.
    FormSection(VendorFormPart *part, const QString &name, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] VendorFormPart &part() const { return *m_part; }
    void setOpen(bool isOpen);
    [[nodiscard]] bool isOpen() const;
    void retranslate();

private:
    void showState();

    const Theme &m_theme;
    QToolButton *m_line;
    VendorFormPart *m_part;
    QWidget *m_inside;
};

} // namespace acquis
