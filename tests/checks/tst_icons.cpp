// SPDX-License-Identifier: GPL-3.0-or-later
// The icons are of one hand: drawn on a grid of 20, in one line that takes the colour of the text beside it.

#include <QDir>
#include <QFile>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

class TestIcons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawing_data();
    void drawing();
    void programIconIsEmbedded();
};

void TestIcons::drawing_data()
{
    QTest::addColumn<QString>("path");
    const QFileInfoList icons = QDir(u":/icons"_s).entryInfoList({ u"*.svg"_s });
    QVERIFY(!icons.isEmpty());
    for (const QFileInfo &icon : icons) {
        if (icon.baseName() != u"acquis"_s) // the program's own icon has its colours
            QTest::newRow(qPrintable(icon.baseName())) << icon.filePath();
    }
}

void TestIcons::drawing()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QVERIFY(xml.readNextStartElement());
    const QXmlStreamAttributes root = xml.attributes();
    QCOMPARE(root.value("viewBox"_L1), "0 0 20 20"_L1);
    QCOMPARE(root.value("fill"_L1), "none"_L1);
    QCOMPARE(root.value("stroke"_L1), "currentColor"_L1);
    QCOMPARE(root.value("stroke-width"_L1), "1.5"_L1);
    QCOMPARE(root.value("stroke-linecap"_L1), "round"_L1);
    QCOMPARE(root.value("stroke-linejoin"_L1), "round"_L1);
    int shapes = 0;
    while (xml.readNextStartElement()) {
        ++shapes;
        QVERIFY(!xml.attributes().hasAttribute("fill"_L1));
        QVERIFY(!xml.attributes().hasAttribute("stroke"_L1));
        xml.skipCurrentElement();
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(shapes > 0);
}

void TestIcons::programIconIsEmbedded()
{
    QVERIFY(QFile::exists(u":/icons/acquis.svg"_s));
}

QTEST_GUILESS_MAIN(TestIcons)
#include "tst_icons.moc"
