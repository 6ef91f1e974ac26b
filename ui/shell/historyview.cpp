// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/historyview.h"

#include "core/storage/database.h"
#include "ui/shell/historydelegate.h"
#include "ui/shell/historymodel.h"
#include "ui/shell/jobrunner.h"
#include "ui/shell/languagecontroller.h"
#include "ui/shell/registersession.h"
#include "ui/shell/viewcolors.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wrappinglabel.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastTarget = 28;
constexpr int rowsAtOnce = 1000; ///< a list paints nothing before the last batch is laid out: few histories need a second one

using Entries = std::vector<AuditEntry>;

/// Gives the rows their heights as soon as the list is another width: the list itself waits, and lines lie on each other meanwhile.
class HeightsFollowWidth final : public QObject
{
public:
    explicit HeightsFollowWidth(QListView &list) : QObject(&list), m_list(list) { list.viewport()->installEventFilter(this); }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool isResized = event->type() == QEvent::Resize && m_list.viewport()->width() != m_width;
        if (isResized || event->type() == QEvent::Show) {
            m_width = m_list.viewport()->width();
            QMetaObject::invokeMethod(&m_list, &QListView::doItemsLayout, Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QListView &m_list;
    int m_width = 0;
};

} // namespace

HistoryView::HistoryView(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new HistoryModel(AuditWords(context.language.language(), {}), this))
    , m_found(new HistoryFilter(this))
    , m_findLabel(new QLabel)
    , m_find(new QLineEdit)
    , m_list(new QListView)
    , m_state(new WrappingLabel)
    , m_again(new QPushButton)
    , m_undo(new QPushButton)
    , m_copy(new QAction(this))
{
    m_found->setSourceModel(m_model);
    m_find->setObjectName(u"historyFind"_s);
    m_find->setClearButtonEnabled(true);
    m_find->setMinimumHeight(leastTarget);
    m_findLabel->setBuddy(m_find);
    m_list->setObjectName(u"historyList"_s);
    m_list->setModel(m_found);
    m_list->setItemDelegate(new HistoryDelegate(context.theme, m_list));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setResizeMode(QListView::Adjust); // heights follow the width
    m_list->setLayoutMode(QListView::Batched);
    m_list->setBatchSize(rowsAtOnce);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    followTheme(*m_list, context.theme);
    new HeightsFollowWidth(*m_list); // owned by the list
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_copy->setObjectName(u"historyCopy"_s);
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(m_copy);
    m_state->setObjectName(u"historyState"_s);
    m_state->setMargin(12);
    m_again->setObjectName(u"historyAgain"_s);
    m_undo->setObjectName(u"historyUndo"_s);
    for (QPushButton *button : { m_again, m_undo }) {
        button->setMinimumHeight(leastTarget);
        button->hide();
    }
    auto *top = new QHBoxLayout;
    top->setContentsMargins(8, 8, 8, 4);
    top->setSpacing(8);
    top->addWidget(m_findLabel);
    top->addWidget(m_find, 1);
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(8, 4, 8, 8);
    bottom->addWidget(m_again);
    bottom->addWidget(m_undo);
    bottom->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_list, 1);
    column->addWidget(m_state);
    column->addLayout(bottom);
    setFocusProxy(m_list);
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_found->find(text);
        m_list->doItemsLayout(); // which entry begins a step is another one now
        updateState();
    });
    connect(m_copy, &QAction::triggered, this, &HistoryView::copySelected);
    connect(m_again, &QPushButton::clicked, this, &HistoryView::reload);
    connect(&context.theme, &Theme::changed, this, &HistoryView::retranslate);
    retranslate();
}

void HistoryView::setRecord(const QString &record)
{
    setRecord(record, [record](Database &database) { return auditOf(database, record); });
}

void HistoryView::setRecord(const QString &record, Reader reader)
{
    if (record != m_record)
        m_model->setEntries({}); // what belongs to another is not shown while this is read
    m_record = record;
    m_reader = std::move(reader);
    reload();
}

void HistoryView::setEntries(const QString &record, std::vector<AuditEntry> entries)
{
    ++m_reads; // what is being read is no longer wanted
    m_isReading = false;
    m_record = record;
    m_reader = {};
    m_error.reset();
    take(std::move(entries));
}

