// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spending/crosswalkdraft.h"
#include "ui/spending/crosswalkmodel.h"
#include "ui/spending/crosswalksortmodel.h"
#include "ui/spending/tagrulewords.h"
#include "ui/spending/texttablemodel.h"
#include "ui/spending/unitfield.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

UnitDirectory twoMinistries()
{
    return UnitDirectory({
        { 1, UnitKind::Ministry, u"education"_s, {}, FiscalYear(2015), { u"Learning"_s, u"Apprentissage"_s }, {}, u"Gazette"_s },
        { 2, UnitKind::Ministry, u"education"_s, FiscalYear(2016), {}, { u"Education"_s, u"Éducation"_s }, {}, u"Gazette"_s },
        { 3, UnitKind::Ministry, u"energy"_s, {}, {}, { u"Energy"_s, u"Énergie"_s }, {}, u"Gazette"_s },
        { 4, UnitKind::Program, u"strings"_s, {}, {}, { u"Strings"_s, u"Ficelles"_s }, {}, u"Gazette"_s },
    });
}

QList<CrosswalkRow> threeRows()
{
    return {
        { 11, UnitKind::Ministry, u"Zèbres"_s, {}, {}, {}, FiscalYear(2018), u"education"_s, u"Annual report"_s },
        { 12, UnitKind::Ministry, u"École"_s, {}, {}, FiscalYear(2015), {}, u"education"_s, u"Gazette"_s },
        { 13, UnitKind::Program, u"Faisceau"_s, u"energy"_s, u"Bobines"_s, FiscalYear(2012), FiscalYear(2013), u"strings"_s,
          u"Gazette"_s },
    };
}

QStringList column(const QAbstractItemModel &model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row, column).data().toString();
    return texts;
}

} // namespace

class TestCrosswalkModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void modelsKeepTheirPromises();
    void saysLimitsInWords();
    void namesUnitsInBothLanguages();
    void anotherLanguageKeepsTheRows();
    void sortsAsTheLanguageDoes();
    void sortsYearsByTime();
    void findsWhateverCaseAndAccents_data();
    void findsWhateverCaseAndAccents();
    void showsOneKind();
    void aNameIsTheOneOfItsYear();
    void findsTheUnitOfATypedName_data();
    void findsTheUnitOfATypedName();
    void offersNamesWhateverAccents();
    void aDraftComesBackAsItsRow();
    void saysWhatIsWrongWithADraft_data();
    void saysWhatIsWrongWithADraft();
    void saysRulesAsSentences();

private:
    Theme m_theme;
};

