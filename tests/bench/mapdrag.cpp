// SPDX-License-Identifier: GPL-3.0-or-later
// The logic map while it is dragged: 500 moves of the value over all limits and back, and 500 of the day over all
// directives, each from the slider's change to the repainted panel. Prints what was dragged, the median and the 99th
// percentile in milliseconds.
#include "ui/rules/bandslider.h"
#include "ui/rules/logicmappanel.h"
#include "ui/rules/optionssession.h"
#include "ui/rules/ruleshelf.h"
#include "ui/shell/jobrunner.h"
#include "ui/shell/languagecontroller.h"
#include "ui/shell/registersession.h"
#include "ui/shell/settings.h"
#include "ui/shell/widgetprompts.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPixmap>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

constexpr int moves = 500;

void measure(const char *what, LogicMapPanel &panel, BandSlider &slider)
{
    constexpr int stride = 83; // no divisor of the scale: each way passes other places
    std::vector<double> times;
    for (int move = 1; move <= moves; ++move) {
        const int along = move * stride % (2 * BandSlider::places);
        QElapsedTimer timer;
        timer.start();
        slider.drag(along <= BandSlider::places ? along : 2 * BandSlider::places - along);
        const QPixmap picture = panel.grab();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
        if (picture.isNull())
            std::exit(1);
    }
    std::ranges::sort(times);
    std::printf("%s %.2f %.2f\n", what, times[moves / 2], times[moves * 99 / 100]);
}

Need conferenceService()
{
    Need need;
    need.commodity = Commodity::Services;
    need.value = Money::fromCents(20'000'00);
    need.date = QDate(2015, 3, 2);
    need.neededBy = QDate(2015, 7, 2);
    return need;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QTemporaryDir scratch;
    Settings settings(scratch.filePath(u"settings.ini"_s));
    Theme theme;
    theme.setChoice(ThemeChoice::Light);
    theme.apply();
    LanguageController language;
    language.setLanguage(Language::English);
    JobRunner jobs;
    WidgetPrompts prompts(settings);
    RegisterSession session(jobs);
    const UiContext context { theme, language, settings, jobs, prompts, session };
    RuleShelf shelf(jobs);
    OptionsSession options(shelf);
    options.enter(conferenceService());
    LogicMapPanel panel(context, options);
    panel.retranslate();
    panel.resize(1000, 420);
    panel.show();
    QObject::connect(
        &shelf, &RuleShelf::changed, &application,
        [&] {
            for (int i = 0; i < 3; ++i)
                QCoreApplication::processEvents();
            measure("value", panel, *panel.findChild<BandSlider *>(u"valueSlider"_s));
            options.resetTrial();
            measure("date", panel, *panel.findChild<BandSlider *>(u"dateSlider"_s));
            QCoreApplication::quit();
        },
        Qt::QueuedConnection);
    shelf.load();
    return QApplication::exec();
}
