// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vendors/vendorcomparison.h"

#include "core/vendors/duplicates.h"
#include "ui/shell/languagecontroller.h"
#include "ui/vendors/duplicatewords.h"
#include "ui/vendors/faultlabel.h"
#include "ui/vendors/vendorcomparisonrows.h"
#include "ui/vendors/vendortablemodel.h"
#include "ui/vendors/vendorwords.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/wrappinglabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastTarget = 28;

QPushButton *makeButton(const QString &name)
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    button->setMinimumHeight(leastTarget);
    return button;
}

} // namespace

VendorComparison::VendorComparison(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_panel(new Panel)
    , m_why(new WrappingLabel)
    , m_model(new VendorTableModel(context.theme, this))
    , m_table(makeVendorTable(*m_model, context.theme, u"vendorComparison"_s))
    , m_copy(makeButton(u"vendorComparisonCopy"_s))
    , m_close(makeButton(u"vendorComparisonClose"_s))
{
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_why->setObjectName(u"vendorComparisonWhy"_s);
    m_why->setMargin(8);
    m_why->hide();
    m_panel->addTool(m_copy);
    m_panel->addTool(m_close);
    m_panel->addContent(m_why);
    m_panel->addContent(m_table, 1);
    m_decision = makeDecision();
    m_panel->addContent(m_decision);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
    connect(m_copy, &QPushButton::clicked, this, &VendorComparison::copyRequested);
    connect(m_close, &QPushButton::clicked, this, &VendorComparison::closed);
    updateDecision();
}

QWidget *VendorComparison::makeDecision()
{
    m_staysLabel = new QLabel;
    m_stays = new QComboBox;
    m_stays->setObjectName(u"vendorStays"_s);
    m_stays->setMinimumHeight(leastTarget);
    m_stays->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_stays->setMinimumContentsLength(18);
    m_staysLabel->setBuddy(m_stays);
    m_reasonLabel = new QLabel;
    m_reason = new QLineEdit;
    m_reason->setObjectName(u"vendorPairReason"_s);
    m_reason->setMinimumHeight(leastTarget);
    m_reasonLabel->setBuddy(m_reason);
    m_fault = new WrappingLabel;
    m_fault->setObjectName(u"vendorPairReasonFault"_s);
    m_fault->hide();
    m_same = makeButton(u"vendorPairSame"_s);
    m_same->setProperty("primary", true);
    m_different = makeButton(u"vendorPairDifferent"_s);
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(10, 6, 10, 8);
    column->setSpacing(4);
    auto *fields = new QWidget;
    auto *fieldFlow = new FlowLayout(fields, FlowLayout::Columns::Equal, 10);
    for (const auto &[label, field] :
         { std::pair<QLabel *, QWidget *>(m_staysLabel, m_stays), std::pair<QLabel *, QWidget *>(m_reasonLabel, m_reason) }) {
        auto *pair = new QWidget;
        auto *pairColumn = new QVBoxLayout(pair);
        pairColumn->setContentsMargins(0, 0, 0, 0);
        pairColumn->setSpacing(3);
        pairColumn->addWidget(label);
        pairColumn->addWidget(field);
        fieldFlow->addWidget(pair);
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    fields->setSizePolicy(policy);
    column->addWidget(fields);
    column->addWidget(m_fault);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    flow->addWidget(m_same);
    flow->addWidget(m_different);
    column->addWidget(buttons);
    connect(m_same, &QPushButton::clicked, this, &VendorComparison::decideSame);
    connect(m_different, &QPushButton::clicked, this, &VendorComparison::decideDifferent);
    return part;
}

void VendorComparison::showVendors(const QList<VendorRecord> &vendors, const VendorMeasure &measure,
                                   const std::optional<PossibleDuplicate> &pair)
{
    m_vendors = vendors;
    m_measure = measure;
    m_pair = pair ? std::make_unique<PossibleDuplicate>(*pair) : nullptr;
    m_reason->clear();
    fill();
    m_stays->setCurrentIndex(0);
    const int width = std::max(120, m_table->viewport()->width() / std::max(1, m_model->columnCount()) - 2);
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, width);
    m_table->resizeRowsToContents();
    m_table->selectRow(0);
}

void VendorComparison::showNothing()
{
    m_vendors.clear();
    m_pair.reset();
    fill();
}

QString VendorComparison::asText() const
{
    return m_model->asText();
}

void VendorComparison::setMeasure(const VendorMeasure &measure)
{
    m_measure = measure;
    fill();
}

void VendorComparison::hideClose()
{
    m_close->hide();
}

void VendorComparison::focusTable()
{
    m_table->setFocus();
}

void VendorComparison::fill()
{
    const VendorWords words(m_context.language.language());
    QStringList headings { tr("What") };
    for (const VendorRecord &one : std::as_const(m_vendors))
        headings << displayName(one.vendor);
    if (m_vendors.size() > 1)
        headings << tr("Compared");
    QList<QList<VendorCell>> rows;
    for (const ComparedFact &fact : VendorComparisonRows::of(m_vendors, words, m_measure)) {
        QList<VendorCell> row { { fact.name } };
        for (const QString &value : fact.values)
            row << VendorCell { value.isEmpty() ? u"–"_s : value };
        if (m_vendors.size() > 1) {
            const bool isUnknown = std::ranges::all_of(fact.values, [](const QString &value) { return value.isEmpty(); });
            row << (isUnknown      ? VendorCell { tr("not known"), u"dash"_s, StateToken::Neutral }
                    : fact.differs ? VendorCell { tr("differs"), u"warning"_s, StateToken::Warning }
                                   : VendorCell { tr("same"), u"ok"_s, StateToken::Ok });
        }
        rows << row;
    }
    m_model->setTable(headings, m_vendors.isEmpty() ? QList<QList<VendorCell>>() : rows);
    m_table->resizeRowsToContents();
    const int stays = m_stays->currentIndex();
    m_stays->clear();
    for (const VendorRecord &one : std::as_const(m_vendors))
        m_stays->addItem(displayName(one.vendor));
    m_stays->setCurrentIndex(std::max(0, stays));
    m_why->setVisible(m_pair != nullptr);
    if (m_pair) {
        const DuplicateWords duplicates(m_context.language.language());
        //: %1: percent; %2: reasons
        m_why->setText(tr("Likeness %1: %2.").arg(duplicates.likeness(m_pair->likeness), duplicates.reasons(*m_pair)));
    }
    updateDecision();
}

void VendorComparison::updateDecision()
{
    m_decision->setVisible(m_vendors.size() == 2);
    m_copy->setEnabled(!m_vendors.isEmpty());
    m_same->setEnabled(canDecide());
    m_different->setEnabled(canDecide());
}

QString VendorComparison::reason() const
{
    const QString typed = m_reason->text().trimmed();
    if (!typed.isEmpty() || !m_pair)
        return typed;
    return DuplicateWords(m_context.language.language()).grounds(*m_pair);
}

void VendorComparison::decide(PairDecision::Kind kind)
{
    if (!canDecide())
        return;
    const QString why = reason();
    const auto fault = lineFault(why, longestVendorText);
    sayFault(*m_fault, *m_reason, m_context.theme, fault ? VendorWords::fault(*fault) : QString());
    if (fault) {
        m_reason->setFocus();
        return;
    }
    const qsizetype stays = m_stays->currentIndex() == 1 ? 1 : 0;
    Q_EMIT decided({ kind, m_vendors.at(1 - stays).id, m_vendors.at(stays).id, why });
}

void VendorComparison::decideSame()
{
    decide(PairDecision::Kind::Merge);
}

void VendorComparison::decideDifferent()
{
    decide(PairDecision::Kind::Refuse);
}

void VendorComparison::setWriting(bool isWriting)
{
    m_isWriting = isWriting;
    updateDecision();
}

void VendorComparison::retranslate()
{
    m_panel->setTitle(tr("Compare vendors"));
    m_table->setAccessibleName(tr("Facts of the vendors, side by side"));
    m_staysLabel->setText(tr("Which one stays; names and numbers of both are kept"));
    m_reasonLabel->setText(tr("Reason, for the audit trail"));
    m_reason->setPlaceholderText(tr("when empty, likeness and reasons are written down"));
    m_same->setText(tr("Same firm: merge"));
    m_same->setIcon(themedIcon(m_context.theme, u"both"_s, ColorToken::OnAccent));
    m_different->setText(tr("Not the same"));
    m_different->setIcon(themedIcon(m_context.theme, u"barred"_s));
    m_copy->setText(tr("Copy"));
    m_copy->setIcon(themedIcon(m_context.theme, u"copy"_s));
    m_close->setText(tr("Close"));
    m_close->setIcon(themedIcon(m_context.theme, u"close"_s));
    fill();
}

} // namespace acquis
