// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/approvalpanel.h"

#include "tests/core/procurements/somecontract.h"
#include "tests/core/rules/shippedrules.h"
#include "tests/ui/procurements/twofiles.h"
#include "ui/rules/ruleswords.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace acquis;
using namespace Qt::StringLiterals;

/// Who approves, and why, is said of one approval of one file, and of no other.
class TestApprovalPanel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void requestAndDecisionAreKeptWithTheirReason();
    void reasonAndPersonStayWithTheirFile();
    void refusalGoesWhenTheDecisionSucceeds();
    void amendmentWaitsForWhomTheRulesName();
    void languageKeepsWhatIsTyped();
    void everyControlHasAName();

private:
    template <typename T>
    [[nodiscard]] T *child(const char *name) const
    {
        T *found = m_panel->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    void type(const QString &reason) const;
    [[nodiscard]] QString reason() const { return child<QPlainTextEdit>("approvalReason")->toPlainText(); }
    [[nodiscard]] QString person() const { return child<QComboBox>("approvalPerson")->currentText(); }
    [[nodiscard]] FileSession &session() const { return *m_files->session; }

    std::unique_ptr<test::TwoFiles> m_files;
    std::unique_ptr<ApprovalPanel> m_panel;
};

void TestApprovalPanel::init()
{
    m_files = std::make_unique<test::TwoFiles>();
    {
        auto database = Database::open(m_files->path, Database::Mode::ReadWrite);
        ACQUIS_VERIFY_RESULT(database);
        ACQUIS_VERIFY_RESULT(saveOfficePeople(**database, test::someOffice(), 0, u"anna"_s, {}));
    }
    m_files->ui.settings.setOfficer(u"P. Nakamura"_s);
    m_panel = std::make_unique<ApprovalPanel>(m_files->ui.context, session());
    connect(&session(), &FileSession::fileChanged, m_panel.get(), &ApprovalPanel::showFile);
    connect(&session(), &FileSession::opened, m_panel.get(), &ApprovalPanel::showFile);
    m_panel->retranslate();
    m_panel->resize(900, 700);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    for (const QString &number : { u"PF-2015-0002"_s, u"PF-2015-0001"_s }) {
        m_files->open(number);
        QVERIFY(session().change(u"edit"_s, [](ProcurementFile &file) {
            file.award.vendorName = u"Brume & Balise inc."_s;
            file.award.amount = Money::fromCents(2'000'000);
            requestApproval(file, neededApprovals(file).constFirst(), u"A. Desrosiers"_s, u"P. Nakamura"_s, QDate(2015, 3, 9));
        }));
        QVERIFY(m_files->settle());
        QCOMPARE(session().file().approvals.size(), 1);
    }
}

void TestApprovalPanel::cleanup()
{
    m_panel.reset();
    m_files.reset();
}

void TestApprovalPanel::type(const QString &reason) const
{
    auto *input = child<QPlainTextEdit>("approvalReason");
    input->setFocus();
    QTest::keyClicks(input, reason);
}

void TestApprovalPanel::requestAndDecisionAreKeptWithTheirReason()
{
    QCOMPARE(child<QTableView>("approvals")->model()->rowCount(), 1);
    type(u"too dear"_s);
    child<QPushButton>("approvalRefuse")->click();
    QVERIFY(m_files->settle());
    QCOMPARE(session().file().approvals.constFirst().state, ApprovalState::Refused);
    QCOMPARE(m_files->steps(u"PF-2015-0001"_s).last(), u"refuse by P. Nakamura: too dear"_s);
    QVERIFY(reason().isEmpty());
    QVERIFY(m_panel->draft().isEmpty());
}

