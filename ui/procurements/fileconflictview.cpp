// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/fileconflictview.h"

#include "ui/forms/buttonrow.h"
#include "ui/forms/factstable.h"
#include "ui/procurements/filehistorywords.h"
#include "ui/shell/languagecontroller.h"
#include "ui/widgets/wrappinglabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace acquis {

using namespace Qt::StringLiterals;

FileConflictView::FileConflictView(const UiContext &context, FileSession &session, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_session(session)
    , m_title(new WrappingLabel(this))
    , m_table(new FactsTable(context, u"fileConflicts"_s, this))
    , m_keepMine(new QPushButton(this))
    , m_keepTheirs(new QPushButton(this))
    , m_allMine(new QPushButton(this))
    , m_allTheirs(new QPushButton(this))
    , m_save(new QPushButton(this))
{
    setObjectName(u"fileConflictView"_s);
    setFrameShape(QFrame::StyledPanel);
    m_keepMine->setObjectName(u"conflictMine"_s);
    m_keepTheirs->setObjectName(u"conflictTheirs"_s);
    m_allMine->setObjectName(u"conflictAllMine"_s);
    m_allTheirs->setObjectName(u"conflictAllTheirs"_s);
    m_save->setObjectName(u"conflictSave"_s);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_table);
    layout->addWidget(new ButtonRow({ m_keepMine, m_keepTheirs, m_allMine, m_allTheirs, m_save }, this));
    connect(m_keepMine, &QPushButton::clicked, this, [this] { keep(true, false); });
    connect(m_keepTheirs, &QPushButton::clicked, this, [this] { keep(false, false); });
    connect(m_allMine, &QPushButton::clicked, this, [this] { keep(true, true); });
    connect(m_allTheirs, &QPushButton::clicked, this, [this] { keep(false, true); });
    connect(m_save, &QPushButton::clicked, this, [this] { m_session.resolve({ m_mine.cbegin(), m_mine.cend() }); });
    connect(&session, &FileSession::conflicted, this, [this] {
        m_mine.clear();
        showConflicts();
        m_table->setFocusToRows();
    });
    connect(&session, &FileSession::fileChanged, this, &FileConflictView::showConflicts);
    connect(&session, &FileSession::opened, this, [this] {
        m_mine.clear(); // paths of another file
        showConflicts();
    });
    hide();
}

void FileConflictView::showConflicts()
{
    const QList<MergeConflict> &conflicts = m_session.conflicts();
    setVisible(!conflicts.isEmpty());
    if (conflicts.isEmpty())
        return;
    const FileHistoryWords words(m_session.file(), m_context.language.language());
    const auto plain = [&words](const QString &path, const QString &json) {
        const QJsonValue value = jsonValue(json);
        if (value.isNull() || value.isUndefined())
            return QString();
        const QString told = words.value(path, value);
        // What somebody wrote is shown whole: the difference may stand at its end.
        return value.isString() && told.startsWith(u'“') ? value.toString() : told;
    };
    QList<FactsRow> rows;
    for (const MergeConflict &conflict : conflicts) {
        const bool isMine = m_mine.contains(conflict.path);
        rows << FactsRow { conflict.path,
                           { FactsCell { words.field(conflict.path) }, FactsCell { plain(conflict.path, conflict.mine) },
                             FactsCell { plain(conflict.path, conflict.theirs) },
                             FactsCell { plain(conflict.path, conflict.base) },
                             FactsCell { isMine ? tr("Mine") : tr("Theirs"), {}, u"ok"_s, StateToken::Info } } };
    }
    m_table->setTable({ tr("Field"), tr("Mine"), tr("Theirs"), tr("Before"), tr("To keep") }, rows);
    m_title->setText(
        tr("Somebody else changed the same %n field(s) meanwhile. Choose what holds; until then nothing of yours is lost.",
           nullptr, int(conflicts.size())));
}

void FileConflictView::keep(bool mine, bool all)
{
    for (const MergeConflict &conflict : m_session.conflicts()) {
        if (!all && conflict.path != m_table->current())
            continue;
        if (mine)
            m_mine.insert(conflict.path);
        else
            m_mine.remove(conflict.path);
    }
    showConflicts();
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
