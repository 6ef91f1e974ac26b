// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/countsbar.h"
#include "ui/widgets/formats.h"

#include <QFrame>
#include <QList>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace acquis {

/// The counts of a file in words, with their bar: what is there already, what is new, what changes, what stays out.
class CountsStrip final : public QFrame
{
    Q_OBJECT
public:
    explicit CountsStrip(const Theme &theme, QWidget *parent = nullptr);
    void setCounts(const LineCounts &counts, const Formats &formats);

Q_SIGNALS:
    void changesRequested(); ///< the person wants to see old and new amounts

private:
    struct Entry
    {
        QWidget *box = nullptr;
        QLabel *swatch = nullptr;
        QLabel *words = nullptr;
    };
    [[nodiscard]] Entry addEntry();
    void paintSwatches();
    [[nodiscard]] static QString words(int part, qint64 count, const Formats &formats);

    const Theme &m_theme;
    QList<Entry> m_entries;
    QPushButton *m_seeChanges;
    CountsBar *m_bar;
};

} // namespace acquis
