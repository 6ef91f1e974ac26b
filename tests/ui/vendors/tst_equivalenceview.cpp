// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vendors/equivalenceview.h"

#include "core/storage/audittrail.h"
#include "core/vendors/equivalencestore.h"
#include "tests/ui/vendors/vendorsui.h"
#include "ui/vendors/jurisdictionbox.h"
#include "ui/widgets/datefield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

Vendor firmOnAList()
{
    Vendor vendor = test::vendorNamed(u"Halyard Systems Corp."_s);
    vendor.standings = { { u"Q-7"_s, u"BC"_s, u"digital"_s, {}, QDate(2014, 1, 1), {}, StandingStatus::Active, u"list"_s } };
    return vendor;
}

} // namespace

class TestEquivalenceView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<test::VendorsUi>();
        m->openWith({ firmOnAList() });
        m->action("vendorsShowRules")->trigger();
    }
    void cleanup() { m.reset(); }
    void ruleIsAddedEndedRemovedAndUndone();
    void faultIsSaidAtItsField_data();
    void faultIsSaidAtItsField();
    void endBeforeStartIsRefused();
    void cardSaysWhichRuleCountsAStanding();
    void homeIsRemembered();
    void otherGovernmentsAreTyped();
    void looks_data();
    void looks();

private:
    [[nodiscard]] QLineEdit *line(const char *name) const { return m->child<QLineEdit>(name); }
    [[nodiscard]] QTableView *table() const { return m->child<QTableView>("vendorRules"); }
    [[nodiscard]] QStringList row(int number) const
    {
        QStringList cells;
        for (int column = 0; column < table()->model()->columnCount(); ++column)
            cells << table()->model()->index(number, column).data().toString();
        return cells;
    }
    void type(const QString &category = u"digital"_s)
    {
        line("vendorRuleCategory")->setText(category);
        line("vendorRuleLocalCategory")->setText(u"b2b"_s);
        line("vendorRuleDecidedBy")->setText(u"Director"_s);
        line("vendorRuleDecision")->setText(u"D-12"_s);
        m->child<DateField>("vendorRuleFrom")->setDate(QDate(2015, 1, 1));
    }
    void add()
    {
        type();
        m->change([this] { m->child<QPushButton>("vendorRuleAdd")->click(); });
    }
    std::unique_ptr<test::VendorsUi> m;
};

void TestEquivalenceView::ruleIsAddedEndedRemovedAndUndone()
{
    add();
    QCOMPARE(m->said.title(), u"Rule added."_s);
    QCOMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(row(0), (QStringList { u"British Columbia"_s, u"digital"_s, u"Ontario, “b2b”"_s, u"in force"_s, u"2015-01-01"_s,
                                    u"without end"_s, u"Director"_s, u"D-12"_s }));
    QVERIFY(line("vendorRuleCategory")->text().isEmpty()); // free for another
    m->child<DateField>("vendorRuleEndDay")->setDate(QDate(2015, 6, 30));
    m->change([this] { m->child<QPushButton>("vendorRuleEnd")->click(); });
    QCOMPARE(m->said.title(), u"Rule ended."_s);
    QCOMPARE(row(0).at(3), u"ended"_s);
    QCOMPARE(row(0).at(5), u"2015-06-30"_s);
    m->change([this] { m->action("vendorsUndoAction")->trigger(); });
    QCOMPARE(row(0).at(5), u"without end"_s);
    m->change([this] { m->child<QPushButton>("vendorRuleRemove")->click(); });
    QCOMPARE(table()->model()->rowCount(), 0);
    m->change([this] { m->action("vendorsUndoAction")->trigger(); });
    QCOMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(row(0).last(), u"D-12"_s);
}

void TestEquivalenceView::faultIsSaidAtItsField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("decided by nobody") << u"vendorRuleDecidedBy"_s << u" "_s << u"Write something here."_s;
    QTest::newRow("for no category") << u"vendorRuleLocalCategory"_s << QString() << u"Write something here."_s;
    QTest::newRow("too long") << u"vendorRuleDecision"_s << QString(10'000, u'x') << u"This text is too long."_s;
    QTest::newRow("right to left") << u"vendorRuleCategory"_s << u"a\u202Eb"_s
                                   << u"This text holds a character that changes the direction of reading."_s;
    QTest::newRow("control character") << u"vendorRuleDecision"_s << u"a\u0007b"_s
                                       << u"This text holds a character that cannot be kept."_s;
}

