// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vendors/equivalenceview.h"

#include "core/storage/database.h"
#include "core/vendors/equivalencestore.h"
#include "core/vendors/vendor.h"
#include "ui/shell/jobrunner.h"
#include "ui/shell/languagecontroller.h"
#include "ui/shell/registersession.h"
#include "ui/shell/settings.h"
#include "ui/vendors/faultlabel.h"
#include "ui/vendors/jurisdictionbox.h"
#include "ui/vendors/vendortablemodel.h"
#include "ui/vendors/vendorwords.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/wrappinglabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHash>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastTarget = 28;
constexpr int longestTyped = 20'000; ///< what is too long for the register is said, not cut
constexpr auto homeState = "vendorsHome"_L1;

using Rules = QList<EquivalenceRule>;

Result<Rules> readRules(const QString &path)
{
    auto database = Database::open(path, Database::Mode::ReadOnly);
    if (!database)
        return std::unexpected(database.error());
    return equivalenceRules(**database);
}

QLineEdit *makeLine(const QString &name)
{
    auto *line = new QLineEdit;
    line->setObjectName(name);
    line->setMaxLength(longestTyped);
    return line;
}

QPushButton *makeButton(const QString &name)
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    button->setMinimumHeight(leastTarget);
    return button;
}

} // namespace

