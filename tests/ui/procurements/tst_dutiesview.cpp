// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/dutiesview.h"

#include "tests/core/procurements/dutyfile.h"
#include "tests/ui/procurements/twofiles.h"
#include "ui/forms/factsmodel.h"
#include "ui/procurements/filewords.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

/// "Missing: 1 of 3", as the row says it in two places.
QString stateOf(const QModelIndex &row)
{
    const QString state = row.siblingAtColumn(1).data().toString();
    const QString detail = row.siblingAtColumn(0).data(FactsModel::DetailRole).toString();
    return detail.isEmpty() ? state : state + u": "_s + detail;
}

} // namespace

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
    void missingDutySaysWhatItLacks();
    void ruleIsNamedByItsSource();
    void wayOnARuleThatIsNotVerifiedSaysSo();
    void whoHasNotSignedIsNamed_data();
    void whoHasNotSignedIsNamed();

private:
    void look(FileStage stage, const QString &duty) const;
    [[nodiscard]] QString state() const;
    [[nodiscard]] QString told() const { return child<QLabel>("dutyDetail")->text(); }

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

void TestDutiesView::look(FileStage stage, const QString &duty) const
{
    m_view->showStage(stage);
    auto *table = child<QTableView>("duties");
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, 0).data().toString() == duty)
            table->selectRow(row);
    }
    QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), duty);
}

QString TestDutiesView::state() const
{
    return stateOf(child<QTableView>("duties")->currentIndex());
}

void TestDutiesView::missingDutySaysWhatItLacks()
{
    FileSession &session = *m_files->session;
    look(FileStage::Market, u"Recorded market search"_s);
    QCOMPARE(state(), u"Missing: a search with its day, place and words, what the searches show"_s);
    QVERIFY(session.change(u"edit"_s, [](ProcurementFile &file) {
        MarketSearchEntry search = test::someSearch();
        search.place.clear();
        file.market.searches = { search };
    }));
    QCOMPARE(state(), u"Missing: the place of a search, what the searches show"_s);
    QVERIFY2(told().contains(u"the place of a search, what the searches show"_s), qPrintable(told()));
    QVERIFY(session.change(u"edit"_s, [](ProcurementFile &file) { file.market.searches[0].place = u"Register"_s; }));
    QCOMPARE(state(), u"Missing: what the searches show"_s);
    QVERIFY(session.change(u"edit"_s, [](ProcurementFile &file) { file.market.statement.en = u"One firm sells it."_s; }));
    look(FileStage::Market, u"Recorded market search"_s);
    QCOMPARE(state(), u"Met"_s);
    // Each one of them says something in one clause.
    for (std::size_t stage = 0; stage < codeCount<FileStage>; ++stage) {
        for (const FileDuty &duty : dutiesOf(session.file(), FileStage(stage), session.today())) {
            if (duty.state == DutyState::Missing)
                QVERIFY2(!FileWords(Language::English).lacking(duty).isEmpty(), qPrintable(duty.key));
        }
    }
}

void TestDutiesView::ruleIsNamedByItsSource()
{
    QVERIFY(m_files->session->change(u"determine"_s, [](ProcurementFile &file) {
        const ProcurementFile quotes = test::quotesFile();
        file.route = quotes.route;
        file.routeReason = u"Several firms offer it"_s;
        file.determinations = quotes.determinations;
    }));
    look(FileStage::Solicitation, u"Written quotes"_s);
    QVERIFY2(told().contains(u"Rule: Directive, section 4, as asked on 9 March 2015."_s), qPrintable(told()));
    QVERIFY2(!told().contains(u"on.quotes"_s), qPrintable(told()));
    QCOMPARE(child<QLabel>("dutyDetail")->toolTip(), u"on.quotes"_s);
}

void TestDutiesView::wayOnARuleThatIsNotVerifiedSaysSo()
{
    QVERIFY(m_files->session->change(u"determine"_s, [](ProcurementFile &file) {
        const ProcurementFile quotes = test::quotesFile();
        file.route = quotes.route;
        file.determinations = quotes.determinations;
        StoredRoute &route = file.determinations.last().routes.first();
        route.verdict = Verdict::Unverified;
        route.reason = { u"Quotes may be enough."_s, u"Des soumissions peuvent suffire."_s };
        route.citation = { u"Directive of 2024, section 4"_s, u"Directive de 2024, article 4"_s };
        route.confidence = Confidence::Derived;
    }));
    look(FileStage::Options, u"The method is lawful"_s);
    QCOMPARE(state(), u"Missing: its rule is not verified: say why it is taken"_s);
    QVERIFY(
        m_files->session->change(u"choose-route"_s, [](ProcurementFile &file) { file.routeReason = u"R. Iyer has read it"_s; }));
    look(FileStage::Options, u"The method is lawful"_s);
    QCOMPARE(state(), u"Met: by the reason that is written, its rule is not verified"_s);
    for (const QString &part : { u"Directive of 2024, section 4"_s, u"not verified"_s, u"R. Iyer has read it"_s })
        QVERIFY2(told().contains(part), qPrintable(told()));
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
    QStringList duties;
    for (int row = 0; row < model->rowCount(); ++row)
        duties << model->index(row, 0).data(Qt::AccessibleTextRole).toString() + u": "_s + model->index(row, 1).data().toString();
    const QString expected = u"Conflict-of-interest declarations, "_s + told + u": Missing"_s;
    QVERIFY2(duties.contains(expected), qPrintable(expected + u" in:\n"_s + duties.join(u'\n')));
}

QTEST_MAIN(TestDutiesView)
#include "tst_dutiesview.moc"
