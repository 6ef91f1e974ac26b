// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/dutiesview.h"

#include "tests/ui/procurements/twofiles.h"
#include "ui/forms/factsmodel.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace acquis;
using namespace Qt::StringLiterals;

/// A reason is written for one duty of one file, and waives no other.
class TestDutiesView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void dutyIsWaivedWithReasonAndApprover();
    void whoMayNotWaiveItIsTold_data();
    void whoMayNotWaiveItIsTold();
    void reasonStaysWithItsDutyAndFile();
    void faultGoesWithItsDuty();
    void enterLeadsToWhereADutyIsMet();
    void whoHasNotSignedIsNamed_data();
    void whoHasNotSignedIsNamed();

private:
    template <typename T>
    [[nodiscard]] T *child(const char *name) const
    {
        T *found = m_view->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    void type(const QString &reason, const QString &approver = u"P. Nakamura"_s) const;
    void select(int row) const { child<QTableView>("duties")->selectRow(row); }
    [[nodiscard]] QString reason() const { return child<QPlainTextEdit>("waiverReason")->toPlainText(); }
    [[nodiscard]] QString approver() const { return child<QComboBox>("waiverApprover")->currentText(); }

    std::unique_ptr<test::TwoFiles> m_files;
    std::unique_ptr<DutiesView> m_view;
};

void TestDutiesView::init()
{
    m_files = std::make_unique<test::TwoFiles>();
    {
        auto database = Database::open(m_files->path, Database::Mode::ReadWrite);
        ACQUIS_VERIFY_RESULT(database);
        ACQUIS_VERIFY_RESULT(saveOfficePeople(**database, test::someOffice(), 0, u"anna"_s, {}));
    }
    m_view = std::make_unique<DutiesView>(m_files->ui.context, *m_files->session);
    connect(m_files->session.get(), &FileSession::fileChanged, m_view.get(), &DutiesView::showFile);
    m_view->retranslate();
    m_view->resize(500, 900);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_files->open(u"PF-2015-0001"_s);
    m_view->showStage(FileStage::Need);
    select(0);
    QVERIFY(child<QTableView>("duties")->model()->rowCount() >= 2);
    QVERIFY(child<QPushButton>("dutyWaive")->isEnabled());
}

void TestDutiesView::cleanup()
{
    m_view.reset();
    m_files.reset();
}

void TestDutiesView::type(const QString &reason, const QString &approver) const
{
    auto *input = child<QPlainTextEdit>("waiverReason");
    input->setFocus();
    QTest::keyClicks(input, reason);
    auto *box = child<QComboBox>("waiverApprover");
    box->setFocus();
    QTest::keyClicks(box, approver);
    child<QPushButton>("dutyWaive")->setFocus();
}

void TestDutiesView::dutyIsWaivedWithReasonAndApprover()
{
    type(u"known already"_s);
    QVERIFY(!m_view->draft().isEmpty());
    child<QPushButton>("dutyWaive")->click();
    QVERIFY(m_files->settle());
    QCOMPARE(m_files->steps(u"PF-2015-0001"_s), QStringList { u"waive-duty by A. Desrosiers: known already"_s });
    const QList<Waiver> waivers = m_files->kept(u"PF-2015-0001"_s).waivers;
    QCOMPARE(waivers.size(), 1);
    QCOMPARE(waivers.first().approver, u"P. Nakamura"_s);
    QVERIFY(m_view->draft().isEmpty());
}

void TestDutiesView::whoMayNotWaiveItIsTold_data()
{
    QTest::addColumn<QString>("approver");
    QTest::addColumn<QString>("fault");
    const QString who = u" may not waive it. Who may: P. Nakamura, J. Tremblay, M. Okafor."_s;
    QTest::newRow("who writes it") << u"A. Desrosiers"_s << u"A waiver needs an approver other than you."_s;
    QTest::newRow("who asked for the file") << u"R. Iyer"_s << u"R. Iyer"_s + who;
    QTest::newRow("somebody of no office") << u"Somebody"_s << u"Somebody"_s + who;
}

