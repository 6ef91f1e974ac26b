// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/shareview.h"

#include "core/agreements/agreementregister.h"
#include "core/agreements/records.h"
#include "core/agreements/shareexport.h"
#include "core/agreements/sharesender.h"
#include "core/storage/audittrail.h"
#include "core/storage/database.h"
#include "tests/core/agreements/samples.h"
#include "tests/support/verifyresult.h"
#include "tests/ui/shell/look.h"
#include "ui/agreements/agreementsession.h"
#include "ui/agreements/sharewords.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QTreeWidget>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 120'000; // for a machine that does much else
const QByteArray rfp = "Request for proposals";
const QByteArray bids = "What each bidder asked";

/// A keychain of the test, or none.
struct FakeKeychain final : SenderKeychain
{
    explicit FakeKeychain(std::optional<SigningKey> &kept, std::optional<KeychainFault> fault)
        : m_kept(kept)
        , m_fault(std::move(fault))
    { }
    void read(QObject *, const std::function<void(const KeychainResult<std::optional<SigningKey>> &)> &done) override
    {
        done(m_fault ? KeychainResult<std::optional<SigningKey>>(std::unexpected(*m_fault)) : m_kept);
    }
    void write(QObject *, const SigningKey &key, const std::function<void(const KeychainResult<void> &)> &done) override
    {
        m_kept = key;
        done({});
    }

private:
    std::optional<SigningKey> &m_kept;
    std::optional<KeychainFault> m_fault;
};

} // namespace

class TestShareView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void previewSaysWhatGoesAndWhatStays_data();
    void previewSaysWhatGoesAndWhatStays();
    void filterAndChooseAll();
    void nothingToShareIsSaid();
    void missingWordsAreSaidAtTheirFields();
    void packageTravelsToASecondRegister();
    void keyIsMadeOnceAndKept();
    void withoutKeychainNothingIsKeptByItself();
    void lockedKeychainIsAskedAgain();
    void changeAfterThePreviewWithdrawsIt();
    void refusedPackagesSayWhyAndChangeNothing_data();
    void refusedPackagesSayWhyAndChangeNothing();
    void unknownSenderIsTrustedAfterComparing();
    void dropShowsThePackage();
    void packageWaitsForARegister();
    void importThatSomebodyChangedIsNotUndone();
    void sendersAreRenamedAndForgotten();
    void ourFingerprintIsCopied();
    void everyFaultHasWords();
    void keyboardLeadsFromChoiceToPackage();
    void languageChangesWhileAPackageIsLookedAt();
    void looks_data();
    void looks();

private:
    template <typename T>
    [[nodiscard]] T *child(const char *name) const
    {
        T *found = m_view->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    void click(const char *name) const
    {
        QVERIFY2(child<QPushButton>(name)->isEnabled(), name);
        child<QPushButton>(name)->click();
    }
    void makeView(std::optional<KeychainFault> fault = {});
    void make(const QString &path, const QList<BuyingAgreement> &agreements, bool withDocuments = true) const;
    void open(const QString &path);
    void choose(const QStringList &titles) const;
    void preview() const;
    [[nodiscard]] QStringList lines(const char *list) const;
    [[nodiscard]] QString said() const;
    [[nodiscard]] QStringList agreementsOf(const QString &path) const;
    [[nodiscard]] qsizetype trailOf(const QString &path) const;
    /// A package of another office, in a file.
    [[nodiscard]] QString package(const QString &name, Confidentiality highest = Confidentiality::Members) const;
    void settle() const
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_ui->jobs.isIdle(), patience);
        QCoreApplication::processEvents();
        QTRY_VERIFY_WITH_TIMEOUT(m_ui->jobs.isIdle(), patience);
    }
    [[nodiscard]] QString ours() const { return m_ui->folder.path(u"ours.acquis"_s); }
    [[nodiscard]] QString theirs() const { return m_ui->folder.path(u"theirs.acquis"_s); }

    std::unique_ptr<test::UiFixture> m_ui;
    std::unique_ptr<AgreementSession> m_session;
    std::unique_ptr<ShareView> m_view;
    std::unique_ptr<QSignalSpy> m_posted;
    std::optional<SigningKey> m_kept; ///< in the keychain
    SigningKey m_otherKey = SigningKey::generate();
};

void TestShareView::init()
{
    m_ui = std::make_unique<test::UiFixture>();
    m_ui->theme.setChoice(ThemeChoice::Light);
    m_ui->theme.apply();
    m_kept.reset();
    m_session = std::make_unique<AgreementSession>(m_ui->session, m_ui->jobs);
    makeView();
}

