// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vendors/vendor.h"

#include <QTest>

#include <functional>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

using Change = std::function<void(Vendor &)>;

Vendor fine()
{
    Vendor vendor;
    vendor.names = { { u"Brume et Balise"_s, NameKind::Operating }, { u"Brume & Balise inc."_s, NameKind::Legal } };
    vendor.identifiers = { { u"ca-bn"_s, u"121491807"_s, u"RT0001"_s, QDate(2015, 1, 1), QDate(2016, 1, 1), u"seen"_s } };
    vendor.country = u"CA"_s;
    vendor.province = u"ON"_s;
    vendor.staff = { { u"CA-ON"_s, 14, QDate(2015, 1, 1), u"declaration"_s } };
    vendor.ownership = { { u"indigenous"_s, u"list of 2014"_s, QDate(2014, 1, 1), {} } };
    vendor.categories = { { CategoryScheme::Naics, u"541510"_s, { u"Computer systems design"_s, u"Conception de systèmes"_s } } };
    vendor.notes = u"Two lines\nof notes."_s;
    vendor.sizes = { { QDate(2015, 1, 12), 14, Money::fromCents(190'000'000), {}, u"CAD"_s, u"declaration"_s } };
    vendor.standings = { { u"A-1"_s, u"NS"_s, u"events"_s, Money::fromCents(5), QDate(2014, 1, 1), QDate(2015, 1, 1),
                           StandingStatus::Active, u"letter"_s } };
    return vendor;
}

} // namespace

Q_DECLARE_METATYPE(Change)

class TestVendor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNothingInWhatIsFine();
    void findsWhatIsWrong_data();
    void findsWhatIsWrong();
    void everyFaultHasItsWord();
};

void TestVendor::findsNothingInWhatIsFine()
{
    QCOMPARE(vendorFindings(fine()), QList<VendorFinding> {});
    QCOMPARE(displayName(fine()), u"Brume & Balise inc."_s);
    Vendor least;
    least.names = { { u"Ωμέγα 株式会社 𝔸 ع"_s, NameKind::Former } };
    QCOMPARE(vendorFindings(least), QList<VendorFinding> {});
    QCOMPARE(displayName(least), least.names.first().text);
    QCOMPARE(displayName({}), QString());
    least.names.first().text = QString(longestVendorName, u'x');
    QCOMPARE(vendorFindings(least), QList<VendorFinding> {});
}

