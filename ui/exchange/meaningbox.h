// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace acquis {

/// What a column of a file is read as, to be chosen by hand. Every choice reads the files again, so neither the wheel nor
/// an arrow key on the closed box chooses: both would pass through meanings that nobody wants.
class MeaningBox final : public QComboBox
{
    Q_OBJECT
public:
    /// \p header: the column's own name. \p meaning: what it is read as; empty when it is not used.
    MeaningBox(const QString &header, const QString &meaning, bool byHand, QWidget *parent = nullptr);
    void retranslate();

Q_SIGNALS:
    /// Empty: as the program finds.
    void meaningChosen(const QString &meaning);
    void focused();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    QString m_header;
    QString m_meaning;
    bool m_byHand;
};

} // namespace acquis
