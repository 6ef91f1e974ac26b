// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/filefields.h"

namespace acquis {

using namespace Qt::StringLiterals;

QString keptText(const QString &typed)
{
    QString kept;
    kept.reserve(typed.size());
    for (const QChar c : typed) {
        if (c == u'\t' || c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph)
            kept += u' ';
        else if (c == u'\n' || c.category() != QChar::Other_Control)
            kept += c;
    }
    return kept.trimmed();
}

FileFields::FileFields(const UiContext &context, FileSession &session, const QString &name, const QString &path)
    : FieldColumn(context, name)
    , m_session(session)
    , m_path(path)
{
    connect(this, &FieldColumn::edited, this, &FileFields::take);
}

QString FileFields::memberName(const QString &key)
{
    QString name;
    for (const QChar c : key) {
        if (c.isUpper())
            name += u'-';
        name += c.toLower();
    }
    return name;
}

void FileFields::bind(const QString &key, Read show, Write take)
{
    m_keys << key;
    m_bindings.insert(key, { std::move(show), std::move(take) });
}

void FileFields::take(const QString &key)
{
    const auto binding = m_bindings.constFind(key);
    if (binding == m_bindings.constEnd())
        return;
    // What is forbidden is told by the page; the field shows again what holds.
    if (!m_session.change(u"edit"_s, binding->take))
        binding->show(m_session.file());
}

void FileFields::showFile()
{
    const ProcurementFile &file = m_session.file();
    const bool isFrozen = !m_session.isOpen() || file.state != FileState::Open;
    for (const QString &key : std::as_const(m_keys)) {
        m_bindings.value(key).show(file);
        setState(key, isFrozen ? FieldState::Frozen : FieldState::Open); // the page says once that the file has ended
    }
}

QString FileFields::keyOf(const QString &path) const
{
    if (m_places.contains(path))
        return m_places.value(path);
    if (!path.startsWith(m_path + u'/'))
        return {};
    const QString member = path.section(u'/', 1, 1);
    const auto key = std::ranges::find_if(m_keys, [&member](const QString &one) { return memberName(one) == member; });
    return key == m_keys.end() ? QString() : *key;
}

void FileFields::goTo(const QString &path)
{
    const QString key = keyOf(path);
    if (key.isEmpty())
        return;
    const auto uids = m_rowUids.constFind(key);
    const qsizetype row = uids == m_rowUids.constEnd() ? -1 : (*uids)().indexOf(path.section(u'/', 2, 2));
    if (row >= 0)
        focusRow(key, int(row));
    else
        focusField(key);
}

} // namespace acquis
