// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/fileconflictview.h"

#include "tests/ui/procurements/twofiles.h"
#include "tests/ui/shell/look.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>

using namespace acquis;
using namespace Qt::StringLiterals;

/// The second of two people sees the conflict field by field and decides it by keyboard.
class TestFileConflictView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void fieldsAreShownSideBySide();
    void codesAreToldInWordsAndTextsWhole();
    void nothingHoldsBeforeItIsDecided();
    void eachFieldIsDecidedAlone();
    void decisionFallsWithItsValues();
    void allTheirsDropsMine();
    void decisionsAreOfTheirFileOnly();
    void languageChangesAtOnce();
    void looks_data() { test::addLooks(); }
    void looks();

private:
    void makeConflict() const;
    void press(const char *name) const;
    [[nodiscard]] QStringList column(int column) const;

    std::unique_ptr<test::TwoFiles> m_files;
    std::unique_ptr<FileConflictView> m_view;
};

void TestFileConflictView::init()
{
    m_files = std::make_unique<test::TwoFiles>();
    m_view = std::make_unique<FileConflictView>(m_files->ui.context, *m_files->session);
    m_view->retranslate();
    m_view->resize(1100, 300);
    m_files->open(u"PF-2015-0001"_s);
    QVERIFY(!m_view->isVisible());
}

void TestFileConflictView::cleanup()
{
    m_view.reset();
    m_files->ui.theme.setChoice(ThemeChoice::Light);
    m_files.reset();
}

void TestFileConflictView::makeConflict() const
{
    m_files->saveElsewhere(m_files->session->file().head.number, [](ProcurementFile &file) {
        file.head.title.en = u"Theirs"_s;
        file.need.value = Money::fromCents(3'000'000);
    });
    QVERIFY(m_files->session->change(u"edit"_s, [](ProcurementFile &file) {
        file.head.title.en = u"Mine"_s;
        file.need.value = Money::fromCents(2'400'000);
    }));
    QTRY_VERIFY_WITH_TIMEOUT(m_view->isVisible(), test::TwoFiles::patience);
}

void TestFileConflictView::press(const char *name) const
{
    auto *button = m_view->findChild<QPushButton *>(QString::fromLatin1(name));
    QVERIFY(button && button->isVisible());
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
}

QStringList TestFileConflictView::column(int column) const
{
    const QAbstractItemModel *model = m_view->findChild<QTableView *>(u"fileConflicts"_s)->model();
    QStringList words;
    for (int row = 0; row < model->rowCount(); ++row)
        words << model->index(row, column).data().toString();
    return words;
}

void TestFileConflictView::fieldsAreShownSideBySide()
{
    makeConflict();
    QCOMPARE(column(0).size(), 2);
    for (const auto &[number, words] : { std::pair(1, u"Mine"_s), { 2, u"Theirs"_s }, { 3, u"First of one"_s } })
        QVERIFY2(column(number).first().contains(words), qPrintable(column(number).first()));
    QVERIFY(column(1).last().contains(u"24,000"_s));
    QVERIFY(column(2).last().contains(u"30,000"_s));
}

void TestFileConflictView::codesAreToldInWordsAndTextsWhole()
{
    const QString text = QString(120, u'w') + u" end"_s;
    m_files->saveElsewhere(m_files->session->file().head.number, [](ProcurementFile &file) {
        file.intake.howFound = u"by chance"_s;
        file.intake.ip = IpChoice::OpenLicence;
    });
    QVERIFY(m_files->session->change(u"edit"_s, [&text](ProcurementFile &file) {
        file.intake.howFound = text;
        file.intake.ip = IpChoice::Vendor;
    }));
    QTRY_VERIFY_WITH_TIMEOUT(m_view->isVisible(), test::TwoFiles::patience);
    QCOMPARE(column(1), (QStringList { text, u"Vendor"_s }));
    QCOMPARE(column(2), (QStringList { u"by chance"_s, u"Open licence"_s }));
}

