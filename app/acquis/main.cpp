// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/acquis/compositionroot.h"
#include "app/acquis/demo.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/registeractions.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QIcon>
#include <QStyleFactory>
#include <QTemporaryDir>
#include <QTimer>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

/// Opens what the command line names, or what was open last.
void openAsAsked(CompositionRoot &root, const QCommandLineParser &parser, const Settings &settings)
{
    QStringList accounts;
    QString registerPath;
    const QStringList arguments = parser.positionalArguments();
    for (const QString &path : arguments) {
        if (path.endsWith(u".acquis"_s))
            registerPath = path;
        else
            accounts << path;
    }
    const QString last = settings.recentRegisters().value(0);
    if (parser.isSet(u"sample"_s))
        root.session().openSample(RegisterActions::samplePath());
    else if (!registerPath.isEmpty())
        root.session().open(registerPath);
    else if (QFileInfo::exists(last))
        root.session().open(last);
    if (!accounts.isEmpty())
        root.importFiles(accounts);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(u"Acquis"_s);
    QApplication::setApplicationName(u"Acquis"_s);
    QApplication::setApplicationVersion(QStringLiteral(ACQUIS_VERSION));
    QApplication::setDesktopFileName(u"ca.acquis.Acquis"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/acquis.svg"_s));

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({ u"sample"_s, QCoreApplication::translate("main", "Open the sample register.") });
    parser.addOption({ u"lang"_s, QCoreApplication::translate("main", "Language of the screen: en or fr."), u"en|fr"_s });
    parser.addOption(
        { u"demo"_s, QCoreApplication::translate("main", "Write pictures of the pages into a folder and quit."), u"folder"_s });
    parser.addPositionalArgument(u"files"_s, QCoreApplication::translate("main", "A register to open, or files to import."),
                                 u"[files…]"_s);
    parser.process(application);

    // A demonstration neither reads nor leaves settings.
    const QTemporaryDir scratch;
    const bool demo = parser.isSet(u"demo"_s);
    auto settings = demo ? std::make_unique<Settings>(scratch.filePath(u"settings.ini"_s)) : std::make_unique<Settings>();
    if (demo)
        settings->setOfficer(u"A. Desrosiers"_s); // of the sample's office: files wait for them
    if (parser.isSet(u"lang"_s))
        settings->setLanguage(parser.value(u"lang"_s) == u"fr"_s ? Language::French : Language::English);
    const Settings &kept = *settings;
    CompositionRoot root(std::move(settings));
    if (demo) {
        Demo show(root, parser.value(u"demo"_s));
        QObject::connect(
            &show, &Demo::finished, &application, [](int code) { QApplication::exit(code); }, Qt::QueuedConnection);
        QTimer::singleShot(0, &show, &Demo::start);
        return QApplication::exec();
    }
    // The register loads in its own thread while the window comes up.
    openAsAsked(root, parser, kept);
    root.window().show();
    return QApplication::exec();
}
