// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/stagestepper.h"

#include "tests/core/procurements/dutyfile.h"
#include "tests/ui/shell/uifixture.h"
#include "ui/procurements/filewords.h"
#include "ui/procurements/stagelayout.h"

#include <QApplication>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace acquis;
using namespace Qt::StringLiterals;

/// The row of stages: it keeps its shape while somebody works, and every stage can be read and reached.
class TestStageStepper final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void shapeDoesNotFollowWhatIsCounted_data();
    void shapeDoesNotFollowWhatIsCounted();
    void allStagesStandInOneRowAtUsualWidth_data();
    void allStagesStandInOneRowAtUsualWidth();
    void nameThatIsShortenedIsSaidWhole();
    void arrowsGoOnInTheNextRow();
    void roomIsSharedAndTakenFromTheWidest_data();
    void roomIsSharedAndTakenFromTheWidest();

private:
    void show(int width, int points = 0);
    void count(int missing, QDate today) const;
    [[nodiscard]] QList<QToolButton *> buttons() const;
    [[nodiscard]] int rows() const;

    std::unique_ptr<test::UiFixture> m_ui;
    std::unique_ptr<QWidget> m_window;
    StageStepper *m_stepper = nullptr;
    const QFont m_font = QApplication::font();
};

void TestStageStepper::init()
{
    m_ui = std::make_unique<test::UiFixture>();
    m_ui->theme.setChoice(ThemeChoice::Light);
    m_ui->theme.apply();
}

void TestStageStepper::cleanup()
{
    m_window.reset();
    m_ui.reset();
    QApplication::setFont(m_font);
}

void TestStageStepper::show(int width, int points)
{
    if (points > 0) {
        QFont font = m_font;
        font.setPointSize(points);
        QApplication::setFont(font);
    }
    m_window = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(m_window.get());
    column->setContentsMargins({});
    m_stepper = new StageStepper(m_ui->context);
    column->addWidget(m_stepper);
    column->addStretch(1);
    m_stepper->retranslate();
    count(0, QDate(2015, 3, 9));
    m_stepper->look(FileStage::Market);
    m_window->resize(width, 300);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->resize(width, 300);
    QCOMPARE(m_stepper->width(), width);
}

/// The file stands in its market search, and \p missing duties of it are missing.
void TestStageStepper::count(int missing, QDate today) const
{
    ProcurementFile file = test::readyFile();
    file.passages << StagePassage { u"p2"_s, FileStage::Options, file.head.holder, QDate(2015, 3, 3), {}, {} }
                  << StagePassage { u"p3"_s, FileStage::Market, file.head.holder, QDate(2015, 3, 4), {}, {} };
    file.stage = FileStage::Market;
    FileDuty duty;
    duty.stage = FileStage::Market;
    m_stepper->setFile(file, QList<FileDuty>(missing, duty), today);
    QCoreApplication::sendPostedEvents();
}

QList<QToolButton *> TestStageStepper::buttons() const
{
    QList<QToolButton *> shown = m_stepper->findChildren<QToolButton *>();
    shown.removeIf([](const QToolButton *button) { return !button->isVisible(); });
    return shown;
}

int TestStageStepper::rows() const
{
    QSet<int> tops;
    for (const QToolButton *button : buttons())
        tops << button->y();
    return int(tops.size());
}

void TestStageStepper::shapeDoesNotFollowWhatIsCounted_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("wide") << 1200;
    QTest::newRow("two rows") << 640;
    QTest::newRow("narrow") << 360;
}

void TestStageStepper::shapeDoesNotFollowWhatIsCounted()
{
    QFETCH(const int, width);
    show(width);
    const int height = m_stepper->height();
    const auto places = [this] {
        QList<QRect> all;
        for (const QToolButton *button : buttons())
            all << button->geometry();
        return all;
    };
    const QList<QRect> before = places();
    QVERIFY(before.size() > 9);
    for (const int missing : { 1, 12, 3 }) {
        count(missing, QDate(2015, 3, 9).addDays(missing * 40));
        QVERIFY2(buttons()[2]->text().contains(QString::number(missing)), qPrintable(buttons()[2]->text()));
        QCOMPARE(places(), before);
        QCOMPARE(m_stepper->height(), height);
    }
}

