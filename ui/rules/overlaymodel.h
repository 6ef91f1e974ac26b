// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rules/overlaywords.h"

#include <QAbstractTableModel>
#include <QHash>

#include <optional>

namespace acquis {

/// The rows of an overlay as a table, one line each, with what each changes against the rules above it.
class OverlayModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Kind, What, Routes, Values, Days, Effect, ColumnCount };

    OverlayModel(const Theme &theme, Language language, QObject *parent = nullptr);

    /// What is shown now; rows that stay where they are keep their selection. An effect is absent while it is looked up.
    void show(const Overlay &overlay, const QList<OverlayFinding> &findings, const QHash<QString, SaidEffect> &effects);
    void retranslate(Language language);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] bool isWrong(const OverlayRow &row) const;
    [[nodiscard]] QString text(const OverlayRow &row, int column) const;
    [[nodiscard]] QString toolTip(const OverlayRow &row, int column) const;

    const Theme &m_theme;
    OverlayWords m_words;
    Overlay m_overlay;
    QList<OverlayFinding> m_findings;
    QHash<QString, SaidEffect> m_effects;
};

} // namespace acquis
