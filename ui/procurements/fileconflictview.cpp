// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/fileconflictview.h"

#include "ui/forms/buttonrow.h"
#include "ui/forms/factstable.h"
#include "ui/procurements/filehistorywords.h"
#include "ui/shell/languagecontroller.h"
#include "ui/widgets/wrappinglabel.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

FileConflictView::FileConflictView(const UiContext &context, FileSession &session, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_session(session)
    , m_title(new WrappingLabel(this))
    , m_whole(new WrappingLabel(this))
    , m_left(new WrappingLabel(this))
    , m_table(new FactsTable(context, u"fileConflicts"_s, this))
    , m_keepMine(new QPushButton(this))
    , m_keepTheirs(new QPushButton(this))
    , m_allMine(new QPushButton(this))
    , m_allTheirs(new QPushButton(this))
    , m_save(new QPushButton(this))
{
    setObjectName(u"fileConflictView"_s);
    setFrameShape(QFrame::StyledPanel);
    m_table->setFitsWidth();
    m_whole->setObjectName(u"conflictWhole"_s);
    m_whole->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_left->setObjectName(u"conflictLeft"_s);
    m_keepMine->setObjectName(u"conflictMine"_s);
    m_keepTheirs->setObjectName(u"conflictTheirs"_s);
    m_allMine->setObjectName(u"conflictAllMine"_s);
    m_allTheirs->setObjectName(u"conflictAllTheirs"_s);
    m_save->setObjectName(u"conflictSave"_s);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_table);
    layout->addWidget(m_whole);
    layout->addWidget(new ButtonRow({ m_keepMine, m_keepTheirs, m_allMine, m_allTheirs, m_save }, this));
    layout->addWidget(m_left);
    connect(m_table, &FactsTable::currentChanged, this, &FileConflictView::showWhole);
    connect(m_keepMine, &QPushButton::clicked, this, [this] { keep(true, false); });
    connect(m_keepTheirs, &QPushButton::clicked, this, [this] { keep(false, false); });
    connect(m_allMine, &QPushButton::clicked, this, [this] { keep(true, true); });
    connect(m_allTheirs, &QPushButton::clicked, this, [this] { keep(false, true); });
    connect(m_save, &QPushButton::clicked, this, &FileConflictView::save);
    connect(&session, &FileSession::conflicted, this, [this] {
        m_decided.clear();
        showConflicts();
        m_table->setFocusToRows();
    });
    connect(&session, &FileSession::fileChanged, this, &FileConflictView::showConflicts);
    connect(&session, &FileSession::opened, this, [this] {
        m_decided.clear(); // of another file
        showConflicts();
    });
    hide();
}

std::optional<bool> FileConflictView::isMine(const MergeConflict &conflict) const
{
    const auto decided = m_decided.constFind(conflict.path);
    return decided != m_decided.constEnd() && decided->about == conflict ? std::optional(decided->isMine) : std::nullopt;
}

QString FileConflictView::told(const QString &path, const QString &json) const
{
    const QJsonValue value = jsonValue(json);
    if (value.isNull() || value.isUndefined())
        return {};
    const QString words = FileHistoryWords(m_session.file(), m_context.language.language()).value(path, value);
    // What somebody wrote is shown whole: the difference may stand at its end.
    return value.isString() && words.startsWith(u'“') ? value.toString() : words;
}

void FileConflictView::showWhole()
{
    constexpr qsizetype lettersInTable = 30;
    const QList<MergeConflict> &conflicts = m_session.conflicts();
    const auto conflict = std::ranges::find(conflicts, m_table->current(), &MergeConflict::path);
    QString words;
    if (conflict != conflicts.end()) {
        const QString mine = told(conflict->path, conflict->mine);
        const QString theirs = told(conflict->path, conflict->theirs);
        if (std::max(mine.size(), theirs.size()) > lettersInTable)
            words = tr("Mine: %1\nTheirs: %2").arg(mine, theirs);
    }
    m_whole->setText(words);
    m_whole->setVisible(!words.isEmpty());
}

void FileConflictView::showConflicts()
{
    const QList<MergeConflict> &conflicts = m_session.conflicts();
    setVisible(!conflicts.isEmpty());
    if (conflicts.isEmpty())
        return;
    const FileWords words(m_context.language.language());
    QList<FactsRow> rows;
    int left = 0;
    for (const MergeConflict &conflict : conflicts) {
        const std::optional<bool> mine = isMine(conflict);
        left += mine ? 0 : 1;
        const FactsCell kept = !mine ? FactsCell { tr("Choose"), {}, u"warning"_s, StateToken::Warning }
                                     : FactsCell { *mine ? tr("Mine") : tr("Theirs"), {}, u"ok"_s, StateToken::Ok };
        rows << FactsRow { conflict.path,
                           { FactsCell { words.path(m_session.file(), conflict.path) },
                             FactsCell { told(conflict.path, conflict.mine) }, FactsCell { told(conflict.path, conflict.theirs) },
                             FactsCell { told(conflict.path, conflict.base) }, kept } };
    }
    m_table->setTable({ tr("Field"), tr("Mine"), tr("Theirs"), tr("Before"), tr("To keep") }, rows);
    m_title->setText(
        tr("Somebody else changed the same %n field(s) meanwhile. Choose what holds; until then nothing of yours is lost.",
           nullptr, int(conflicts.size())));
    m_save->setEnabled(left == 0);
    m_left->setText(left > 0 ? tr("%n field(s) to decide before it can be saved.", nullptr, left) : QString());
    m_left->setVisible(left > 0);
}

void FileConflictView::keep(bool mine, bool all)
{
    for (const MergeConflict &conflict : m_session.conflicts()) {
        if (all || conflict.path == m_table->current())
            m_decided.insert(conflict.path, { conflict, mine });
    }
    showConflicts();
    goToUndecided();
}

/// Who decides one after the other need not look for the next.
void FileConflictView::goToUndecided()
{
    const QList<MergeConflict> &conflicts = m_session.conflicts();
    const auto next =
        std::ranges::find_if(conflicts, [this](const MergeConflict &conflict) { return !isMine(conflict).has_value(); });
    if (next != conflicts.end())
        m_table->setCurrent(next->path);
}

void FileConflictView::save()
{
    QStringList mine;
    for (const MergeConflict &conflict : m_session.conflicts()) {
        const std::optional<bool> decided = isMine(conflict);
        if (!decided)
            return; // another one came meanwhile
        if (*decided)
            mine << conflict.path;
    }
    m_session.resolve(mine);
}

void FileConflictView::retranslate()
{
    m_table->setAccessibleTitle(tr("Fields that two people changed"));
    m_keepMine->setText(tr("Keep mine"));
    m_keepTheirs->setText(tr("Keep theirs"));
    m_allMine->setText(tr("All mine"));
    m_allTheirs->setText(tr("All theirs"));
    m_save->setText(tr("Save what was chosen"));
    showConflicts();
}

} // namespace acquis