void TestFileConflictView::nothingHoldsBeforeItIsDecided()
{
    makeConflict();
    const auto *save = m_view->findChild<QPushButton *>(u"conflictSave"_s);
    const auto *left = m_view->findChild<QLabel *>(u"conflictLeft"_s);
    QCOMPARE(column(4), (QStringList { u"Choose"_s, u"Choose"_s }));
    QVERIFY(!save->isEnabled());
    QVERIFY(left->isVisible());
    press("conflictMine");
    QCOMPARE(m_view->findChild<QTableView *>(u"fileConflicts"_s)->currentIndex().row(), 1); // the one to decide next
    QVERIFY(!save->isEnabled());
    press("conflictTheirs");
    QCOMPARE(column(4), (QStringList { u"Mine"_s, u"Theirs"_s }));
    QVERIFY(save->isEnabled());
    QVERIFY(!left->isVisible());
    QCOMPARE(m_files->kept(u"PF-2015-0001"_s).head.title.en, u"Theirs"_s); // nothing is saved yet
}

/// Who chose theirs and then writes something else has not given that away.
void TestFileConflictView::decisionFallsWithItsValues()
{
    makeConflict();
    press("conflictAllTheirs");
    QVERIFY(m_files->session->change(u"edit"_s, [](ProcurementFile &file) { file.head.title.en = u"Mine again"_s; }));
    QCOMPARE(column(4), (QStringList { u"Choose"_s, u"Theirs"_s }));
    QVERIFY(!m_view->findChild<QPushButton *>(u"conflictSave"_s)->isEnabled());
}

void TestFileConflictView::eachFieldIsDecidedAlone()
{
    makeConflict();
    auto *table = m_view->findChild<QTableView *>(u"fileConflicts"_s);
    table->selectRow(1);
    press("conflictMine");
    QCOMPARE(column(4), (QStringList { u"Choose"_s, u"Mine"_s }));
    QCOMPARE(table->currentIndex().row(), 0);
    press("conflictTheirs");
    press("conflictSave");
    QTRY_VERIFY_WITH_TIMEOUT(m_files->session->isSettled(), test::TwoFiles::patience);
    QVERIFY(!m_view->isVisible());
    const ProcurementFile kept = m_files->kept(u"PF-2015-0001"_s);
    QCOMPARE(kept.head.title.en, u"Theirs"_s);
    QCOMPARE(kept.need.value, Money::fromCents(2'400'000));
}

void TestFileConflictView::allTheirsDropsMine()
{
    makeConflict();
    press("conflictAllMine");
    QCOMPARE(column(4), (QStringList { u"Mine"_s, u"Mine"_s }));
    press("conflictAllTheirs");
    press("conflictSave");
    QTRY_VERIFY_WITH_TIMEOUT(m_files->session->isSettled(), test::TwoFiles::patience);
    QCOMPARE(m_files->session->file().head.title.en, u"Theirs"_s);
    QCOMPARE(m_files->steps(u"PF-2015-0001"_s).size(), 1);
}

void TestFileConflictView::decisionsAreOfTheirFileOnly()
{
    makeConflict();
    press("conflictAllMine");
    m_files->session->open(u"PF-2015-0002"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_view->isVisible(), test::TwoFiles::patience);
    makeConflict();
    QCOMPARE(column(4), (QStringList { u"Choose"_s, u"Choose"_s }));
}

void TestFileConflictView::languageChangesAtOnce()
{
    makeConflict();
    press("conflictAllMine");
    const QStringList english = column(4);
    m_files->ui.language.setLanguage(Language::French);
    m_view->retranslate();
    QVERIFY(column(4) != english);
}

void TestFileConflictView::looks()
{
    const test::Look look(m_files->ui);
    m_view->retranslate();
    makeConflict();
    press("conflictMine"); // one is decided, one is not
    QVERIFY(test::keepPicture(*m_view, QStringLiteral(ACQUIS_SCREENSHOTS),
                              u"conflict-"_s + QString::fromLatin1(QTest::currentDataTag())));
    QVERIFY(m_view->minimumSizeHint().width() <= 1100);
}

QTEST_MAIN(TestFileConflictView)
#include "tst_fileconflictview.moc"
