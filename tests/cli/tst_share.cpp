// SPDX-License-Identifier: GPL-3.0-or-later
// Share packages as a program: from one office's register into another's.
#include "core/agreements/agreementregister.h"
#include "core/storage/database.h"
#include "tests/cli/program.h"
#include "tests/core/agreements/samples.h"
#include "tests/support/temporaryfolder.h"
#include "tests/support/verifyresult.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace acquis;
using namespace acquis::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestShare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keyIsWrittenOnceAndForItsOwner();
    void packageGoesFromOfficeToOffice();
    void wrongUseIsSaid_data();
    void wrongUseIsSaid();
    void badFileChangesNothing();

private:
    [[nodiscard]] QStringList share(const QStringList &more) const
    {
        return QStringList { u"--json"_s,
                             u"--register"_s,
                             m_sender,
                             u"export"_s,
                             u"share"_s,
                             u"--sender"_s,
                             u"Groupement exemple"_s,
                             u"--sender-jurisdiction"_s,
                             u"qc"_s,
                             u"--to"_s,
                             u"on"_s,
                             u"--key"_s,
                             m_key,
                             u"--output"_s,
                             m_package }
               + more;
    }
    TemporaryFolder m_folder;
    const QString m_sender = m_folder.path(u"sender.acquis"_s);
    const QString m_receiver = m_folder.path(u"receiver.acquis"_s);
    const QString m_key = m_folder.path(u"office.key"_s);
    const QString m_package = m_folder.path(u"package.acquis-share"_s);
    QString m_fingerprint;
};

void TestShare::initTestCase()
{
    for (const QString &path : { m_sender, m_receiver }) {
        const auto made = Database::create(path);
        ACQUIS_VERIFY_RESULT(made);
        if (path == m_sender)
            ACQUIS_VERIFY_RESULT(AgreementRegister(**made, u"dominique"_s).save(sampleAgreement(), 0)); // of the members' class
    }
}

void TestShare::keyIsWrittenOnceAndForItsOwner()
{
    const QStringList words { u"--json"_s, u"export"_s, u"key"_s, u"--output"_s, m_key };
    const Outcome made = cli(words);
    QCOMPARE(made.exit, 0);
    m_fingerprint = made.json().value(u"fingerprint"_s).toString();
    QCOMPARE(m_fingerprint.size(), 39);
    QVERIFY(!QFileInfo(m_key).permission(QFileDevice::ReadGroup) && !QFileInfo(m_key).permission(QFileDevice::ReadOther));
    const QByteArray key = bytesOf(m_key);
    QVERIFY(!made.out.contains(key.trimmed().last(44)));
    QCOMPARE(cli(words).exit, 2);
    QCOMPARE(bytesOf(m_key), key);
}

void TestShare::packageGoesFromOfficeToOffice()
{
    const Outcome none = cli(share({}));
    QCOMPARE(none.exit, 1); // nothing of it is public
    QVERIFY(!QFile::exists(m_package));
    const Outcome sent = cli(share({ u"--member"_s, u"--class"_s, u"members"_s }));
    QCOMPARE(sent.exit, 0);
    QCOMPARE(sent.json().value(u"rows"_s).toInt(), 1);
    QCOMPARE(sent.json().value(u"fingerprint"_s).toString(), m_fingerprint);

    const QStringList import { u"--json"_s, u"--register"_s, m_receiver, u"import"_s, m_package };
    const QByteArray before = bytesOf(m_receiver);
    const Outcome preview = cli(import + QStringList { u"--dry-run"_s });
    QCOMPARE(preview.exit, 0);
    const QJsonObject file = preview.json().value(u"files"_s).toArray().first().toObject();
    QCOMPARE(file.value(u"rows-new"_s).toInt(), 1);
    QCOMPARE(file.value(u"fingerprint"_s).toString(), m_fingerprint);
    const Outcome unknown = cli(import);
    QCOMPARE(unknown.exit, 2);
    QVERIFY(unknown.err.contains(m_fingerprint.toUtf8()));
    QCOMPARE(cli(import + QStringList { u"--trust"_s, u"0000"_s }).exit, 2);
    QCOMPARE(bytesOf(m_receiver), before);

    const Outcome taken = cli(import + QStringList { u"--trust"_s, m_fingerprint });
    QCOMPARE(taken.exit, 0);
    const QByteArray after = bytesOf(m_receiver);
    const Outcome again = cli(import);
    QCOMPARE(again.exit, 0);
    QCOMPARE(again.json().value(u"files"_s).toArray().first().toObject().value(u"rows-same"_s).toInt(), 1);
    QCOMPARE(bytesOf(m_receiver), after);
    QCOMPARE(cli({ u"--register"_s, m_receiver, u"verify"_s }).exit, 0);
    // Back to the office that made it: what is its own stays as it is.
    const Outcome back = cli({ u"--register"_s, m_sender, u"import"_s, m_package, u"--trust"_s, m_fingerprint });
    QCOMPARE(back.exit, 1);
}

void TestShare::wrongUseIsSaid_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("no format") << QStringList { u"export"_s };
    QTest::newRow("unknown format") << QStringList { u"export"_s, u"ocds"_s, u"--output"_s, m_package };
    QTest::newRow("no output") << QStringList { u"export"_s, u"key"_s };
    QTest::newRow("no receiver") << QStringList { u"export"_s, u"share"_s, u"--output"_s, m_package };
    QTest::newRow("unknown class") << share({ u"--class"_s, u"secret"_s });
    QTest::newRow("unknown agreement") << share({ u"--agreement"_s, u"nowhere"_s });
    QTest::newRow("key that is none") << share({}).replaceInStrings(m_key, m_sender);
    QTest::newRow("trust without a package")
        << QStringList { u"--register"_s, m_receiver, u"import"_s, m_key, u"--trust"_s, u"0000"_s };
}

void TestShare::wrongUseIsSaid()
{
    QFETCH(QStringList, words);
    words.replaceInStrings(m_package, m_folder.path(u"other"_s));
    const Outcome outcome = cli(words);
    QVERIFY2(outcome.exit == 2, outcome.err.constData());
    QVERIFY(!outcome.err.isEmpty());
    QVERIFY(!QFile::exists(m_folder.path(u"other"_s)));
}

void TestShare::badFileChangesNothing()
{
    QByteArray bytes = bytesOf(m_package);
    QVERIFY(!bytes.isEmpty());
    bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 1);
    QFile bad(m_folder.path(u"bad.acquis-share"_s));
    QVERIFY(bad.open(QIODevice::WriteOnly));
    bad.write(bytes);
    bad.close();
    const QByteArray before = bytesOf(m_receiver);
    const Outcome french = cli({ u"--lang"_s, u"fr"_s, u"--register"_s, m_receiver, u"import"_s, bad.fileName() });
    QCOMPARE(french.exit, 2);
    QVERIFY2(french.err.contains("signature"), french.err.constData());
    QCOMPARE(bytesOf(m_receiver), before);
}

QTEST_GUILESS_MAIN(TestShare)
#include "tst_share.moc"
