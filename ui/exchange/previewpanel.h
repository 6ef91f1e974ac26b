// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/spendimport.h"
#include "ui/widgets/formats.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QTableView;
QT_END_NAMESPACE

namespace acquis {

class MeaningBox;
class Panel;
class PreviewModel;
class PreviewPresentationModel;
class SegmentedControl;
class Theme;

/// "Lines as read": the first lines of a file and one of each finding, as read or as they will be kept.
class PreviewPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit PreviewPanel(const Theme &theme, QWidget *parent = nullptr);

    /// \p byHand: columns whose meaning a person chose, by header.
    void setFile(const FileReport &file, const QMap<QString, QString> &byHand);
    void retranslate(const Formats &formats);
    /// Goes to a line of the file, when it is shown.
    void showLine(qint64 line);

Q_SIGNALS:
    /// Columns of this name are to be read so; empty: as the program finds.
    void meaningRequested(const QString &header, const QString &meaning);

private:
    void makeBoxes(const FileReport &file, const QMap<QString, QString> &byHand);
    void fitColumns();
    Panel *m_panel;
    SegmentedControl *m_form;
    QTableView *m_view;
    PreviewModel *m_model;
    PreviewPresentationModel *m_presentation;
    QList<MeaningBox *> m_boxes; ///< one over each cell of the row "read as"
};

} // namespace acquis
