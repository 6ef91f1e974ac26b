// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/spending/spendingwindow.h"

#include "core/exchange/newregister.h"
#include "core/exchange/spendimport.h"
#include "core/storage/database.h"

#include <QMap>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

namespace acquis::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 120'000; // for a machine that does much else

} // namespace

void AnsweredPrompts::openFiles(QWidget *, const QString &, const QString &, bool,
                                std::function<void(const QStringList &)> chosen)
{
    chosen({ file });
}

void AnsweredPrompts::saveFile(QWidget *, const QString &, const QString &, const QString &,
                               std::function<void(const QString &)> chosen)
{
    chosen(file);
}

void AnsweredPrompts::confirm(QWidget *, const QString &, const QString &, const QString &, std::function<void(bool)> answered)
{
    answered(true);
}

QByteArray statements(const QList<TestLine> &lines)
{
    QByteArray text = "Fiscal Year,Ministry Name,Category,Program Name,Item,Account,Detail,Amount $\r\n";
    for (const TestLine &line : lines)
        text += line.year + ",\"" + line.ministry + "\",Operating,\"" + line.program + "\",Item,Services,\"" + line.detail
                + "\",\"" + line.amount + "\"\r\n";
    return text;
}

SpendingWindow::SpendingWindow() : m_settings(folder.path(u"settings.ini"_s)), m_session(m_jobs)
{
    m_language.setLanguage(Language::English);
    remakePage();
}

void SpendingWindow::remakePage()
{
    m_page.reset();
    m_page = std::make_unique<SpendingPage>(context());
    m_page->retranslate();
    m_page->resize(1280, 800);
    m_page->show();
}

SpendingWindow::~SpendingWindow()
{
    m_page.reset();
}

bool SpendingWindow::open(const QList<TestLine> &lines)
{
    QMap<QByteArray, QList<TestLine>> years;
    for (const TestLine &line : lines)
        years[line.year] << line;
    QMap<QString, QByteArray> files;
    for (auto year = years.cbegin(); year != years.cend(); ++year)
        files.insert(u"accounts-"_s + QString::fromLatin1(year.key()) + u".csv"_s, statements(year.value()));
    return openFiles(files);
}

bool SpendingWindow::openFiles(const QMap<QString, QByteArray> &files)
{
    const QString path = folder.path(u"test.acquis"_s);
    {
        auto database = createRegister(path);
        if (!database)
            return false;
        QStringList paths;
        for (auto file = files.cbegin(); file != files.cend(); ++file)
            paths << folder.write(file.key(), file.value());
        const auto report =
            importFiles(**database, paths, { .format = {}, .fiscalYear = {}, .accepted = {}, .mapping = {}, .actor = u"test"_s });
        if (!report || report->hasRejectedRows())
            return false;
    }
    QSignalSpy opened(&m_session, &RegisterSession::opened);
    m_session.open(path);
    return opened.wait(patience) && waitUntilSettled();
}

bool SpendingWindow::openSample()
{
    QSignalSpy opened(&m_session, &RegisterSession::opened);
    m_session.openSample(folder.path(u"sample.acquis"_s));
    return opened.wait(patience) && waitUntilSettled();
}

bool SpendingWindow::waitUntilSettled()
{
    return QTest::qWaitFor([this] { return m_page->isSettled(); }, patience);
}

void SpendingWindow::setLanguage(Language language)
{
    QSignalSpy changed(&m_language, &LanguageController::changed);
    m_language.setLanguage(language);
    changed.wait(patience);
}

QStringList SpendingWindow::chips() const
{
    QStringList words;
    const auto buttons = m_page->findChildren<QToolButton *>(u"filterChipWords"_s);
    for (const QToolButton *button : buttons) {
        if (button->isVisible())
            words << button->text().replace(u"&&"_s, u"&"_s);
    }
    return words;
}

QList<QStringList> SpendingWindow::table(const QString &view) const
{
    const auto *table = m_page->findChild<QTableView *>(view);
    return table ? textRows(*table->model()) : QList<QStringList>();
}

QStringList SpendingWindow::totalRow() const
{
    const auto *table = m_page->findChild<QTableView *>(u"spendingTable"_s);
    const auto *total = table->parentWidget()->findChild<QTableView *>(u"totalRowView"_s);
    return textRows(*total->model()).value(1);
}

QStringList SpendingWindow::crumbs() const
{
    QStringList words;
    const QList<Crumb> crumbs = m_page->breadcrumb();
    for (const Crumb &crumb : crumbs)
        words << crumb.text;
    return words;
}

bool SpendingWindow::drill(const QString &name)
{
    auto *view = m_page->findChild<QTableView *>(u"spendingTable"_s);
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        const QModelIndex index = view->model()->index(row, 0);
        if (index.data().toString() == name) {
            Q_EMIT view->activated(index);
            return true;
        }
    }
    return false;
}

} // namespace acquis::test
