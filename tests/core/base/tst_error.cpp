// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

class TestError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasItsOwnWord();
    void failureKeepsWhatItIsGiven();
};

void TestError::everyCodeHasItsOwnWord()
{
    static const QRegularExpression kebabCase(u"^[a-z]+(-[a-z]+)*$"_s);
    QSet<QString> names;
    for (int code = 0; code <= int(ErrorCode::UnknownTag); ++code) {
        const QString name = errorName(ErrorCode(code));
        QVERIFY2(kebabCase.match(name).hasMatch(), qPrintable(name));
        QVERIFY2(!names.contains(name), qPrintable(name));
        names.insert(name);
    }
    QCOMPARE(errorName(ErrorCode::RegisterLocked), u"register-locked"_s);
    QCOMPARE(errorName(ErrorCode::NotAMoneyAmount), u"not-a-money-amount"_s);
}

void TestError::failureKeepsWhatItIsGiven()
{
    const Result<int> result = failure(ErrorCode::FileNotFound, u"a.csv"_s, u"gone"_s, 7);
    QVERIFY(!result);
    QCOMPARE(result.error(), (Error { ErrorCode::FileNotFound, u"a.csv"_s, u"gone"_s, 7 }));
}

QTEST_GUILESS_MAIN(TestError)
#include "tst_error.moc"
