// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/senderkeychain.h"

#ifdef ACQUIS_HAS_KEYCHAIN
#include <qt6keychain/keychain.h>
#endif

namespace acquis {

namespace {

#ifdef ACQUIS_HAS_KEYCHAIN

const QString service = QStringLiteral("Acquis");
const QString entry = QStringLiteral("share-signing-key");

KeychainFault faultOf(const QKeychain::Job &job)
{
    const bool isAbsent = job.error() == QKeychain::NoBackendAvailable || job.error() == QKeychain::NotImplemented;
    return { isAbsent, job.errorString() };
}

class SystemKeychain final : public SenderKeychain
{
public:
    void read(QObject *context, const std::function<void(const KeychainResult<std::optional<SigningKey>> &)> &done) override
    {
        auto *job = new QKeychain::ReadPasswordJob(service); // deletes itself
        job->setInsecureFallback(false);
        job->setKey(entry);
        QObject::connect(job, &QKeychain::Job::finished, context, [job, done] {
            if (job->error() == QKeychain::EntryNotFound) {
                done(std::optional<SigningKey>());
                return;
            }
            if (job->error() != QKeychain::NoError) {
                done(std::unexpected(faultOf(*job)));
                return;
            }
            const auto key = SigningKey::fromText(job->binaryData());
            // What is there and no key is not written over: somebody put it there.
            done(key ? KeychainResult<std::optional<SigningKey>>(key) : std::unexpected(KeychainFault { false, entry }));
        });
        job->start();
    }

    void write(QObject *context, const SigningKey &key, const std::function<void(const KeychainResult<void> &)> &done) override
    {
        auto *job = new QKeychain::WritePasswordJob(service);
        job->setInsecureFallback(false);
        job->setKey(entry);
        job->setBinaryData(key.toText());
        QObject::connect(job, &QKeychain::Job::finished, context, [job, done] {
            done(job->error() == QKeychain::NoError ? KeychainResult<void>() : std::unexpected(faultOf(*job)));
        });
        job->start();
    }
};

#else

/// This program was built without a way to the keychain.
class SystemKeychain final : public SenderKeychain
{
public:
    void read(QObject *, const std::function<void(const KeychainResult<std::optional<SigningKey>> &)> &done) override
    {
        done(std::unexpected(KeychainFault { true, {} }));
    }
    void write(QObject *, const SigningKey &, const std::function<void(const KeychainResult<void> &)> &done) override
    {
        done(std::unexpected(KeychainFault { true, {} }));
    }
};

#endif

} // namespace

std::unique_ptr<SenderKeychain> systemKeychain()
{
    return std::make_unique<SystemKeychain>();
}

} // namespace acquis
