// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importfinding.h"
#include "ui/widgets/formats.h"

#include <QIcon>
#include <QIdentityProxyModel>

namespace acquis {

class FindingsModel;
class Theme;

/// Puts words, icons and number formats of the chosen language on a FindingsModel.
class FindingsPresentationModel final : public QIdentityProxyModel
{
    Q_OBJECT
public:
    FindingsPresentationModel(FindingsModel &findings, const Theme &theme, QObject *parent = nullptr);

    /// Said again in another language; rows, expansion and selection stay.
    void setFormats(const Formats &formats);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString groupText(const QModelIndex &source) const;
    [[nodiscard]] QString lineText(const QModelIndex &source) const;
    [[nodiscard]] QIcon icon(const QModelIndex &source) const;
    void retakeIcons();
    void tellAll();

    FindingsModel &m_findings;
    const Theme &m_theme;
    Formats m_formats;
    QIcon m_held;
    QIcon m_waits;
    QIcon m_read;
    QIcon m_note;
};

} // namespace acquis