void TestShareView::makeView(std::optional<KeychainFault> fault)
{
    m_posted.reset();
    m_view.reset();
    m_view = std::make_unique<ShareView>(m_ui->context, *m_session, std::make_unique<FakeKeychain>(m_kept, std::move(fault)));
    m_posted = std::make_unique<QSignalSpy>(m_view.get(), &ShareView::messagePosted);
    m_view->resize(1240, 820);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
}

void TestShareView::cleanup()
{
    m_posted.reset();
    m_view.reset();
    m_session.reset();
    m_ui.reset();
}

/// Networks with a confidential price and two documents; an agreement for everybody; a restricted one.
static QList<BuyingAgreement> agreements()
{
    BuyingAgreement networks = test::sampleAgreement();
    networks.fieldClasses = { { AgreementField::Prices, Confidentiality::Restricted } };
    networks.documents = { { u"rfp.txt"_s, {}, rfp.size(), Confidentiality::Members },
                           { u"bids.txt"_s, {}, bids.size(), Confidentiality::Restricted } };
    BuyingAgreement paper = test::sampleAgreement();
    paper.uid = u"agreement-2"_s;
    paper.title = { u"Archive paper"_s, u"Papier d’archives"_s };
    paper.owner = u"Ministry of Sample Services"_s;
    paper.scope = { u"Acid-free paper"_s, u"Papier sans acide"_s };
    paper.confidentiality = Confidentiality::Public;
    BuyingAgreement vault = test::sampleAgreement();
    vault.uid = u"agreement-3"_s;
    vault.title = { u"Vault"_s, u"Chambre forte"_s };
    vault.confidentiality = Confidentiality::Restricted;
    vault.releasedTo = { u"on-toronto"_s };
    return { networks, paper, vault };
}

void TestShareView::make(const QString &path, const QList<BuyingAgreement> &list, bool withDocuments) const
{
    auto database = Database::create(path);
    ACQUIS_VERIFY_RESULT(database);
    AgreementRegister kept(**database, u"anna"_s);
    for (BuyingAgreement agreement : list) {
        if (!withDocuments)
            agreement.documents.clear();
        for (DocumentEntry &document : agreement.documents) {
            const auto digest = kept.keepDocument(document.name == "rfp.txt"_L1 ? rfp : bids);
            ACQUIS_VERIFY_RESULT(digest);
            document.sha256 = *digest;
        }
        ACQUIS_VERIFY_RESULT(kept.save(agreement, 0));
    }
    CommunityMember member { u"member-1"_s, u"qc"_s, u"Dominique Exemple"_s, {}, {}, QDate(2021, 7, 1), {} };
    ACQUIS_VERIFY_RESULT(kept.save(member, 0));
}

void TestShareView::open(const QString &path)
{
    QSignalSpy opened(&m_ui->session, &RegisterSession::opened);
    m_ui->session.open(path);
    QVERIFY(opened.wait(patience));
    QTRY_VERIFY_WITH_TIMEOUT(m_session->holdings() && !m_session->isLoading(), patience);
    settle();
}

void TestShareView::choose(const QStringList &titles) const
{
    auto *list = child<QTreeWidget>("shareAgreements");
    for (int row = 0; row < list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = list->topLevelItem(row);
        item->setCheckState(0, titles.contains(item->text(0)) ? Qt::Checked : Qt::Unchecked);
    }
    child<QLineEdit>("shareSender")->setText(u"Ministry of Sample Services"_s);
    child<QComboBox>("shareReceiver")->setEditText(u"qc"_s);
}

void TestShareView::preview() const
{
    click("sharePreview");
    settle();
}

static void addLines(const QTreeWidgetItem &item, int depth, QStringList &lines)
{
    QStringList cells;
    for (int column = 0; column < item.columnCount(); ++column)
        cells << item.text(column);
    lines << QString(depth, u'-') + cells.join(u" | "_s);
    for (int i = 0; i < item.childCount(); ++i)
        addLines(*item.child(i), depth + 1, lines);
}

QStringList TestShareView::lines(const char *list) const
{
    QStringList all;
    auto *tree = child<QTreeWidget>(list);
    for (int row = 0; row < tree->topLevelItemCount(); ++row) {
        if (!tree->topLevelItem(row)->isHidden())
            addLines(*tree->topLevelItem(row), 0, all);
    }
    return all;
}

/// The last message: title and text.
QString TestShareView::said() const
{
    if (m_posted->isEmpty())
        return {};
    const auto message = m_posted->last().first().value<Message>();
    return message.title() + u' ' + message.text();
}

