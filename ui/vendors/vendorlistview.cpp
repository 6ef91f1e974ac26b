// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vendors/vendorlistview.h"

#include "ui/shell/jobrunner.h"
#include "ui/shell/languagecontroller.h"
#include "ui/shell/registersession.h"
#include "ui/shell/viewcolors.h"
#include "ui/vendors/vendordelegate.h"
#include "ui/vendors/vendorlistmodel.h"
#include "ui/vendors/vendorsession.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/wrappinglabel.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <utility>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 100;
constexpr int mostAtOnce = 1000; ///< what a search answers in one go
constexpr int leastTarget = 28;

QComboBox *makeBox(const QString &name)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

QWidget *labelled(QLabel *label, QWidget *field)
{
    auto *pair = new QWidget;
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(label);
    row->addWidget(field, 1);
    label->setBuddy(field);
    field->setMinimumHeight(leastTarget);
    return pair;
}

struct Item
{
    QString words;
    QString code;
};

/// Changes the words of a box and keeps what is chosen.
void setItems(QComboBox &box, const QList<Item> &items)
{
    const QSignalBlocker blocker(box);
    const int chosen = box.currentIndex();
    box.clear();
    for (const Item &item : items)
        box.addItem(item.words, item.code);
    box.setCurrentIndex(chosen < 0 ? 0 : chosen);
}

} // namespace

VendorListView::VendorListView(const UiContext &context, VendorSession &session, VendorMeasure measure, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_session(session)
    , m_measure(std::move(measure))
    , m_panel(new Panel)
    , m_findLabel(new QLabel)
    , m_find(new QLineEdit)
    , m_empty(new WrappingLabel)
    , m_list(new QListView)
    , m_model(new VendorListModel(this))
{
    m_find->setObjectName(u"vendorsFind"_s);
    m_find->setClearButtonEnabled(true);
    m_find->setMaxLength(500);
    m_find->installEventFilter(this);
    auto *head = new QWidget;
    auto *headColumn = new QVBoxLayout(head);
    headColumn->setContentsMargins(8, 8, 8, 8);
    headColumn->addWidget(labelled(m_findLabel, m_find));
    headColumn->addWidget(makeFilters());
    m_empty->setObjectName(u"vendorsNothing"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(16);
    m_list->setObjectName(u"vendorsList"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new VendorDelegate(context.theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setUniformItemSizes(true);
    followTheme(*m_list, context.theme);
    m_panel->addContent(head);
    m_panel->addContent(m_empty, 1);
    m_panel->addContent(m_list, 1);
    m_foot = makeFoot();
    m_panel->addContent(m_foot);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);

    connect(m_find, &QLineEdit::textChanged, this, &VendorListView::lookUpAnew);
    connect(m_category, &QLineEdit::textChanged, this, &VendorListView::lookUpAnew);
    for (const QComboBox *box : { m_region, m_size, m_standing })
        connect(box, &QComboBox::currentIndexChanged, this, &VendorListView::lookUpAnew);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        reset();
        lookUpAnew();
        focusFind();
    });
    connect(m_model, &VendorListModel::moreWanted, this, &VendorListView::lookUp);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &VendorListView::sayCurrent);
    connect(m_list, &QListView::activated, this, &VendorListView::activated);
    connect(m_model, &VendorListModel::tickedChanged, this, [this] {
        sayTicked();
        Q_EMIT tickedChanged();
    });
    connect(m_untick, &QPushButton::clicked, m_model, &VendorListModel::untickAll);
    connect(m_compare, &QPushButton::clicked, this, &VendorListView::compareRequested);
    connect(&context.session, &RegisterSession::opened, m_model, &VendorListModel::untickAll);
    connect(&session, &VendorSession::changed, this, [this] {
        if (!m_wished.isValid())
            m_wished = current();
        lookUp(0);
    });
    lookUp(0);
}

