// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/helppage.h"

#include "ui/shell/languagecontroller.h"
#include "ui/shell/viewcolors.h"
#include "ui/widgets/icon.h"

#include <QDesktopServices>
#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSplitter>
#include <QTextBrowser>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

const QString firstChapter = u"index"_s;

QString readGuide(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Lower case without accents, each character in its place.
QString folded(const QString &text)
{
    QString plain = text;
    for (QChar &character : plain) {
        const QString parts = character.decomposition();
        character = (parts.isEmpty() || character.decompositionTag() != QChar::Canonical ? character : parts.front()).toLower();
    }
    return plain;
}

} // namespace

HelpPage::HelpPage(const UiContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_chaptersLabel(new QLabel)
    , m_chapters(new QListWidget)
    , m_findLabel(new QLabel)
    , m_find(new QLineEdit)
    , m_previous(new QToolButton)
    , m_next(new QToolButton)
    , m_found(new QLabel)
    , m_text(new QTextBrowser)
    , m_chapter(firstChapter)
{
    m_chapters->setObjectName(u"guideChapters"_s);
    m_find->setObjectName(u"guideFind"_s);
    m_previous->setObjectName(u"guidePrevious"_s);
    m_next->setObjectName(u"guideNext"_s);
    m_found->setObjectName(u"guideFound"_s);
    m_text->setObjectName(u"guideText"_s);
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(24);
    m_text->setTextInteractionFlags(Qt::TextBrowserInteraction);
    followTheme(*m_chapters, context.theme);
    makeActions();
    layOut();
    connect(m_chapters, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item && item->data(Qt::UserRole).toString() != m_chapter)
            openChapter(item->data(Qt::UserRole).toString());
    });
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        if (link.isRelative())
            openChapter(link.path().section(u'.', 0, 0));
        else
            QDesktopServices::openUrl(link);
    });
    connect(m_find, &QLineEdit::textChanged, this, &HelpPage::find);
    connect(m_find, &QLineEdit::returnPressed, this, [this] { goToMatch(1); });
    connect(m_next, &QToolButton::clicked, this, [this] { goToMatch(1); });
    connect(m_previous, &QToolButton::clicked, this, [this] { goToMatch(-1); });
    connect(&context.theme, &Theme::changed, this, &HelpPage::retranslate);
}

void HelpPage::layOut()
{
    m_chaptersLabel->setBuddy(m_chapters);
    m_findLabel->setBuddy(m_find);
    m_find->setClearButtonEnabled(true);
    m_find->setMaximumWidth(320);
    m_find->setMinimumHeight(28);
    for (QToolButton *button : { m_previous, m_next }) {
        button->setMinimumHeight(28);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    auto *left = new QWidget;
    auto *chapters = new QVBoxLayout(left);
    chapters->setContentsMargins(0, 0, 0, 0);
    chapters->addWidget(m_chaptersLabel);
    chapters->addWidget(m_chapters, 1);
    auto *right = new QWidget;
    auto *text = new QVBoxLayout(right);
    text->setContentsMargins(0, 0, 0, 0);
    auto *search = new QHBoxLayout;
    search->addWidget(m_findLabel);
    search->addWidget(m_find, 1);
    search->addWidget(m_previous);
    search->addWidget(m_next);
    search->addWidget(m_found);
    search->addStretch(1);
    text->addLayout(search);
    text->addWidget(m_text, 1);
    auto *parts = new QSplitter;
    parts->setChildrenCollapsible(false);
    parts->addWidget(left);
    parts->addWidget(right);
    parts->setStretchFactor(1, 1);
    parts->setSizes({ 220, 900 });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 12);
    column->addWidget(parts);
}

void HelpPage::makeActions()
{
    const auto make = [this](const QString &name, const QKeySequence &shortcut) {
        auto *action = new QAction(this);
        action->setObjectName(name);
        action->setShortcut(shortcut);
        return action;
    };
    m_findAction = make(u"guideFindAction"_s, QKeySequence(QKeySequence::Find));
    m_nextAction = make(u"guideNextAction"_s, QKeySequence(Qt::Key_F3));
    m_previousAction = make(u"guidePreviousAction"_s, QKeySequence(Qt::SHIFT | Qt::Key_F3));
    connect(m_findAction, &QAction::triggered, this, [this] {
        m_find->setFocus();
        m_find->selectAll();
    });
    connect(m_nextAction, &QAction::triggered, this, [this] { goToMatch(1); });
    connect(m_previousAction, &QAction::triggered, this, [this] { goToMatch(-1); });
}

QString HelpPage::fileOf(const QString &chapter) const
{
    const QString folder = m_context.language.language() == Language::French ? u"fr"_s : u"en"_s;
    return u":/guide/%1/%2.md"_s.arg(folder, chapter);
}

