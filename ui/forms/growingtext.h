// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace acquis {

/// A text of several lines that is as high as what is written in it, and scrolls when that is long. Its value changes when it is left.
class GrowingText final : public QPlainTextEdit
{
    Q_OBJECT
public:
    static constexpr qsizetype longest = 8000; ///< letters; what is typed or pasted beyond is not taken

    explicit GrowingText(int leastLines, QWidget *parent = nullptr);

    /// Not shown while something is being typed.
    void setValue(const QString &text);
    [[nodiscard]] const QString &value() const { return m_value; }
    [[nodiscard]] bool isBeingTyped() const { return hasFocus() && document()->isModified(); }
    void finish();
    void forgetTyped();

Q_SIGNALS:
    void edited(); ///< by the person

protected:
    void changeEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void grow();
    int m_leastLines;
    QString m_value;
};

} // namespace acquis
