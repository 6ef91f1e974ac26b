// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/heldlistview.h"

#include "ui/agreements/agreementsession.h"
#include "ui/agreements/agreementwords.h"
#include "ui/agreements/helddelegate.h"
#include "ui/agreements/heldlistmodel.h"
#include "ui/shell/jobrunner.h"
#include "ui/shell/languagecontroller.h"
#include "ui/shell/viewcolors.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/wrappinglabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastTarget = 28;
constexpr int shortestBox = 12; ///< in letters

QComboBox *makeBox(const QString &name)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    // Long words are read in its list: they do not make the page wider.
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(shortestBox);
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

/// Changes the words of a box and keeps what is chosen.
void setItems(QComboBox &box, const QStringList &items, const QStringList &codes)
{
    const QSignalBlocker blocker(box);
    const int chosen = box.currentIndex();
    box.clear();
    for (qsizetype i = 0; i < items.size(); ++i)
        box.addItem(items.at(i), codes.value(i));
    box.setCurrentIndex(chosen < 0 ? 0 : chosen);
}

/// What is chosen of an enumeration, whose values follow "All".
template <typename E>
std::optional<E> chosen(const QComboBox &box)
{
    return box.currentIndex() > 0 ? std::optional(E(box.currentIndex() - 1)) : std::nullopt;
}

} // namespace

