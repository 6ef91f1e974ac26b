// SPDX-License-Identifier: GPL-3.0-or-later
// The arrows of docs/architecture.md, checked on every #include: a room knows only the rooms below it.

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Include
{
    QString file;
    int line = 0;
    QString target;
    bool ours = false; ///< "…", not <…>
};

QDir sourceRoot()
{
    return QDir(QString::fromUtf8(ACQUIS_SOURCE_DIR));
}

QStringList sourceFiles(const QString &folder)
{
    QStringList files;
    QDirIterator it(sourceRoot().filePath(folder), { u"*.h"_s, u"*.cpp"_s }, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        files << sourceRoot().relativeFilePath(it.next());
    files.sort();
    return files;
}

QStringList linesOf(const QString &path)
{
    QFile file(sourceRoot().filePath(path));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n');
}

QList<Include> includesOf(const QString &folder)
{
    static const QRegularExpression pattern(uR"(^\s*#\s*include\s*(["<])([^">]+)[">])"_s);
    QList<Include> includes;
    for (const QString &path : sourceFiles(folder)) {
        const QStringList lines = linesOf(path);
        for (int i = 0; i < lines.size(); ++i) {
            const QRegularExpressionMatch match = pattern.match(lines.at(i));
            if (match.hasMatch())
                includes << Include { path, i + 1, match.captured(2), match.captured(1) == u"\""_s };
        }
    }
    return includes;
}

QString place(const Include &include)
{
    return u"%1:%2 includes %3"_s.arg(include.file).arg(include.line).arg(include.target);
}

} // namespace

class TestDirection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roomKnowsOnlyRoomsBelow_data();
    void roomKnowsOnlyRoomsBelow();
    void everyRoomIsJudged();
    void coreKnowsNoWindow();
    void coreHasNoTranslatedWord();
    void onlyTheChartRoomKnowsQtCharts();
};

void TestDirection::roomKnowsOnlyRoomsBelow_data()
{
    QTest::addColumn<QStringList>("below");

    const QStringList core { u"core/base"_s,     u"core/rules"_s,        u"core/storage"_s,
                             u"core/spending"_s, u"core/vendors"_s,      u"core/exchange"_s,
                             u"core/reports"_s,  u"core/procurements"_s, u"core/agreements"_s };
    QTest::newRow("core/base") << QStringList {};
    QTest::newRow("core/agreements") << QStringList { u"core/base"_s, u"core/rules"_s, u"core/storage"_s, u"core/vendors"_s };
    QTest::newRow("core/rules") << QStringList { u"core/base"_s };
    QTest::newRow("core/storage") << QStringList { u"core/base"_s };
    QTest::newRow("core/spending") << QStringList { u"core/base"_s, u"core/storage"_s };
    QTest::newRow("core/exchange") << QStringList { u"core/base"_s, u"core/storage"_s, u"core/spending"_s, u"core/vendors"_s,
                                                    u"core/agreements"_s, u"core/procurements"_s, u"core/rules"_s };
    QTest::newRow("core/reports") << QStringList { u"core/base"_s, u"core/spending"_s };
    QTest::newRow("core/procurements") << QStringList { u"core/base"_s,    u"core/rules"_s,    u"core/storage"_s,
                                                        u"core/vendors"_s, u"core/spending"_s, u"core/agreements"_s };
    QTest::newRow("core/vendors") << QStringList { u"core/base"_s, u"core/storage"_s };
    QTest::newRow("ui/widgets") << QStringList { u"core/base"_s };
    QTest::newRow("ui/charts") << QStringList { u"core/base"_s, u"ui/widgets"_s };
    QTest::newRow("ui/shell") << QStringList { u"core/base"_s, u"core/storage"_s, u"core/spending"_s, u"core/exchange"_s,
                                               u"ui/widgets"_s };
    QTest::newRow("ui/forms") << QStringList { u"core/base"_s, u"core/rules"_s, u"ui/widgets"_s, u"ui/shell"_s };
    QTest::newRow("ui/spending") << core + QStringList { u"ui/widgets"_s, u"ui/charts"_s, u"ui/shell"_s };
    QTest::newRow("ui/rules") << core + QStringList { u"ui/widgets"_s, u"ui/shell"_s };
    QTest::newRow("ui/vendors") << core + QStringList { u"ui/widgets"_s, u"ui/shell"_s };
    QTest::newRow("ui/agreements") << core + QStringList { u"ui/widgets"_s, u"ui/shell"_s, u"ui/forms"_s };
    QTest::newRow("ui/procurements") << core + QStringList { u"ui/widgets"_s, u"ui/shell"_s, u"ui/forms"_s, u"ui/rules"_s };
    QTest::newRow("ui/exchange") << core + QStringList { u"ui/widgets"_s, u"ui/shell"_s };
}

