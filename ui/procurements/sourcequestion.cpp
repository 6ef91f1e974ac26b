// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/sourcequestion.h"

#include "core/base/numberreader.h"
#include "ui/procurements/sourcewords.h"
#include "ui/shell/languagecontroller.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/wrappinglabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastTarget = 28;
constexpr int longestNeed = 500;

QComboBox *makeBox(const QString &name)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

QWidget *beside(const QList<QWidget *> &widgets)
{
    auto *group = new QWidget;
    auto *row = new QHBoxLayout(group);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    for (QWidget *widget : widgets) {
        widget->setMinimumHeight(leastTarget);
        row->addWidget(widget);
    }
    return group;
}

void setItems(QComboBox &box, const QList<std::pair<QString, QString>> &items)
{
    const QSignalBlocker blocker(box);
    const int chosen = box.currentIndex();
    box.clear();
    for (const auto &[words, code] : items)
        box.addItem(words, code);
    box.setCurrentIndex(chosen < 0 ? 0 : chosen);
}

} // namespace

SourceQuestion::SourceQuestion(const UiContext &context, SizeDefinition sizes, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_sizes(std::move(sizes))
    , m_wordsLabel(new QLabel)
    , m_words(new QLineEdit)
    , m_understood(new WrappingLabel)
    , m_filters(new QWidget)
    , m_regionLabel(new QLabel)
    , m_region(makeBox(u"sourcesRegion"_s))
    , m_sizeLabel(new QLabel)
    , m_size(makeBox(u"sourcesSize"_s))
    , m_standing(new QCheckBox)
    , m_valueLabel(new QLabel)
    , m_amount(new QLineEdit)
    , m_amountError(new QLabel)
    , m_hasDay(new QCheckBox)
    , m_day(new DateField)
    , m_reset(new QPushButton)
{
    m_words->setObjectName(u"sourcesWords"_s);
    m_words->setClearButtonEnabled(true);
    m_words->setMaxLength(longestNeed);
    m_words->setMinimumHeight(32);
    m_words->installEventFilter(this);
    m_wordsLabel->setBuddy(m_words);
    m_understood->setObjectName(u"sourcesUnderstood"_s);
    makeFilters();
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_wordsLabel);
    row->addWidget(m_words, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    column->addLayout(row);
    column->addWidget(m_understood);
    column->addWidget(m_filters);

    connect(m_words, &QLineEdit::textChanged, this, &SourceQuestion::noteChange);
    for (const QComboBox *box : { m_region, m_size })
        connect(box, &QComboBox::currentIndexChanged, this, &SourceQuestion::noteChange);
    connect(m_standing, &QCheckBox::toggled, this, &SourceQuestion::noteChange);
    connect(m_amount, &QLineEdit::textChanged, this, [this] {
        readAmount();
        noteChange();
    });
    connect(m_hasDay, &QCheckBox::toggled, this, [this](bool isOn) {
        m_day->setEnabled(isOn);
        noteChange();
    });
    connect(m_day, &QDateEdit::dateChanged, this, &SourceQuestion::noteChange);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        reset();
        noteChange();
        focusWords();
    });
}

void SourceQuestion::makeFilters()
{
    m_standing->setObjectName(u"sourcesStanding"_s);
    m_amount->setObjectName(u"sourcesValue"_s);
    m_amount->setMaxLength(30);
    m_amount->setMaximumWidth(160);
    m_amountError->setObjectName(u"sourcesValueError"_s);
    m_amountError->hide();
    m_hasDay->setObjectName(u"sourcesHasDay"_s);
    m_day->setObjectName(u"sourcesDay"_s);
    m_day->setEnabled(false);
    m_reset->setObjectName(u"sourcesReset"_s);
    m_reset->setMinimumHeight(leastTarget);
    m_standing->setMinimumHeight(leastTarget);
    m_regionLabel->setBuddy(m_region);
    m_sizeLabel->setBuddy(m_size);
    m_valueLabel->setBuddy(m_amount);
    auto *flow = new FlowLayout(m_filters, FlowLayout::Columns::Natural, 10);
    flow->addWidget(beside({ m_regionLabel, m_region }));
    flow->addWidget(beside({ m_sizeLabel, m_size }));
    flow->addWidget(m_standing);
    flow->addWidget(beside({ m_valueLabel, m_amountError, m_amount }));
    flow->addWidget(beside({ m_hasDay, m_day }));
    flow->addWidget(m_reset);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_filters->setSizePolicy(policy);
}

bool SourceQuestion::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down:
        case Qt::Key_Return:
        case Qt::Key_Enter: Q_EMIT leftForResults(); return true;
        default: break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QString SourceQuestion::words() const
{
    return m_words->text();
}

MarketNeed SourceQuestion::need(QDate day) const
{
    MarketNeed need;
    need.words = m_words->text();
    need.sizes = m_sizes;
    need.day = day;
    if (const QString region = m_region->currentData().toString(); !region.isEmpty())
        need.regions << region;
    if (const QString size = m_size->currentData().toString(); !size.isEmpty())
        need.sizeClasses << size;
    need.standingRequired = m_standing->isChecked();
    need.joining.need = m_need;
    need.joining.need.value = m_value.value_or(Money());
    need.joining.need.neededBy = m_hasDay->isChecked() ? m_day->date() : QDate();
    return need;
}