QStringList TestShareView::agreementsOf(const QString &path) const
{
    auto database = Database::open(path, Database::Mode::ReadOnly);
    QStringList titles;
    if (!database)
        return titles;
    const auto all = AgreementRegister(**database, {}).all<BuyingAgreement>();
    for (const auto &kept : all ? *all : QList<Kept<BuyingAgreement>>())
        titles << kept.value.title.en;
    return titles;
}

qsizetype TestShareView::trailOf(const QString &path) const
{
    auto database = Database::open(path, Database::Mode::ReadOnly);
    const auto entries = database ? auditEntries(**database) : std::unexpected(database.error());
    return entries ? qsizetype(entries->size()) : -1;
}

QString TestShareView::package(const QString &name, Confidentiality highest) const
{
    const QString path = m_ui->folder.path(u"sender-of-%1.acquis"_s.arg(name));
    make(path, agreements());
    auto database = Database::open(path, Database::Mode::ReadWrite);
    const ShareOrder order {
        u"Groupement exemple"_s, u"qc"_s, { u"on"_s, {}, true }, highest, QDateTime(QDate(2025, 6, 2), QTime(12, 0), Qt::UTC)
    };
    const auto preview = planShareExport(**database, {}, order);
    const auto made = applyShareExport(**database, *preview, m_otherKey, u"dominique"_s);
    return m_ui->folder.write(name, made->bytes);
}

void TestShareView::previewSaysWhatGoesAndWhatStays_data()
{
    QTest::addColumn<int>("highest");
    QTest::addColumn<QString>("receiver");
    QTest::addColumn<bool>("isMember");
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<QString>("total");
    const QString goes = u" | Goes"_s;
    const QString members = u" | Stays: only for members of the community"_s;
    const QString restricted = u" | Stays: only for offices named in it"_s;
    QTest::newRow("public") << 0 << u"qc"_s << true
                            << QStringList { u"Archive paper"_s + goes, u"Library networks"_s + members, u"Vault"_s + restricted }
                            << u"1 agreement goes. 2 agreements stay here."_s;
    QTest::newRow("members") << 1 << u"qc"_s << true
                             << QStringList { u"Library networks"_s + goes, u"-Document rfp.txt | Goes, 21\u00A0B"_s,
                                              u"-Prices"_s + restricted,    u"-Document bids.txt"_s + restricted,
                                              u"Archive paper"_s + goes,    u"Vault"_s + restricted }
                             << u"2 agreements go. 1 document goes, 21\u00A0B in all. 1 agreement stays here. "
                                "2 parts are left out."_s;
    QTest::newRow("no member") << 1 << u"on-other"_s << false
                               << QStringList { u"Archive paper"_s + goes, u"Library networks"_s + members,
                                                u"Vault"_s + restricted }
                               << u"1 agreement goes. 2 agreements stay here."_s;
    QTest::newRow("restricted, named") << 2 << u"on-toronto"_s << false
                                       << QStringList { u"Archive paper"_s + goes, u"Vault"_s + goes,
                                                        u"Library networks"_s + members }
                                       << u"2 agreements go. 1 agreement stays here."_s;
}

void TestShareView::previewSaysWhatGoesAndWhatStays()
{
    QFETCH(int, highest);
    QFETCH(QString, receiver);
    QFETCH(bool, isMember);
    QFETCH(QStringList, expected);
    QFETCH(QString, total);
    make(ours(), agreements());
    open(ours());
    QCOMPARE(lines("shareAgreements"),
             (QStringList { u"Archive paper | Ministry of Sample Services | Everybody"_s,
                            u"Library networks | Groupement d’achats exemple | Members of the community"_s,
                            u"Vault | Groupement d’achats exemple | Only offices named in it"_s }));
    QVERIFY(!child<QPushButton>("sharePreview")->isEnabled()); // nothing is chosen
    const qsizetype trail = trailOf(ours());
    choose({ u"Archive paper"_s, u"Library networks"_s, u"Vault"_s });
    child<QComboBox>("shareReceiver")->setEditText(receiver);
    QCOMPARE(child<QCheckBox>("shareIsMember")->isChecked(), isMember); // qc has a member
    child<QComboBox>("shareClass")->setCurrentIndex(highest);
    QVERIFY(!child<QPushButton>("shareWrite")->isEnabled());
    preview();
    QStringList shown = lines("sharePlan");
    shown.sort();
    expected.sort();
    QCOMPARE(shown, expected);
    QCOMPARE(child<QLabel>("sharePlanWords")->text(), total);
    QVERIFY(child<QPushButton>("shareWrite")->isEnabled());
    QCOMPARE(trailOf(ours()), trail); // nothing was written
}

