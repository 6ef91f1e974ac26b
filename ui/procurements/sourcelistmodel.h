// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QList>
#include <QStringList>

namespace acquis {

/// A source as the list shows it: what it is called, then what is to be known of it.
struct SourceItem
{
    QString title;
    QStringList lines;
    friend bool operator==(const SourceItem &, const SourceItem &) = default;
};

/// Sources in words, with ticks where they can be chosen. Words are given anew when the language changes; ticks stay.
class SourceListModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { LinesRole = Qt::UserRole + 1 };
    enum class Ticks { None, Offered };

    explicit SourceListModel(Ticks ticks, QObject *parent = nullptr) : QAbstractListModel(parent), m_ticks(ticks) { }

    /// Other sources: no ticks.
    void setItems(const QList<SourceItem> &items);
    /// The same sources in other words.
    void setWords(const QList<SourceItem> &items);
    void setTicked(const QList<int> &rows);
    [[nodiscard]] QList<int> ticked() const;
    [[nodiscard]] bool hasTicks() const { return m_ticks == Ticks::Offered; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void ticksChanged();

private:
    Ticks m_ticks;
    QList<SourceItem> m_items;
    QList<bool> m_isTicked;
};

} // namespace acquis
