// SPDX-License-Identifier: GPL-3.0-or-later
// What the window calls a step in the history, a paper for an auditor calls in words too: no code stands in it.
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

class TestStepWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStepHasWordsOnPaper_data();
    void everyStepHasWordsOnPaper();

private:
    [[nodiscard]] static QByteArray source(const QString &path);
};

QByteArray TestStepWords::source(const QString &path)
{
    QFile file(QDir(QStringLiteral(ACQUIS_SOURCE_DIR)).filePath(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestStepWords::everyStepHasWordsOnPaper_data()
{
    QTest::addColumn<QString>("step");
    static const QRegularExpression told(u"\\{ u\"([a-z-]+)\"_s, QT_TR_NOOP"_s);
    const QString words = QString::fromUtf8(source(u"ui/procurements/filewords.cpp"_s));
    const qsizetype begin = words.indexOf(u"u\"pass-stage\"_s"_s);
    QVERIFY2(begin > 0, "the table of steps is not found");
    int count = 0;
    auto found = told.globalMatch(words, words.lastIndexOf(u"QHash<"_s, begin));
    for (; found.hasNext(); ++count) {
        const QString step = found.next().captured(1);
        QTest::newRow(qPrintable(step)) << step;
    }
    QVERIFY2(count > 40, "steps are missed");
}

void TestStepWords::everyStepHasWordsOnPaper()
{
    QFETCH(const QString, step);
    const QJsonObject terms = QJsonDocument::fromJson(source(u"resources/forms/terms.json"_s)).object();
    const QJsonObject words = terms[u"codes"_s][u"step"_s][step].toObject();
    for (const QString &language : { u"en"_s, u"fr"_s })
        QVERIFY2(!words[language].toString().isEmpty(), qPrintable(step + u" has no words in "_s + language));
}

QTEST_GUILESS_MAIN(TestStepWords)
#include "tst_stepwords.moc"