void TestShareView::filterAndChooseAll()
{
    make(ours(), agreements());
    open(ours());
    child<QLineEdit>("shareFind")->setText(u"RÉSEAUX exemple"_s);
    QCOMPARE(lines("shareAgreements").size(), 1);
    click("shareAll");
    child<QLineEdit>("shareFind")->clear();
    QCOMPARE(lines("shareAgreements").size(), 3);
    const auto checked = [this] {
        QStringList titles;
        auto *list = child<QTreeWidget>("shareAgreements");
        for (int row = 0; row < 3; ++row) {
            if (list->topLevelItem(row)->checkState(0) == Qt::Checked)
                titles << list->topLevelItem(row)->text(0);
        }
        return titles;
    };
    QCOMPARE(checked(), QStringList { u"Library networks"_s }); // of those that were shown
    click("shareAll");
    QCOMPARE(checked().size(), 3);
    click("shareNone");
    QVERIFY(checked().isEmpty());
    QVERIFY(!child<QPushButton>("sharePreview")->isEnabled());
}

void TestShareView::nothingToShareIsSaid()
{
    make(ours(), agreements());
    open(ours());
    choose({ u"Vault"_s });
    preview();
    QVERIFY2(said().contains(u"Nothing of what was chosen may go to this receiver."_s), qPrintable(said()));
    QVERIFY(!child<QPushButton>("shareWrite")->isEnabled());
}

void TestShareView::missingWordsAreSaidAtTheirFields()
{
    make(ours(), agreements());
    open(ours());
    choose({ u"Archive paper"_s });
    child<QLineEdit>("shareSender")->setText(u" "_s);
    preview();
    QCOMPARE(child<QLabel>("shareSenderFault")->text(), u"Write the name of your office."_s);
    QVERIFY(child<QLineEdit>("shareSender")->hasFocus());
    child<QLineEdit>("shareSender")->setText(u"Us"_s);
    child<QComboBox>("shareReceiver")->setEditText(u"The Office"_s);
    preview();
    QVERIFY(!child<QLabel>("shareSenderFault")->isVisible());
    QVERIFY(child<QLabel>("shareReceiverFault")->text().startsWith(u"Choose an office, or write its code"_s));
    QVERIFY(child<QComboBox>("shareReceiver")->hasFocus() || child<QComboBox>("shareReceiver")->lineEdit()->hasFocus());
    QVERIFY(lines("sharePlan").isEmpty());
}

void TestShareView::packageTravelsToASecondRegister()
{
    make(ours(), agreements());
    make(theirs(), {}, false);
    open(ours());
    choose({ u"Library networks"_s, u"Vault"_s });
    child<QComboBox>("shareClass")->setCurrentIndex(1);
    preview();
    const qsizetype before = trailOf(ours());
    m_ui->prompts.savePath = m_ui->folder.path(u"out.share"_s);
    click("shareWrite");
    QTRY_VERIFY_WITH_TIMEOUT(said().startsWith(u"The package is written and signed."_s), patience);
    QCOMPARE(trailOf(ours()), before + 1);
    QVERIFY(m_kept.has_value());
    const QByteArray bytes = m_ui->folder.read(u"out.share"_s);
    const auto opened = openSharePackage(bytes);
    QVERIFY(opened.has_value());
    QVERIFY(opened->sender == m_kept->publicKey());
    QCOMPARE(opened->content.agreements.size(), 1);
    QVERIFY(opened->content.agreements.first().prices.isEmpty());

    open(theirs());
    m_ui->prompts.files = { m_ui->folder.path(u"out.share"_s) };
    child<QTabWidget>("shareTabs")->setCurrentIndex(1);
    click("shareOpen");
    settle();
    QCOMPARE(lines("shareItems"), QStringList { u"Library networks | New: comes into the register | "_s });
    QCOMPARE(child<QLabel>("shareDetail")->text(), u"Library networks: New: comes into the register."_s);
    QVERIFY(!child<QPushButton>("shareApply")->isEnabled()); // its sender is not trusted
    click("shareTrust");
    settle();
    QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>("shareApply")->isEnabled(), patience);
    QVERIFY(child<QLabel>("shareResult")->text().startsWith(u"1 new document comes with it."_s));
    QCOMPARE(agreementsOf(theirs()), QStringList {});
    click("shareApply");
    QTRY_VERIFY_WITH_TIMEOUT(said().startsWith(u"The package was taken. 1 agreement came into the register."_s), patience);
    settle();
    QCOMPARE(agreementsOf(theirs()), QStringList { u"Library networks"_s });
    QTRY_COMPARE_WITH_TIMEOUT(m_session->holdings()->agreements.size(), 1, patience); // other pages see it
    QCOMPARE(lines("sharePast").size(), 1);
    QVERIFY(lines("sharePast").first().endsWith(u"| In the register"_s));

    click("shareOpen");
    settle();
    QCOMPARE(lines("shareItems"), QStringList { u"Library networks | Same as here | "_s });
    QVERIFY(!child<QPushButton>("shareApply")->isEnabled());
    QCOMPARE(child<QLabel>("shareResult")->text(), u"The register has all of this already: there is nothing to take."_s);
    click("shareCancel");
    QVERIFY(child<QLabel>("shareInvitation")->isVisible());

    click("shareUndo");
    QTRY_VERIFY_WITH_TIMEOUT(said().startsWith(u"The import is undone."_s), patience);
    settle();
    QCOMPARE(agreementsOf(theirs()), QStringList {});
    QVERIFY(lines("sharePast").first().endsWith(u"| Undone"_s));
    QVERIFY(!child<QPushButton>("shareUndo")->isEnabled());
}