HeldListView::HeldListView(const UiContext &context, AgreementSession &session, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_session(session)
    , m_panel(new Panel)
    , m_findLabel(new QLabel)
    , m_find(new QLineEdit)
    , m_empty(new WrappingLabel)
    , m_list(new QListView)
    , m_model(new HeldListModel(this))
{
    m_find->setObjectName(u"agreementsFind"_s);
    m_find->setClearButtonEnabled(true);
    m_find->setMaxLength(500);
    m_find->installEventFilter(this);
    auto *head = new QWidget;
    auto *headColumn = new QVBoxLayout(head);
    headColumn->setContentsMargins(8, 8, 8, 8);
    headColumn->addWidget(labelled(m_findLabel, m_find));
    headColumn->addWidget(makeFilters());
    m_empty->setObjectName(u"agreementsNothing"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(16);
    m_list->setObjectName(u"agreementsList"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HeldDelegate(context.theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setUniformItemSizes(true);
    followTheme(*m_list, context.theme);
    m_panel->addContent(head);
    m_panel->addContent(m_empty, 1);
    m_panel->addContent(m_list, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);

    connect(m_find, &QLineEdit::textChanged, this, &HeldListView::lookUp);
    for (const QComboBox *box : { m_kind, m_jurisdiction, m_joiner, m_class })
        connect(box, &QComboBox::currentIndexChanged, this, &HeldListView::lookUp);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        reset();
        lookUp();
        focusFind();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HeldListView::sayCurrent);
    connect(m_list, &QListView::activated, this, &HeldListView::activated);
    connect(&session, &AgreementSession::changed, this, &HeldListView::refresh);
    lookUp();
}

QWidget *HeldListView::makeFilters()
{
    m_kindLabel = new QLabel;
    m_kind = makeBox(u"agreementsKind"_s);
    m_jurisdictionLabel = new QLabel;
    m_jurisdiction = makeBox(u"agreementsJurisdiction"_s);
    m_joinerLabel = new QLabel;
    m_joiner = makeBox(u"agreementsJoiner"_s);
    m_classLabel = new QLabel;
    m_class = makeBox(u"agreementsClass"_s);
    m_reset = new QPushButton;
    m_reset->setObjectName(u"agreementsReset"_s);
    m_reset->setMinimumHeight(leastTarget);
    auto *filters = new QWidget;
    auto *flow = new FlowLayout(filters);
    flow->addWidget(labelled(m_kindLabel, m_kind));
    flow->addWidget(labelled(m_jurisdictionLabel, m_jurisdiction));
    flow->addWidget(labelled(m_joinerLabel, m_joiner));
    flow->addWidget(labelled(m_classLabel, m_class));
    flow->addWidget(m_reset);
    return filters;
}

bool HeldListView::eventFilter(QObject *watched, QEvent *event)
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

HeldChoice HeldListView::choice() const
{
    return { m_find->text(), chosen<HeldKind>(*m_kind), m_jurisdiction->currentData().toString(), chosen<Entity>(*m_joiner),
             chosen<Confidentiality>(*m_class) };
}

QString HeldListView::current() const
{
    return m_model->uidAt(m_list->currentIndex().row());
}

void HeldListView::focusFind()
{
    m_find->setFocus();
    m_find->selectAll();
}

void HeldListView::reset()
{
    {
        const QSignalBlocker blocker(m_find);
        m_find->clear();
    }
    for (QComboBox *box : { m_kind, m_jurisdiction, m_joiner, m_class }) {
        const QSignalBlocker blocker(box);
        box->setCurrentIndex(0);
    }
}

void HeldListView::find(const QString &typed, const QString &uid)
{
    reset();
    m_wished = uid;
    {
        const QSignalBlocker blocker(m_find);
        m_find->setText(typed);
    }
    lookUp();
}

void HeldListView::refresh()
{
    if (m_wished.isEmpty())
        m_wished = current();
    fillJurisdictions();
    lookUp();
}

void HeldListView::lookUp()
{
    m_cancel.cancel();
    const int number = ++m_lookUps;
    const auto holdings = m_session.holdings();
    if (!holdings) {
        m_isLooking = false;
        const QString wished = m_wished; // for when there is a list
        take({});
        m_wished = wished;
        return;
    }
    m_isLooking = true;
    m_cancel = m_context.jobs.run<QList<HeldLine>>(
        this,
        [holdings, asked = choice(), language = m_context.language.language()](const CancelToken &cancel)
            -> Result<QList<HeldLine>> { return lookUpHeld(*holdings, asked, QDate::currentDate(), language, cancel); },
        [this, number](const Result<QList<HeldLine>> &found) {
            if (number != m_lookUps)
                return;
            m_isLooking = false;
            take(found.value_or(QList<HeldLine> {}));
            Q_EMIT settled();
        });
}

void HeldListView::take(const QList<HeldLine> &found)
{
    const QString wished = std::exchange(m_wished, {});
    m_model->setLines(found, QDate::currentDate());
    say();
    if (m_model->rowOf(wished) < 0 && m_session.isLoading())
        m_wished = wished; // it was just added, and comes with the next list
    m_list->setCurrentIndex(m_model->index(qMax(0, m_model->rowOf(wished))));
    sayCurrent();
}

void HeldListView::sayCurrent()
{
    if (m_hasSaid && current() == m_said)
        return;
    m_hasSaid = true;
    m_said = current();
    Q_EMIT currentChanged(m_said);
}

void HeldListView::say()
{
    const auto holdings = m_session.holdings();
    const Formats formats(m_context.language.language());
    const int all = holdings ? int(heldCount(*holdings)) : 0;
    m_panel->setSubtitle(tr("%1 of %2", "found, all").arg(formats.number(m_model->rowCount()), formats.number(all)));
    const bool isEmpty = m_model->rowCount() == 0;
    m_empty->setVisible(isEmpty);
    m_list->setVisible(!isEmpty);
    m_empty->setText(m_isLooking || !holdings ? tr("Being looked up…")
                                              : tr("Nothing fits. Take a filter away, or look for fewer words."));
    m_reset->setEnabled(!choice().asksNothing());
}

/// Those of Canada, and those that only the register knows: cities, buying groups.
void HeldListView::fillJurisdictions()
{
    const AgreementWords words(m_context.language.language());
    QStringList codes = AgreementWords::jurisdictions();
    if (const auto holdings = m_session.holdings()) {
        for (const auto &held : holdings->agreements) {
            if (!codes.contains(held.kept.value.jurisdiction))
                codes << held.kept.value.jurisdiction;
        }
    }
    QStringList items { tr("All") };
    for (const QString &code : std::as_const(codes))
        items << words.jurisdiction(code);
    codes.prepend({});
    const QString chosen = m_jurisdiction->currentData().toString();
    setItems(*m_jurisdiction, items, codes);
    const QSignalBlocker blocker(m_jurisdiction);
    m_jurisdiction->setCurrentIndex(std::max(0, int(codes.indexOf(chosen))));
}

void HeldListView::retranslate()
{
    const AgreementWords words(m_context.language.language());
    m_panel->setTitle(tr("Arrangements and agreements"));
    m_findLabel->setText(tr("Find"));
    m_find->setPlaceholderText(tr("Name, number, owner, category or vendor"));
    m_kindLabel->setText(tr("Kind"));
    setItems(*m_kind, { tr("All"), tr("Arrangements"), tr("Agreements"), tr("Price guides") }, {});
    m_jurisdictionLabel->setText(tr("Held in"));
    fillJurisdictions();
    m_joinerLabel->setText(tr("Open today to"));
    QStringList items { tr("All") };
    for (std::size_t i = 0; i < codeCount<Entity>; ++i)
        items << words.entity(Entity(i));
    setItems(*m_joiner, items, {});
    m_classLabel->setText(tr("Confidentiality"));
    items = { tr("All") };
    for (std::size_t i = 0; i < codeCount<Confidentiality>; ++i)
        items << words.confidentiality(Confidentiality(i));
    setItems(*m_class, items, {});
    m_reset->setText(tr("Show all"));
    m_list->setAccessibleName(tr("Arrangements and agreements"));
    m_model->setWords(words);
    say();
    if (m_session.holdings())
        refresh(); // each language sorts its own names
}

} // namespace acquis
