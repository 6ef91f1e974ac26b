// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/formats.h"
#include "ui/widgets/theme.h"

#include <QIcon>
#include <QIdentityProxyModel>

namespace acquis {

class PreviewModel;

/// Puts words, colours and icons of the chosen language and theme on a PreviewModel.
class PreviewPresentationModel final : public QIdentityProxyModel
{
    Q_OBJECT
public:
    PreviewPresentationModel(PreviewModel &preview, const Theme &theme, QObject *parent = nullptr);

    void setFormats(const Formats &formats);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const QModelIndex &index) const;
    [[nodiscard]] QString findings(const QModelIndex &index) const;
    [[nodiscard]] StateToken stateOf(int row) const;
    [[nodiscard]] QVariant background(const QModelIndex &index) const;
    [[nodiscard]] QVariant foreground(const QModelIndex &index) const;
    [[nodiscard]] bool isMarked(const QModelIndex &index) const;
    void retakeIcons();
    void tellAll();

    PreviewModel &m_preview;
    const Theme &m_theme;
    Formats m_formats;
    QIcon m_held;
    QIcon m_note;
};

} // namespace acquis