void TestShareView::keyIsMadeOnceAndKept()
{
    make(ours(), agreements());
    open(ours());
    QVERIFY(!m_kept);
    choose({ u"Archive paper"_s });
    for (const QString &name : { u"first.share"_s, u"second.share"_s }) {
        m_ui->prompts.savePath = m_ui->folder.path(name);
        preview();
        click("shareWrite");
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_ui->folder.path(name)), patience);
        settle();
    }
    const auto first = openSharePackage(m_ui->folder.read(u"first.share"_s));
    const auto second = openSharePackage(m_ui->folder.read(u"second.share"_s));
    QVERIFY(first->sender == second->sender);
    QVERIFY(first->sender == m_kept->publicKey());
}

void TestShareView::withoutKeychainNothingIsKeptByItself()
{
    makeView(KeychainFault { true, {} });
    make(ours(), agreements());
    open(ours());
    choose({ u"Archive paper"_s });
    preview();
    m_ui->prompts.savePath = m_ui->folder.path(u"out.share"_s);
    click("shareWrite");
    settle();
    QVERIFY2(said().startsWith(u"The package is not written: there is no key to sign it with."_s), qPrintable(said()));
    QVERIFY(child<QLabel>("shareKeyWords")->text().startsWith(u"No keychain can be used on this system"_s));
    QVERIFY(!QFile::exists(m_ui->prompts.savePath));
    QVERIFY(!m_kept);

    // A file that is no key says so.
    m_ui->prompts.files = { m_ui->folder.write(u"no.key"_s, "hello") };
    click("shareKeyChooseFile");
    settle();
    QVERIFY2(said().contains(u"The file holds no signing key"_s), qPrintable(said()));

    m_ui->prompts.savePath = m_ui->folder.path(u"office.key"_s);
    click("shareKeyMakeFile");
    settle();
    QVERIFY(QFile::exists(m_ui->prompts.savePath));
    QCOMPARE(QFile::permissions(m_ui->prompts.savePath) & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
             QFileDevice::Permissions());
    const QString fingerprint = child<QLineEdit>("shareKeyFingerprint")->text();
    QVERIFY(SigningKey::fromText(m_ui->folder.read(u"office.key"_s))->publicKey().fingerprint() == fingerprint);
    m_ui->prompts.savePath = m_ui->folder.path(u"out.share"_s);
    click("shareWrite");
    QTRY_VERIFY_WITH_TIMEOUT(said().startsWith(u"The package is written and signed."_s), patience);
    QCOMPARE(openSharePackage(m_ui->folder.read(u"out.share"_s))->sender.fingerprint(), fingerprint);
}

void TestShareView::lockedKeychainIsAskedAgain()
{
    makeView(KeychainFault { false, u"locked"_s });
    make(ours(), agreements());
    open(ours());
    choose({ u"Archive paper"_s });
    preview();
    click("shareWrite");
    QVERIFY2(said().startsWith(u"The package is not written"_s), qPrintable(said()));
    QVERIFY(child<QLabel>("shareKeyWords")->text().startsWith(u"The keychain did not give our key (locked)."_s));
    QCOMPARE(child<QPushButton>("shareKeyAsk")->text(), u"Ask the keychain again"_s);
    QVERIFY(child<QPushButton>("shareKeyAsk")->isVisible());
    QVERIFY(!m_kept);
}