void TestApprovalPanel::reasonAndPersonStayWithTheirFile()
{
    type(u"too dear"_s);
    child<QComboBox>("approvalPerson")->setFocus();
    QTest::keyClick(child<QComboBox>("approvalPerson"), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(child<QComboBox>("approvalPerson"), u"Somebody"_s);
    child<QPushButton>("approvalRefuse")->setFocus();
    QVERIFY(!m_panel->draft().isEmpty());
    // A change of the same file keeps both.
    QVERIFY(session().change(u"edit"_s, [](ProcurementFile &file) { file.head.unit = u"Buildings"_s; }));
    QCOMPARE(reason(), u"too dear"_s);
    QCOMPARE(person(), u"Somebody"_s);
    m_files->open(u"PF-2015-0002"_s);
    QCOMPARE(reason(), QString());
    QCOMPARE(person(), u"P. Nakamura"_s);
    QVERIFY(m_panel->draft().isEmpty());
    child<QPushButton>("approvalApprove")->click();
    QVERIFY(m_files->settle());
    QCOMPARE(m_files->steps(u"PF-2015-0002"_s).last(), u"approve by P. Nakamura: "_s);
}

void TestApprovalPanel::refusalGoesWhenTheDecisionSucceeds()
{
    const auto *personFault = child<QLabel>("approvalPersonFault");
    const auto *reasonFault = child<QLabel>("approvalReasonFault");
    child<QPushButton>("approvalRefuse")->click();
    QVERIFY(reasonFault->isVisible());
    m_files->ui.settings.setOfficer(u"A. Desrosiers"_s);
    child<QPushButton>("approvalApprove")->click();
    QVERIFY(personFault->isVisible() && !reasonFault->isVisible());
    const QString english = personFault->text();
    QVERIFY(!english.isEmpty());
    m_files->ui.language.setLanguage(Language::French);
    m_panel->retranslate();
    QVERIFY(personFault->isVisible() && personFault->text() != english);
    m_files->ui.language.setLanguage(Language::English);
    m_panel->retranslate();
    m_files->ui.settings.setOfficer(u"P. Nakamura"_s);
    child<QPushButton>("approvalApprove")->click();
    QVERIFY(m_files->settle());
    QCOMPARE(session().file().approvals.constFirst().state, ApprovalState::Approved);
    QVERIFY(!personFault->isVisible() && !reasonFault->isVisible());
}

void TestApprovalPanel::amendmentWaitsForWhomTheRulesName()
{
    test::ShippedRules shipped;
    QVERIFY(shipped.load());
    QVERIFY(session().change(u"edit"_s, [](ProcurementFile &file) {
        file.need.jurisdiction = Jurisdiction::OnBps;
        file.need.entity = Entity::OnBps;
        file.need.commodity = Commodity::Consulting;
        file.need.reasons = { Ground::OnlyOneSupplier };
        file.route = Route::SoleSource;
        file.award.amount = Money::fromCents(900'000'00);
        file.contracts = { test::signedContract(900'000) };
        file.contracts.first().signedOn = {};
        file.contracts.first().amendments = { test::amended(1, 100'000, QDate(2015, 6, 1)) };
    }));
    const auto *table = child<QTableView>("approvals");
    const auto cell = [table](int row, int column) { return table->model()->index(row, column).data().toString(); };
    int row = 0;
    while (row < table->model()->rowCount() && cell(row, 1) != u"$1,000,000"_s)
        ++row;
    QVERIFY(row < table->model()->rowCount());
    QCOMPARE(cell(row, 2), u"A second person"_s); // no rules are at hand
    session().setRules([&shipped](const Need &need) -> std::optional<RuleSet> { return shipped.rulesFor(need); });
    m_panel->showFile();
    const RulesWords words(Language::English);
    QCOMPARE(cell(row, 2), words.authority(Authority::Board));
    QVERIFY(m_panel->goTo(u"approval/amendment"_s));
    const RuleSet rules = shipped.rulesFor(session().file().need);
    const NeededApproval needed = neededApprovals(session().file(), rules).constLast();
    QVERIFY(child<QLabel>("approvalDetail")->text().contains(needed.citation.en));
    // Approved for less, it is told, and it can be withdrawn and asked for anew.
    QVERIFY(session().change(u"edit"_s, [](ProcurementFile &file) {
        Approval low;
        low.uid = u"low"_s;
        low.subject = ApprovalSubject::Amendment;
        low.part = u"a1"_s;
        low.requestedBy = u"A. Desrosiers"_s;
        low.requestedOn = QDate(2015, 3, 9);
        low.state = ApprovalState::Approved;
        low.decidedBy = u"P. Nakamura"_s;
        low.decidedOn = QDate(2015, 3, 9);
        low.digest = approvedContentDigest(file, ApprovalSubject::Amendment, u"a1"_s);
        file.approvals << low;
    }));
    QCOMPARE(cell(row, 3), u"Approved, authority too low"_s);
    // The session says the same to whoever asks it: the approval is missing.
    const auto missing = [this] {
        const QList<FileDuty> duties = session().duties();
        const auto duty = std::ranges::find(duties, u"approval/amendment/a1"_s, &FileDuty::key);
        return duty != duties.end() && duty->state == DutyState::Missing && duty->authority == Authority::Board;
    };
    QVERIFY(missing());
    QCOMPARE(session().neededApprovals().constLast().authority, Authority::Board);
    session().setRules({});
    QVERIFY(!missing());
    QVERIFY(child<QPushButton>("approvalWithdraw")->isEnabled());
}

void TestApprovalPanel::languageKeepsWhatIsTyped()
{
    type(u"too dear"_s);
    m_files->ui.language.setLanguage(Language::French);
    m_panel->retranslate();
    QCOMPARE(reason(), u"too dear"_s);
}

void TestApprovalPanel::everyControlHasAName()
{
    int named = 0;
    const auto buttons = m_panel->findChildren<QPushButton *>();
    for (const QPushButton *button : buttons) {
        QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(), qPrintable(button->objectName()));
        ++named;
    }
    for (const QWidget *input :
         std::initializer_list<QWidget *> { child<QComboBox>("approvalPerson"), child<QPlainTextEdit>("approvalReason") }) {
        QVERIFY2(!input->accessibleName().isEmpty(), qPrintable(input->objectName()));
        ++named;
    }
    QVERIFY(named >= 8);
}

QTEST_MAIN(TestApprovalPanel)
#include "tst_approvalpanel.moc"
