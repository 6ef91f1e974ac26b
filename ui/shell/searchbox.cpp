// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/searchbox.h"

#include "ui/shell/languagecontroller.h"
#include "ui/shell/searchmodel.h"
#include "ui/shell/viewcolors.h"
#include "ui/widgets/icon.h"

#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QListView>
#include <QPointer>
#include <QToolButton>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int askAfter = 60; ///< milliseconds without a letter
constexpr int mostOfEach = 6;
constexpr qsizetype longestText = 200;
constexpr int mostLines = 24;

} // namespace

SearchBox::SearchBox(const UiContext &context, QWidget *parent)
    : QLineEdit(parent)
    , m_context(context)
    , m_model(new SearchModel(context, this))
    , m_completer(new QCompleter(m_model, this))
    , m_list(new QListView)
    , m_icon(addAction(QIcon(), QLineEdit::LeadingPosition))
{
    setObjectName(u"searchBox"_s);
    setMaxLength(longestText);
    setClearButtonEnabled(true);
    setMinimumHeight(30);
    // Not set on the field itself: walking the hits must not write them over what was typed.
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(mostLines);
    m_list->setObjectName(u"searchHits"_s);
    m_list->setUniformItemSizes(false);
    m_list->setTextElideMode(Qt::ElideRight);
    m_completer->setPopup(m_list);
    followTheme(*m_list, context.theme);
    m_soon.setSingleShot(true);
    m_soon.setInterval(askAfter);
    connect(&m_soon, &QTimer::timeout, this, &SearchBox::ask);
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_isWaitingToOpen = false;
        m_soon.start();
    });
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, [this](const QModelIndex &index) {
        open(m_model->index(index.row())); // the completer hands over rows of its own proxy
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &SearchBox::skipHeading);
    connect(&context.theme, &Theme::changed, this, &SearchBox::retranslate);
    connect(&context.language, &LanguageController::changed, this, [this] {
        m_list->hide();
        m_model->begin({}); // words of the other language
    });
    retranslate();
}

SearchBox::~SearchBox() = default;

void SearchBox::addSource(std::unique_ptr<SearchSource> source)
{
    m_sources.push_back(std::move(source));
}

void SearchBox::begin()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
    if (!text().trimmed().isEmpty())
        ask();
}

void SearchBox::ask()
{
    m_soon.stop();
    const int asked = ++m_asked;
    const QString typed = text().trimmed();
    if (typed.isEmpty()) {
        m_model->begin({});
        m_list->hide();
        return;
    }
    QList<SearchSource *> sources;
    for (const auto &source : m_sources)
        sources << source.get();
    m_model->begin(sources);
    for (int i = 0; i < sources.size(); ++i) {
        sources[i]->search(typed, mostOfEach, [box = QPointer(this), asked, i](const SearchAnswer &answer) {
            if (!box || asked != box->m_asked)
                return; // something else was typed meanwhile
            box->m_model->setAnswer(i, answer);
            if (box->m_isWaitingToOpen && box->firstHit().isValid())
                box->open(box->firstHit());
            else
                box->show();
        });
    }
}

void SearchBox::show()
{
    if (!hasFocus() && !m_list->isVisible())
        return; // the person went elsewhere
    if (m_model->rowCount() == 0) {
        m_list->hide();
        return;
    }
    m_completer->setCompletionPrefix(text());
    m_completer->complete();
}

QModelIndex SearchBox::firstHit() const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->hit(m_model->index(row)))
            return m_model->index(row);
    }
    return {};
}

void SearchBox::skipHeading(const QModelIndex &current, const QModelIndex &previous)
{
    if (!current.isValid() || m_model->hit(m_model->index(current.row())))
        return;
    const int step = previous.row() > current.row() ? -1 : 1;
    const QModelIndex next = current.siblingAtRow(current.row() + step);
    m_list->setCurrentIndex(next.isValid() ? next : previous);
}

void SearchBox::open(const QModelIndex &index)
{
    const SearchHit *hit = m_model->hit(index);
    if (!hit)
        return;
    m_isWaitingToOpen = false;
    m_list->hide();
    // The hit goes with the model when its page starts another search.
    const auto open = hit->open;
    open();
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !text().trimmed().isEmpty()) {
        event->accept();
        const QModelIndex chosen = m_list->isVisible() ? m_list->currentIndex() : QModelIndex();
        if (chosen.isValid()) {
            open(m_model->index(chosen.row()));
        } else if (m_soon.isActive() || !m_model->isComplete()) {
            m_isWaitingToOpen = true;
            if (m_soon.isActive())
                ask();
        } else {
            open(firstHit());
        }
        return;
    }
    if (event->key() == Qt::Key_Down && !text().trimmed().isEmpty()) {
        event->accept();
        ask();
        return;
    }
    if (event->key() == Qt::Key_Escape && m_list->isVisible()) {
        event->accept();
        m_list->hide();
        return;
    }
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        event->accept();
        clear();
        ask();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

QSize SearchBox::sizeHint() const
{
    return { 44 * fontMetrics().averageCharWidth(), QLineEdit::sizeHint().height() };
}

QSize SearchBox::minimumSizeHint() const
{
    return { 16 * fontMetrics().averageCharWidth(), QLineEdit::minimumSizeHint().height() };
}

void SearchBox::retranslate()
{
    m_icon->setIcon(themedIcon(m_context.theme, u"search"_s));
    setPlaceholderText(tr("Search (Ctrl+K)"));
    setAccessibleName(tr("Search in everything"));
    const auto buttons = findChildren<QToolButton *>(); // those that the field makes for itself
    for (QToolButton *button : buttons)
        button->setAccessibleName(accessibleName());
    setToolTip(tr("Rules, vendors and agreements: type a few letters, then Down and Enter"));
    m_list->setAccessibleName(tr("What was found"));
}

} // namespace acquis
