// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/filenotesview.h"

#include "tests/ui/procurements/twofiles.h"

#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace acquis;
using namespace Qt::StringLiterals;

/// A note goes to the file for which it was written.
class TestFileNotesView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void noteIsAdded();
    void draftStaysWithItsFile();
    void draftIsKeptThroughChangesAndLanguages();

private:
    void type(const QString &words) const
    {
        m_text->setFocus();
        QTest::keyClicks(m_text, words);
    }

    std::unique_ptr<test::TwoFiles> m_files;
    std::unique_ptr<FileNotesView> m_view;
    QPlainTextEdit *m_text = nullptr;
    QPushButton *m_add = nullptr;
};

void TestFileNotesView::init()
{
    m_files = std::make_unique<test::TwoFiles>();
    m_view = std::make_unique<FileNotesView>(m_files->ui.context, *m_files->session);
    connect(m_files->session.get(), &FileSession::fileChanged, m_view.get(), &FileNotesView::showFile);
    connect(m_files->session.get(), &FileSession::opened, m_view.get(), &FileNotesView::showFile);
    m_view->retranslate();
    m_view->show();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_text = m_view->findChild<QPlainTextEdit *>(u"noteText"_s);
    m_add = m_view->findChild<QPushButton *>(u"noteAdd"_s);
    QVERIFY(m_text && m_add);
    m_files->open(u"PF-2015-0001"_s);
}

void TestFileNotesView::cleanup()
{
    m_view.reset();
    m_files.reset();
}

void TestFileNotesView::noteIsAdded()
{
    QVERIFY(!m_add->isEnabled());
    type(u"Call them"_s);
    QVERIFY(m_add->isEnabled());
    m_add->click();
    QVERIFY(m_files->settle());
    QCOMPARE(m_files->kept(u"PF-2015-0001"_s).notes.constFirst().text, u"Call them"_s);
    QCOMPARE(m_files->kept(u"PF-2015-0001"_s).notes.constFirst().at.toLocalTime().date(), m_files->session->today());
    QVERIFY(m_text->toPlainText().isEmpty());
    QVERIFY(m_view->drafts().isEmpty());
    QVERIFY(m_view->findChild<QListWidget *>(u"notes"_s)->item(0)->text().contains(u"Call them"_s));
}

void TestFileNotesView::draftStaysWithItsFile()
{
    type(u"Call them"_s);
    m_files->open(u"PF-2015-0002"_s);
    QVERIFY(m_text->toPlainText().isEmpty());
    QVERIFY(!m_add->isEnabled());
    QCOMPARE(m_view->drafts(), QStringList { u"PF-2015-0001"_s });
    type(u"Write to them"_s);
    QCOMPARE(m_view->drafts(), (QStringList { u"PF-2015-0001"_s, u"PF-2015-0002"_s }));
    m_add->click();
    QVERIFY(m_files->settle());
    QCOMPARE(m_files->kept(u"PF-2015-0002"_s).notes.constFirst().text, u"Write to them"_s);
    m_files->session->close();
    QVERIFY(m_text->toPlainText().isEmpty());
    m_files->open(u"PF-2015-0001"_s);
    QCOMPARE(m_text->toPlainText(), u"Call them"_s);
    m_add->click();
    QVERIFY(m_files->settle());
    QCOMPARE(m_files->kept(u"PF-2015-0001"_s).notes.size(), 1);
    QVERIFY(m_view->drafts().isEmpty());
}

void TestFileNotesView::draftIsKeptThroughChangesAndLanguages()
{
    type(u"Call them"_s);
    QVERIFY(m_files->session->change(u"edit"_s, [](ProcurementFile &file) { file.head.unit = u"Buildings"_s; }));
    m_files->ui.language.setLanguage(Language::French);
    m_view->retranslate();
    QCOMPARE(m_text->toPlainText(), u"Call them"_s);
}

QTEST_MAIN(TestFileNotesView)
#include "tst_filenotesview.moc"