void TestStageStepper::allStagesStandInOneRowAtUsualWidth_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("English") << Language::English;
    QTest::newRow("French") << Language::French;
}

/// In a window of 1440 pixels.
void TestStageStepper::allStagesStandInOneRowAtUsualWidth()
{
    QFETCH(const Language, language);
    m_ui->language.setLanguage(language);
    show(1200);
    QCOMPARE(buttons().size(), stagesOf(test::readyFile()).size());
    QCOMPARE(rows(), 1);
    (void)test::keepPicture(*m_stepper, QStringLiteral(ACQUIS_SCREENSHOTS),
                            u"stages-%1"_s.arg(language == Language::French ? u"fr"_s : u"en"_s));
    int right = -1;
    for (const QToolButton *button : buttons()) {
        QVERIFY2(button->x() > right, qPrintable(button->text()));
        right = button->geometry().right();
    }
    QVERIFY(right < m_stepper->width());
}

void TestStageStepper::nameThatIsShortenedIsSaidWhole()
{
    m_ui->language.setLanguage(Language::French);
    show(1200);
    const QString name = FileWords::stage(FileStage::Solicitation);
    const auto *button = m_stepper->findChild<QToolButton *>(u"stage-solicitation"_s);
    QVERIFY(button);
    QVERIFY2(button->toolTip().contains(name), qPrintable(button->toolTip()));
    QVERIFY2(button->accessibleName().contains(name), qPrintable(button->accessibleName()));
    for (int width = 1180; width > 500 && rows() == 1 && button->width() >= button->sizeHint().width(); width -= 20) {
        m_window->resize(width, 300);
        QCoreApplication::sendPostedEvents();
    }
    QCOMPARE(rows(), 1);
    QVERIFY(button->width() < button->sizeHint().width());
    // What is looked at is whole.
    m_stepper->look(FileStage::Solicitation);
    QCoreApplication::sendPostedEvents();
    QVERIFY(button->width() >= button->sizeHint().width());
}

void TestStageStepper::arrowsGoOnInTheNextRow()
{
    show(480);
    QVERIFY(rows() > 1);
    const QSignalSpy chosen(m_stepper, &StageStepper::chosen);
    const QList<FileStage> stages = stagesOf(test::readyFile());
    m_stepper->look(stages.first());
    buttons().first()->setFocus();
    for (qsizetype i = 1; i < stages.size(); ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QCOMPARE(m_stepper->looked(), stages[i]);
    }
    QCOMPARE(chosen.size(), stages.size() - 1);
}

void TestStageStepper::roomIsSharedAndTakenFromTheWidest_data()
{
    QTest::addColumn<QList<StageWish>>("wishes");
    QTest::addColumn<int>("width");
    QTest::addColumn<QList<int>>("widths");
    const QList<StageWish> three { { 60, 30, false }, { 100, 30, false }, { 80, 30, true } };
    QTest::newRow("as wanted") << three << 250 << QList { 60, 100, 80 };
    QTest::newRow("more is shared") << three << 260 << QList { 63, 103, 84 };
    QTest::newRow("the widest gives way") << three << 230 << QList { 60, 80, 80 };
    QTest::newRow("then both") << three << 180 << QList { 45, 45, 80 };
    QTest::newRow("no narrower than the least") << three << 100 << QList { 30, 30, 80 };
    QTest::newRow("nothing") << QList<StageWish>() << 100 << QList<int>();
}

void TestStageStepper::roomIsSharedAndTakenFromTheWidest()
{
    QFETCH(const QList<StageWish>, wishes);
    QFETCH(const int, width);
    QTEST(stageWidths(wishes, width, 5), "widths");
}

QTEST_MAIN(TestStageStepper)
#include "tst_stagestepper.moc"
