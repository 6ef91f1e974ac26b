// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QVBoxLayout;
QT_END_NAMESPACE

namespace acquis {

class Theme;
class WrappingLabel;

/// A question of the form: its label above, the field under it, and room for one sentence that says what is wrong or follows.
class NeedRow final : public QWidget
{
    Q_OBJECT
public:
    /// \p field is the buddy of the label; the row takes ownership.
    NeedRow(const Theme &theme, QWidget *field, QWidget *parent = nullptr);

    void addBelow(QWidget *widget);
    void setLabel(const QString &label); ///< also the field's accessible name
    void setNote(const QString &text); ///< an empty one hides the line
    void setError(const QString &text); ///< the same with an icon; it goes before the note
    [[nodiscard]] QWidget *field() const { return m_field; }

private:
    void writeNote();

    const Theme &m_theme;
    QWidget *m_field;
    WrappingLabel *m_label;
    QWidget *m_noteLine;
    QLabel *m_noteIcon;
    WrappingLabel *m_noteText;
    QVBoxLayout *m_column;
    QString m_note;
    QString m_error;
};

} // namespace acquis
