// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/optionsmapsection.h"

#include "core/procurements/filedays.h"
#include "ui/procurements/filewords.h"
#include "ui/rules/logicmapmodel.h"
#include "ui/rules/logicmapscene.h"
#include "ui/rules/logicmapview.h"
#include "ui/rules/ruleswords.h"
#include "ui/shell/languagecontroller.h"
#include "ui/shell/viewcolors.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/wrappinglabel.h"

#include <QEvent>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTreeView>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastHeight = 300;

} // namespace

OptionsMapSection::OptionsMapSection(const UiContext &context, FileSession &session)
    : FoldingSection(context, u"optionsMap"_s)
    , m_session(session)
    , m_context(context)
    , m_holder(new WrappingLabel)
    , m_mode(new SegmentedControl)
    , m_sheets(new QStackedWidget)
    , m_scene(new LogicMapScene(context.theme, this))
    , m_view(new LogicMapView(*m_scene))
    , m_model(new LogicMapModel(this))
    , m_tree(new QTreeView)
    , m_empty(new WrappingLabel)
{
    m_holder->setObjectName(u"optionsHolder"_s);
    m_empty->setObjectName(u"optionsMapEmpty"_s);
    m_view->setObjectName(u"optionsMapView"_s);
    m_tree->setObjectName(u"optionsMapList"_s);
    m_tree->setModel(m_model);
    m_tree->setUniformRowHeights(true);
    followTheme(*m_tree, context.theme);
    m_sheets->addWidget(m_view);
    m_sheets->addWidget(m_tree);
    m_sheets->setMinimumHeight(leastHeight);
    addContent(m_holder);
    addContent(m_mode);
    addContent(m_sheets);
    addContent(m_empty);
    connect(m_mode, &SegmentedControl::currentChanged, m_sheets, &QStackedWidget::setCurrentIndex);
    m_mode->setObjectName(u"optionsMapMode"_s);
    m_mode->addSegment({}, u"optionsMapAsMap"_s);
    m_mode->addSegment({}, u"optionsMapAsList"_s);
    m_mode->setCurrent(0);
    const auto draw = [this] {
        m_mode->setSegmentIcon(0, themedIcon(m_context.theme, u"map"_s));
        m_mode->setSegmentIcon(1, themedIcon(m_context.theme, u"list"_s));
        m_scene->retakeColors();
        m_view->viewport()->update();
    };
    connect(&context.theme, &Theme::changed, this, draw);
    draw();
    takeFont();
    setPicture(std::nullopt);
}

void OptionsMapSection::setPicture(const std::optional<LogicMapPicture> &picture)
{
    m_scene->setPicture(picture);
    m_model->setPicture(picture);
    m_tree->expandToDepth(1);
    m_mode->setVisible(picture.has_value());
    m_sheets->setVisible(picture.has_value());
    m_empty->setVisible(!picture);
}

void OptionsMapSection::showFile()
{
    const ProcurementFile &file = m_session.file();
    const RulesWords words(m_context.language.language());
    if (file.passages.isEmpty() || file.state != FileState::Open) {
        m_holder->setVisible(false);
        return;
    }
    const FileDays days = daysOf(file, m_session.today());
    const PassageDays here = days.passages.isEmpty() ? PassageDays() : days.passages.constLast();
    const QString holder = file.head.holder.isEmpty() ? u"–"_s : file.head.holder;
    QString said = tr("%1 holds the file, at “%2” since %3: %4.")
                       .arg(holder, FileWords::stage(file.stage), words.day(file.passages.constLast().entered),
                            tr("%n day(s)", nullptr, here.days));
    if (here.still > 0)
        said += u' ' + tr("On %n of them nothing happened.", nullptr, here.still);
    m_holder->setVisible(true);
    m_holder->setText(said);
}

void OptionsMapSection::retranslate()
{
    setTitle(tr("The way through the rules"));
    m_mode->setSegmentText(0, tr("Map"));
    m_mode->setSegmentText(1, tr("List"));
    m_mode->setAccessibleName(tr("Show as"));
    m_scene->setLanguage(m_context.language.language());
    m_model->setLanguage(m_context.language.language());
    m_view->setAccessibleName(tr("Map of the rules with the need of this file lit. Right and left follow the path."));
    m_tree->setAccessibleName(tr("The same steps as a list"));
    m_empty->setText(tr("The map is shown when the rules can be asked."));
    showFile();
}

void OptionsMapSection::takeFont()
{
    m_scene->setTextFont(font());
}

void OptionsMapSection::changeEvent(QEvent *event)
{
    FoldingSection::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        takeFont();
}

} // namespace acquis
