// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/filetemplate.h"

#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

class TestFileTemplate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newFileAsksTheSameAndKnowsNothingYet();
};

void TestFileTemplate::newFileAsksTheSameAndKnowsNothingYet()
{
    const QDate today(2015, 3, 24);
    ProcurementFile old;
    old.uid = u"f1"_s;
    old.head.number = u"PF-2014-0001"_s;
    old.head.title.en = u"Plotter"_s;
    old.head.unit = u"Missions"_s;
    old.head.holder = u"Somebody"_s;
    old.head.openedOn = { 2014, 1, 1 };
    old.state = FileState::Abandoned;
    old.end.reason = EndReason::TookTooLong;
    old.stage = FileStage::Award;
    old.passages = { { u"p1"_s, FileStage::Award, {}, { 2014, 1, 1 }, {}, {} } };
    old.intake.problem.en = u"Maps are too small"_s;
    old.intake.elsewhereSearched = true;
    old.intake.requirements = { { u"r1"_s, 1, {}, { u"A0"_s, {} }, {} },
                                { u"r2"_s, 2, { 2014, 2, 1 }, { u"A1"_s, {} }, u"why"_s } };
    old.need.value = Money::fromCents(5);
    old.need.neededBy = { 2014, 9, 1 };
    old.need.flags = { NeedFlag::It, NeedFlag::ModularDeclared };
    old.need.reasons = { Ground::OnlyOneSupplier };
    old.determinations = { {} };
    old.solicitation.form = SolicitationForm::Quotes;
    old.solicitation.number = u"S-1"_s;
    old.solicitation.issuedOn = { 2014, 3, 1 };
    old.solicitation.criteria = { { u"k1"_s, CriterionType::Price, {}, 100, 10, 0, {} } };
    old.solicitation.phases = {
        { u"h1"_s, PhaseKind::Final, {}, { 2014, 3, 1 }, { 2014, 4, 1 }, {}, 10'000, 1, u"done"_s, { 2014, 4, 2 } }
    };
    old.bids = { {} };
    old.award.day = { 2014, 5, 1 };
    old.modular.declaredOn = { 2014, 1, 1 };
    old.related = { u"PF-2013-0009"_s };

    const ProcurementFile made = fileLike(old, today, u"P. Nakamura"_s);
    QVERIFY(made.uid.isEmpty());
    QVERIFY(made.head.number.isEmpty());
    QCOMPARE(made.head.title.en, u"Plotter"_s);
    QCOMPARE(made.head.unit, u"Missions"_s);
    QCOMPARE(made.head.holder, u"P. Nakamura"_s);
    QCOMPARE(made.head.openedOn, today);
    QCOMPARE(made.state, FileState::Open);
    QCOMPARE(made.stage, FileStage::Need);
    QVERIFY(made.passages.isEmpty());
    QCOMPARE(made.intake.problem.en, u"Maps are too small"_s);
    QVERIFY(!made.intake.elsewhereSearched);
    QCOMPARE(made.intake.requirements, (QList<RequirementVersion> { { u"r2"_s, 1, today, { u"A1"_s, {} }, {} } }));
    QCOMPARE(made.need.value, Money::fromCents(5));
    QCOMPARE(made.need.date, today);
    QVERIFY(!made.need.neededBy.isValid());
    QCOMPARE(made.need.flags, CodeSet<NeedFlag> { NeedFlag::It });
    QVERIFY(made.need.reasons.isEmpty());
    QVERIFY(made.determinations.isEmpty());
    QCOMPARE(made.solicitation.criteria, old.solicitation.criteria);
    QVERIFY(made.solicitation.number.isEmpty());
    QVERIFY(!made.solicitation.issuedOn.isValid());
    QVERIFY(!made.solicitation.phases.constFirst().opens.isValid());
    QVERIFY(made.solicitation.phases.constFirst().decision.isEmpty());
    QVERIFY(made.bids.isEmpty());
    QCOMPARE(made.award, Award {});
    QCOMPARE(made.modular, ModularPlan {});
    QVERIFY(made.related.isEmpty());
}

QTEST_APPLESS_MAIN(TestFileTemplate)
#include "tst_filetemplate.moc"