void TestDirection::roomKnowsOnlyRoomsBelow()
{
    QFETCH(QStringList, below);
    const QString room = QString::fromUtf8(QTest::currentDataTag());
    const QStringList allowed = below << room;
    for (const Include &include : includesOf(room)) {
        if (!include.ours)
            continue;
        const bool generated = !include.target.contains(u'/'); // a moc file
        const bool isBelow = std::any_of(allowed.cbegin(), allowed.cend(),
                                         [&include](const QString &name) { return include.target.startsWith(name + u'/'); });
        QVERIFY2(generated || isBelow, qPrintable(place(include)));
    }
}

void TestDirection::everyRoomIsJudged()
{
    QStringList judged;
    for (const char *room : { "core/base", "core/rules", "core/storage", "core/spending", "core/exchange", "core/reports",
                              "core/procurements", "core/agreements", "core/vendors", "ui/widgets", "ui/charts", "ui/shell", "ui/forms",
                              "ui/spending", "ui/exchange", "ui/rules", "ui/vendors", "ui/agreements", "ui/procurements" })
        judged << QString::fromLatin1(room);
    for (const QString &floor : { u"core"_s, u"ui"_s }) {
        const QStringList rooms = QDir(sourceRoot().filePath(floor)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QVERIFY(!rooms.isEmpty());
        for (const QString &room : rooms)
            QVERIFY2(judged.contains(floor + u'/' + room), qPrintable(u"no row of this test for "_s + room));
    }
}

void TestDirection::coreKnowsNoWindow()
{
    static const QRegularExpression window(
        u"^(Qt(Gui|Widgets|Charts|PrintSupport|Svg)\\b"
        "|Q(Widget|Color|Font|Icon|Pixmap|Image|Painter|Palette|Action|MainWindow|Dialog|Application|GuiApplication)$)"_s);
    for (const Include &include : includesOf(u"core"_s))
        QVERIFY2(!window.match(include.target).hasMatch(), qPrintable(place(include)));
}

void TestDirection::coreHasNoTranslatedWord()
{
    static const QRegularExpression translation(uR"(\b(tr|translate|QT_TR_NOOP|QT_TRANSLATE_NOOP)\s*\(\s*")"_s);
    for (const QString &path : sourceFiles(u"core"_s)) {
        const QStringList lines = linesOf(path);
        for (int i = 0; i < lines.size(); ++i) {
            QVERIFY2(!translation.match(lines.at(i)).hasMatch(), qPrintable(u"%1:%2 translates a word"_s.arg(path).arg(i + 1)));
        }
    }
}

void TestDirection::onlyTheChartRoomKnowsQtCharts()
{
    static const QRegularExpression charts(u"^(QtCharts\\b|QChart|Q[A-Za-z]*(Series|BarSet|ValueAxis|CategoryAxis)$)"_s);
    for (const QString &folder : { u"core"_s, u"ui"_s, u"app"_s }) {
        for (const Include &include : includesOf(folder)) {
            if (!include.file.startsWith(u"ui/charts/"_s))
                QVERIFY2(!charts.match(include.target).hasMatch(), qPrintable(place(include)));
        }
    }
}

QTEST_GUILESS_MAIN(TestDirection)
#include "tst_direction.moc"
