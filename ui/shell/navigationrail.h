// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

QT_BEGIN_NAMESPACE
class QListView;
class QStandardItemModel;
QT_END_NAMESPACE

namespace acquis {

class Theme;

/// The left rail: a list of pages, and a second one at its foot. One choice over both.
class NavigationRail final : public QFrame
{
    Q_OBJECT
public:
    enum class Place { Main, Foot };
    explicit NavigationRail(const Theme &theme, QWidget *parent = nullptr);

    /// Entries are numbered in the order they are added, over both places.
    void addEntry(Place place, const QString &iconName);
    void setText(int entry, const QString &text);
    void setCurrent(int entry);
    void setNames(const QString &main, const QString &foot);

Q_SIGNALS:
    void chosen(int entry);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Entry
    {
        Place place {};
        int row = 0;
        QString iconName;
    };
    [[nodiscard]] QListView *makeList(const QString &objectName, Place place);
    void applyTheme();
    void fitSizes();
    const Theme &m_theme;
    QListView *m_main;
    QListView *m_foot;
    QStandardItemModel *m_mainModel;
    QStandardItemModel *m_footModel;
    QList<Entry> m_entries;
};

} // namespace acquis
