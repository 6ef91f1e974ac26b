// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/acquis-cli/sharewords.h"
#include "app/acquis-cli/verbs/common.h"

#include "core/agreements/shareexport.h"

#include <QDateTime>
#include <QFile>
#include <QSaveFile>

namespace acquis::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestKeyFile = 1024;

int refused(const ShareError &error, Output &output)
{
    if (error.cause)
        return output.fail(*error.cause);
    output.note(u"acquis-cli: "_s + shareSentence(error, output.language()));
    return error.fault == ShareFault::NothingToShare ? DoneWithFindings : WrongUsage;
}

ShareResult<SigningKey> readKey(const QString &path)
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

/// A new key, in a new file that only its owner can read; one that is there is never written over.
int exportKey(const Arguments &arguments, Output &output)
{
    const SigningKey key = SigningKey::generate();
    QFile file(arguments.value(u"output"_s));
    const QByteArray text = key.toText();
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::NewOnly)
                         && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
                         && file.write(text) == text.size() && file.flush();
    if (!written)
        return output.fail({ ErrorCode::FileNotWritable, file.fileName(), file.errorString(), 0 });
    const QString fingerprint = key.publicKey().fingerprint();
    if (output.isJson())
        output.document({ { u"output"_s, file.fileName() }, { u"fingerprint"_s, fingerprint } });
    else
        output.line(output.say("Fingerprint: %1", "Empreinte\u00A0: %1").arg(fingerprint));
    return Done;
}

QJsonArray leftOutJson(const QList<LeftOut> &leftOut)
{
    QJsonArray list;
    for (const LeftOut &left : leftOut) {
        QJsonObject object { { u"agreement"_s, left.agreement }, { u"class"_s, QString(codeOf(left.confidentiality)) } };
        if (left.field)
            object.insert(u"field"_s, QString(codeOf(*left.field)));
        if (!left.document.isEmpty())
            object.insert(u"document"_s, left.document);
        list.append(object);
    }
    return list;
}

void printPreview(const SharePreview &preview, Output &output)
{
    QList<QStringList> rows;
    for (const BuyingAgreement &agreement : preview.content.agreements)
        rows << QStringList { agreement.uid, agreement.title.of(output.language()), {} };
    for (const LeftOut &left : preview.leftOut)
        rows << QStringList { left.agreement, left.field ? QString(codeOf(*left.field)) : left.document,
                              output.say("stays: %1", "reste ici\u00A0: %1").arg(QString(codeOf(left.confidentiality))) };
    output.table({ output.say("agreement", "entente"), output.say("what", "quoi"), output.say("class", "classe") }, rows);
}

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(ErrorCode::FileNotWritable, path, file.errorString());
    return {};
}

int exportShare(const Invocation &invocation, const Arguments &arguments, Output &output)
{
    for (const QString &name : { u"sender"_s, u"sender-jurisdiction"_s, u"to"_s, u"key"_s }) {
        if (arguments.value(name).isEmpty())
            return misused(output, u"--"_s + name);
    }
    const QString word = arguments.has(u"class"_s) ? arguments.value(u"class"_s) : u"public"_s;
    const auto highest = fromCode<Confidentiality>(word);
    if (!highest)
        return misused(output, u"--class "_s + word);
    if (!namesRegister(invocation, output))
        return WrongUsage;
    const auto key = readKey(arguments.value(u"key"_s));
    if (!key)
        return refused(key.error(), output);
    auto database = Database::open(invocation.registerPath, Database::Mode::ReadWrite);
    if (!database)
        return output.fail(database.error());
    const ShareOrder order { arguments.value(u"sender"_s),
                             arguments.value(u"sender-jurisdiction"_s),
                             { arguments.value(u"to"_s), {}, arguments.has(u"member"_s) },
                             *highest,
                             QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), Qt::UTC) };
    const auto preview = planShareExport(**database, arguments.values(u"agreement"_s), order);
    if (!preview)
        return refused(preview.error(), output);
    const auto package = applyShareExport(**database, *preview, *key, actor());
    if (!package)
        return refused(package.error(), output);
    if (auto done = writeFile(arguments.value(u"output"_s), package->bytes); !done)
        return output.fail(done.error());
    if (output.isJson()) {
        output.document({ { u"output"_s, arguments.value(u"output"_s) },
                          { u"rows"_s, preview->content.agreements.size() },
                          { u"sha256"_s, package->sha256 },
                          { u"fingerprint"_s, key->publicKey().fingerprint() },
                          { u"left-out"_s, leftOutJson(preview->leftOut) } });
    } else {
        printPreview(*preview, output);
    }
    return Done;
}

int run(const Invocation &invocation, const QStringList &words, Output &output)
{
    const Arguments arguments(
        words, { u"output"_s, u"key"_s, u"to"_s, u"class"_s, u"agreement"_s, u"sender"_s, u"sender-jurisdiction"_s },
        { u"member"_s });
    if (!arguments.unknown().isEmpty())
        return misused(output, arguments.unknown());
    const QString format = arguments.rest().value(0);
    if (arguments.rest().size() != 1 || (format != "share"_L1 && format != "key"_L1))
        return misused(output, arguments.rest().join(u' '));
    if (arguments.value(u"output"_s).isEmpty())
        return misused(output, u"--output"_s);
    return format == "key"_L1 ? exportKey(arguments, output) : exportShare(invocation, arguments, output);
}

} // namespace

const Verb exportVerb {
    "export",
    { u"--register PATH export share --sender NAME --sender-jurisdiction J --to RECEIVER [--member] [--class public|members|restricted] [--agreement UID …] --key KEY --output FILE\nexport key --output FILE"_s,
      u"--register CHEMIN export share --sender NOM --sender-jurisdiction T --to DESTINATAIRE [--member] [--class public|members|restricted] [--agreement UID …] --key CLÉ --output FICHIER\nexport key --output FICHIER"_s },
    { u"share: agreements in one signed file, without what the receiver may not have; key: a new signing key"_s,
      u"share\u00A0: ententes dans un fichier signé, sans ce que le destinataire ne peut avoir; key\u00A0: nouvelle clé de signature"_s },
    run
};

} // namespace acquis::cli
