// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/walkedfile.h"

#include "app/acquis/procurementdesk.h"
#include "core/procurements/filestore.h"
#include "core/storage/database.h"
#include "tests/app/keyboardofficer.h"
#include "tests/app/screenwords.h"
#include "tests/cli/program.h"
#include "tests/support/verifyresult.h"
#include "ui/procurements/filesession.h"
#include "ui/procurements/filewords.h"
#include "ui/procurements/procurementfilepage.h"

#include <QTextBrowser>

namespace acquis::test {

using namespace Qt::StringLiterals;

void WalkedFile::expectKept()
{
    const FileSession &session = m_officer.session();
    m_officer.expect(session.isSettled() && m_officer.desk().filePage().unsavedWork().isEmpty(), u"everything is saved"_s);
    m_officer.expect(session.stored().file == session.file(), u"the register holds what is shown"_s);
}

void WalkedFile::expectMoney(LedgerKind kind, Money amount)
{
    auto database = Database::open(m_officer.office().registerPath(), Database::Mode::ReadOnly);
    if (!database)
        m_officer.stop(QString::fromUtf8(told(database)));
    const auto lines = ledgerOf(**database, m_officer.file().head.number);
    if (!lines)
        m_officer.stop(QString::fromUtf8(told(lines)));
    qint64 cents = 0;
    for (const LedgerLine &line : *lines)
        cents += line.kind == kind ? line.amount.cents() : 0;
    m_officer.expectSame(Money::fromCents(cents).toString(), amount.toString(), u"money that is "_s + ledgerKindName(kind));
}

void WalkedFile::expectDossierTells(const QStringList &answers)
{
    m_officer.openMore(u"fileDossier"_s);
    const auto &paper = m_officer.shown<QTextBrowser>(u"dossierPreview"_s);
    m_officer.waitFor(u"the dossier is read"_s, [&] { return paper.toPlainText().contains(m_officer.file().head.number); });
    const QString told = withPlainSpaces(paper.toPlainText());
    QStringList untold;
    for (const QString &answer : answers) {
        if (answer.isEmpty() || !told.contains(withPlainSpaces(answer)))
            untold << u"“%1”"_s.arg(answer);
    }
    m_officer.expect(untold.isEmpty(), u"the dossier tells %1; it is:\n%2"_s.arg(untold.join(u", "_s), told));
}

std::vector<AuditEntry> WalkedFile::entries()
{
    auto database = Database::open(m_officer.office().registerPath(), Database::Mode::ReadOnly);
    if (!database)
        m_officer.stop(QString::fromUtf8(told(database)));
    auto entries = auditOf(**database, auditName(m_officer.file()));
    if (!entries)
        m_officer.stop(QString::fromUtf8(told(entries)));
    return *std::move(entries);
}

void WalkedFile::expectTrailHolds()
{
    const Outcome verified = cli({ u"--register"_s, m_officer.office().registerPath(), u"verify"_s });
    m_officer.expect(verified.exit == 0, u"verify: "_s + QString::fromUtf8(verified.out + verified.err));
    QStringList wordless;
    for (const AuditEntry &entry : entries()) {
        if (FileWords::action(entry.action).isEmpty() && !wordless.contains(entry.action))
            wordless << entry.action;
    }
    m_officer.expect(wordless.isEmpty(), u"the history has words for "_s + wordless.join(u", "_s));
}

} // namespace acquis::test
