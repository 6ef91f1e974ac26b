// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts and procurement files in one register: the page shows one kind of amounts at a time and says which.
#include "core/spending/ledger.h"
#include "core/storage/database.h"
#include "core/storage/transaction.h"
#include "tests/support/verifyresult.h"
#include "tests/ui/spending/spendingwindow.h"
#include "ui/shell/sourcefilesmodel.h"

#include <QAction>
#include <QComboBox>
#include <QMenu>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

using namespace acquis;
using namespace acquis::test;
using namespace Qt::StringLiterals;

namespace {

LedgerLine lineOf(LedgerKind kind, const QString &ministry, qint64 cents)
{
    LedgerLine line;
    line.kind = kind;
    line.day = QDate(2026, 11, 21);
    line.file = u"2026-001"_s;
    line.record = u"record/"_s + ministry;
    line.ministry = ministry;
    line.vendor = u"Maple Code Inc."_s;
    line.amount = Money::fromCents(cents);
    return line;
}

Result<void> putMoney(const QString &path, const QList<LedgerLine> &lines)
{
    auto database = Database::open(path, Database::Mode::ReadWrite);
    if (!database)
        return std::unexpected(database.error());
    auto transaction = Transaction::begin(**database);
    if (!transaction)
        return std::unexpected(transaction.error());
    if (auto done = putLedger(**database, u"2026-001"_s, lines); !done)
        return done;
    return transaction->commit();
}

} // namespace

class TestKindsOfAmounts final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void oneKindNeedsNoChip();
    void severalKindsAreNeverAdded();
    void anotherKindIsOneChoiceAway();
    void theKindCannotBeTakenAway();
    void whatIsSavedShowsAtOnce();
    void filesAreNamedInBothLanguages();

private:
    [[nodiscard]] bool save(const QList<LedgerLine> &lines);
    [[nodiscard]] QMenu *kindsMenu();
    std::unique_ptr<SpendingWindow> m_window;
};

void TestKindsOfAmounts::init()
{
    m_window = std::make_unique<SpendingWindow>();
    QVERIFY(m_window->open({ { "2016-17", "Education", "Schools", "300" }, { "2016-17", "Energy", "Grids", "100" } }));
}

void TestKindsOfAmounts::cleanup()
{
    m_window.reset();
}

bool TestKindsOfAmounts::save(const QList<LedgerLine> &lines)
{
    RegisterSession &session = m_window->context().session;
    QSignalSpy reloaded(&session, &RegisterSession::reloaded);
    if (!putMoney(session.path(), lines))
        return false;
    session.refresh();
    return reloaded.wait(30000) && m_window->waitUntilSettled();
}

QMenu *TestKindsOfAmounts::kindsMenu()
{
    for (auto *words : m_window->page().findChildren<QToolButton *>(u"filterChipWords"_s)) {
        if (words->isVisible() && words->text().startsWith(u"Kind:"_s))
            words->click();
    }
    return m_window->page().findChild<QMenu *>(u"spendingKinds"_s);
}

void TestKindsOfAmounts::oneKindNeedsNoChip()
{
    QVERIFY(m_window->chips().isEmpty());
    const auto *rows = m_window->page().findChild<QComboBox *>(u"spendingRows"_s);
    QVERIFY(rows->findText(u"Kind"_s) >= 0);
}

void TestKindsOfAmounts::severalKindsAreNeverAdded()
{
    QVERIFY(save({ lineOf(LedgerKind::Committed, u"Education"_s, 70'00), lineOf(LedgerKind::Paid, u"Education"_s, 40'00) }));
    QCOMPARE(m_window->chips(), QStringList { u"Kind: Actual"_s });
    QVERIFY2(m_window->totalRow().join(u'|').contains(u"400"_s), qPrintable(m_window->totalRow().join(u'|')));
    QVERIFY(!m_window->totalRow().join(u'|').contains(u"510"_s));
    const auto *rows = m_window->page().findChild<QComboBox *>(u"spendingRows"_s);
    QCOMPARE(rows->findText(u"Kind"_s), -1);
    const auto *proof = m_window->page().findChild<QTableWidget *>(u"proofTable"_s);
    QCOMPARE(proof->rowCount(), 1);
}

