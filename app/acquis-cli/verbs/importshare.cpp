// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/acquis-cli/verbs/importshare.h"

#include "app/acquis-cli/sharewords.h"
#include "app/acquis-cli/verbs/common.h"

#include "core/agreements/shareimport.h"
#include "core/agreements/sharesender.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>

namespace acquis::cli {

using namespace Qt::StringLiterals;

namespace {

int refused(const ShareError &error, const QString &path, Output &output)
{
    if (error.cause)
        return output.fail(*error.cause);
    output.note(u"%1: %2"_s.arg(path, shareSentence(error, output.language())));
    return WrongUsage;
}

qsizetype countOf(const SharePlan &plan, ShareAction action)
{
    return std::ranges::count(plan.items, action, &ShareItem::action);
}

bool isKept(ShareAction action)
{
    return action == ShareAction::OursKept || action == ShareAction::NewerKept;
}

QJsonObject planJson(const SharePlan &plan, const QString &path, Language language)
{
    QJsonArray findings;
    for (qsizetype i = 0; i < plan.items.size(); ++i) {
        const ShareItem &item = plan.items[i];
        if (isKept(item.action))
            findings.append(QJsonObject { { u"row"_s, i + 1 },
                                          { u"column"_s, u"uid"_s },
                                          { u"code"_s, QString(codeOf(item.action)) },
                                          { u"value"_s, item.uid },
                                          { u"message"_s, shareSentence(item.action, language) } });
    }
    return { { u"path"_s, path },
             { u"sha256"_s, plan.sha256 },
             { u"format"_s, u"share"_s },
             { u"sender"_s, plan.senderName },
             { u"fingerprint"_s, plan.fingerprint },
             { u"rows-read"_s, plan.items.size() },
             { u"rows-new"_s, countOf(plan, ShareAction::Add) },
             { u"rows-same"_s, countOf(plan, ShareAction::Same) },
             { u"rows-changed"_s, countOf(plan, ShareAction::Replace) },
             { u"rows-rejected"_s, countOf(plan, ShareAction::OursKept) + countOf(plan, ShareAction::NewerKept) },
             { u"documents-new"_s, plan.newDocuments.size() },
             { u"findings"_s, findings } };
}

void printPlan(const SharePlan &plan, bool dryRun, Output &output)
{
    QList<QStringList> rows;
    for (const ShareItem &item : plan.items)
        rows << QStringList { item.uid, item.title.of(output.language()), shareSentence(item.action, output.language()) };
    output.line(output.say("From %1, key %2", "De %1, clé %2").arg(plan.senderName, plan.fingerprint));
    output.table({ output.say("agreement", "entente"), output.say("title", "titre"), output.say("result", "résultat") }, rows);
    if (dryRun)
        output.line(output.say("Dry run: the register was not changed.", "Simulation\u00A0: le registre n’a pas été modifié."));
}

/// The fingerprint must be that of the package at hand, so that nobody trusts a key by mistake.
ShareResult<void> trustFor(Database &database, const OpenedPackage &package, const QString &trust)
{
    if (trust.isEmpty())
        return {};
    if (trust != package.sender.fingerprint())
        return refusal(ShareFault::SenderUnknown, {}, package.sender.fingerprint());
    if (auto done = trustSender(database, { package.sender, package.content.order.senderName }, actor()); !done)
        return refusal(done.error());
    return {};
}

} // namespace

int importShare(const Invocation &invocation, const QString &path, const QString &trust, bool dryRun, Output &output)
{
    QElapsedTimer timer;
    timer.start();
    const auto package = openShareFile(path);
    if (!package)
        return refused(package.error(), path, output);
    auto database = Database::open(invocation.registerPath, dryRun ? Database::Mode::ReadOnly : Database::Mode::ReadWrite);
    if (!database)
        return output.fail(database.error());
    if (!dryRun) {
        if (const auto trusted = trustFor(**database, *package, trust); !trusted)
            return refused(trusted.error(), path, output);
    }
    const auto plan = planShareImport(**database, *package);
    if (!plan)
        return refused(plan.error(), path, output);
    if (!dryRun) {
        if (const auto id = applyShareImport(**database, *package, *plan, actor()); !id)
            return refused(id.error(), path, output);
    }
    if (output.isJson())
        output.document({ { u"format"_s, u"share"_s },
                          { u"files"_s, QJsonArray { planJson(*plan, path, output.language()) } },
                          { u"seconds"_s, double(timer.elapsed()) / 1000 } });
    else
        printPlan(*plan, dryRun, output);
    const bool keptAny = std::ranges::any_of(plan->items, [](const ShareItem &item) { return isKept(item.action); });
    return keptAny ? DoneWithFindings : Done;
}

} // namespace acquis::cli
