// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/filefilterbar.h"

#include "ui/procurements/filewords.h"
#include "ui/shell/languagecontroller.h"
#include "ui/widgets/filterbar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastTarget = 28;
constexpr int stillDays = 10;
constexpr int widestFind = 420;
constexpr int mostHolders = 200; ///< that a menu can show

/// The values of a set, as one of its menus shows them.
template <typename E, typename WordOf>
QString wordsOf(CodeSet<E> set, WordOf wordOf)
{
    QStringList words;
    forEachCode(set, [&](E code) { words << wordOf(code); });
    return words.join(u", "_s);
}

} // namespace

FileFilterBar::FileFilterBar(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_label(new QLabel)
    , m_find(new QLineEdit)
    , m_bar(new FilterBar(context.theme))
{
    m_find->setObjectName(u"filesFind"_s);
    m_find->setClearButtonEnabled(true);
    m_find->setMinimumHeight(leastTarget);
    m_find->setMaximumWidth(widestFind);
    m_find->installEventFilter(this);
    m_label->setBuddy(m_find);
    m_bar->setObjectName(u"filesFilters"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 6, 8, 6);
    row->setSpacing(8);
    row->addWidget(m_label);
    row->addWidget(m_find, 1);
    row->addWidget(m_bar, 2);
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.text = text;
        Q_EMIT changed();
    });
    connect(m_bar->addButton(), &QPushButton::clicked, this, [this] { openMenu(m_bar->addButton(), std::nullopt); });
    connect(m_bar, &FilterBar::chipActivated, this, [this](int index) {
        const QList<Chip> all = chips();
        if (index < all.size())
            openMenu(m_bar->chip(index), all.at(index).kind);
    });
    connect(m_bar, &FilterBar::chipRemoved, this, [this](int index) {
        const QList<Chip> all = chips();
        if (index < all.size())
            remove(all.at(index).kind);
    });
}

