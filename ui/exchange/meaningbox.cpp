// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/meaningbox.h"

#include "core/exchange/columnlayout.h"
#include "ui/exchange/exchangewords.h"

#include <QKeyEvent>

namespace acquis {

MeaningBox::MeaningBox(const QString &header, const QString &meaning, bool byHand, QWidget *parent)
    : QComboBox(parent)
    , m_header(header)
    , m_meaning(meaning)
    , m_byHand(byHand)
{
    setMinimumHeight(24);
    setMinimumContentsLength(8);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setFocusPolicy(Qt::StrongFocus);
    setAutoFillBackground(true); // the view writes the same word beneath
    addItem(QString(), QString());
    for (int i = 0; i < columnMeaningCount; ++i)
        addItem(QString(), meaningName(static_cast<ColumnMeaning>(i)));
    setCurrentIndex(findData(m_meaning));
    connect(this, &QComboBox::activated, this, [this](int index) { Q_EMIT meaningChosen(itemData(index).toString()); });
    retranslate();
}

void MeaningBox::retranslate()
{
    setItemText(0, m_meaning.isEmpty() ? ExchangeWords::meaning({}) : tr("as the program finds"));
    for (int i = 1; i < count(); ++i) {
        const QString name = itemData(i).toString();
        const QString words = ExchangeWords::meaning(name);
        //: What a column is read as, when a person chose it.
        setItemText(i, m_byHand && name == m_meaning ? tr("%1 (by hand)").arg(words) : words);
    }
    setAccessibleName(tr("Column “%1” is read as").arg(m_header));
    setToolTip(tr("Column “%1” is read as: %2").arg(m_header, currentText()));
}

void MeaningBox::focusInEvent(QFocusEvent *event)
{
    QComboBox::focusInEvent(event);
    Q_EMIT focused();
}

void MeaningBox::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool moves = key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown
                       || key == Qt::Key_Home || key == Qt::Key_End || key == Qt::Key_Return || key == Qt::Key_Enter;
    const bool types = !event->text().isEmpty() && event->text().front().isPrint()
                       && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (moves || types)
        showPopup();
    else
        QComboBox::keyPressEvent(event);
}

void MeaningBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace acquis