void TestEquivalenceView::faultIsSaidAtItsField()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(QString, sentence);
    type();
    auto *input = m->page->findChild<QLineEdit *>(field);
    input->setText(text);
    m->child<QPushButton>("vendorRuleAdd")->click();
    auto *fault = m->page->findChild<QLabel *>(field + u"Fault"_s);
    QTRY_VERIFY_WITH_TIMEOUT(fault->isVisible(), test::patience);
    QCOMPARE(fault->text(), sentence);
    QVERIFY(input->hasFocus());
    QCOMPARE(input->text(), text); // what was typed is still there
    QCOMPARE(table()->model()->rowCount(), 0);
}

void TestEquivalenceView::endBeforeStartIsRefused()
{
    type();
    m->child<QCheckBox>("vendorRuleEnds")->setChecked(true);
    m->child<DateField>("vendorRuleUntil")->setDate(QDate(2014, 1, 1));
    m->child<QPushButton>("vendorRuleAdd")->click();
    QTRY_VERIFY_WITH_TIMEOUT(m->child<QLabel>("vendorRuleUntilFault")->isVisible(), test::patience);
    m->settle();
    m->child<QCheckBox>("vendorRuleEnds")->setChecked(false);
    add();
    m->child<DateField>("vendorRuleEndDay")->setDate(QDate(2014, 1, 1));
    m->child<QPushButton>("vendorRuleEnd")->click();
    QVERIFY(m->child<QLabel>("vendorRuleEndDayFault")->isVisible());
    QCOMPARE(row(0).at(5), u"without end"_s);
}

void TestEquivalenceView::cardSaysWhichRuleCountsAStanding()
{
    m->action("vendorsShowRegister")->trigger();
    QVERIFY(m->card().contains(u"known elsewhere, no rule counts it"_s));
    m->action("vendorsShowRules")->trigger();
    add();
    m->action("vendorsShowRegister")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(m->card().contains(u"recognised here as “b2b” by a rule of Director (D-12)"_s), test::patience);
    // Elsewhere the rule says nothing.
    m->child<JurisdictionBox>("vendorsHome")->setCode(u"QC"_s);
    QVERIFY(m->card().contains(u"known elsewhere, no rule counts it"_s));
    m->child<JurisdictionBox>("vendorsHome")->setCode(u"BC"_s);
    QVERIFY(m->card().contains(u"held here"_s));
}

void TestEquivalenceView::homeIsRemembered()
{
    QCOMPARE(m->child<JurisdictionBox>("vendorsHome")->code(), u"ON"_s);
    m->child<JurisdictionBox>("vendorsHome")->setCode(u"NS"_s);
    m->ui.language.setLanguage(Language::French);
    QCOMPARE(m->child<JurisdictionBox>("vendorsHome")->code(), u"NS"_s);
    EquivalenceView another(m->ui.context);
    QCOMPARE(another.home(), u"NS"_s);
}

void TestEquivalenceView::otherGovernmentsAreTyped()
{
    auto *box = m->child<JurisdictionBox>("vendorRuleJurisdiction");
    box->setEditText(u"on-toronto"_s);
    QCOMPARE(box->code(), u"ON-TORONTO"_s);
    box->setEditText(u"nova scotia"_s);
    QCOMPARE(box->code(), u"NS"_s);
    box->setEditText(u"on-toronto"_s);
    add();
    QCOMPARE(row(0).first(), u"ON-TORONTO"_s);
}

void TestEquivalenceView::looks_data()
{
    QTest::addColumn<int>("look");
    for (int i = 0; i < int(test::looks.size()); ++i)
        QTest::newRow(test::looks[size_t(i)].name) << i;
}

void TestEquivalenceView::looks()
{
    QFETCH(int, look);
    const test::Look &one = test::looks[size_t(look)];
    const QFont before = QApplication::font();
    QFont font = before;
    font.setPointSizeF(before.pointSizeF() * one.percent / 100);
    QApplication::setFont(font);
    m->ui.theme.setChoice(one.theme);
    m->ui.theme.apply();
    m->ui.language.setLanguage(one.language);
    add();
    QVERIFY(
        test::keepPicture(*m->page, QString::fromUtf8(ACQUIS_SCREENSHOTS), u"vendors-rules-"_s + QLatin1StringView(one.name)));
    const auto labels = m->page->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible() && !label->wordWrap() && label->objectName() != u"panelSubtitle"_s)
            QVERIFY2(label->width() + 2 >= label->sizeHint().width(), qPrintable(label->text()));
    }
    QApplication::setFont(before);
}

QTEST_MAIN(TestEquivalenceView)
#include "tst_equivalenceview.moc"