void HelpPage::openChapter(const QString &anchor)
{
    m_chapter = QFile::exists(fileOf(anchor)) ? anchor : firstChapter;
    showChapter();
    m_text->verticalScrollBar()->setValue(0);
    Q_EMIT titleChanged();
}

QString HelpPage::title() const
{
    return tr("User guide");
}

QString HelpPage::iconName() const
{
    return u"help"_s;
}

QList<Crumb> HelpPage::breadcrumb() const
{
    const QListWidgetItem *item = m_chapters->currentItem();
    return item && m_chapter != firstChapter ? QList<Crumb> { { item->text(), 0 } } : QList<Crumb>();
}

QString HelpPage::helpAnchor() const
{
    return firstChapter;
}

void HelpPage::fillChapters()
{
    // The guide's first page links its chapters: what stands there is the list.
    static const QRegularExpression link(u"\\[([^\\]]+)\\]\\(([\\w-]+)\\.md\\)"_s);
    const QSignalBlocker blocker(m_chapters);
    m_chapters->clear();
    const auto add = [this](const QString &name, const QString &chapter) {
        auto *item = new QListWidgetItem(name, m_chapters);
        item->setData(Qt::UserRole, chapter);
        item->setSizeHint({ 0, qMax(28, m_chapters->fontMetrics().height() + 10) });
        if (chapter == m_chapter)
            m_chapters->setCurrentItem(item);
    };
    add(tr("Contents"), firstChapter);
    auto matches = link.globalMatch(readGuide(fileOf(firstChapter)));
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        add(match.captured(1), match.captured(2));
    }
}

void HelpPage::showChapter()
{
    fillChapters();
    m_text->setMarkdown(readGuide(fileOf(m_chapter)));
    find();
}

void HelpPage::find()
{
    m_matches.clear();
    m_match = -1;
    const QString wanted = folded(m_find->text().trimmed());
    if (!wanted.isEmpty()) {
        const QString text = folded(m_text->document()->toRawText());
        for (qsizetype at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.size()))
            m_matches << static_cast<int>(at);
    }
    if (!m_matches.isEmpty())
        goToMatch(1);
    else
        showMatches();
}

void HelpPage::goToMatch(int step)
{
    if (m_matches.isEmpty())
        return;
    const auto count = static_cast<int>(m_matches.size());
    m_match = (m_match + step + count) % count;
    QTextCursor cursor(m_text->document());
    cursor.setPosition(m_matches[m_match]);
    m_text->setTextCursor(cursor);
    m_text->ensureCursorVisible();
    showMatches();
}

void HelpPage::showMatches()
{
    QList<QTextEdit::ExtraSelection> marks;
    const auto length = static_cast<int>(m_find->text().trimmed().size());
    for (int i = 0; i < m_matches.size(); ++i) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_text->document());
        mark.cursor.setPosition(m_matches[i]);
        mark.cursor.setPosition(m_matches[i] + length, QTextCursor::KeepAnchor);
        const bool isCurrent = i == m_match;
        mark.format.setBackground(m_context.theme.color(isCurrent ? ColorToken::Accent : ColorToken::Tint));
        mark.format.setForeground(isCurrent ? m_context.theme.color(ColorToken::OnAccent)
                                            : m_context.theme.itemViewPalette().color(QPalette::HighlightedText));
        marks << mark;
    }
    m_text->setExtraSelections(marks);
    const bool looks = !m_find->text().trimmed().isEmpty();
    m_found->setText(!looks                ? QString()
                     : m_matches.isEmpty() ? tr("Not in this chapter")
                                           : tr("%1 of %2").arg(m_match + 1).arg(m_matches.size()));
    for (QToolButton *button : { m_previous, m_next })
        button->setEnabled(!m_matches.isEmpty());
    for (QAction *action : { m_previousAction, m_nextAction })
        action->setEnabled(!m_matches.isEmpty());
}

void HelpPage::retranslate()
{
    m_chaptersLabel->setText(tr("C&hapters"));
    m_chapters->setAccessibleName(tr("Chapters"));
    m_findLabel->setText(tr("Fi&nd in this chapter"));
    m_find->setAccessibleName(tr("Find in this chapter"));
    m_previous->setText(tr("Previous"));
    m_next->setText(tr("Next"));
    m_text->setAccessibleName(tr("User guide"));
    m_findAction->setText(tr("&Find in this chapter"));
    m_nextAction->setText(tr("Find &next"));
    m_previousAction->setText(tr("Find &previous"));
    // The other language is about as long: the reader stays about where they were.
    QScrollBar *bar = m_text->verticalScrollBar();
    const double place = bar->maximum() > 0 ? static_cast<double>(bar->value()) / bar->maximum() : 0;
    const int match = m_match;
    showChapter();
    if (match >= 0 && match < m_matches.size())
        m_match = match;
    showMatches();
    bar->setValue(qRound(place * bar->maximum()));
    Q_EMIT titleChanged();
}

} // namespace acquis
