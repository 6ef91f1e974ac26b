// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

QT_BEGIN_NAMESPACE
class QDialogButtonBox;
class QPlainTextEdit;
QT_END_NAMESPACE

namespace acquis {

/// The long text of a cell in a window of its own. Ctrl+Enter takes it, Escape leaves the cell as it was. Deletes itself when closed.
class LargeText final : public QDialog
{
    Q_OBJECT
public:
    LargeText(const QString &title, const QString &text, bool canType, QWidget *parent);

    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    bool m_canType;
    QPlainTextEdit *m_text;
    QDialogButtonBox *m_buttons;
};

} // namespace acquis
