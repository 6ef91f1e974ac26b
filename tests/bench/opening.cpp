// SPDX-License-Identifier: GPL-3.0-or-later
// Opens the window on a register and ends as soon as its first page with figures (or the empty page) is painted. The whole
// process is timed from outside; what follows in the background, the check of the register, is not waited for.
#include "app/acquis/compositionroot.h"
#include "ui/shell/mainwindow.h"
#include "ui/spending/spendingpage.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdlib>

using namespace acquis;
using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    if (argc != 2)
        return 2;
    const QTemporaryDir scratch;
    CompositionRoot root(std::make_unique<Settings>(scratch.filePath(u"settings.ini"_s)));
    const auto paintAndEnd = [&root] {
        root.window().repaint();
        std::_Exit(0);
    };
    QObject::connect(&root.session(), &RegisterSession::opened, &application, [&] {
        if (root.spendingPage().isSettled())
            QTimer::singleShot(0, &application, paintAndEnd);
        else
            QObject::connect(&root.spendingPage(), &SpendingPage::settled, &application, paintAndEnd, Qt::QueuedConnection);
    });
    QObject::connect(&root.session(), &RegisterSession::failed, &application, [] { std::_Exit(3); });
    root.session().open(QString::fromLocal8Bit(argv[1]));
    root.window().show();
    return QApplication::exec();
}
