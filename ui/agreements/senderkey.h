// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/shareerror.h"
#include "core/agreements/signature.h"
#include "ui/agreements/senderkeychain.h"

#include <QObject>

namespace acquis {

class JobRunner;

/// The key by which other offices know our packages: out of the system's keychain, or out of a file that a person named, as the
/// command line has it. Nothing is asked of the keychain before somebody needs the key.
class SenderKey final : public QObject
{
    Q_OBJECT
public:
    enum class State {
        NotAsked,
        Asking,
        None, ///< the keychain has none yet
        Ready,
        NoKeychain,
        Refused, ///< the keychain did not give it: detail() says why
    };
    SenderKey(JobRunner &jobs, std::unique_ptr<SenderKeychain> keychain, QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    /// While ready.
    [[nodiscard]] const std::optional<SigningKey> &key() const { return m_key; }
    [[nodiscard]] const QString &file() const { return m_file; } ///< empty: the keychain's
    [[nodiscard]] const QString &detail() const { return m_detail; }

    void ask();
    /// Makes the key and keeps it in the keychain; only while there is none.
    void make();
    void useFile(const QString &path);
    /// A new key in a new file that only its owner can read; one that is there is never written over.
    void makeFile(const QString &path);

Q_SIGNALS:
    void changed();
    void failed(const acquis::ShareError &error); ///< of a file; what was before stays

private:
    void set(State state, const QString &detail = {});
    void takeFile(const QString &path, bool isNew);

    JobRunner &m_jobs;
    std::unique_ptr<SenderKeychain> m_keychain;
    State m_state = State::NotAsked;
    std::optional<SigningKey> m_key;
    QString m_file;
    QString m_detail;
    bool m_isReadingFile = false;
};

} // namespace acquis
