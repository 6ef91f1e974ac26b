// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/needparts.h"

#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

ProcurementFile fileOf(Jurisdiction jurisdiction, Commodity commodity)
{
    ProcurementFile file;
    file.need.jurisdiction = jurisdiction;
    file.need.commodity = commodity;
    return file;
}

} // namespace

class TestNeedParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void instrumentsFollowTheFile_data();
    void instrumentsFollowTheFile();
    void officesAreToldEarly_data();
    void officesAreToldEarly();
    void requirementHasVersions();
    void openOptionIsAskedFor_data();
    void openOptionIsAskedFor();
};

void TestNeedParts::instrumentsFollowTheFile_data()
{
    QTest::addColumn<ProcurementFile>("file");
    QTest::addColumn<QString>("instruments");

    ProcurementFile services = fileOf(Jurisdiction::OnOps, Commodity::Services);
    QTest::newRow("services") << services << u"access-to-information,public-service,occupational-health,accessibility"_s;
    QTest::newRow("goods") << fileOf(Jurisdiction::OnBps, Commodity::Goods)
                           << u"access-to-information,environment,accessibility"_s;
    QTest::newRow("construction") << fileOf(Jurisdiction::OnOps, Commodity::Construction)
                                  << u"access-to-information,public-service,environment,occupational-health,accessibility"_s;
    QTest::newRow("another jurisdiction writes its own") << fileOf(Jurisdiction::Bc, Commodity::Services) << QString();
    services.intake.usesInformationTechnology = true;
    services.intake.data = { { u"d1"_s, u"names"_s, true, {}, {}, {}, {} } };
    QTest::newRow("personal data in a computer")
        << services
        << u"access-to-information,privacy,public-service,occupational-health,accessibility,information-technology,"
           u"security-screening,information-classification"_s;
    for (const Instrument instrument : { Instrument::Privacy, Instrument::AccessToInformation, Instrument::PublicService })
        services.intake.compliance << ComplianceLine { u"l1"_s, instrument, ComplianceState::Done, {}, {}, {} };
    QTest::newRow("what is there is not asked again")
        << services
        << u"occupational-health,accessibility,information-technology,security-screening,information-classification"_s;
}

void TestNeedParts::instrumentsFollowTheFile()
{
    QFETCH(ProcurementFile, file);
    QFETCH(QString, instruments);
    QStringList told;
    QSet<QString> uids;
    for (const ComplianceLine &line : missingCompliance(file)) {
        told << codeOf(line.instrument);
        uids << line.uid;
        QCOMPARE(line.state, ComplianceState::Open);
    }
    QCOMPARE(told.join(u','), instruments);
    QCOMPARE(uids.size(), told.size());
}

void TestNeedParts::officesAreToldEarly_data()
{
    QTest::addColumn<bool>("usesTechnology");
    QTest::addColumn<bool>("isFlagged");
    QTest::addColumn<bool>("isPersonal");
    QTest::addColumn<bool>("isAsked");
    QTest::addColumn<QString>("offices");
    QTest::newRow("none") << false << false << false << false << QString();
    QTest::newRow("technology") << true << false << false << false << u"information-technology,security"_s;
    QTest::newRow("technology as the rules are asked") << false << true << false << false << u"information-technology,security"_s;
    QTest::newRow("personal data") << false << false << true << false << u"privacy"_s;
    QTest::newRow("asked already") << true << false << false << true << u"security"_s;
}

void TestNeedParts::officesAreToldEarly()
{
    QFETCH(bool, usesTechnology);
    QFETCH(bool, isFlagged);
    QFETCH(bool, isPersonal);
    QFETCH(bool, isAsked);
    QFETCH(QString, offices);
    ProcurementFile file;
    file.intake.usesInformationTechnology = usesTechnology;
    if (isFlagged)
        file.need.flags = { NeedFlag::It };
    if (isPersonal)
        file.intake.data = { { u"d1"_s, u"names"_s, true, {}, {}, {}, {} } };
    if (isAsked)
        file.intake.consultations = { { u"o1"_s, ConsultedOffice::InformationTechnology, {}, {}, {}, {} } };
    QStringList told;
    for (const Consultation &one : missingConsultations(file))
        told << codeOf(one.office);
    QCOMPARE(told.join(u','), offices);
}

void TestNeedParts::requirementHasVersions()
{
    const QDate day(2015, 3, 9);
    NeedIntake intake;
    QCOMPARE(addRequirementVersion(intake, {}, u"why"_s, day), 0);
    QCOMPARE(addRequirementVersion(intake, { u"Ten days"_s, u"Dix jours"_s }, {}, day), 1);
    QCOMPARE(addRequirementVersion(intake, { u"Ten days"_s, u"Dix jours"_s }, u"again"_s, day.addDays(1)), 0);
    QCOMPARE(intake.requirements.size(), 1);
    QCOMPARE(addRequirementVersion(intake, { u"Ten days"_s, u"Dix jours ouvrables"_s }, u"clearer"_s, day.addDays(2)), 2);
    QCOMPARE(intake.requirements.size(), 2);
    QCOMPARE(intake.requirements.constLast().reason, u"clearer"_s);
    QCOMPARE(intake.requirements.constLast().day, day.addDays(2));
    QCOMPARE(intake.requirementsChecked, day.addDays(2));
    QVERIFY(intake.requirements[0].uid != intake.requirements[1].uid);
}

void TestNeedParts::openOptionIsAskedFor_data()
{
    QTest::addColumn<QList<int>>("kinds");
    QTest::addColumn<QString>("why");
    QTest::addColumn<bool>("isMissing");
    QTest::newRow("no option at all") << QList<int> {} << QString() << true;
    QTest::newRow("buy or build") << QList<int> { int(OptionKind::Buy), int(OptionKind::Build) } << QString() << true;
    QTest::newRow("said why not") << QList<int> { int(OptionKind::Buy) } << u"nothing like it is open"_s << false;
    QTest::newRow("blanks say nothing") << QList<int> { int(OptionKind::Buy) } << u"  "_s << true;
    QTest::newRow("open source") << QList<int> { int(OptionKind::Buy), int(OptionKind::OpenSource) } << QString() << false;
    QTest::newRow("reuse") << QList<int> { int(OptionKind::Reuse) } << QString() << false;
    QTest::newRow("join others") << QList<int> { int(OptionKind::Join) } << QString() << false;
}

void TestNeedParts::openOptionIsAskedFor()
{
    QFETCH(QList<int>, kinds);
    QFETCH(QString, why);
    QFETCH(bool, isMissing);
    NeedIntake intake;
    for (const int kind : std::as_const(kinds))
        intake.options << NeedOption { u"b"_s, OptionKind(kind), {}, {}, false, {} };
    intake.noOpenSource = why;
    QCOMPARE(lacksOpenOption(intake), isMissing);
}

QTEST_APPLESS_MAIN(TestNeedParts)
#include "tst_needparts.moc"
