// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/bidfigures.h"
#include "ui/widgets/theme.h"

#include <QAbstractTableModel>

#include <functional>

namespace acquis {

/// Where a firm of the register is: "Sudbury, Ontario"; empty: not known.
using PlaceOfFirm = std::function<QString(VendorId)>;

/// A column for each bid and for each firm that declined; a row for each thing to compare, then one for each item asked.
class BidComparisonModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Row { Place, Size, Received, ValidUntil, First, Later, Total, WithOptions, ReadyBy, Mandatory, Answers, State };
    static constexpr int fixedRows = int(Row::State) + 1;

    explicit BidComparisonModel(const Theme &theme, QObject *parent = nullptr);

    /// Asked once for each firm by setFile() and setLanguage(), never while painting.
    void setPlaces(PlaceOfFirm placeOf) { m_placeOf = std::move(placeOf); }
    void setLanguage(Language language);
    /// \p today: prices that hold no longer are marked. Of the same file only the places are looked up again.
    void setFile(const ProcurementFile &file, QDate today);

    [[nodiscard]] QString bidAt(int column) const; ///< uid; empty: a firm that declined
    [[nodiscard]] int columnOf(const QString &bid) const; ///< -1: none
    [[nodiscard]] QString rowTitle(int row) const;
    /// With its headings, tab-separated.
    [[nodiscard]] QString asText() const;
    [[nodiscard]] QString summary() const; ///< "2 received, 1 declined, 1 not answered"

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Cell
    {
        QString text;
        QString icon {};
        StateToken state = StateToken::Neutral;
        bool isStrong = false;
    };
    [[nodiscard]] QStringList placesNow() const;
    [[nodiscard]] Cell cell(int row, int column) const;
    [[nodiscard]] Cell factOf(Row row, int column) const;
    [[nodiscard]] Cell itemOf(const RequestItem &item, const Bid &bid) const;
    [[nodiscard]] Cell declined(int row, int column) const;
    [[nodiscard]] Cell amountOf(Money amount, const BidFigures &figures, bool isScored) const;

    const Theme &m_theme;
    PlaceOfFirm m_placeOf;
    Language m_language = Language::English;
    ProcurementFile m_file;
    QDate m_today;
    QList<BidFigures> m_figures;
    QList<InvitedFirm> m_declined;
    QStringList m_places; ///< by column; empty: not known
    bool m_areSealed = false; ///< prices: they are not here either
};

} // namespace acquis