QWidget *VendorListView::makeFilters()
{
    m_regionLabel = new QLabel;
    m_region = makeBox(u"vendorsRegion"_s);
    m_sizeLabel = new QLabel;
    m_size = makeBox(u"vendorsSize"_s);
    m_standingLabel = new QLabel;
    m_standing = makeBox(u"vendorsStanding"_s);
    m_categoryLabel = new QLabel;
    m_category = new QLineEdit;
    m_category->setObjectName(u"vendorsCategory"_s);
    m_category->setClearButtonEnabled(true);
    m_category->setMaxLength(60);
    m_reset = new QPushButton;
    m_reset->setObjectName(u"vendorsReset"_s);
    m_reset->setMinimumHeight(leastTarget);
    auto *filters = new QWidget;
    auto *flow = new FlowLayout(filters, FlowLayout::Columns::Natural, 8);
    flow->addWidget(labelled(m_regionLabel, m_region));
    flow->addWidget(labelled(m_sizeLabel, m_size));
    flow->addWidget(labelled(m_standingLabel, m_standing));
    flow->addWidget(labelled(m_categoryLabel, m_category));
    flow->addWidget(m_reset);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    filters->setSizePolicy(policy);
    return filters;
}

QWidget *VendorListView::makeFoot()
{
    m_tickedText = new WrappingLabel;
    m_tickedText->setObjectName(u"vendorsTicked"_s);
    m_untick = new QPushButton;
    m_untick->setObjectName(u"vendorsUntick"_s);
    m_compare = new QPushButton;
    m_compare->setObjectName(u"vendorsCompare"_s);
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(10, 6, 8, 6);
    row->addWidget(m_tickedText, 1);
    for (QPushButton *button : { m_untick, m_compare }) {
        button->setMinimumHeight(leastTarget);
        row->addWidget(button);
    }
    foot->hide();
    return foot;
}

const QList<VendorId> &VendorListView::ticked() const
{
    return m_model->ticked();
}

QString VendorListView::asText() const
{
    return m_model->asText();
}

void VendorListView::sayTicked()
{
    const auto count = m_model->ticked().size();
    m_foot->setVisible(count > 0);
    m_tickedText->setText(tr("%n ticked", "vendors", int(count)));
    m_compare->setEnabled(count > 1);
}

bool VendorListView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_find && event->type() == QEvent::KeyPress && m_model->rowCount() > 0) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down:
        case Qt::Key_Return:
        case Qt::Key_Enter: m_list->setFocus(); return true;
        default: break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

VendorChoice VendorListView::choice() const
{
    return { m_find->text(), m_region->currentData().toString(), m_size->currentData().toString(),
             StandingChoice(qMax(0, m_standing->currentIndex())), m_category->text() };
}

VendorId VendorListView::current() const
{
    return m_model->idAt(m_list->currentIndex().row());
}

void VendorListView::setMeasure(const VendorMeasure &measure)
{
    m_measure = measure;
    m_wished = current();
    retranslate();
    lookUp(0);
}

void VendorListView::focusFind()
{
    m_find->setFocus();
    m_find->selectAll();
}

void VendorListView::reset()
{
    for (QLineEdit *field : { m_find, m_category }) {
        const QSignalBlocker blocker(field);
        field->clear();
    }
    for (QComboBox *box : { m_region, m_size, m_standing }) {
        const QSignalBlocker blocker(box);
        box->setCurrentIndex(0);
    }
}

void VendorListView::find(const QString &typed, VendorId id)
{
    reset();
    m_asked = id;
    {
        const QSignalBlocker blocker(m_find);
        m_find->setText(typed);
    }
    lookUp(0);
}

void VendorListView::lookUpAnew()
{
    lookUp(0);
}