EquivalenceView::EquivalenceView(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_panel(new Panel)
    , m_homeLabel(new QLabel)
    , m_home(new JurisdictionBox(u"vendorsHome"_s))
    , m_about(new WrappingLabel)
    , m_model(new VendorTableModel(context.theme, this))
    , m_table(makeVendorTable(*m_model, context.theme, u"vendorRules"_s))
    , m_endLabel(new QLabel)
    , m_endDay(new DateField(QDate::currentDate()))
    , m_end(makeButton(u"vendorRuleEnd"_s))
    , m_remove(makeButton(u"vendorRuleRemove"_s))
    , m_endFault(new WrappingLabel)
{
    if (const QString home = QString::fromUtf8(context.settings.state(homeState)); !home.isEmpty())
        m_home->setCode(home);
    m_homeLabel->setBuddy(m_home);
    m_about->setMargin(8);
    m_endDay->setObjectName(u"vendorRuleEndDay"_s);
    m_endDay->setMinimumHeight(leastTarget);
    m_endLabel->setBuddy(m_endDay);
    m_endFault->setObjectName(u"vendorRuleEndDayFault"_s);
    m_endFault->hide();
    auto *home = new QWidget;
    auto *homeRow = new QHBoxLayout(home);
    homeRow->setContentsMargins(8, 8, 8, 0);
    homeRow->addWidget(m_homeLabel);
    homeRow->addWidget(m_home);
    homeRow->addStretch(1);
    auto *tools = new QWidget;
    auto *flow = new FlowLayout(tools, FlowLayout::Columns::Natural, 8);
    auto *ending = new QWidget;
    auto *endingRow = new QHBoxLayout(ending);
    endingRow->setContentsMargins(0, 0, 0, 0);
    endingRow->addWidget(m_endLabel);
    endingRow->addWidget(m_endDay);
    endingRow->addWidget(m_end);
    flow->addWidget(ending);
    flow->addWidget(m_remove);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    tools->setSizePolicy(policy);
    tools->setContentsMargins(8, 6, 8, 6);
    m_panel->addContent(home);
    m_panel->addContent(m_about);
    m_panel->addContent(m_table, 1);
    m_panel->addContent(tools);
    m_panel->addContent(m_endFault);
    m_panel->addContent(makeEntry());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
    connect(m_home, &QComboBox::currentTextChanged, this, [this] {
        m_context.settings.setState(homeState, m_home->code().toUtf8());
        Q_EMIT homeChanged();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &EquivalenceView::updateButtons);
    connect(m_add, &QPushButton::clicked, this, &EquivalenceView::add);
    connect(m_end, &QPushButton::clicked, this, &EquivalenceView::end);
    connect(m_remove, &QPushButton::clicked, this, &EquivalenceView::remove);
    connect(m_ends, &QCheckBox::toggled, m_until, &QWidget::setEnabled);
    updateButtons();
}

EquivalenceView::Field EquivalenceView::addField(QWidget *input)
{
    Field field { new QLabel, input, new WrappingLabel };
    field.label->setBuddy(input);
    field.fault->setObjectName(input->objectName() + u"Fault"_s);
    field.fault->hide();
    input->setMinimumHeight(leastTarget);
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(field.label);
    column->addWidget(input);
    column->addWidget(field.fault);
    column->addStretch(1);
    m_entryFields->layout()->addWidget(part);
    return field;
}

QWidget *EquivalenceView::makeEntry()
{
    m_entryTitle = new QLabel;
    QFont bold = m_entryTitle->font();
    bold.setBold(true);
    m_entryTitle->setFont(bold);
    m_jurisdiction = new JurisdictionBox(u"vendorRuleJurisdiction"_s);
    m_jurisdiction->setCode(u"BC"_s);
    m_category = makeLine(u"vendorRuleCategory"_s);
    m_local = new JurisdictionBox(u"vendorRuleLocal"_s);
    m_localCategory = makeLine(u"vendorRuleLocalCategory"_s);
    m_from = new DateField(QDate::currentDate());
    m_from->setObjectName(u"vendorRuleFrom"_s);
    m_ends = new QCheckBox;
    m_ends->setObjectName(u"vendorRuleEnds"_s);
    m_ends->setMinimumHeight(leastTarget);
    m_until = new DateField(QDate::currentDate().addYears(1));
    m_until->setObjectName(u"vendorRuleUntil"_s);
    m_until->setEnabled(false);
    m_decidedBy = makeLine(u"vendorRuleDecidedBy"_s);
    m_decision = makeLine(u"vendorRuleDecision"_s);
    m_add = makeButton(u"vendorRuleAdd"_s);
    m_add->setProperty("primary", true);
    m_entryFields = new QWidget;
    new FlowLayout(m_entryFields, FlowLayout::Columns::Equal, 10);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_entryFields->setSizePolicy(policy);
    m_jurisdictionField = addField(m_jurisdiction);
    m_categoryField = addField(m_category);
    m_localField = addField(m_local);
    m_localCategoryField = addField(m_localCategory);
    m_fromField = addField(m_from);
    m_untilField = addField(m_until);
    m_decidedByField = addField(m_decidedBy);
    m_decisionField = addField(m_decision);
    auto *entry = new QWidget;
    auto *column = new QVBoxLayout(entry);
    column->setContentsMargins(10, 8, 10, 10);
    column->addWidget(m_entryTitle);
    column->addWidget(m_entryFields);
    // Instead of a label: it makes the day free.
    auto *lastDay = static_cast<QVBoxLayout *>(m_untilField.label->parentWidget()->layout());
    lastDay->insertWidget(0, m_ends);
    m_untilField.label->hide();
    QWidget::setTabOrder(m_ends, m_until);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    return entry;
}

QString EquivalenceView::home() const
{
    return m_home->code();
}

void EquivalenceView::read()
{
    const int number = ++m_reads;
    m_isReading = m_context.session.isOpen();
    if (!m_isReading) {
        m_rules.clear();
        fill();
        return;
    }
    m_context.jobs.run<Rules>(
        this, [path = m_context.session.path()](const CancelToken &) { return readRules(path); },
        [this, number](const Result<Rules> &rules) {
            if (number != m_reads)
                return;
            m_isReading = false;
            m_rules = rules.value_or(Rules {});
            if (!rules)
                Q_EMIT failed(rules.error());
            fill();
            Q_EMIT settled();
        });
}

const EquivalenceRule *EquivalenceView::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_rules.size() ? &m_rules.at(row) : nullptr;
}

EquivalenceRule EquivalenceView::entry() const
{
    return { {},
             m_jurisdiction->code(),
             m_category->text().trimmed(),
             m_local->code(),
             m_localCategory->text().trimmed(),
             m_from->date(),
             m_ends->isChecked() ? m_until->date() : QDate(),
             m_decidedBy->text().trimmed(),
             m_decision->text().trimmed() };
}

void EquivalenceView::add()
{
    for (Field *field : { &m_jurisdictionField, &m_categoryField, &m_localField, &m_localCategoryField, &m_fromField,
                          &m_untilField, &m_decidedByField, &m_decisionField })
        sayFault(*field->fault, *field->input, m_context.theme, {});
    Q_EMIT changeWanted({}, entry());
}

void EquivalenceView::end()
{
    const EquivalenceRule *rule = current();
    if (!rule)
        return;
    const bool isEarly = m_endDay->date() < rule->from;
    sayFault(*m_endFault, *m_endDay, m_context.theme, isEarly ? VendorWords::fault(VendorFault::EndBeforeStart) : QString());
    if (isEarly) {
        m_endDay->setFocus();
        return;
    }
    EquivalenceRule after = *rule;
    after.until = m_endDay->date();
    if (after != *rule)
        Q_EMIT changeWanted(*rule, after);
}

void EquivalenceView::remove()
{
    if (const EquivalenceRule *rule = current())
        Q_EMIT changeWanted(*rule, {});
}

bool EquivalenceView::showFault(const Error &error)
{
    const auto fault = vendorFault(error);
    const QHash<QString, const Field *> fields {
        { u"jurisdiction"_s, &m_jurisdictionField },
        { u"category"_s, &m_categoryField },
        { u"local-jurisdiction"_s, &m_localField },
        { u"local-category"_s, &m_localCategoryField },
        { u"from"_s, &m_fromField },
        { u"until"_s, &m_untilField },
        { u"decided-by"_s, &m_decidedByField },
        { u"decision"_s, &m_decisionField },
    };
    const Field *field = fault ? fields.value(error.subject) : nullptr;
    if (!field)
        return false;
    QString words = VendorWords::fault(*fault);
    if (fault == VendorFault::NameMissing)
        words = tr("Write something here.");
    else if (fault == VendorFault::MalformedCode)
        words = tr("A standing of our own needs no rule: choose another government.");
    sayFault(*field->fault, *field->input, m_context.theme, words);
    field->input->setFocus();
    return true;
}

void EquivalenceView::clearEntry()
{
    for (QLineEdit *line : { m_category, m_localCategory, m_decision })
        line->clear();
}

bool EquivalenceView::isHalfTyped() const
{
    return !m_category->text().isEmpty() || !m_localCategory->text().isEmpty() || !m_decision->text().isEmpty();
}

void EquivalenceView::setWriting(bool isWriting)
{
    m_isWriting = isWriting;
    updateButtons();
}

void EquivalenceView::updateButtons()
{
    const bool isFree = m_context.session.isOpen() && !m_isWriting;
    m_add->setEnabled(isFree);
    m_end->setEnabled(isFree && current());
    m_endDay->setEnabled(isFree && current());
    m_remove->setEnabled(isFree && current());
}

void EquivalenceView::focusList()
{
    m_table->setFocus();
}

void EquivalenceView::fill()
{
    const QDate today = QDate::currentDate();
    const int row = std::max(0, m_table->currentIndex().row());
    QList<QList<VendorCell>> rows;
    for (const EquivalenceRule &rule : std::as_const(m_rules)) {
        const bool isOver = rule.until.isValid() && rule.until < today;
        const bool isAhead = rule.from > today;
        const VendorCell state = isOver    ? VendorCell { tr("ended"), u"dash"_s, StateToken::Neutral }
                                 : isAhead ? VendorCell { tr("not in force yet"), u"clock"_s, StateToken::Info }
                                           : VendorCell { tr("in force"), u"ok"_s, StateToken::Ok };
        rows << QList<VendorCell> {
            { VendorWords::jurisdiction(rule.jurisdiction) },
            { rule.category.isEmpty() ? tr("any category") : rule.category },
            { tr("%1, “%2”", "government, category").arg(VendorWords::jurisdiction(rule.localJurisdiction), rule.localCategory) },
            state,
            { VendorWords::day(rule.from) },
            { rule.until.isValid() ? VendorWords::day(rule.until) : tr("without end") },
            { rule.decidedBy },
            { rule.decision.isEmpty() ? u"–"_s : rule.decision }
        };
    }
    m_model->setTable({ tr("Standing given by"), tr("Category"), tr("Counts in"), tr("State"), tr("From"), tr("Until"),
                        tr("Decided by"), tr("Decision") },
                      rows);
    if (!rows.isEmpty())
        m_table->selectRow(std::min(row, int(rows.size()) - 1));
    if (!m_isFitted && !rows.isEmpty()) {
        m_isFitted = true;
        m_table->resizeColumnsToContents();
        // The last one takes what is left, which it forgot by the line above.
        m_table->horizontalHeader()->setStretchLastSection(false);
        m_table->horizontalHeader()->setStretchLastSection(true);
    }
    m_panel->setSubtitle(tr("%n rules", nullptr, int(m_rules.size())));
    m_about->setText(m_rules.isEmpty()
                         ? tr("No standing of another government counts here yet. A rule says which one does, for which of our "
                              "categories, from when, and who decided it.")
                         : tr("A standing that another government gave counts here when a rule says so; without one it is only "
                              "known."));
    updateButtons();
}

void EquivalenceView::retranslate()
{
    const Formats formats(m_context.language.language());
    m_panel->setTitle(tr("Recognised standings"));
    m_table->setAccessibleName(tr("Rules by which standings of others count here"));
    m_homeLabel->setText(tr("We are"));
    for (JurisdictionBox *box : { m_home, m_jurisdiction, m_local })
        box->retranslate();
    m_endLabel->setText(tr("Last day of the chosen rule"));
    m_end->setText(tr("End the rule"));
    m_end->setIcon(themedIcon(m_context.theme, u"clock"_s));
    m_remove->setText(tr("Remove the rule"));
    m_remove->setIcon(themedIcon(m_context.theme, u"minus"_s));
    m_entryTitle->setText(tr("New rule"));
    m_jurisdictionField.label->setText(tr("A standing given by"));
    m_categoryField.label->setText(tr("in the category"));
    m_category->setPlaceholderText(tr("empty: any"));
    m_localField.label->setText(tr("counts in"));
    m_localCategoryField.label->setText(tr("for the category"));
    m_fromField.label->setText(tr("From"));
    m_ends->setText(tr("It ends on"));
    m_until->setAccessibleName(tr("Last day"));
    m_decidedByField.label->setText(tr("Decided by"));
    m_decisionField.label->setText(tr("Reference of the decision"));
    m_add->setText(tr("Add the rule"));
    m_add->setIcon(themedIcon(m_context.theme, u"plus"_s, ColorToken::OnAccent));
    for (DateField *field : { m_endDay, m_from, m_until })
        field->setLocale(formats.locale());
    fill();
}

} // namespace acquis
