// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/message.h"

#include <QTest>
#include <QTranslator>

using namespace acquis;
using namespace Qt::StringLiterals;

class TestMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasWords_data();
    void everyCodeHasWords();
    void namesTheRecordAndTheLine();
    void cancellingIsNoError();
};

void TestMessage::everyCodeHasWords_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("language");
    for (const QString &language : { u"en"_s, u"fr"_s }) {
        for (int code = 0; code <= static_cast<int>(ErrorCode::UnknownTag); ++code) {
            const QString name = errorName(static_cast<ErrorCode>(code)) + u' ' + language;
            QTest::newRow(qPrintable(name)) << code << language;
        }
    }
}

void TestMessage::everyCodeHasWords()
{
    QFETCH(int, code);
    QFETCH(QString, language);
    QTranslator catalogue;
    QVERIFY(catalogue.load(u":/translations/acquis_"_s + language));
    QCoreApplication::installTranslator(&catalogue);
    const Error error { .code = static_cast<ErrorCode>(code), .subject = {}, .detail = {} };
    QVERIFY(!errorTitle(error).trimmed().isEmpty());
    QVERIFY(!errorText(error).trimmed().isEmpty());
    QVERIFY(errorTitle(error) != errorText(error));
}

void TestMessage::namesTheRecordAndTheLine()
{
    const Error error { .code = ErrorCode::UnterminatedQuote, .subject = u"accounts.csv"_s, .detail = {}, .row = 7 };
    QVERIFY(errorText(error).contains(u"accounts.csv"_s));
    QVERIFY(errorText(error).contains(u'7'));
}

void TestMessage::cancellingIsNoError()
{
    QCOMPARE(messageFor({ .code = ErrorCode::Cancelled, .subject = {}, .detail = {} }).state, StateToken::Neutral);
    QCOMPARE(messageFor({ .code = ErrorCode::DiskFull, .subject = {}, .detail = {} }).state, StateToken::Error);
}

QTEST_GUILESS_MAIN(TestMessage)
#include "tst_message.moc"