void VendorListView::lookUp(int after)
{
    m_cancel.cancel();
    const int number = ++m_lookUps;
    const auto index = m_session.index();
    if (!index) {
        m_isLooking = false;
        take(0, {});
        return;
    }
    m_isLooking = true;
    // Read again, the list is as long as it was.
    const int count = after > 0 ? pageSize : qBound(pageSize, m_wished.isValid() ? m_model->rowCount() : 0, mostAtOnce);
    m_cancel = m_context.jobs.run<VendorLines>(
        this,
        [path = m_context.session.path(), index, asked = choice(), measure = m_measure, after, count](const CancelToken &cancel) {
            return lookUpVendors(path, *index, asked, measure, after, count, cancel);
        },
        [this, number, after](const Result<VendorLines> &found) {
            if (number != m_lookUps)
                return;
            m_isLooking = false;
            take(after, found.value_or(VendorLines {}));
            if (!found)
                Q_EMIT failed(found.error());
            Q_EMIT settled();
        });
}

void VendorListView::take(int after, const VendorLines &found)
{
    if (after > 0) {
        m_model->append(found);
        say();
        return;
    }
    const VendorId wished = std::exchange(m_wished, {});
    const VendorId asked = std::exchange(m_asked, {});
    m_isForgiving = found.forgiving;
    m_model->setLines(found);
    say();
    const int row = m_model->rowOf(asked.isValid() ? asked : wished);
    if (asked.isValid() && row < 0) {
        m_said = asked; // who asked shows it, though the list may hold it further down
        return;
    }
    m_list->setCurrentIndex(m_model->index(qMax(0, row)));
    sayCurrent();
}

void VendorListView::sayCurrent()
{
    if (current() == m_said && m_said.isValid())
        return;
    m_said = current();
    Q_EMIT currentChanged(m_said);
}

void VendorListView::say()
{
    const VendorWords words(m_context.language.language());
    const auto index = m_session.index();
    const bool isEmpty = m_model->rowCount() == 0;
    QString count = words.count(m_model->total(), index ? index->vendorCount() : 0);
    if (m_isForgiving)
        count += u" · "_s + tr("slips of the pen forgiven");
    m_panel->setSubtitle(count);
    m_empty->setVisible(isEmpty);
    m_list->setVisible(!isEmpty);
    m_empty->setText(m_isLooking || !index ? tr("Being looked up…")
                                           : tr("No vendor fits. Take a filter away, or look for fewer words."));
    m_reset->setEnabled(!choice().asksNothing());
}

void VendorListView::retranslate()
{
    const VendorWords words(m_context.language.language());
    m_panel->setTitle(tr("Vendors"));
    m_findLabel->setText(tr("&Find"));
    m_find->setPlaceholderText(tr("Name, category, place or number"));
    m_regionLabel->setText(tr("&Region"));
    QList<Item> items { { tr("All"), {} }, { VendorWords::region(u"CA"_s, {}), u"CA"_s } };
    for (const QString &province : VendorWords::provinces())
        items << Item { VendorWords::province(province), u"CA-"_s + province };
    setItems(*m_region, items);
    m_sizeLabel->setText(tr("Si&ze"));
    items = { { tr("All"), {} } };
    for (const SizeClass &one : m_measure.sizes.classes)
        items << Item { one.name.of(words.language()), one.code };
    items << Item { tr("Unknown"), unknownSize.toString() };
    setItems(*m_size, items);
    m_standingLabel->setText(tr("S&tanding"));
    setItems(*m_standing, { { tr("All"), {} }, { tr("In force somewhere"), {} }, { tr("None in force"), {} } });
    m_categoryLabel->setText(tr("Category &code"));
    m_category->setPlaceholderText(tr("first digits"));
    m_category->setToolTip(tr("The first digits of a code of NAICS, UNSPSC or GSIN"));
    m_reset->setText(tr("Show all"));
    m_list->setAccessibleName(tr("Vendors"));
    m_untick->setText(tr("Untick all"));
    m_compare->setText(tr("Compare"));
    sayTicked();
    m_model->setWords(words, m_measure.sizes);
    say();
}

} // namespace acquis