void TestShareView::changeAfterThePreviewWithdrawsIt()
{
    make(ours(), agreements());
    open(ours());
    choose({ u"Archive paper"_s });
    preview();
    m_session->refresh(); // nothing changed: what is shown still goes
    settle();
    QVERIFY(child<QPushButton>("shareWrite")->isEnabled());
    {
        auto database = Database::open(ours(), Database::Mode::ReadWrite);
        BuyingAgreement closed = agreements().at(1);
        closed.confidentiality = Confidentiality::Restricted;
        ACQUIS_VERIFY_RESULT(AgreementRegister(**database, u"boris"_s).save(closed, 1));
    }
    m_session->refresh();
    settle();
    QVERIFY(!child<QPushButton>("shareWrite")->isEnabled());
    QVERIFY(lines("sharePlan").isEmpty());
    preview();
    QVERIFY2(said().contains(u"Nothing of what was chosen may go"_s), qPrintable(said()));
}

void TestShareView::refusedPackagesSayWhyAndChangeNothing_data()
{
    QTest::addColumn<QString>("damage");
    QTest::addColumn<QString>("words");
    QTest::newRow("changed") << u"flip"_s << u"The package was changed after it was signed."_s;
    QTest::newRow("cut short") << u"cut"_s << u"The package was changed after it was signed."_s;
    QTest::newRow("not a package") << u"text"_s << u"This is no share package."_s;
    QTest::newRow("newer") << u"newer"_s << u"The package is of version 9, which this program does not know."_s;
    QTest::newRow("not there") << u"gone"_s << u"The file is not there."_s;
}

void TestShareView::refusedPackagesSayWhyAndChangeNothing()
{
    QFETCH(QString, damage);
    QFETCH(QString, words);
    make(ours(), {}, false);
    open(ours());
    QString path = package(u"in.share"_s);
    QByteArray bytes = m_ui->folder.read(u"in.share"_s);
    if (damage == "flip"_L1)
        bytes[bytes.size() - 9] = char(bytes.at(bytes.size() - 9) ^ 1);
    else if (damage == "cut"_L1)
        bytes.chop(20);
    else if (damage == "text"_L1)
        bytes = "Dear colleague";
    else if (damage == "newer"_L1)
        bytes.replace("ACQUIS-SHARE 1", "ACQUIS-SHARE 9");
    m_ui->folder.write(u"in.share"_s, bytes);
    if (damage == "gone"_L1)
        path = m_ui->folder.path(u"gone.share"_s);
    const qsizetype trail = trailOf(ours());
    m_view->openPackage(path);
    settle();
    QVERIFY2(said().startsWith(u"The package was not taken. "_s + words), qPrintable(said()));
    QVERIFY(said().contains(u"Nothing was changed."_s));
    auto *shown = child<QLabel>("shareInvitation");
    QVERIFY(shown->isVisible());
    QVERIFY2(shown->text().contains(words), qPrintable(shown->text()));
    QVERIFY(!child<QPushButton>("shareApply")->isEnabled());
    QCOMPARE(trailOf(ours()), trail);
    QVERIFY(agreementsOf(ours()).isEmpty());
}

void TestShareView::unknownSenderIsTrustedAfterComparing()
{
    make(ours(), {}, false);
    open(ours());
    m_view->openPackage(package(u"in.share"_s));
    settle();
    QCOMPARE(child<QLineEdit>("shareFingerprint")->text(), m_otherKey.publicKey().fingerprint());
    QVERIFY(child<QLabel>("shareFacts")
                ->text()
                .startsWith(u"in.share\nFrom an office that calls itself “Groupement exemple” and is not trusted here."_s));
    QVERIFY(child<QWidget>("shareTrustPart")->isVisible());
    auto *name = child<QLineEdit>("shareTrustName");
    QCOMPARE(name->text(), u"Groupement exemple"_s);
    QVERIFY(name->hasFocus());
    name->clear();
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(child<QLabel>("shareTrustNameFault")->isVisible());
    QTest::keyClicks(name, u"Quebec group"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>("shareApply")->isEnabled(), patience);
    QVERIFY(!child<QWidget>("shareTrustPart")->isVisible());
    QVERIFY(child<QLabel>("shareFacts")->text().contains(u"From “Quebec group”, trusted here"_s));
    auto database = Database::open(ours(), Database::Mode::ReadOnly);
    const auto senders = trustedSenders(**database);
    QCOMPARE(senders->size(), 1);
    QCOMPARE(senders->first().name, u"Quebec group"_s);
}

void TestShareView::dropShowsThePackage()
{
    make(ours(), {}, false);
    open(ours());
    const QString path = package(u"in.share"_s);
    QVERIFY(test::dropFiles(*m_view, { path }));
    settle();
    QCOMPARE(child<QTabWidget>("shareTabs")->currentIndex(), 1);
    QCOMPARE(lines("shareItems").size(), 2);
    QVERIFY(!test::dropFiles(*m_view, { path, path })); // one at a time
}

