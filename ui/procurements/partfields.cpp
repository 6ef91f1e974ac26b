// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/partfields.h"

namespace acquis {

using namespace Qt::StringLiterals;

PartFields::PartFields(const UiContext &context, FileSession &session, const QString &name)
    : FieldColumn(context, name)
    , m_session(session)
{
    setContentsMargins(1, 0, 1, 4);
    connect(this, &FieldColumn::edited, this, &PartFields::take);
}

PartFields::~PartFields()
{
    // Inputs that lose the focus while they go tell of what was typed: there is nobody left to take it.
    disconnect(this, &FieldColumn::edited, this, nullptr);
}

QString PartFields::kept(const QString &typed)
{
    QString text;
    text.reserve(typed.size());
    for (const QChar c : typed) {
        if (c == u'\t' || c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph)
            text += u' ';
        else if (c == u'\n' || c.category() != QChar::Other_Control)
            text += c;
    }
    return text.trimmed();
}

void PartFields::bind(const QString &key, const QString &member, Show show, Take take)
{
    m_bindings << Binding { key, member, std::move(show), std::move(take) };
}

void PartFields::take(const QString &key)
{
    const auto binding = std::ranges::find(m_bindings, key, &Binding::key);
    if (binding == m_bindings.end())
        return;
    // Why it is forbidden is told by the page; the field shows again what holds.
    if (!m_session.change(u"edit"_s, binding->take))
        binding->show(m_session.file());
}

void PartFields::showPart(const QString &path, const QString &why)
{
    if (path != m_path) {
        m_path = path;
        forgetTyped();
    }
    const bool hasEnded = m_session.isOpen() && m_session.file().state != FileState::Open; // which the page says once
    for (const Binding &binding : std::as_const(m_bindings)) {
        binding.show(m_session.file());
        const bool isOpen = why.isEmpty() || m_late.contains(binding.key);
        setState(binding.key, isOpen ? FieldState::Open : FieldState::Frozen, hasEnded ? QString() : why);
    }
}

bool PartFields::goTo(const QString &path)
{
    if (path != m_path && !path.startsWith(m_path + u'/'))
        return false;
    const QString member = path.mid(m_path.size() + 1);
    for (const Binding &binding : std::as_const(m_bindings)) {
        if (member != binding.member && !member.startsWith(binding.member + u'/'))
            continue;
        qsizetype row = -1;
        if (binding.isRows) {
            const QString uid = member.mid(binding.member.size() + 1).section(u'/', 0, 0);
            const QList<EditorRow> all = rows(binding.key);
            row = std::ranges::find(all, uid, &EditorRow::uid) - all.begin();
            if (row == all.size())
                row = -1;
        }
        if (row >= 0)
            focusRow(binding.key, int(row));
        else
            focusField(binding.key);
        return true;
    }
    return false;
}

} // namespace acquis
