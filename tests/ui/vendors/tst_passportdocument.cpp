// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vendors/passportdocument.h"

#include "tests/core/vendors/somevendors.h"
#include "tests/support/temporaryfolder.h"
#include "tests/support/verifyresult.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QTest>
#include <QTextDocument>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2015, 6, 1);

VendorPassport passport(int moreStandings = 0, bool withContacts = false)
{
    const auto definitions = shippedSizeDefinitions();
    const auto study = definitions ? sizeDefinitionOn(*definitions, u"study"_s, day) : Result<SizeDefinition>();
    Vendor vendor = test::fullVendor();
    vendor.standings << VendorStanding { u"Q-7"_s,          u"BC"_s, u"digital"_s,           {},
                                         QDate(2014, 1, 1), {},      StandingStatus::Active, u"list"_s };
    for (int i = 0; i < moreStandings; ++i)
        vendor.standings << VendorStanding { u"A-%1"_s.arg(i),  u"AB"_s, u"services"_s,          {},
                                             QDate(2014, 1, 1), {},      StandingStatus::Active, u"list of the province"_s };
    const EquivalenceRule rule { { 1 }, u"BC"_s, {}, u"ON"_s, u"b2b"_s, QDate(2015, 1, 1), {}, u"Director"_s, u"D-12"_s };
    return passportOf({ { 12 }, 34, {}, vendor }, { rule }, SizeRule(study.value_or(SizeDefinition {})),
                      { u"ON"_s, day, withContacts });
}

QString textOf(const VendorPassport &one, Language language)
{
    QTextDocument document;
    document.setHtml(PassportHtml(language).of(one, one.standings.size()));
    return document.toPlainText();
}

} // namespace

class TestPassportDocument final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysTheFactsInEitherLanguage();
    void contactsOnlyWhenAsked();
    void isOnePage_data();
    void isOnePage();
    void saysHowManyStandingsAreLeftOut();
    void whatASourceWroteIsNoMarkup();
    void looks_data();
    void looks();
};

void TestPassportDocument::saysTheFactsInEitherLanguage()
{
    const QString english = textOf(passport(), Language::English);
    for (const QString &word :
         { u"Brume & Balise inc."_s, u"Fog & Beacon Inc."_s, u"121491807 RT0001"_s, u"Small"_s, u"declaration"_s, u"2015-01-12"_s,
           u"Nova Scotia"_s, u"In force"_s, u"Suspended"_s, u"recognised as “b2b” by the rule of Director, D-12"_s,
           u"known elsewhere, no rule counts it"_s, u"vendor 12, state 34"_s })
        QVERIFY2(english.contains(word), qPrintable(word + u" in "_s + english));
    const QString french = textOf(passport(), Language::French);
    for (const QString &word : { u"Petite"_s, u"Nouvelle-Écosse"_s, u"En vigueur"_s, u"Suspendu"_s })
        QVERIFY2(french.contains(word, Qt::CaseInsensitive), qPrintable(word + u" in "_s + french));
}

void TestPassportDocument::contactsOnlyWhenAsked()
{
    QVERIFY(!textOf(passport(), Language::English).contains(u"camille"_s, Qt::CaseInsensitive));
    QVERIFY(textOf(passport(0, true), Language::English).contains(u"camille@example.org"_s));
}

void TestPassportDocument::isOnePage_data()
{
    QTest::addColumn<int>("standings");
    QTest::addColumn<QList<Language>>("languages");
    const QList english { Language::English };
    const QList both { Language::French, Language::English };
    QTest::newRow("few") << 0 << english;
    QTest::newRow("many") << 150 << english;
    QTest::newRow("few, both") << 0 << both;
    QTest::newRow("many, both") << 150 << both;
}

void TestPassportDocument::isOnePage()
{
    QFETCH(int, standings);
    QFETCH(QList<Language>, languages);
    const test::TemporaryFolder folder;
    const QString path = folder.path(u"passport.pdf"_s);
    const auto written = PassportDocument(passport(standings)).writePdf(path, languages);
    ACQUIS_VERIFY_RESULT(written);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("%PDF-"));
    QCOMPARE(bytes.count("/Type /Page\n"), 1);
}

void TestPassportDocument::saysHowManyStandingsAreLeftOut()
{
    const VendorPassport one = passport(150);
    QTextDocument document;
    document.setHtml(PassportHtml(Language::English).of(one, 20));
    QVERIFY2(document.toPlainText().contains(u"133 more standings are in the register"_s), qPrintable(document.toPlainText()));
    QCOMPARE(one.standings.size(), 153);
}

void TestPassportDocument::whatASourceWroteIsNoMarkup()
{
    VendorPassport one = passport();
    one.name = u"<b>Bold</b> & <img src='file:///etc/hostname'>"_s;
    QVERIFY(textOf(one, Language::English).contains(one.name));
}

void TestPassportDocument::looks_data()
{
    QTest::addColumn<int>("standings");
    QTest::addColumn<QList<Language>>("languages");
    QTest::newRow("en") << 0 << QList { Language::English };
    QTest::newRow("both-many") << 60 << QList { Language::French, Language::English };
}

void TestPassportDocument::looks()
{
    QFETCH(int, standings);
    QFETCH(QList<Language>, languages);
    QImage page(1170, 1545, QImage::Format_RGB32); // letter less margins, at 165 dots an inch
    page.setDotsPerMeterX(6496);
    page.setDotsPerMeterY(6496);
    page.fill(Qt::white);
    QPainter painter(&page);
    PassportDocument(passport(standings)).paint(painter, page, languages);
    painter.end();
    const QString folder = QString::fromUtf8(ACQUIS_SCREENSHOTS);
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(page.save(folder + u"/passport-"_s + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s));
    // Something is drawn in each half, and nothing where the margin of the last line must be.
    const auto isInked = [&page](int from, int to) {
        for (int y = from; y < to; ++y) {
            for (int x = 0; x < page.width(); ++x) {
                if (qGray(page.pixel(x, y)) < 128)
                    return true;
            }
        }
        return false;
    };
    QVERIFY(isInked(0, 200));
    if (languages.size() > 1)
        QVERIFY(isInked(page.height() / 2, page.height() / 2 + 200));
}

QTEST_MAIN(TestPassportDocument)
#include "tst_passportdocument.moc"