void TestShareView::packageWaitsForARegister()
{
    make(ours(), {}, false);
    m_view->openPackage(package(u"in.share"_s));
    QVERIFY2(said().startsWith(u"The package waits for a register."_s), qPrintable(said()));
    open(ours());
    QTRY_COMPARE_WITH_TIMEOUT(lines("shareItems").size(), 2, patience);
}

void TestShareView::importThatSomebodyChangedIsNotUndone()
{
    make(ours(), {}, false);
    {
        auto database = Database::open(ours(), Database::Mode::ReadWrite);
        ACQUIS_VERIFY_RESULT(trustSender(**database, { m_otherKey.publicKey(), u"Quebec"_s }, u"anna"_s));
    }
    open(ours());
    m_view->openPackage(package(u"in.share"_s));
    settle();
    click("shareApply");
    QTRY_COMPARE_WITH_TIMEOUT(lines("sharePast").size(), 1, patience);
    settle();
    {
        auto database = Database::open(ours(), Database::Mode::ReadWrite);
        AgreementRegister kept(**database, u"boris"_s);
        auto paper = kept.find<BuyingAgreement>(u"agreement-2"_s);
        ACQUIS_VERIFY_RESULT(paper);
        paper->value.number = u"QC-78"_s;
        ACQUIS_VERIFY_RESULT(kept.save(paper->value, paper->revision));
    }
    click("shareUndo");
    settle();
    QVERIFY2(said().startsWith(u"The import was not undone. Somebody changed one of its agreements since."_s),
             qPrintable(said()));
    QCOMPARE(agreementsOf(ours()).size(), 2);
}

void TestShareView::sendersAreRenamedAndForgotten()
{
    make(ours(), {}, false);
    {
        auto database = Database::open(ours(), Database::Mode::ReadWrite);
        ACQUIS_VERIFY_RESULT(trustSender(**database, { m_otherKey.publicKey(), u"Quebec"_s }, u"anna"_s));
    }
    open(ours());
    child<QTabWidget>("shareTabs")->setCurrentIndex(2);
    const QString fingerprint = m_otherKey.publicKey().fingerprint();
    QCOMPARE(lines("senders"), QStringList { u"Quebec | "_s + fingerprint });
    child<QLineEdit>("senderName")->setText(u"  "_s);
    click("senderRename");
    QVERIFY(child<QLabel>("senderNameFault")->isVisible());
    child<QLineEdit>("senderName")->setText(u"Quebec’s group"_s);
    click("senderRename");
    QTRY_COMPARE_WITH_TIMEOUT(lines("senders"), QStringList { u"Quebec’s group | "_s + fingerprint }, patience);
    settle();
    click("senderForget");
    QTRY_VERIFY_WITH_TIMEOUT(lines("senders").isEmpty(), patience);
    QVERIFY(m_ui->prompts.asked.first().startsWith(u"Packages of “Quebec’s group” are no longer taken."_s));
    QVERIFY(child<QLabel>("sendersEmpty")->isVisible());
    QVERIFY(!child<QPushButton>("senderForget")->isEnabled());
}

void TestShareView::ourFingerprintIsCopied()
{
    m_kept = SigningKey::generate();
    child<QTabWidget>("shareTabs")->setCurrentIndex(2);
    QVERIFY(!child<QLineEdit>("ownKeyFingerprint")->isVisible()); // nothing is asked of the keychain before it is wanted
    click("ownKeyAsk");
    QCOMPARE(child<QLineEdit>("ownKeyFingerprint")->text(), m_kept->publicKey().fingerprint());
    click("ownKeyCopy");
    QCOMPARE(QApplication::clipboard()->text(), m_kept->publicKey().fingerprint());
    m_kept.reset();
    makeView();
    child<QTabWidget>("shareTabs")->setCurrentIndex(2);
    click("ownKeyAsk");
    QVERIFY(!m_kept);
    click("ownKeyMake");
    QVERIFY(m_kept.has_value());
    QCOMPARE(child<QLineEdit>("ownKeyFingerprint")->text(), m_kept->publicKey().fingerprint());
}

void TestShareView::everyFaultHasWords()
{
    QStringList sentences;
    for (size_t i = 0; i < codeWords<ShareFault>.size(); ++i)
        sentences << ShareWords::fault({ ShareFault(i), u"where"_s, u"what"_s, {} });
    for (const QString &sentence : std::as_const(sentences))
        QVERIFY(sentence.size() > 20);
    QCOMPARE(sentences.removeDuplicates(), 0);
    for (size_t i = 0; i < codeWords<AgreementField>.size(); ++i)
        QVERIFY(!ShareWords::field(AgreementField(i)).isEmpty());
    for (const QString &name : recordMembers(agreements().first()).keys())
        QVERIFY2(name == "uid"_L1 || ShareWords::member(name) != name, qPrintable(name));
}

