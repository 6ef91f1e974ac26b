// SPDX-License-Identifier: GPL-3.0-or-later
// Renders every page of the real window and looks at what a person would meet: words that are cut off, controls without a
// name, English left in French. The pictures are kept in the build folder, to be looked at.
#include "app/acquis/compositionroot.h"
#include "app/acquis/procurementdesk.h"
#include "core/procurements/fileduties.h"
#include "tests/support/temporaryfolder.h"
#include "ui/agreements/agreementspage.h"
#include "ui/procurements/filesession.h"
#include "ui/procurements/procurementfilepage.h"
#include "ui/procurements/sourcespage.h"
#include "ui/shell/mainwindow.h"
#include "ui/spending/classificationpage.h"
#include "ui/spending/spendingpage.h"
#include "ui/vendors/vendorspage.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTest>
#include <QXmlStreamReader>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

/// English sources whose French differs.
QSet<QString> englishOnly()
{
    QFile file(QString::fromUtf8(ACQUIS_SOURCE_DIR) + u"/translations/acquis_fr.ts"_s);
    QSet<QString> english;
    QSet<QString> french;
    if (!file.open(QIODevice::ReadOnly))
        return english;
    QXmlStreamReader xml(&file);
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"source"_s)
            source = xml.readElementText();
        else if (xml.name() == u"translation"_s) {
            const QString words = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
            french << words;
            if (words != source)
                english << source;
        }
    }
    return english - french;
}

bool isOurs(const QWidget *widget)
{
    return widget->isVisible() && !widget->objectName().startsWith(u"qt_"_s) && !qobject_cast<const QHeaderView *>(widget);
}

QString place(const QWidget *widget)
{
    return u"%1 \"%2\""_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName());
}

QString textOf(const QWidget *widget)
{
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    if (const auto *box = qobject_cast<const QComboBox *>(widget))
        return box->currentText();
    if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
        return edit->placeholderText();
    return {};
}

QStringList namelessIn(const QWidget &window)
{
    QStringList nameless;
    const auto widgets = window.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const bool interactive = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
                                 || qobject_cast<QLineEdit *>(widget) || qobject_cast<QAbstractItemView *>(widget);
        const bool inner = widget->parent()
                           && (qobject_cast<QComboBox *>(widget->parent()) || qobject_cast<QAbstractItemView *>(widget->parent())
                               || qobject_cast<QLineEdit *>(widget->parent()));
        if (!interactive || inner || !isOurs(widget) || widget->focusPolicy() == Qt::NoFocus)
            continue;
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface || interface->text(QAccessible::Name).trimmed().isEmpty())
            nameless << place(widget);
    }
    return nameless;
}

QStringList cutOffIn(const QWidget &window)
{
    QStringList cut;
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!isOurs(widget) || textOf(widget).isEmpty())
            continue;
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (label && label->wordWrap() && widget->height() + 2 < widget->heightForWidth(widget->width())) {
            cut << u"%1 shows %2 of %3 px in height: %4"_s.arg(place(widget))
                       .arg(widget->height())
                       .arg(widget->heightForWidth(widget->width()))
                       .arg(textOf(widget));
            continue;
        }
        const bool checked = (label && !label->wordWrap() && label->objectName() != u"panelSubtitle"_s) || button;
        if (!checked || qobject_cast<const QAbstractItemView *>(widget->parentWidget()))
            continue;
        if (widget->width() + 2 < widget->minimumSizeHint().width()
            || (label && widget->width() + 2 < widget->sizeHint().width()))
            cut << u"%1 shows %2 of %3 px: %4"_s.arg(place(widget))
                       .arg(widget->width())
                       .arg(widget->sizeHint().width())
                       .arg(textOf(widget));
    }
    return cut;
}

