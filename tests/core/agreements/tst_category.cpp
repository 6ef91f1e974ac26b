// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/category.h"

#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

class TestCategory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void branchesAreFound();
    void refusedEditChangesNothing_data();
    void refusedEditChangesNothing();
    void branchIsMovedAndRemoved();

private:
    CategoryTree m_tree { { { u"iit"_s, {}, { u"IT"_s, u"TI"_s } },
                            { u"iit-software"_s, u"iit"_s, { u"Software"_s, u"Logiciels"_s } },
                            { u"licences"_s, u"iit-software"_s, { u"Licences"_s, u"Licences"_s } },
                            { u"goods"_s, {}, { u"Goods"_s, u"Biens"_s } } } };
};

void TestCategory::branchesAreFound()
{
    QCOMPARE(m_tree.within(u"iit"_s), (QStringList { u"iit"_s, u"iit-software"_s, u"licences"_s }));
    QCOMPARE(m_tree.within(u"nothing"_s), QStringList());
    QCOMPARE(m_tree.above(u"licences"_s), (QStringList { u"licences"_s, u"iit-software"_s, u"iit"_s }));
    QVERIFY(m_tree.isWithin(u"licences"_s, u"iit"_s));
    QVERIFY(!m_tree.isWithin(u"iit"_s, u"licences"_s));
}

void TestCategory::refusedEditChangesNothing_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("parent");
    QTest::addColumn<QString>("french");
    QTest::addColumn<int>("fault");
    QTest::newRow("below itself") << u"iit"_s << u"licences"_s << u"TI"_s << int(CategoryFault::BelowItself);
    QTest::newRow("below its own code") << u"goods"_s << u"goods"_s << u"Biens"_s << int(CategoryFault::BelowItself);
    QTest::newRow("below nothing that is there") << u"new"_s << u"gone"_s << u"Neuf"_s << int(CategoryFault::UnknownParent);
    QTest::newRow("without French") << u"new"_s << QString() << u" "_s << int(CategoryFault::NameMissing);
    QTest::newRow("code with a blank") << u"new one"_s << QString() << u"Neuf"_s << int(CategoryFault::NotACode);
    QTest::newRow("code with a line end") << u"new\n"_s << QString() << u"Neuf"_s << int(CategoryFault::NotACode);
}

void TestCategory::refusedEditChangesNothing()
{
    QFETCH(QString, code);
    QFETCH(QString, parent);
    QFETCH(QString, french);
    CategoryTree tree = m_tree;
    QTEST(int(tree.put({ code, parent, { u"Name"_s, french } })), "fault");
    QCOMPARE(tree.categories(), m_tree.categories());
    QVERIFY(tree.remove(u"iit"_s) == CategoryFault::HasBranches);
    QVERIFY(tree.remove(u"nothing"_s) == CategoryFault::UnknownCategory);
    QCOMPARE(tree.categories(), m_tree.categories());
}

void TestCategory::branchIsMovedAndRemoved()
{
    CategoryTree tree = m_tree;
    QVERIFY(tree.put({ u"licences"_s, u"goods"_s, { u"Licences"_s, u"Licences"_s } }) == CategoryFault::None);
    QVERIFY(tree.isWithin(u"licences"_s, u"goods"_s));
    QVERIFY(!tree.isWithin(u"licences"_s, u"iit"_s));
    QVERIFY(tree.remove(u"iit-software"_s) == CategoryFault::None);
    QCOMPARE(tree.categories().size(), 3);
}

QTEST_GUILESS_MAIN(TestCategory)
#include "tst_category.moc"
