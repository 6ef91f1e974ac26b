// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/findingspanel.h"

#include "ui/exchange/exchangewords.h"
#include "ui/exchange/findingsmodel.h"
#include "ui/exchange/findingspresentationmodel.h"
#include "ui/shell/viewcolors.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>

#include <numeric>

namespace acquis {

using namespace Qt::StringLiterals;

FindingsPanel::FindingsPanel(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_panel(new Panel)
    , m_heldOnly(new QCheckBox)
    , m_save(new QPushButton)
    , m_view(new QTreeView)
    , m_decision(new QWidget)
    , m_decisionLabel(new QLabel)
    , m_telephone(new QComboBox)
    , m_model(new FindingsModel(this))
    , m_presentation(new FindingsPresentationModel(*m_model, theme, this))
{
    m_heldOnly->setObjectName(u"heldBackOnly"_s);
    m_heldOnly->setMinimumHeight(24);
    m_save->setObjectName(u"saveFindings"_s);
    m_telephone->setObjectName(u"telephoneDecision"_s);
    m_view->setObjectName(u"findings"_s);
    m_view->setModel(m_presentation);
    m_view->setUniformRowHeights(true);
    m_view->setExpandsOnDoubleClick(false);
    m_view->header()->setStretchLastSection(false);
    followTheme(*m_view, theme);
    layOut();
    connect(m_heldOnly, &QCheckBox::toggled, m_model, &FindingsModel::setHeldBackOnly);
    connect(m_save, &QPushButton::clicked, this, &FindingsPanel::saveRequested);
    connect(m_view, &QTreeView::activated, this, &FindingsPanel::activate);
    connect(m_telephone, &QComboBox::activated, this,
            [this](int choice) { Q_EMIT acceptRequested(FindingCode::AmountLikeTelephone, choice == 1); });
    connect(&theme, &Theme::changed, this, &FindingsPanel::retakeColors);
    retakeColors();
}

void FindingsPanel::layOut()
{
    m_telephone->addItems({ QString(), QString() });
    m_decisionLabel->setBuddy(m_telephone);
    m_decisionLabel->setWordWrap(true);
    auto *row = new QHBoxLayout(m_decision);
    row->setContentsMargins(10, 4, 10, 4);
    row->addWidget(m_decisionLabel, 1);
    row->addWidget(m_telephone);
    m_panel->addTool(m_heldOnly);
    m_panel->addTool(m_save);
    m_panel->addContent(m_view, 1);
    m_panel->addContent(m_decision);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
    QHeaderView *header = m_view->header();
    for (int section = 0; section < FindingsModel::columnTotal; ++section)
        header->setSectionResizeMode(section, QHeaderView::Interactive);
    header->setSectionResizeMode(FindingsModel::Happens, QHeaderView::Stretch);
    header->setSectionResizeMode(FindingsModel::State, QHeaderView::ResizeToContents);
}

void FindingsPanel::retakeColors()
{
    m_save->setIcon(themedIcon(m_theme, u"export"_s));
    m_heldOnly->setIcon(themedIcon(m_theme, u"filter"_s));
}

void FindingsPanel::setFindings(const FindingList &findings, const QSet<FindingCode> &accepted)
{
    m_model->setFindings(findings, accepted);
    m_codes = findings.counts.size();
    m_lines = std::accumulate(findings.counts.cbegin(), findings.counts.cend(), qint64(0));
    m_notKept = findings.notKept();
    constexpr auto telephone = FindingCode::AmountLikeTelephone;
    const bool isAccepted = accepted.contains(telephone);
    m_decision->setVisible(isAccepted || findings.counts.contains(telephone));
    m_telephone->setCurrentIndex(isAccepted ? 1 : 0);
    m_save->setEnabled(m_lines > 0);
    for (const int section : { FindingsModel::Code, FindingsModel::FileColumn, FindingsModel::Value, FindingsModel::Lines })
        m_view->resizeColumnToContents(section);
}

void FindingsPanel::retranslate(const Formats &formats)
{
    m_presentation->setFormats(formats);
    m_panel->setTitle(tr("Findings"));
    m_panel->setSubtitle(
        m_codes == 0
            ? tr("none; every line is read as it stands")
            : tr("%1 in %2").arg(tr("%n kinds", nullptr, static_cast<int>(m_codes)), ExchangeWords::lines(m_lines, formats)));
    m_panel->setFootnote(m_notKept == 0 ? QString()
                                        : tr("%1 more are counted but not listed").arg(ExchangeWords::lines(m_notKept, formats)));
    m_heldOnly->setText(tr("Held back only"));
    m_save->setText(tr("Save findings as CSV"));
    m_decisionLabel->setText(tr("Amounts like a telephone number:"));
    m_telephone->setItemText(0, tr("Hold back"));
    m_telephone->setItemText(1, tr("Accept as amount"));
    m_telephone->setAccessibleName(m_decisionLabel->text());
    m_view->setAccessibleName(tr("Findings"));
}

void FindingsPanel::show(FindingCode code)
{
    m_heldOnly->setChecked(m_heldOnly->isChecked() && isHeldBack(code));
    const QModelIndex group = m_presentation->mapFromSource(m_model->indexOf(code));
    if (!group.isValid())
        return;
    m_view->setCurrentIndex(group);
    m_view->expand(group);
    m_view->scrollTo(group, QAbstractItemView::PositionAtTop);
    m_view->setFocus();
}

void FindingsPanel::activate(const QModelIndex &index)
{
    if (const ImportFinding *line = m_model->finding(m_presentation->mapToSource(index)))
        Q_EMIT lineActivated(line->row);
    else
        m_view->setExpanded(index.siblingAtColumn(0), !m_view->isExpanded(index.siblingAtColumn(0)));
}

} // namespace acquis
