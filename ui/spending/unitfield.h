// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

QT_BEGIN_NAMESPACE
class QStringListModel;
QT_END_NAMESPACE

namespace acquis {

/// A line in which a ministry or a program is named: names that hold what is typed are offered, whatever their case and
/// accents.
class UnitField final : public QLineEdit
{
    Q_OBJECT
public:
    explicit UnitField(QWidget *parent = nullptr);
    /// \p names in the order in which they are offered; what is typed stays.
    void setNames(const QStringList &names);
    [[nodiscard]] QStringList offered() const;

private:
    void offer();
    QStringList m_names;
    QStringListModel *m_offered;
};

} // namespace acquis