void HistoryView::reload()
{
    const int number = ++m_reads;
    m_error.reset();
    m_isReading = !m_record.isEmpty() && m_reader && m_context.session.isOpen();
    if (!m_isReading) {
        if (m_reader)
            take({});
        return;
    }
    updateState();
    m_context.jobs.run<Entries>(
        this,
        [path = m_context.session.path(), reader = m_reader](const CancelToken &) -> Result<Entries> {
            auto database = Database::open(path, Database::Mode::ReadOnly);
            if (!database)
                return std::unexpected(database.error());
            return reader(**database);
        },
        [this, number](Result<Entries> entries) {
            if (number != m_reads)
                return;
            m_isReading = false;
            if (!entries)
                m_error = entries.error();
            take(std::move(entries).value_or(Entries()));
        });
}

void HistoryView::take(std::vector<AuditEntry> oldestFirst)
{
    std::ranges::reverse(oldestFirst);
    if (oldestFirst != m_model->entries()) // who reads the same again stays where they are
        m_model->setEntries(std::move(oldestFirst));
    updateState();
    Q_EMIT settled();
}

void HistoryView::setFieldWords(std::function<QString(const QString &)> words)
{
    m_words.field = std::move(words);
    updateWords();
}

void HistoryView::setValueWords(std::function<QString(const QString &, const QJsonValue &)> words)
{
    m_words.value = std::move(words);
    updateWords();
}

void HistoryView::setChangeWords(std::function<QString(const QString &, const QJsonValue &, const QJsonValue &)> words)
{
    m_words.change = std::move(words);
    updateWords();
}

void HistoryView::setActionWords(std::function<QString(const QString &)> words)
{
    m_words.action = std::move(words);
    updateWords();
}

void HistoryView::setUndoAction(QAction *action)
{
    if (m_undoAction)
        disconnect(m_undoAction, nullptr, this, nullptr);
    m_undoAction = action;
    m_undo->setVisible(action != nullptr);
    if (!action)
        return;
    const auto follow = [this] {
        m_undo->setEnabled(m_undoAction->isEnabled());
        m_undo->setToolTip(m_undoAction->text());
    };
    connect(action, &QAction::changed, this, follow);
    connect(m_undo, &QPushButton::clicked, action, &QAction::trigger, Qt::UniqueConnection);
    follow();
}

int HistoryView::count() const
{
    return m_model->rowCount();
}

QString HistoryView::toPlainText() const
{
    QStringList lines;
    for (int row = 0; row < m_found->rowCount(); ++row)
        lines << m_found->index(row, 0).data().toString();
    return m_state->isHidden() ? lines.join(u'\n') : m_state->text();
}

void HistoryView::copySelected()
{
    QModelIndexList rows = m_list->selectionModel()->selectedIndexes();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QStringList lines { QStringList { tr("When"), tr("Who"), tr("What"), tr("Field"), tr("Before"), tr("After"), tr("Why") }.join(
        u'\t') };
    for (const QModelIndex &row : std::as_const(rows))
        lines << row.data(HistoryModel::CopyRole).toString();
    if (!rows.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void HistoryView::updateWords()
{
    m_model->setWords(AuditWords(m_context.language.language(), m_words));
    m_list->doItemsLayout();
}

void HistoryView::updateState()
{
    QString words;
    if (m_error)
        words = tr("The history could not be read. Nothing is lost: try again.");
    else if (m_record.isEmpty())
        words = tr("Choose something to read its history.");
    else if (m_isReading && count() == 0)
        words = tr("The history is being read.");
    else if (count() == 0)
        words = tr("The audit trail says nothing of this yet.");
    else if (m_found->rowCount() == 0)
        words = tr("No entry of the history holds these words.");
    m_state->setText(words);
    m_state->setVisible(!words.isEmpty());
    m_list->setVisible(words.isEmpty());
    m_again->setVisible(m_error.has_value());
    m_find->setEnabled(count() > 0);
}

void HistoryView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_list->doItemsLayout();
}

void HistoryView::retranslate()
{
    m_findLabel->setText(tr("Find"));
    m_find->setPlaceholderText(tr("words, a name, a field"));
    m_find->setAccessibleName(tr("Find in the history"));
    m_list->setAccessibleName(tr("History, the newest first"));
    m_copy->setText(tr("Copy"));
    m_copy->setIcon(themedIcon(m_context.theme, u"copy"_s));
    m_again->setText(tr("Read it again"));
    m_undo->setText(tr("Undo the last step"));
    m_undo->setIcon(themedIcon(m_context.theme, u"undo"_s));
    updateWords();
    updateState();
}

} // namespace acquis