/// Inputs and words that are hard to read: of too little contrast on their ground, or left small when the text grew.
QStringList faintIn(const QWidget &window)
{
    constexpr double leastContrast = 4.5;
    constexpr double leastSize = 0.85;
    QStringList faint;
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!isOurs(widget))
            continue;
        const QPalette colors = widget->palette();
        const bool isInput = qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QLineEdit *>(widget);
        const double contrast = Theme::contrast(colors.color(QPalette::Text), colors.color(QPalette::Base));
        if (isInput && widget->isEnabled() && contrast < leastContrast)
            faint << u"%1 has a contrast of %2"_s.arg(place(widget)).arg(contrast);
        const double size = widget->fontInfo().pointSizeF() / QFontInfo(QApplication::font()).pointSizeF();
        if (!textOf(widget).isEmpty() && size < leastSize)
            faint << u"%1 is small: %2 of the text's size"_s.arg(place(widget)).arg(size);
    }
    return faint;
}

QStringList englishIn(const QWidget &window, const QSet<QString> &english)
{
    QStringList left;
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        // Each language is named in itself.
        if (isOurs(widget) && widget->objectName() != u"settingsLanguage"_s && english.contains(textOf(widget)))
            left << place(widget) + u": "_s + textOf(widget);
    }
    return left;
}

} // namespace

class TestPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void everyPageIsFitToBeSeen_data();
    void everyPageIsFitToBeSeen();
    void switchingLanguageKeepsWhatWasChosenAndTyped();

private:
    void setLanguage(Language language);
    test::TemporaryFolder m_folder;
    std::unique_ptr<CompositionRoot> m_root;
    QFont m_font;
};

void TestPages::initTestCase()
{
    m_font = QApplication::font();
    auto settings = std::make_unique<Settings>(m_folder.path(u"settings.ini"_s));
    settings->setLanguage(Language::English);
    settings->setTheme(ThemeChoice::Light);
    m_root = std::make_unique<CompositionRoot>(std::move(settings));
    m_root->window().resize(1440, 900);
    m_root->window().show();
    QSignalSpy checked(&m_root->session(), &RegisterSession::checked);
    m_root->session().openSample(m_folder.path(u"sample.acquis"_s));
    QVERIFY(checked.wait(120000));
    QTRY_VERIFY(m_root->spendingPage().isSettled());
    m_root->sourcesPage().showNeed({}, u"data analytics software"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_root->sourcesPage().isSettled(), 30000);
    QSignalSpy shown(&m_root->desk().session(), &FileSession::saved);
    m_root->desk().open(u"PF-2026-0007"_s);
    QVERIFY(shown.wait(30000));
    QVERIFY(QDir().mkpath(QString::fromUtf8(ACQUIS_SCREENSHOTS)));
}

void TestPages::cleanupTestCase()
{
    m_root.reset();
}

void TestPages::setLanguage(Language language)
{
    QSignalSpy changed(&m_root->language(), &LanguageController::changed);
    m_root->language().setLanguage(language);
    QVERIFY(changed.wait());
}

void TestPages::everyPageIsFitToBeSeen_data()
{
    QTest::addColumn<bool>("french");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("percent");
    for (const bool french : { false, true }) {
        for (const bool dark : { false, true }) {
            for (const int percent : { 100, 150 })
                QTest::addRow("%s, %s, %d %%", french ? "French" : "English", dark ? "dark" : "light", percent)
                    << french << dark << percent;
        }
    }
}

