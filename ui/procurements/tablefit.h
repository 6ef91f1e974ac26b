// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <optional>

QT_BEGIN_NAMESPACE
class QTableView;
QT_END_NAMESPACE

namespace acquis {

class Settings;

/// Makes the columns of a table as wide as its words ask for, and its rows as high as its letters. What the person chose instead is
/// remembered by the table's name and grows with the text. Owned by the table.
class TableFit final : public QObject
{
    Q_OBJECT
public:
    /// \p wide: the column that takes the room that is left, and gives way first, then the widest ones. \p most: letters beyond which no column grows by
    /// itself.
    TableFit(QTableView &table, Settings &settings, int wide, int most);

    /// Measures the words again: another language, other rows.
    void fit();
    [[nodiscard]] int rowHeight() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void restore();
    void remember();
    void share();
    void takeFont();

    QTableView &m_table;
    Settings &m_settings;
    const int m_wide;
    const int m_most;
    int m_letter;
    QList<int> m_wanted; ///< pixels of each column
    bool m_isRestored = false;
    bool m_isChosen = false; ///< by the person
    bool m_isFitting = false;
};

} // namespace acquis