void TestKindsOfAmounts::anotherKindIsOneChoiceAway()
{
    QVERIFY(save({ lineOf(LedgerKind::Committed, u"Education"_s, 70'00), lineOf(LedgerKind::Paid, u"Education"_s, 40'00) }));
    QMenu *menu = kindsMenu();
    QVERIFY(menu);
    QStringList offered;
    QAction *committed = nullptr;
    for (QAction *action : menu->actions()) {
        offered << action->text();
        QCOMPARE(action->isChecked(), action->text() == u"Actual"_s);
        if (action->text() == u"Committed"_s)
            committed = action;
    }
    QCOMPARE(offered, QStringList({ u"Actual"_s, u"Committed"_s, u"Paid"_s }));
    committed->trigger();
    QVERIFY(m_window->waitUntilSettled());
    QCOMPARE(m_window->chips(), QStringList { u"Kind: Committed"_s });
    QVERIFY2(m_window->totalRow().join(u'|').contains(u"70"_s), qPrintable(m_window->totalRow().join(u'|')));
    const auto *proof = m_window->page().findChild<QTableWidget *>(u"proofTable"_s);
    QCOMPARE(proof->rowCount(), 1);
    QCOMPARE(proof->item(0, 0)->text(), u"Procurement files, 2026-27: amounts committed"_s);
    // Back, and the kind of before.
    for (QAction *action : m_window->page().editActions()) {
        if (action->objectName() == u"spendingUndo"_s)
            action->trigger();
    }
    QCOMPARE(m_window->chips(), QStringList { u"Kind: Actual"_s });
}

void TestKindsOfAmounts::theKindCannotBeTakenAway()
{
    QVERIFY(save({ lineOf(LedgerKind::Paid, u"Education"_s, 40'00) }));
    QCOMPARE(m_window->chips().size(), 1);
    const auto removers = m_window->page().findChildren<QToolButton *>(u"filterChipRemove"_s);
    QVERIFY(std::none_of(removers.begin(), removers.end(), [](const QToolButton *button) { return button->isVisible(); }));
}

void TestKindsOfAmounts::whatIsSavedShowsAtOnce()
{
    QVERIFY(save({ lineOf(LedgerKind::Paid, u"Education"_s, 40'00) }));
    QMenu *menu = kindsMenu();
    QVERIFY(menu);
    menu->actions().constLast()->trigger();
    QVERIFY(m_window->waitUntilSettled());
    QVERIFY(m_window->totalRow().join(u'|').contains(u"40"_s));
    QVERIFY(save({ lineOf(LedgerKind::Paid, u"Education"_s, 40'00), lineOf(LedgerKind::Paid, u"Energy"_s, 15'00) }));
    QCOMPARE(m_window->chips(), QStringList { u"Kind: Paid"_s }); // what was chosen stays
    QVERIFY2(m_window->totalRow().join(u'|').contains(u"55"_s), qPrintable(m_window->totalRow().join(u'|')));
}

void TestKindsOfAmounts::filesAreNamedInBothLanguages()
{
    QVERIFY(save({ lineOf(LedgerKind::Paid, u"Education"_s, 40'00) }));
    SourceFilesModel files;
    files.setFiles(m_window->context().session.snapshot()->sources);
    const auto text = [&files](SourceFilesModel::Column column) {
        return files.index(files.rowCount() - 1, static_cast<int>(column)).data().toString();
    };
    QCOMPARE(text(SourceFilesModel::Column::Name), u"Procurement files, 2026-27: amounts paid"_s);
    QCOMPARE(text(SourceFilesModel::Column::State), u"written by procurement files"_s);
    files.setFormats(Formats(Language::French));
    QVERIFY(text(SourceFilesModel::Column::Name).contains(u"2026-2027"_s));
}

QTEST_MAIN(TestKindsOfAmounts)
#include "tst_kindsofamounts.moc"
