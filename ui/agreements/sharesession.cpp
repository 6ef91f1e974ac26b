// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/sharesession.h"

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

struct Lists
{
    QList<ShareImport> imports;
    QList<ShareSender> senders;
};

Result<Lists> readLists(const QString &path)
{
    auto database = Database::open(path, Database::Mode::ReadOnly);
    if (!database)
        return std::unexpected(database.error());
    auto imports = shareImports(**database);
    if (!imports)
        return std::unexpected(imports.error());
    auto senders = trustedSenders(**database);
    if (!senders)
        return std::unexpected(senders.error());
    return Lists { std::move(*imports), std::move(*senders) };
}

} // namespace

QString accountName()
{
    const QString user = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return user.isEmpty() ? u"acquis"_s : user;
}

ShareSession::ShareSession(RegisterSession &session, JobRunner &jobs, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_jobs(jobs)
{
    connect(&session, &RegisterSession::opened, this, [this] {
        m_imports.clear(); // never those of another register
        m_senders.clear();
        Q_EMIT changed();
        refresh();
    });
    connect(&session, &RegisterSession::reloaded, this, &ShareSession::refresh);
    refresh();
}

QString ShareSession::nameOf(const QString &fingerprint) const
{
    const auto sender =
        std::ranges::find_if(m_senders, [&](const ShareSender &one) { return one.key.fingerprint() == fingerprint; });
    return sender == m_senders.end() ? QString() : sender->name;
}

void ShareSession::refresh()
{
    const int number = ++m_reads;
    if (!m_session.isOpen())
        return;
    m_jobs.run<Lists>(
        this, [path = m_session.path()](const CancelToken &) { return readLists(path); },
        [this, number](const Result<Lists> &lists) {
            if (number != m_reads)
                return;
            if (!lists) {
                Q_EMIT failed(lists.error());
                return;
            }
            m_imports = lists->imports;
            m_senders = lists->senders;
            Q_EMIT changed();
        });
}

void ShareSession::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    Q_EMIT busyChanged();
}

} // namespace acquis