void TestShareView::keyboardLeadsFromChoiceToPackage()
{
    make(ours(), agreements());
    open(ours());
    child<QLineEdit>("shareFind")->setFocus();
    const QStringList expected { u"shareFind"_s,       u"shareAll"_s,          u"shareNone"_s,
                                 u"shareAgreements"_s, u"shareSender"_s,       u"shareSenderJurisdiction"_s,
                                 u"shareReceiver"_s,   u"shareReceiverName"_s, u"shareIsMember"_s,
                                 u"shareClass"_s };
    QStringList visited;
    for (const QString &name : test::tabOrder(*m_view)) {
        if (expected.contains(name))
            visited << name;
    }
    QCOMPARE(visited, expected);
    auto *list = child<QTreeWidget>("shareAgreements");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(list->topLevelItem(0)->checkState(0), Qt::Checked);
    QTest::keyClicks(child<QLineEdit>("shareSender"), u"Us"_s);
    QTest::keyClicks(child<QComboBox>("shareReceiver")->lineEdit(), u"on-toronto"_s);
    QTest::keyClick(child<QPushButton>("sharePreview"), Qt::Key_Space);
    settle();
    QVERIFY(child<QTreeWidget>("sharePlan")->hasFocus());
    m_ui->prompts.files = { package(u"in.share"_s) };
    QTest::keyClick(list, Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
    QCOMPARE(lines("shareItems").size(), 2);
}

void TestShareView::languageChangesWhileAPackageIsLookedAt()
{
    make(ours(), agreements());
    open(ours());
    choose({ u"Library networks"_s });
    child<QComboBox>("shareClass")->setCurrentIndex(1);
    preview();
    m_view->openPackage(package(u"in.share"_s));
    settle();
    m_ui->language.setLanguage(Language::French);
    m_view->retranslate();
    QVERIFY(lines("sharePlan").contains(u"Réseaux de bibliothèques | "_s + lines("sharePlan").first().section(u" | "_s, 1)));
    QCOMPARE(child<QComboBox>("shareReceiver")->currentText().section(u'(', -1), u"qc)"_s);
    QCOMPARE(child<QComboBox>("shareClass")->currentIndex(), 1);
    QVERIFY(lines("shareItems").first().startsWith(u"Réseaux de bibliothèques"_s)
            || lines("shareItems").first().startsWith(u"Papier d’archives"_s));
    QVERIFY(child<QPushButton>("shareWrite")->isEnabled());
    m_ui->language.setLanguage(Language::English);
    m_view->retranslate();
    QVERIFY(lines("sharePlan").contains(u"Library networks | Goes"_s));
}

void TestShareView::looks_data()
{
    test::addLooks();
}

void TestShareView::looks()
{
    const test::Look shown(*m_ui);
    makeView();
    QList<BuyingAgreement> some = agreements();
    some.removeAt(1); // so that one of what comes is new, and one is ours
    make(ours(), some);
    open(ours());
    choose({ u"Library networks"_s, u"Réseaux de bibliothèques"_s, u"Vault"_s, u"Chambre forte"_s });
    child<QComboBox>("shareClass")->setCurrentIndex(1);
    preview();
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const QString folder = QString::fromUtf8(ACQUIS_SCREENSHOTS);
    const auto look = [&](const QString &what) {
        QVERIFY(test::keepPicture(*m_view, folder, what + name));
        for (const QLabel *label : m_view->findChildren<QLabel *>()) {
            if (label->isVisible() && !label->wordWrap() && label->objectName() != u"panelSubtitle"_s)
                QVERIFY2(label->width() + 2 >= label->sizeHint().width(), qPrintable(label->text()));
        }
        for (const QPushButton *button : m_view->findChildren<QPushButton *>()) {
            if (button->isVisible())
                QVERIFY2(button->width() + 2 >= button->minimumSizeHint().width(), qPrintable(button->text()));
        }
    };
    look(u"share-give-"_s);
    m_view->openPackage(package(u"in.share"_s));
    settle();
    look(u"share-take-"_s);
    click("shareTrust");
    QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>("shareApply")->isEnabled(), patience);
    click("shareApply");
    settle();
    child<QTabWidget>("shareTabs")->setCurrentIndex(2);
    click("ownKeyAsk");
    click("ownKeyMake");
    settle();
    look(u"share-senders-"_s);
}

QTEST_MAIN(TestShareView)
#include "tst_shareview.moc"