void SourceQuestion::readAmount()
{
    const QString text = m_amount->text().trimmed();
    m_value.reset();
    m_isAmountUnreadable = false;
    if (!text.isEmpty()) {
        const auto read = readPrintedAmount(text);
        m_isAmountUnreadable = !read || read->repaired || read->amount.isNegative();
        if (!m_isAmountUnreadable)
            m_value = read->amount;
    }
    m_amountError->setVisible(m_isAmountUnreadable);
}

void SourceQuestion::show(const Need &need, const QString &words)
{
    m_need = need;
    {
        const QSignalBlocker wordsBlocker(m_words);
        const QSignalBlocker amountBlocker(m_amount);
        const QSignalBlocker standingBlocker(m_standing);
        const QSignalBlocker hasDayBlocker(m_hasDay);
        const QSignalBlocker dayBlocker(m_day);
        m_words->setText(words.left(longestNeed));
        const bool hasValue = need.value > Money();
        m_amount->setText(hasValue ? m_context.language.formats().amount(need.value) : QString());
        readAmount();
        m_value = hasValue ? std::optional(need.value) : std::nullopt;
        m_standing->setChecked(need.vor != VorStanding::None);
        m_hasDay->setChecked(need.neededBy.isValid());
        m_day->setEnabled(need.neededBy.isValid());
        if (need.neededBy.isValid())
            m_day->setDate(need.neededBy);
    }
    noteChange();
}

bool SourceQuestion::isNarrowed() const
{
    return m_region->currentIndex() > 0 || m_size->currentIndex() > 0 || m_standing->isChecked() || !m_amount->text().isEmpty()
           || m_hasDay->isChecked();
}

void SourceQuestion::reset()
{
    for (QComboBox *box : { m_region, m_size }) {
        const QSignalBlocker blocker(box);
        box->setCurrentIndex(0);
    }
    for (QCheckBox *box : { m_standing, m_hasDay }) {
        const QSignalBlocker blocker(box);
        box->setChecked(false);
    }
    m_day->setEnabled(false);
    const QSignalBlocker blocker(m_amount);
    m_amount->clear();
    readAmount();
}

void SourceQuestion::noteChange()
{
    m_reset->setEnabled(isNarrowed());
    Q_EMIT changed();
}

void SourceQuestion::sayConcepts(const QStringList &concepts, bool forgiving)
{
    m_concepts = concepts;
    m_isForgiving = forgiving;
    QString text;
    if (m_words->text().trimmed().isEmpty())
        text = tr("In your own words, in English or French: “data analytics software”, « déneigement »…");
    else if (concepts.isEmpty())
        text = tr("None of these words says what is needed.");
    else
        text = tr("Understood as: %1").arg(concepts.join(u" · "_s));
    if (forgiving)
        text += u" · "_s + tr("slips of the pen forgiven");
    m_understood->setText(text);
}

void SourceQuestion::setSizes(const SizeDefinition &sizes)
{
    m_sizes = sizes;
    retranslate();
}

void SourceQuestion::focusWords()
{
    m_words->setFocus();
    m_words->selectAll();
}

void SourceQuestion::retranslate()
{
    const SourceWords words(m_context.language.language());
    m_wordsLabel->setText(tr("What is needed"));
    m_words->setAccessibleName(tr("What is needed, in your own words"));
    m_words->setPlaceholderText(tr("Goods or services, in a few words"));
    m_regionLabel->setText(tr("Firms in"));
    QList<std::pair<QString, QString>> items { { tr("All places"), {} }, { SourceWords::region(u"CA"_s), u"CA"_s } };
    for (const QString &province : SourceWords::provinces())
        items << std::pair(SourceWords::region(province), u"CA-"_s + province);
    setItems(*m_region, items);
    m_sizeLabel->setText(tr("Size"));
    items = { { tr("All sizes"), {} } };
    for (const SizeClass &one : m_sizes.classes)
        items << std::pair(one.name.of(words.language()), one.code);
    items << std::pair(tr("Unknown"), unknownSize.toString());
    setItems(*m_size, items);
    m_standing->setText(tr("Only vendors of record"));
    m_valueLabel->setText(tr("Value"));
    m_amount->setToolTip(tr("The whole planned value: agreements are judged by it"));
    m_amount->setAccessibleName(tr("Value of the need"));
    if (m_value && !m_amount->hasFocus()) {
        const QSignalBlocker blocker(m_amount);
        m_amount->setText(m_context.language.formats().amount(*m_value));
    }
    m_amountError->setText(tr("This is no amount:"));
    m_hasDay->setText(tr("Needed by"));
    m_day->setAccessibleName(tr("Day on which it is needed"));
    m_reset->setText(tr("Show all"));
    m_reset->setEnabled(isNarrowed());
    sayConcepts(m_concepts, m_isForgiving);
}

} // namespace acquis
