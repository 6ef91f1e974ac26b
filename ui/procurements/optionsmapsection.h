// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/procurements/filesession.h"
#include "ui/procurements/foldingsection.h"
#include "ui/rules/logicmappicture.h"

QT_BEGIN_NAMESPACE
class QStackedWidget;
class QTreeView;
QT_END_NAMESPACE

namespace acquis {

class LogicMapModel;
class LogicMapScene;
class LogicMapView;
class SegmentedControl;
class WrappingLabel;

/// The rules as a map with the file's need lit in it, or as a list of the same steps; and who holds the file, since when (R52, R101).
class OptionsMapSection final : public FoldingSection
{
    Q_OBJECT
public:
    OptionsMapSection(const UiContext &context, FileSession &session);

    /// None: the rules cannot be asked.
    void setPicture(const std::optional<LogicMapPicture> &picture);
    void showFile();
    void retranslate();

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeFont();
    FileSession &m_session;
    const UiContext m_context;
    WrappingLabel *m_holder;
    SegmentedControl *m_mode;
    QStackedWidget *m_sheets;
    LogicMapScene *m_scene;
    LogicMapView *m_view;
    LogicMapModel *m_model;
    QTreeView *m_tree;
    WrappingLabel *m_empty;
};

} // namespace acquis
