// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/filenotesview.h"

#include "ui/procurements/filefields.h"
#include "ui/shell/languagecontroller.h"
#include "ui/widgets/formats.h"

#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace acquis {

using namespace Qt::StringLiterals;

FileNotesView::FileNotesView(const UiContext &context, FileSession &session, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_session(session)
    , m_list(new QListWidget(this))
    , m_label(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
    , m_add(new QPushButton(this))
{
    m_list->setObjectName(u"notes"_s);
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_text->setObjectName(u"noteText"_s);
    m_text->setTabChangesFocus(true);
    m_text->setMaximumHeight(m_text->fontMetrics().lineSpacing() * 5);
    m_add->setObjectName(u"noteAdd"_s);
    m_label->setBuddy(m_text);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_label);
    layout->addWidget(m_text);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, &FileNotesView::add);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_draft.text = m_text->toPlainText();
        m_add->setEnabled(!m_draft.text.trimmed().isEmpty());
    });
}

void FileNotesView::showFile()
{
    if (const QString uid = m_session.file().uid; uid != m_shown) {
        if (!m_draft.text.trimmed().isEmpty())
            m_drafts.insert(m_shown, m_draft);
        m_shown = uid;
        const QString written = m_drafts.take(uid).text;
        m_draft = { m_session.file().head.number, {} };
        m_text->setPlainText(written);
    }
    const Formats &formats = m_context.language.formats();
    m_list->clear();
    const QList<FileNote> &notes = m_session.file().notes;
    for (auto note = notes.crbegin(); note != notes.crend(); ++note) {
        //: A note: who, when, what.
        m_list->addItem(tr("%1, %2\n%3").arg(note->by, formats.dateTime(note->at.toLocalTime()), note->text));
    }
    if (notes.isEmpty()) {
        auto *empty = new QListWidgetItem(tr("No note yet."), m_list);
        empty->setFlags(Qt::NoItemFlags);
    }
    setEnabled(m_session.isOpen());
}

QStringList FileNotesView::drafts() const
{
    QStringList numbers;
    for (const Draft &draft : m_drafts)
        numbers << draft.number;
    if (!m_draft.text.trimmed().isEmpty())
        numbers << m_draft.number;
    numbers.sort();
    return numbers;
}

void FileNotesView::add()
{
    const QString text = keptText(m_text->toPlainText());
    if (text.isEmpty())
        return;
    const FileNote note { newUid(u'n'), QDateTime::fromSecsSinceEpoch(m_session.now().toSecsSinceEpoch(), Qt::UTC),
                          m_session.me(), text };
    if (m_session.change(u"note"_s, [&note](ProcurementFile &file) { file.notes << note; }))
        m_text->clear();
}

void FileNotesView::retranslate()
{
    m_label->setText(tr("New note"));
    m_add->setText(tr("Add note"));
    m_add->setEnabled(!m_text->toPlainText().trimmed().isEmpty());
    m_list->setAccessibleName(tr("Notes"));
    m_text->setAccessibleName(tr("New note"));
    showFile();
}

} // namespace acquis
