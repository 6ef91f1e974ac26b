// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/senderkey.h"

#include "ui/shell/jobrunner.h"

#include <QFile>

namespace acquis {

namespace {

constexpr qint64 largestKeyFile = 1024;

ShareResult<SigningKey> readKeyFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return refusal(Error { ErrorCode::FileNotFound, path, {}, 0 });
    if (!file.open(QIODevice::ReadOnly))
        return refusal(Error { ErrorCode::FileUnreadable, path, file.errorString(), 0 });
    const auto key = SigningKey::fromText(file.read(largestKeyFile));
    if (!key)
        return refusal(ShareFault::KeyWrong, path);
    return *key;
}

ShareResult<SigningKey> makeKeyFile(const QString &path)
{
    const SigningKey key = SigningKey::generate();
    const QByteArray text = key.toText();
    QFile file(path);
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::NewOnly)
                         && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
                         && file.write(text) == text.size() && file.flush();
    if (!written)
        return refusal(Error { ErrorCode::FileNotWritable, path, file.errorString(), 0 });
    return key;
}

} // namespace

SenderKey::SenderKey(JobRunner &jobs, std::unique_ptr<SenderKeychain> keychain, QObject *parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_keychain(std::move(keychain))
{ }

void SenderKey::set(State state, const QString &detail)
{
    m_state = state;
    m_detail = detail;
    Q_EMIT changed();
}

void SenderKey::ask()
{
    if (m_state == State::Asking || m_state == State::Ready)
        return;
    set(State::Asking);
    m_keychain->read(this, [this](const KeychainResult<std::optional<SigningKey>> &answer) {
        if (m_state != State::Asking)
            return; // a file was chosen meanwhile
        if (!answer) {
            set(answer.error().isAbsent ? State::NoKeychain : State::Refused, answer.error().detail);
            return;
        }
        m_key = *answer;
        set(m_key ? State::Ready : State::None);
    });
}

void SenderKey::make()
{
    if (m_state != State::None)
        return;
    set(State::Asking);
    const SigningKey key = SigningKey::generate();
    m_keychain->write(this, key, [this, key](const KeychainResult<void> &done) {
        if (m_state != State::Asking)
            return;
        if (!done) {
            set(done.error().isAbsent ? State::NoKeychain : State::Refused, done.error().detail);
            return;
        }
        m_key = key; // kept now: else nobody could sign with it again
        set(State::Ready);
    });
}

void SenderKey::useFile(const QString &path)
{
    takeFile(path, false);
}

void SenderKey::makeFile(const QString &path)
{
    takeFile(path, true);
}

void SenderKey::takeFile(const QString &path, bool isNew)
{
    if (m_isReadingFile)
        return;
    m_isReadingFile = true;
    m_jobs.run<ShareResult<SigningKey>>(
        this, [path, isNew](const CancelToken &) { return isNew ? makeKeyFile(path) : readKeyFile(path); },
        [this, path](const Result<ShareResult<SigningKey>> &key) {
            m_isReadingFile = false;
            if (!key || !*key) {
                Q_EMIT failed(key ? key->error() : refusal(key.error()).error());
                return;
            }
            m_key = **key;
            m_file = path;
            set(State::Ready);
        });
}

} // namespace acquis