void TestPages::everyPageIsFitToBeSeen()
{
    QFETCH(bool, french);
    QFETCH(bool, dark);
    QFETCH(int, percent);
    QFont font = m_font;
    font.setPointSizeF(font.pointSizeF() * percent / 100);
    QApplication::setFont(font);
    m_root->theme().setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    m_root->theme().apply();
    setLanguage(french ? Language::French : Language::English);
    const QSet<QString> english = french ? englishOnly() : QSet<QString>();
    QVERIFY(!french || !english.isEmpty());

    QStringList problems;
    auto *stack = m_root->window().findChild<QStackedWidget *>(u"pages"_s);
    QVERIFY(stack);
    const auto look = [&](const QString &name) {
        QCoreApplication::sendPostedEvents();
        QTest::qWait(1);
        const QString picture =
            u"%1-%2-%3-%4.png"_s.arg(name, french ? u"fr"_s : u"en"_s, dark ? u"dark"_s : u"light"_s).arg(percent);
        QVERIFY(m_root->window().grab().save(QString::fromUtf8(ACQUIS_SCREENSHOTS) + u'/' + picture));
        const QStringList found = namelessIn(m_root->window()) + cutOffIn(m_root->window()) + faintIn(m_root->window())
                                  + englishIn(m_root->window(), english);
        for (const QString &problem : found)
            problems << name + u": "_s + problem;
    };
    for (int i = 0; i < stack->count(); ++i) {
        auto *page = qobject_cast<Page *>(stack->widget(i));
        m_root->window().showPage(page);
        look(page->iconName());
    }
    for (Page *page : { static_cast<Page *>(&m_root->vendorsPage()), static_cast<Page *>(&m_root->agreementsPage()) }) {
        m_root->window().showPage(page);
        auto *sections = page->findChild<SegmentedControl *>();
        QVERIFY(sections);
        const int first = sections->current();
        const auto parts = sections->findChildren<QAbstractButton *>();
        QVERIFY(parts.size() > 2);
        for (QAbstractButton *part : parts) {
            part->click();
            look(part->objectName());
            for (QTabWidget *tabs : page->findChildren<QTabWidget *>()) {
                for (int tab = 1; tabs->isVisible() && tab < tabs->count(); ++tab) {
                    tabs->setCurrentIndex(tab);
                    look(part->objectName() + u"-%1"_s.arg(tab));
                }
                tabs->setCurrentIndex(0);
            }
        }
        sections->setCurrent(first);
    }
    ProcurementFilePage &file = m_root->desk().filePage();
    m_root->window().showPage(&file);
    for (const FileStage stage : stagesOf(m_root->desk().session().file())) {
        file.lookAt(stage);
        look(u"file-"_s + codeOf(stage));
    }
    auto *side = file.findChild<QTabWidget *>(u"fileSide"_s);
    QVERIFY(side);
    for (int tab = side->count() - 1; tab >= 0; --tab) {
        side->setCurrentIndex(tab);
        look(u"file-side-%1"_s.arg(tab));
    }
    for (const QString &view : { u"fileForms"_s, u"fileDossier"_s }) {
        file.findChild<QAction *>(view)->trigger();
        look(u"file-view-"_s + view);
    }
    file.lookAt(FileStage::Need);
    ClassificationPage &classification = m_root->classificationPage();
    m_root->window().showPage(&classification);
    classification.showTab(ClassificationPage::Tags);
    look(u"tags"_s);
    classification.showTab(ClassificationPage::Crosswalk);
    classification.findChild<QAbstractButton *>(u"crosswalkAdd"_s)->click();
    classification.findChild<QAbstractButton *>(u"editorSave"_s)->click();
    look(u"crosswalk-editor"_s);
    classification.findChild<QAbstractButton *>(u"editorCancel"_s)->click();
    problems.removeDuplicates();
    QVERIFY2(problems.isEmpty(), qPrintable(u'\n' + problems.join(u'\n')));
}

void TestPages::switchingLanguageKeepsWhatWasChosenAndTyped()
{
    setLanguage(Language::English);
    m_root->window().showPage(&m_root->spendingPage());
    auto *find = m_root->spendingPage().findChild<QLineEdit *>(u"spendingFind"_s);
    auto *rows = m_root->spendingPage().findChild<QComboBox *>(u"spendingRows"_s);
    QVERIFY(find && rows);
    QTest::keyClicks(find, u"trade"_s);
    rows->setCurrentIndex(1);
    Q_EMIT rows->activated(1);
    const QString before = rows->currentText();
    setLanguage(Language::French);
    QCOMPARE(find->text(), u"trade"_s);
    QCOMPARE(rows->currentIndex(), 1);
    QVERIFY(rows->currentText() != before);
    QCOMPARE(m_root->spendingPage().title(), u"Dépenses"_s);
    setLanguage(Language::English);
    QCOMPARE(find->text(), u"trade"_s);
    find->clear();
}

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
