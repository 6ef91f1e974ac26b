// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QLineEdit;
QT_END_NAMESPACE

namespace acquis {

class SteppedBox;

/// One of a few codes, shown as words. The arrow keys look through them; what is chosen is told once, when the box is left or Enter is
/// pressed, and at once where it is picked of the open list. Escape takes the last choice back. While it is read-only a line tells the word, so that the keyboard and readers still come to it.
class ChoiceField final : public QWidget
{
    Q_OBJECT
public:
    /// The box is named \p name, the line that is read \p name + "Read".
    ChoiceField(const QString &name, const QStringList &codes, QWidget *parent = nullptr);

    /// As many as there are codes; the choice stays.
    void setWords(const QStringList &words);
    /// Other codes; a choice that is not among them any more is shown as its code.
    void setCodes(const QStringList &codes, const QStringList &words);
    void setReadings(const QString &name, const QString &description); ///< for readers of the screen
    void setReadOnly(bool isReadOnly);
    void setCode(const QString &code);
    void finish(); ///< takes what the arrow keys stepped to
    [[nodiscard]] QString code() const { return m_code; }

Q_SIGNALS:
    void edited();

private:
    void fill();
    void take();
    void takeBack();
    QStringList m_codes;
    QStringList m_words;
    QString m_code;
    SteppedBox *m_box;
    QLineEdit *m_line;
};

} // namespace acquis