void TestVendor::findsWhatIsWrong_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<VendorFault>("fault");
    QTest::addColumn<QString>("field");
    QTest::addColumn<qsizetype>("position");
    const auto row = [](const char *name, VendorFault fault, const char *field, qsizetype position, const Change &change) {
        QTest::newRow(name) << change << fault << QString::fromLatin1(field) << position;
    };
    row("no name", VendorFault::NameMissing, "names", 0, [](Vendor &v) { v.names.clear(); });
    row("blank name", VendorFault::NameMissing, "names", 1, [](Vendor &v) { v.names[1].text = u" \u00A0"_s; });
    row("name of 10,000 characters", VendorFault::TextTooLong, "names", 0,
        [](Vendor &v) { v.names[0].text = QString(10'000, u'x'); });
    row("one character too many", VendorFault::TextTooLong, "names", 0,
        [](Vendor &v) { v.names[0].text = QString(longestVendorName + 1, u'x'); });
    row("right-to-left override", VendorFault::DirectionOverride, "names", 1,
        [](Vendor &v) { v.names[1].text += u"\u202Ecni"_s; });
    row("isolate", VendorFault::DirectionOverride, "names", 0, [](Vendor &v) { v.names[0].text += u"\u2067x"_s; });
    row("line feed in a name", VendorFault::ControlCharacter, "names", 0, [](Vendor &v) { v.names[0].text += u"\nInc."_s; });
    row("zero in a name", VendorFault::ControlCharacter, "names", 0, [](Vendor &v) { v.names[0].text += QChar(u'\0'); });
    row("half a character", VendorFault::ControlCharacter, "names", 0, [](Vendor &v) { v.names[0].text += QChar(0xD800); });
    row("the other half", VendorFault::ControlCharacter, "names", 0, [](Vendor &v) { v.names[0].text += QChar(0xDC00); });
    row("never a character", VendorFault::ControlCharacter, "names", 0, [](Vendor &v) { v.names[0].text += QChar(0xFFFE); });
    row("override in notes", VendorFault::DirectionOverride, "notes", 0, [](Vendor &v) { v.notes += u"\u202E"_s; });
    row("notes too long", VendorFault::TextTooLong, "notes", 0,
        [](Vendor &v) { v.notes = QString(longestVendorNotes + 1, u'x'); });
    row("wrong check digit", VendorFault::WrongCheckDigit, "identifiers", 0,
        [](Vendor &v) { v.identifiers[0].value = u"121491808"_s; });
    row("number not as it is read", VendorFault::MalformedIdentifier, "identifiers", 0,
        [](Vendor &v) { v.identifiers[0].value = u"121 491 807"_s; });
    row("number twice", VendorFault::IdentifierTwice, "identifiers", 1,
        [](Vendor &v) { v.identifiers << v.identifiers.first(); });
    row("proof ends before it began", VendorFault::EndBeforeStart, "identifiers", 0,
        [](Vendor &v) { v.identifiers[0].proofEnds = QDate(2014, 12, 31); });
    row("country that is none", VendorFault::MalformedCode, "country", 0, [](Vendor &v) { v.country = u"Canada"_s; });
    row("province that is none", VendorFault::MalformedCode, "province", 0, [](Vendor &v) { v.province = u"Ontario"_s; });
    row("staff below zero", VendorFault::NegativeFigure, "staff", 0, [](Vendor &v) { v.staff[0].fullTime = -1; });
    row("staff of no day", VendorFault::DateMissing, "staff", 0, [](Vendor &v) { v.staff[0].asOf = {}; });
    row("staff of nowhere", VendorFault::MalformedCode, "staff", 0, [](Vendor &v) { v.staff[0].region = u"Ontario"_s; });
    row("ownership that is no word", VendorFault::MalformedCode, "ownership", 0,
        [](Vendor &v) { v.ownership[0].attribute = u"A b"_s; });
    row("ownership ends before it starts", VendorFault::EndBeforeStart, "ownership", 0,
        [](Vendor &v) { v.ownership[0].until = QDate(2013, 1, 1); });
    row("category of letters", VendorFault::MalformedCode, "categories", 0, [](Vendor &v) { v.categories[0].code = u"54A"_s; });
    row("category of nothing", VendorFault::MalformedCode, "categories", 1, [](Vendor &v) { v.categories << VendorCategory {}; });
    row("contact with a control character", VendorFault::ControlCharacter, "contacts", 0, [](Vendor &v) {
        v.contacts = { { u"A\u0007"_s, {}, {}, {} } };
    });
    row("size of no day", VendorFault::DateMissing, "sizes", 0, [](Vendor &v) { v.sizes[0].asOf = {}; });
    row("employees below zero", VendorFault::NegativeFigure, "sizes", 0, [](Vendor &v) { v.sizes[0].employees = -1; });
    row("revenue below zero", VendorFault::NegativeFigure, "sizes", 0,
        [](Vendor &v) { v.sizes[0].revenue = Money::fromCents(-1); });
    row("revenue of no currency", VendorFault::MalformedCode, "sizes", 0, [](Vendor &v) { v.sizes[0].currency.clear(); });
    row("standing ends before it starts", VendorFault::EndBeforeStart, "standings", 0,
        [](Vendor &v) { v.standings[0].until = QDate(2013, 12, 31); });
    row("standing of nobody", VendorFault::MalformedCode, "standings", 0, [](Vendor &v) { v.standings[0].jurisdiction.clear(); });
    row("ceiling below zero", VendorFault::NegativeFigure, "standings", 0,
        [](Vendor &v) { v.standings[0].ceiling = Money::fromCents(-1); });
}

void TestVendor::findsWhatIsWrong()
{
    QFETCH(Change, change);
    QFETCH(VendorFault, fault);
    QFETCH(QString, field);
    QFETCH(qsizetype, position);
    Vendor vendor = fine();
    change(vendor);
    QCOMPARE(vendorFindings(vendor), (QList<VendorFinding> { { fault, field, position } }));
    const Error error = vendorError({ fault, field, position });
    QCOMPARE(error.code, ErrorCode::InvalidData);
    QCOMPARE(error.subject, field);
    QCOMPARE(error.row, position + 1);
    QVERIFY(vendorFault(error) == fault);
}

void TestVendor::everyFaultHasItsWord()
{
    QStringList words;
    for (int fault = 0; fault <= int(VendorFault::StillReferred); ++fault) {
        words << vendorFaultName(VendorFault(fault));
        QVERIFY(vendorFault(vendorError({ VendorFault(fault), u"x"_s, 0 })) == VendorFault(fault));
    }
    QCOMPARE(words.removeDuplicates(), 0);
    QVERIFY(!vendorFault({ ErrorCode::InvalidData, u"x"_s, u"y"_s, 0 }));
    QVERIFY(!vendorFault({ ErrorCode::UnknownValue, u"x"_s, u"name-missing"_s, 0 }));
}

QTEST_GUILESS_MAIN(TestVendor)
#include "tst_vendor.moc"
