// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/acquis/demo.h"

#include "app/acquis/compositionroot.h"
#include "app/acquis/procurementdesk.h"
#include "core/procurements/fileduties.h"
#include "ui/agreements/agreementspage.h"
#include "ui/exchange/importpage.h"
#include "ui/procurements/filesession.h"
#include "ui/procurements/homepage.h"
#include "ui/procurements/officepage.h"
#include "ui/procurements/procurementfilepage.h"
#include "ui/procurements/procurementspage.h"
#include "ui/procurements/sourcespage.h"
#include "ui/rules/optionspage.h"
#include "ui/rules/optionssession.h"
#include "ui/rules/rulespage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/startpage.h"
#include "ui/spending/referencepage.h"
#include "ui/spending/spendingpage.h"
#include "ui/vendors/vendorspage.h"

#include <QCoreApplication>
#include <QDir>
#include <QTextStream>
#include <QTimer>

#include <cstdio>

namespace acquis {

using namespace Qt::StringLiterals;

Demo::Demo(CompositionRoot &root, QString folder, QObject *parent)
    : QObject(parent)
    , m_root(root)
    , m_folder(std::move(folder)) { }

void Demo::start()
{
    if (!QDir().mkpath(m_folder)) {
        QTextStream(stderr) << "acquis: cannot make the folder " << m_folder << '\n';
        Q_EMIT finished(1);
        return;
    }
    connect(&m_root.session(), &RegisterSession::failed, this, [this](const Error &error) {
        QTextStream(stderr) << "acquis: " << errorName(error.code) << ' ' << error.subject << ' ' << error.detail << '\n';
        Q_EMIT finished(1);
    });
    // The check of the register is the last thing that happens after opening: by then the status line is complete too.
    connect(&m_root.session(), &RegisterSession::checked, this, &Demo::picturesWhenSettled);
    m_root.window().resize(1440, 900);
    m_root.window().show();
    m_root.session().openSample(QDir(m_folder).filePath(u"sample.acquis"_s));
}

template <typename P>
bool Demo::waitsFor(P &page)
{
    if (page.isSettled())
        return false;
    connect(&page, &P::settled, this, &Demo::picturesWhenSettled, Qt::SingleShotConnection);
    m_root.window().showPage(&page); // what it shows is loaded when it comes to the front
    return true;
}

void Demo::picturesWhenSettled()
{
    if (waitsFor(m_root.spendingPage()) || waitsFor(m_root.rulesPage()) || waitsFor(m_root.vendorsPage())
        || waitsFor(m_root.agreementsPage()))
        return;
    if (!m_isAsked) {
        m_isAsked = true;
        m_root.optionsPage().showExample();
        m_root.sourcesPage().showNeed(m_root.optionsPage().session().entered(), u"data analytics software"_s);
    }
    if (waitsFor(m_root.sourcesPage()))
        return;
    if (!m_root.desk().session().isOpen()) {
        connect(&m_root.desk().session(), &FileSession::saved, this, &Demo::picturesWhenSettled, Qt::SingleShotConnection);
        m_root.desk().open(u"PF-2016-0110"_s);
        return;
    }
    QTimer::singleShot(0, this, &Demo::takePictures);
}

bool Demo::saveFileStages(const QString &language)
{
    ProcurementFilePage &page = m_root.desk().filePage();
    bool good = true;
    for (const FileStage stage : stagesOf(m_root.desk().session().file())) {
        page.lookAt(stage);
        good = savePage(u"file-"_s + codeOf(stage), page, language) && good;
    }
    return good;
}

bool Demo::savePage(const QString &name, Page &page, const QString &language)
{
    m_root.window().showPage(&page);
    // A page that has just come to the front gives its labels their room in two rounds.
    for (int round = 0; round < 3; ++round)
        QCoreApplication::sendPostedEvents();
    const QString path = QDir(m_folder).filePath(name + u'-' + language + u".png"_s);
    if (!m_root.window().grab().save(path))
        return false;
    m_written << path;
    return true;
}

void Demo::takePictures()
{
    connect(&m_root.language(), &LanguageController::changed, this, &Demo::pictureLanguage);
    m_root.language().setLanguage(Language::English);
}

void Demo::pictureLanguage()
{
    const bool french = m_root.language().language() == Language::French;
    const QString code = french ? u"fr"_s : u"en"_s;
    bool good = savePage(u"spending"_s, m_root.spendingPage(), code);
    good = savePage(u"home"_s, m_root.desk().home(), code) && good;
    good = savePage(u"procurements"_s, m_root.desk().procurements(), code) && good;
    good = saveFileStages(code) && good;
    good = savePage(u"office"_s, m_root.desk().office(), code) && good;
    good = savePage(u"register"_s, m_root.startPage(), code) && good;
    good = savePage(u"options"_s, m_root.optionsPage(), code) && good;
    good = savePage(u"rules"_s, m_root.rulesPage(), code) && good;
    good = savePage(u"sources"_s, m_root.sourcesPage(), code) && good;
    good = savePage(u"vendors"_s, m_root.vendorsPage(), code) && good;
    good = savePage(u"agreements"_s, m_root.agreementsPage(), code) && good;
    good = savePage(u"reference"_s, m_root.referencePage(), code) && good;
    good = savePage(u"import"_s, m_root.importPage(), code) && good;
    const auto pdf = m_root.spendingPage().writePdf(QDir(m_folder).filePath(u"spending-%1.pdf"_s.arg(code)));
    if (pdf)
        m_written << *pdf;
    m_good = m_good && good && pdf.has_value();
    if (!french) {
        m_root.language().setLanguage(Language::French);
        return;
    }
    QTextStream out(stdout);
    for (const QString &path : std::as_const(m_written))
        out << path << '\n';
    Q_EMIT finished(m_good ? 0 : 1);
}

} // namespace acquis