bool FileFilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_find && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT leftForResults();
            return true;
        }
        if (key == Qt::Key_Escape && !m_find->text().isEmpty()) {
            m_find->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FileFilterBar::setFilter(const FileFilter &filter, const QString &name)
{
    m_onlyName = name;
    {
        const QSignalBlocker quiet(m_find);
        m_find->setText(filter.text);
    }
    m_filter = filter;
    showChips();
}

void FileFilterBar::setPeople(const QStringList &holders, const QString &me)
{
    m_holders = holders;
    m_me = me;
}

void FileFilterBar::focusFind()
{
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

QList<FileFilterBar::Chip> FileFilterBar::chips() const
{
    const FileListWords words(m_context.language.language());
    QList<Chip> chips;
    if (m_filter.only)
        chips << Chip { Kind::Only, tr("Only:"), m_onlyName.isEmpty() ? tr("chosen files") : m_onlyName };
    if (!m_filter.states.isEmpty())
        chips << Chip { Kind::State, tr("State:"),
                        wordsOf(m_filter.states, [&](FileState state) { return FileWords::state(state); }) };
    if (!m_filter.stages.isEmpty())
        chips << Chip { Kind::Stage, tr("Stage:"),
                        wordsOf(m_filter.stages, [&](FileStage stage) { return FileWords::stage(stage); }) };
    if (!m_filter.holder.isEmpty())
        chips << Chip { Kind::Holder, tr("Holder:"), m_filter.holder };
    if (!m_filter.waitsFor.isEmpty())
        chips << Chip { Kind::WaitsFor, tr("Waits for:"), m_filter.waitsFor };
    if (!m_filter.unit.isEmpty())
        chips << Chip { Kind::Unit, tr("Unit:"), m_filter.unit };
    if (m_filter.isLate)
        chips << Chip { Kind::Late, tr("Late"), {} };
    if (m_filter.stillDays > 0)
        chips << Chip { Kind::Still, tr("Lying still more than %n days", nullptr, m_filter.stillDays), {} };
    return chips;
}

QStringList FileFilterBar::filterLines() const
{
    QStringList lines;
    if (!m_filter.text.trimmed().isEmpty())
        lines << tr("Words: %1").arg(m_filter.text.trimmed());
    const QList<Chip> all = chips();
    for (const Chip &chip : all)
        lines << QString(chip.name + u' ' + chip.value).trimmed();
    return lines;
}

void FileFilterBar::showChips()
{
    QList<FilterChip> shown;
    const QList<Chip> all = chips();
    for (const Chip &chip : all)
        shown << FilterChip { chip.name, chip.value, true, {} };
    m_bar->setChips(shown);
}

void FileFilterBar::take()
{
    showChips();
    // The chip that had the focus is gone.
    m_bar->addButton()->setFocus();
    Q_EMIT changed();
}

void FileFilterBar::remove(Kind kind)
{
    switch (kind) {
    case Kind::State: m_filter.states = {}; break;
    case Kind::Stage: m_filter.stages = {}; break;
    case Kind::Holder: m_filter.holder.clear(); break;
    case Kind::WaitsFor: m_filter.waitsFor.clear(); break;
    case Kind::Unit: m_filter.unit.clear(); break;
    case Kind::Late: m_filter.isLate = false; break;
    case Kind::Still: m_filter.stillDays = 0; break;
    case Kind::Only: m_filter.only.reset(); break;
    }
    take();
}

void FileFilterBar::fillState(QMenu &menu)
{
    const FileListWords words(m_context.language.language());
    for (std::size_t i = 0; i < codeCount<FileState>; ++i) {
        const auto state = FileState(i);
        QAction *action = menu.addAction(FileWords::state(state));
        action->setCheckable(true);
        action->setChecked(m_filter.states.contains(state));
        connect(action, &QAction::toggled, this, [this, state](bool on) {
            on ? m_filter.states.insert(state) : m_filter.states.remove(state);
            take();
        });
    }
}

void FileFilterBar::fillStage(QMenu &menu)
{
    const FileListWords words(m_context.language.language());
    for (std::size_t i = 0; i < codeCount<FileStage>; ++i) {
        const auto stage = FileStage(i);
        QAction *action = menu.addAction(FileWords::stage(stage));
        action->setCheckable(true);
        action->setChecked(m_filter.stages.contains(stage));
        connect(action, &QAction::toggled, this, [this, stage](bool on) {
            on ? m_filter.stages.insert(stage) : m_filter.stages.remove(stage);
            take();
        });
    }
}

void FileFilterBar::fillHolder(QMenu &menu)
{
    const auto add = [&](const QString &text, const QString &holder) {
        QAction *action = menu.addAction(QString(text).replace(u'&', "&&"_L1));
        action->setCheckable(true);
        action->setChecked(m_filter.holder == holder && !holder.isEmpty());
        connect(action, &QAction::triggered, this, [this, holder] {
            m_filter.holder = holder;
            take();
        });
    };
    if (!m_me.isEmpty())
        add(tr("Me (%1)").arg(m_me), m_me);
    for (const QString &holder : m_holders.mid(0, mostHolders)) {
        if (holder != m_me)
            add(holder, holder);
    }
    if (menu.isEmpty())
        menu.addAction(tr("Nobody holds a file"))->setEnabled(false);
}

void FileFilterBar::openMenu(QWidget *at, std::optional<Kind> only)
{
    if (m_menu)
        m_menu->deleteLater();
    m_menu = new QMenu(this);
    m_menu->setObjectName(u"filesFilterMenu"_s);
    m_menu->setAttribute(Qt::WA_DeleteOnClose, false);
    const auto group = [&](Kind kind, const QString &title, void (FileFilterBar::*fill)(QMenu &)) {
        if (only == kind)
            (this->*fill)(*m_menu);
        else if (!only)
            (this->*fill)(*m_menu->addMenu(title));
    };
    group(Kind::State, tr("State"), &FileFilterBar::fillState);
    group(Kind::Stage, tr("Stage"), &FileFilterBar::fillStage);
    group(Kind::Holder, tr("Holder"), &FileFilterBar::fillHolder);
    if (!only) {
        const auto tick = [&](const QString &text, bool isOn, const std::function<void(bool)> &set) {
            QAction *action = m_menu->addAction(text);
            action->setCheckable(true);
            action->setChecked(isOn);
            connect(action, &QAction::toggled, this, [this, set](bool on) {
                set(on);
                take();
            });
        };
        if (!m_me.isEmpty())
            tick(tr("Waits for me"), m_filter.waitsFor == m_me, [this](bool on) { m_filter.waitsFor = on ? m_me : QString(); });
        tick(tr("Late"), m_filter.isLate, [this](bool on) { m_filter.isLate = on; });
        tick(tr("Lying still more than %n days", nullptr, stillDays), m_filter.stillDays > 0,
             [this](bool on) { m_filter.stillDays = on ? stillDays : 0; });
    }
    if (m_menu->isEmpty())
        return; // a chip without a choice: it can only be removed
    m_menu->popup(at->mapToGlobal(QPoint(0, at->height())));
}

void FileFilterBar::retranslate()
{
    m_label->setText(tr("Find"));
    m_find->setPlaceholderText(tr("Number, title, holder, vendor, unit"));
    m_find->setAccessibleName(tr("Find procurement files"));
    m_bar->setLabel(tr("Filters"));
    m_bar->setAddText(tr("Add filter"));
    showChips();
}

} // namespace acquis
