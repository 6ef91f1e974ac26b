// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/spendimport.h"
#include "ui/widgets/formats.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QTableView;
QT_END_NAMESPACE

namespace acquis {

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

    void setFile(const FileReport &file);
    void retranslate(const Formats &formats);
    /// Goes to a line of the file, when it is shown.
    void showLine(qint64 line);

private:
    const Theme &m_theme;
    Panel *m_panel;
    SegmentedControl *m_form;
    QTableView *m_view;
    PreviewModel *m_model;
    PreviewPresentationModel *m_presentation;
};

} // namespace acquis