void TestCrosswalkModel::modelsKeepTheirPromises()
{
    CrosswalkModel model(m_theme);
    CrosswalkSortModel sorted(model);
    TextTableModel table;
    const QAbstractItemModelTester modelTester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester sortedTester(&sorted, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester tableTester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(threeRows(), twoMinistries());
    QCOMPARE(sorted.rowCount(), 3);
    sorted.setFind(u"gazette"_s);
    sorted.setKind(UnitKind::Program);
    QCOMPARE(sorted.rowCount(), 1);
    model.setFormats(Formats(Language::French));
    model.setRows({}, {});
    QCOMPARE(sorted.rowCount(), 0);
    table.setTable({ { u"Name"_s, u"Lines"_s }, { { { u"A"_s, {} }, { u"1,000"_s, u"1000"_s } } } });
    table.setTable({ { u"Nom"_s, u"Lignes"_s }, { { { u"A"_s, {} }, { u"1 000"_s, u"1000"_s } } } });
    QCOMPARE(table.index(0, 1).data(TextTableModel::NumberRole).toString(), u"1000"_s);
    table.setTable({});
    QCOMPARE(table.columnCount(), 0);
}

void TestCrosswalkModel::saysLimitsInWords()
{
    CrosswalkModel model(m_theme);
    model.setRows(threeRows(), twoMinistries());
    const auto text = [&model](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(text(0, CrosswalkModel::Within), u"any"_s);
    QCOMPARE(text(0, CrosswalkModel::FirstYear), u"the beginning"_s);
    QCOMPARE(text(1, CrosswalkModel::LastYear), u"today"_s);
    QCOMPARE(text(2, CrosswalkModel::Within), u"Energy"_s);
    QCOMPARE(text(2, CrosswalkModel::FirstYear), u"2012-13"_s);
}

void TestCrosswalkModel::namesUnitsInBothLanguages()
{
    CrosswalkModel model(m_theme);
    model.setRows(threeRows(), twoMinistries());
    QCOMPARE(model.index(0, CrosswalkModel::Unit).data().toString(), u"Education"_s);
    QCOMPARE(model.index(0, CrosswalkModel::OtherName).data().toString(), u"Éducation"_s);
    model.setFormats(Formats(Language::French));
    QCOMPARE(model.index(0, CrosswalkModel::Unit).data().toString(), u"Éducation"_s);
    QCOMPARE(model.index(0, CrosswalkModel::OtherName).data().toString(), u"Education"_s);
    QCOMPARE(model.index(2, CrosswalkModel::FirstYear).data().toString(), u"2012-2013"_s);
}

void TestCrosswalkModel::anotherLanguageKeepsTheRows()
{
    CrosswalkModel model(m_theme);
    model.setRows(threeRows(), twoMinistries());
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setFormats(Formats(Language::French));
    QCOMPARE(reset.size(), 0);
    QCOMPARE(changed.size(), 1);
}

void TestCrosswalkModel::sortsAsTheLanguageDoes()
{
    CrosswalkModel model(m_theme);
    CrosswalkSortModel sorted(model);
    model.setRows(threeRows(), twoMinistries());
    sorted.setCollator(Formats(Language::French).collator());
    sorted.sort(CrosswalkModel::Written);
    QCOMPARE(column(sorted, CrosswalkModel::Written), (QStringList { u"École"_s, u"Faisceau"_s, u"Zèbres"_s }));
}

void TestCrosswalkModel::sortsYearsByTime()
{
    CrosswalkModel model(m_theme);
    CrosswalkSortModel sorted(model);
    model.setRows(threeRows(), twoMinistries());
    sorted.sort(CrosswalkModel::FirstYear);
    QCOMPARE(column(sorted, CrosswalkModel::FirstYear), (QStringList { u"the beginning"_s, u"2012-13"_s, u"2015-16"_s }));
    sorted.sort(CrosswalkModel::LastYear);
    QCOMPARE(column(sorted, CrosswalkModel::LastYear), (QStringList { u"2013-14"_s, u"2018-19"_s, u"today"_s }));
}

void TestCrosswalkModel::findsWhateverCaseAndAccents_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("without accents") << u"ecole"_s << QStringList { u"École"_s };
    QTest::newRow("in capitals") << u"ZÈBRES"_s << QStringList { u"Zèbres"_s };
    QTest::newRow("in the other language's name") << u"éducation"_s << QStringList { u"Zèbres"_s, u"École"_s };
    QTest::newRow("two words in two columns") << u"gazette bobines"_s << QStringList { u"Faisceau"_s };
    QTest::newRow("nothing of the kind") << u"kites"_s << QStringList();
    QTest::newRow("blank") << u"  "_s << QStringList { u"Zèbres"_s, u"École"_s, u"Faisceau"_s };
}

void TestCrosswalkModel::findsWhateverCaseAndAccents()
{
    QFETCH(const QString, typed);
    CrosswalkModel model(m_theme);
    CrosswalkSortModel sorted(model);
    model.setRows(threeRows(), twoMinistries());
    sorted.setFind(typed);
    QTEST(column(sorted, CrosswalkModel::Written), "found");
}

void TestCrosswalkModel::showsOneKind()
{
    CrosswalkModel model(m_theme);
    CrosswalkSortModel sorted(model);
    model.setRows(threeRows(), twoMinistries());
    sorted.setKind(UnitKind::Program);
    QCOMPARE(column(sorted, CrosswalkModel::Written), QStringList { u"Faisceau"_s });
    sorted.setKind(UnitKind::Ministry);
    QCOMPARE(sorted.rowCount(), 2);
    sorted.setKind(std::nullopt);
    QCOMPARE(sorted.rowCount(), 3);
}

void TestCrosswalkModel::aNameIsTheOneOfItsYear()
{
    const UnitDirectory units = twoMinistries();
    QCOMPARE(units.name(UnitKind::Ministry, u"education"_s).en, u"Education"_s);
    QCOMPARE(units.name(UnitKind::Ministry, u"education"_s, FiscalYear(2014)).en, u"Learning"_s);
    QCOMPARE(units.name(UnitKind::Ministry, u"education"_s, FiscalYear(2016)).en, u"Education"_s);
    QCOMPARE(units.name(UnitKind::Program, u"gone"_s).en, u"gone"_s);
    QCOMPARE(units.names(UnitKind::Ministry, u"education"_s).size(), 2);
}

void TestCrosswalkModel::findsTheUnitOfATypedName_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code");
    QTest::newRow("newest name") << u"Education"_s << u"education"_s;
    QTest::newRow("earlier name") << u"learning"_s << u"education"_s;
    QTest::newRow("French without accents") << u"ENERGIE"_s << u"energy"_s;
    QTest::newRow("code") << u"energy"_s << u"energy"_s;
    QTest::newRow("a program is no ministry") << u"Strings"_s << QString();
    QTest::newRow("half a name") << u"Educ"_s << QString();
    QTest::newRow("blank") << u" "_s << QString();
}

void TestCrosswalkModel::findsTheUnitOfATypedName()
{
    QFETCH(const QString, typed);
    QTEST(twoMinistries().codeOf(UnitKind::Ministry, typed), "code");
}