void TestDutiesView::whoMayNotWaiveItIsTold()
{
    QFETCH(const QString, approver);
    type(u"known already"_s, approver);
    child<QPushButton>("dutyWaive")->click();
    const auto *told = child<QLabel>("waiverApproverFault");
    QVERIFY(told->isVisible());
    QTEST(told->text(), "fault");
    QVERIFY(m_files->settle());
    QVERIFY(m_files->session->file().waivers.isEmpty());
    QCOMPARE(reason(), u"known already"_s);
}

void TestDutiesView::reasonStaysWithItsDutyAndFile()
{
    type(u"known already"_s);
    // A change of the same file keeps what is written.
    QVERIFY(m_files->session->change(u"edit"_s, [](ProcurementFile &file) { file.head.unit = u"Buildings"_s; }));
    QCOMPARE(reason(), u"known already"_s);
    select(1);
    QCOMPARE(reason(), QString());
    QCOMPARE(approver(), QString());
    select(0);
    type(u"known already"_s);
    m_files->open(u"PF-2015-0002"_s);
    QCOMPARE(reason(), QString());
    QCOMPARE(approver(), QString());
    child<QPushButton>("dutyWaive")->click();
    QVERIFY(m_files->session->file().waivers.isEmpty());
}

void TestDutiesView::faultGoesWithItsDuty()
{
    child<QPushButton>("dutyWaive")->click();
    auto *fault = child<QLabel>("waiverReasonFault");
    QVERIFY(fault->isVisible());
    select(1);
    QVERIFY(!fault->isVisible());
}

void TestDutiesView::enterLeadsToWhereADutyIsMet()
{
    const QSignalSpy requested(m_view.get(), &DutiesView::dutyRequested);
    child<QTableView>("duties")->setFocus();
    QTest::keyClick(child<QTableView>("duties"), Qt::Key_Return);
    QCOMPARE(requested.size(), 1);
    child<QPushButton>("dutyGo")->click();
    QCOMPARE(requested.size(), 2);
}

void TestDutiesView::whoHasNotSignedIsNamed_data()
{
    QTest::addColumn<QStringList>("listed"); // the first has signed
    QTest::addColumn<bool>("evaluates");
    QTest::addColumn<QString>("told");
    QTest::newRow("nobody") << QStringList() << false << u"0 of 1, a declaration of who evaluates"_s;
    QTest::newRow("one, who evaluates nothing")
        << QStringList { u"R. Iyer"_s } << false << u"1 of 2, a declaration of who evaluates"_s;
    QTest::newRow("one of two") << QStringList { u"R. Iyer"_s, u"P. Nakamura"_s } << true
                                << u"1 of 2, the signature of P. Nakamura"_s;
    QTest::newRow("two of three") << QStringList { u"R. Iyer"_s, u"P. Nakamura"_s, u"M. Okafor"_s } << true
                                  << u"1 of 3, the signature of P. Nakamura, the signature of M. Okafor"_s;
}

void TestDutiesView::whoHasNotSignedIsNamed()
{
    QFETCH(const QStringList, listed);
    QFETCH(const bool, evaluates);
    QFETCH(const QString, told);
    QVERIFY(m_files->session->change(u"edit"_s, [&](ProcurementFile &file) {
        for (const QString &name : listed) {
            Declaration one;
            one.uid = newUid(u'd');
            one.person = name;
            one.role = evaluates ? PersonRole::Evaluator : PersonRole::Requester;
            if (name == listed.constFirst()) {
                one.conflict = ConflictState::None;
                one.keepsConfidence = true;
                one.signedOn = QDate(2015, 3, 9);
            }
            file.market.declarations << one;
        }
    }));
    m_view->showStage(FileStage::Solicitation);
    const QAbstractItemModel *model = child<QTableView>("duties")->model();
    QStringList states;
    for (int row = 0; row < model->rowCount(); ++row)
        states << model->index(row, 0).data(FactsModel::DetailRole).toString();
    QVERIFY2(states.contains(told), qPrintable(states.join(u'\n')));
}

QTEST_MAIN(TestDutiesView)
#include "tst_dutiesview.moc"
