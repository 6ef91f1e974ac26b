// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QWidget>

namespace acquis {

class GrowingText;
class LabelledInput;
class Theme;

/// A text in both languages: English and French beside each other, below each other where there is no room.
class BilingualField final : public QWidget
{
    Q_OBJECT
public:
    /// The inputs are named \p name + "En" and + "Fr".
    BilingualField(const Theme &theme, const QString &name, QWidget *parent = nullptr);

    void setLabel(const QString &words); ///< of the text; each input adds its language
    void setNotes(const QStringList &sentences); ///< read with either input
    void setReadOnly(bool isReadOnly);
    void setValue(const BilingualText &text);
    [[nodiscard]] BilingualText value() const;
    void finish();
    void forgetTyped();

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void writeLabels();

    QString m_label;
    GrowingText *m_en;
    GrowingText *m_fr;
    LabelledInput *m_english;
    LabelledInput *m_french;
};

} // namespace acquis
