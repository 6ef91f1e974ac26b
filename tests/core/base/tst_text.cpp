// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

class TestText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsNames_data();
    void foldsNames();
};

void TestText::foldsNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("folded");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("only punctuation") << u" .,;- "_s << QString();
    QTest::newRow("hyphen and ampersand") << u"e-Health & Information"_s << u"ehealth and information"_s;
    QTest::newRow("ampersand without blanks") << u"I&IT"_s << u"i and it"_s;
    QTest::newRow("accents") << u"Éducation à Montréal, Québec"_s << u"education a montreal quebec"_s;
    QTest::newRow("accents in pieces") << u"E\u0301ducation"_s << u"education"_s;
    QTest::newRow("cedilla and diaeresis") << u"Ça, Noël"_s << u"ca noel"_s;
    QTest::newRow("ligatures") << u"Main-d’œuvre, Cæsar"_s << u"maindoeuvre caesar"_s;
    QTest::newRow("two kinds of apostrophe") << u"Bureau de l'Assemblée / l’Assemblée"_s << u"bureau de lassemblee lassemblee"_s;
    QTest::newRow("abbreviations") << u"A.B.C. Inc."_s << u"abc inc"_s;
    QTest::newRow("dashes") << u"Long\u2013Term \u2014 Long\u2011Term"_s << u"longterm longterm"_s;
    QTest::newRow("blanks folded") << u"  Treasury\tBoard\u00A0 Secretariat\r\n"_s << u"treasury board secretariat"_s;
    QTest::newRow("brackets") << u"Ministry (of Energy) [old]"_s << u"ministry of energy old"_s;
    QTest::newRow("digits stay") << u"Section 42/7"_s << u"section 42 7"_s;
    QTest::newRow("soft hyphen and zero-width blank") << u"Pro\u00ADcure\u200Bment"_s << u"procurement"_s;
    QTest::newRow("letters beyond 16 bits") << u"\U0001D400bc"_s << u"abc"_s;
    QTest::newRow("other scripts") << u"ᐃᓄᒃᑎᑐᑦ"_s << u"ᐃᓄᒃᑎᑐᑦ"_s;
}

void TestText::foldsNames()
{
    QFETCH(QString, name);
    QFETCH(QString, folded);
    QCOMPARE(foldedName(name), folded);
    QCOMPARE(foldedName(folded), folded);
}

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
