// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/spending/spendingselection.h"
#include "ui/widgets/formats.h"

#include <QAbstractListModel>
#include <QSet>

namespace acquis {

/// A value that a filter may have.
struct FilterValue
{
    QString code;
    QString text;
    friend bool operator==(const FilterValue &, const FilterValue &) = default;
};

/// The members of \p dimension that lines of the register have, and those chosen already, named as the rows of the
/// selection would name them: years and bands in their order, others as the language sorts, "unknown" last.
[[nodiscard]] QList<FilterValue> filterValues(const SpendCube &cube, const SpendingSelection &selection, Dimension dimension,
                                              const Formats &formats);

/// Values with check marks, of which a search keeps those that hold its words, whatever their case and accents.
class FilterValuesModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit FilterValuesModel(QObject *parent = nullptr) : QAbstractListModel(parent) { }

    /// The same values in another language keep their marks.
    void setValues(const QList<FilterValue> &values);
    void setChosen(const QStringList &codes);
    /// In the order of the values, whether they are shown or not.
    [[nodiscard]] QStringList chosen() const;
    void setSearch(const QString &text);
    void toggle(int row);
    [[nodiscard]] qsizetype valueCount() const { return m_values.size(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void chosenChanged();

private:
    void showFound();
    QList<FilterValue> m_values;
    QStringList m_folded; ///< what is searched in, one for each value
    QSet<QString> m_chosen;
    QList<int> m_shown; ///< indexes into m_values
    QString m_search; ///< folded
};

} // namespace acquis