void TestCrosswalkModel::offersNamesWhateverAccents()
{
    UnitField field;
    field.setNames(twoMinistries().newestNames(UnitKind::Ministry, Language::French));
    QCOMPARE(field.offered(), (QStringList { u"Éducation"_s, u"Énergie"_s }));
    QTest::keyClicks(&field, u"ener"_s);
    QCOMPARE(field.offered(), QStringList { u"Énergie"_s });
    field.setNames(twoMinistries().newestNames(UnitKind::Ministry, Language::English));
    QCOMPARE(field.text(), u"ener"_s);
    QCOMPARE(field.offered(), QStringList { u"Energy"_s });
}

void TestCrosswalkModel::aDraftComesBackAsItsRow()
{
    const UnitDirectory units = twoMinistries();
    for (const Language language : { Language::English, Language::French }) {
        for (const CrosswalkRow &row : threeRows()) {
            const CheckedDraft checked = checkDraft(draftOf(row, units, Formats(language)), units, threeRows());
            QVERIFY(checked.faults.isEmpty());
            QCOMPARE(checked.row, row);
        }
    }
}

void TestCrosswalkModel::saysWhatIsWrongWithADraft_data()
{
    QTest::addColumn<CrosswalkDraft>("draft");
    QTest::addColumn<DraftField>("field");
    QTest::addColumn<DraftFault>("fault");
    const CrosswalkDraft good { 0,           UnitKind::Program, u"New words"_s, u"Energy"_s,
                                {},          u"2015-16"_s,      u"2016-2017"_s, u"Strings"_s,
                                u"Gazette"_s };
    const auto wrong = [&good](const char *name, DraftField field, DraftFault fault, const auto &spoil) {
        CrosswalkDraft draft = good;
        spoil(draft);
        QTest::newRow(name) << draft << field << fault;
    };
    wrong("nothing written", DraftField::Written, DraftFault::Missing, [](CrosswalkDraft &draft) { draft.written = u"  "_s; });
    wrong("no unit", DraftField::Unit, DraftFault::Missing, [](CrosswalkDraft &draft) { draft.unit.clear(); });
    wrong("no source", DraftField::Source, DraftFault::Missing, [](CrosswalkDraft &draft) { draft.source.clear(); });
    wrong("unit of another kind", DraftField::Unit, DraftFault::UnknownUnit,
          [](CrosswalkDraft &draft) { draft.unit = u"Energy"_s; });
    wrong("unknown ministry", DraftField::Within, DraftFault::UnknownMinistry,
          [](CrosswalkDraft &draft) { draft.within = u"Kites"_s; });
    wrong("no year", DraftField::FirstYear, DraftFault::NotAYear, [](CrosswalkDraft &draft) { draft.firstYear = u"2015-17"_s; });
    wrong("years in the wrong order", DraftField::LastYear, DraftFault::YearsReversed,
          [](CrosswalkDraft &draft) { draft.lastYear = u"2014-15"_s; });
    wrong("said by another row", DraftField::Written, DraftFault::SaidAlready, [](CrosswalkDraft &draft) {
        draft.written = u"FAISCEAU program"_s;
        draft.component = u"bobines"_s;
        draft.firstYear = u"2012-13"_s;
    });
}

void TestCrosswalkModel::saysWhatIsWrongWithADraft()
{
    QFETCH(const CrosswalkDraft, draft);
    QFETCH(const DraftField, field);
    QFETCH(const DraftFault, fault);
    const CheckedDraft checked = checkDraft(draft, twoMinistries(), threeRows());
    QCOMPARE(checked.faults.size(), 1);
    QVERIFY(checked.faults.contains(field));
    QCOMPARE(checked.faults.value(field), fault);
}

void TestCrosswalkModel::saysRulesAsSentences()
{
    const UnitDirectory units = twoMinistries();
    const TagRuleWords words(units, Formats(Language::English));
    Tag tag;
    tag.firstYear = FiscalYear(2014);
    tag.lastYear = FiscalYear(2015);
    TagRule rule;
    TagCondition named;
    named.ministries = { u"education"_s, u"energy"_s };
    named.programs = { u"strings"_s };
    named.items = { u"a"_s, u"b"_s, u"c"_s };
    TagCondition worded;
    worded.words = { u"kites"_s };
    rule.any = { named, worded };
    rule.leftOut = { { TagException::What::Year, { FiscalYear(2014) } },
                     { TagException::What::Amortisation, { FiscalYear(2014), FiscalYear(2015) } } };
    QCOMPARE(words.condition(tag, rule), u"A line counts when the ministry is “Learning” or “Energy”, and the program is "
                                         u"“Strings”, and the item is “a”, “b” or “c”; "
                                         "or program, component or item contain “kites”."_s);
    QCOMPARE(words.exceptions(rule), u"Not counted in 2014-15. Amortisation left out in 2014-15 and 2015-16."_s);
    QCOMPARE(words.years(tag), u"2014-15 to 2015-16"_s);
    QCOMPARE(words.years(Tag()), u"every year"_s);
}

QTEST_MAIN(TestCrosswalkModel)
#include "tst_crosswalkmodel.moc"
