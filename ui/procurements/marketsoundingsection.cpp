// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/marketsoundingsection.h"

#include "core/procurements/marketmeasures.h"
#include "ui/procurements/needwords.h"
#include "ui/procurements/rowsfit.h"
#include "ui/rules/ruleswords.h"
#include "ui/shell/catalogue.h"
#include "ui/shell/languagecontroller.h"
#include "ui/widgets/flowlayout.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastTarget = 28;
constexpr int mostItems = 100'000;
constexpr int lettersShown = 24;

QStringList keys()
{
    return { u"kind"_s,     u"day"_s,   u"organiser"_s, u"thirdPartyNote"_s, u"notice"_s,  u"problem"_s, u"plan"_s,
             u"intended"_s, u"views"_s, u"firms"_s,     u"rates"_s,          u"learned"_s, u"changed"_s, u"needItems"_s,
             u"metItems"_s, u"fit"_s,   u"cost"_s,      u"ideasUsed"_s,      u"perIdea"_s };
}

} // namespace

MarketSoundingSection::MarketSoundingSection(const UiContext &context, FileSession &session)
    : FileSection(context, session, u"marketSounding"_s, u"market"_s)
    , m_choice(new QComboBox)
    , m_add(new QPushButton)
    , m_remove(new QPushButton)
    , m_rates(new FactsTable(context, u"marketSoundingRates"_s))
{
    if (const auto definitions = shippedSizeDefinitions())
        m_sizes = sizeDefinitionOn(*definitions, u"study"_s, session.today()).value_or(SizeDefinition {});
    m_choice->setObjectName(u"marketSoundingChoice"_s);
    m_choice->setMinimumContentsLength(lettersShown);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_add->setObjectName(u"marketSoundingAdd"_s);
    m_remove->setObjectName(u"marketSoundingRemove"_s);
    auto *head = new QWidget;
    auto *flow = new FlowLayout(head);
    for (QWidget *part : std::initializer_list<QWidget *> { m_choice, m_add, m_remove }) {
        part->setMinimumHeight(leastTarget);
        flow->addWidget(part);
    }
    fields().addWidget(u"which"_s, head);
    fields().addChoice(u"kind"_s, codesOf<SoundingKind>());
    fields().addDay(u"day"_s);
    fields().addLine(u"organiser"_s);
    fields().addText(u"thirdPartyNote"_s);
    fields().addNote(u"notice"_s);
    for (const QString &key : { u"problem"_s, u"plan"_s, u"intended"_s, u"views"_s })
        fields().addBoth(key);
    fields().addRows(u"firms"_s, firmColumns());
    fields().addWidget(u"rates"_s, m_rates);
    fields().addText(u"learned"_s);
    fields().addText(u"changed"_s);
    fields().addWhole(u"needItems"_s, 0, mostItems);
    fields().addWhole(u"metItems"_s, 0, mostItems);
    fields().addNote(u"fit"_s);
    fields().addAmount(u"cost"_s);
    fields().addWhole(u"ideasUsed"_s, 0, mostItems);
    fields().addNote(u"perIdea"_s);

    const auto bind = [this]<typename Value>(const QString &key, Value Sounding::*member) {
        fields().bindValue<Value>(key, [this, member](auto &shown) {
            const auto found = std::ranges::find(shown.market.soundings, m_uid, &Sounding::uid);
            return found == shown.market.soundings.end() ? nullptr : &((*found).*member);
        });
    };
    bind(u"kind"_s, &Sounding::kind);
    bind(u"day"_s, &Sounding::day);
    bind(u"organiser"_s, &Sounding::organiser);
    bind(u"thirdPartyNote"_s, &Sounding::thirdPartyNote);
    bind(u"problem"_s, &Sounding::problem);
    bind(u"plan"_s, &Sounding::plan);
    bind(u"intended"_s, &Sounding::intended);
    bind(u"views"_s, &Sounding::views);
    bind(u"learned"_s, &Sounding::learned);
    bind(u"changed"_s, &Sounding::changed);
    bind(u"needItems"_s, &Sounding::needItems);
    bind(u"metItems"_s, &Sounding::metItems);
    bind(u"cost"_s, &Sounding::cost);
    bind(u"ideasUsed"_s, &Sounding::ideasUsed);
    fields().bindList<SoundedFirm>(
        u"firms"_s,
        [this](auto &shown) {
            const auto found = std::ranges::find(shown.market.soundings, m_uid, &Sounding::uid);
            return found == shown.market.soundings.end() ? nullptr : &found->firms;
        },
        [](const SoundedFirm &firm) {
            return QStringList { firm.name, firm.sizeClass, firm.answered ? u"1"_s : QString(), firm.answer };
        },
        [](SoundedFirm &firm, const QStringList &cells) {
            if (firm.name != cells.at(0))
                firm.vendor = {}; // another firm is meant
            firm.name = cells.at(0);
            firm.sizeClass = cells.at(1);
            firm.answered = !cells.at(2).isEmpty();
            firm.answer = cells.at(3);
        });
    connect(m_add, &QPushButton::clicked, this, &MarketSoundingSection::addSounding);
    connect(m_remove, &QPushButton::clicked, this, &MarketSoundingSection::removeSounding);
    connect(m_choice, &QComboBox::activated, this, [this](int row) { choose(m_choice->itemData(row).toString()); });
}

QString MarketSoundingSection::notice(Language language)
{
    return Catalogue(language).translate(
        "acquis::MarketSoundingSection",
        QT_TRANSLATE_NOOP(
            "acquis::MarketSoundingSection",
            "This sounding asks for views and binds nobody: it is no request for bids, no contract follows from it, and "
            "whoever does not answer may bid later all the same."));
}

const Sounding *MarketSoundingSection::current() const
{
    const auto found = std::ranges::find(file().market.soundings, m_uid, &Sounding::uid);
    return found == file().market.soundings.end() ? nullptr : &*found;
}

void MarketSoundingSection::addSounding()
{
    fields().finish();
    Sounding sounding;
    sounding.uid = newUid(u'g');
    sounding.day = session().today();
    sounding.problem = file().intake.problem;
    if (session().change(u"add-sounding"_s, [&sounding](ProcurementFile &changed) { changed.market.soundings << sounding; })) {
        choose(sounding.uid);
        fields().focusField(u"kind"_s);
    }
}

void MarketSoundingSection::removeSounding()
{
    const QString uid = m_uid;
    session().change(u"remove-sounding"_s, [&uid](ProcurementFile &changed) {
        changed.market.soundings.removeIf([&uid](const Sounding &one) { return one.uid == uid; });
    });
    showFile();
}

void MarketSoundingSection::choose(const QString &uid)
{
    if (uid != m_uid) {
        fields().finish();
        fields().forgetTyped();
    }
    m_uid = uid;
    showFile();
}

void MarketSoundingSection::fillChoice()
{
    const RulesWords words(context().language.language());
    const QSignalBlocker blocker(m_choice);
    m_choice->clear();
    for (const Sounding &sounding : file().market.soundings) {
        const QString kind = NeedWords::of(sounding.kind);
        m_choice->addItem(sounding.day.isValid() ? tr("%1 of %2").arg(kind, words.day(sounding.day)) : kind, sounding.uid);
    }
    m_choice->setCurrentIndex(m_choice->findData(m_uid));
    m_choice->setVisible(m_choice->count() > 0);
    m_remove->setVisible(m_choice->count() > 0);
}

QString MarketSoundingSection::sizeName(const QString &code) const
{
    const auto found = std::ranges::find(m_sizes.classes, code, &SizeClass::code);
    if (found == m_sizes.classes.end())
        return code.isEmpty() ? tr("Not known") : code;
    return found->name.of(context().language.language());
}

QList<RowColumn> MarketSoundingSection::firmColumns() const
{
    QList<RowChoice> sizes { { {}, sizeName({}) } };
    for (const SizeClass &one : m_sizes.classes)
        sizes << RowChoice { one.code, sizeName(one.code) };
    return { RowColumn::text(tr("Firm")), RowColumn::choice(tr("Size"), sizes), RowColumn::flag(tr("Answered")),
             RowColumn::longText(tr("What it said, or why it did not answer")) };
}

void MarketSoundingSection::showFigures()
{
    const Formats formats = context().language.formats();
    const Sounding *sounding = current();
    if (!sounding)
        return;
    const Share fit = fitOf(*sounding);
    fields().setShown(u"fit"_s, fit.isDefined());
    fields().setLabel(u"fit"_s, tr("%1 of %2 items are on the market: %3.")
                                    .arg(formats.number(fit.part), formats.number(fit.whole), formats.percent(fit, 0)));
    fields().setFault(u"metItems"_s, sounding->metItems > sounding->needItems ? tr("More than there are items.") : QString());
    const std::optional<Money> each = costPerIdea(*sounding);
    fields().setShown(u"perIdea"_s, each.has_value());
    fields().setLabel(u"perIdea"_s, tr("Each idea that was used cost %1.").arg(formats.money(each.value_or(Money()))));
    QList<FactsRow> rows;
    QList<AnswerRate> rates = answerRatesBySize({ *sounding });
    if (rates.size() > 1)
        rates << answerRate({ *sounding });
    for (qsizetype i = 0; i < rates.size(); ++i) {
        const AnswerRate &rate = rates.at(i);
        const bool isTotal = rates.size() > 1 && i + 1 == rates.size();
        rows << FactsRow { isTotal ? u"total"_s : rate.sizeClass,
                           { { .text = isTotal ? tr("All") : sizeName(rate.sizeClass), .order = i },
                             { .text = formats.number(rate.invited), .order = rate.invited },
                             { .text = formats.number(rate.answered), .order = rate.answered },
                             { .text = formats.percent(rate.rate(), 0), .order = rate.rate().scaled(4) } } };
    }
    m_rates->setTable({ tr("Size"), tr("Asked"), tr("Answered"), tr("Rate") }, rows);
    fitToRows(*m_rates, 8);
    fields().setShown(u"rates"_s, !rows.isEmpty());
}

void MarketSoundingSection::showFile()
{
    const QList<Sounding> &soundings = file().market.soundings;
    if (!current())
        m_uid = soundings.isEmpty() ? QString() : soundings.constLast().uid;
    fillChoice();
    fields().showFile();
    for (const QString &key : keys())
        fields().setShown(key, !soundings.isEmpty());
    m_add->setEnabled(!isFrozen());
    m_remove->setEnabled(!isFrozen());
    showFigures();
    if (soundings.isEmpty()) {
        setSummary(QString());
        return;
    }
    const AnswerRate all = answerRate(soundings);
    setSummary(all.invited > 0 ? tr("%1 of %2 firms answered: %3")
                                     .arg(all.answered)
                                     .arg(all.invited)
                                     .arg(context().language.formats().percent(all.rate(), 0))
                               : tr("%n sounding(s)", nullptr, int(soundings.size())));
}

bool MarketSoundingSection::holds(const QString &path) const
{
    return path.startsWith("market/soundings"_L1);
}

void MarketSoundingSection::goTo(const QString &path)
{
    setOpen(true);
    const QStringList parts = path.split(u'/');
    if (const QString uid = parts.value(2); std::ranges::count(file().market.soundings, uid, &Sounding::uid) > 0)
        choose(uid);
    if (!current())
        m_add->setFocus();
    else
        fields().goTo(u"market/"_s + parts.mid(3).join(u'/'));
}

void MarketSoundingSection::retranslate()
{
    setTitle(tr("Soundings of the market"));
    fields().setLabel(u"which"_s, tr("Sounding"));
    m_choice->setAccessibleName(tr("Sounding that is shown"));
    m_add->setText(tr("Add a sounding"));
    m_remove->setText(tr("Remove this sounding"));
    fields().setLabel(u"kind"_s, tr("Kind"));
    fields().setChoiceWords(u"kind"_s, needWordsOf<SoundingKind>());
    fields().setLabel(u"day"_s, tr("Day"));
    fields().setLabel(u"organiser"_s, tr("Who runs it"));
    fields().setLabel(u"thirdPartyNote"_s, tr("A third party's own interests, and how they are kept out"));
    fields().setLabel(u"notice"_s, notice(Language::English) + u"\n\n"_s + notice(Language::French));
    fields().setLabel(u"problem"_s, tr("1. The problem"));
    fields().setLabel(u"plan"_s, tr("2. The plan"));
    fields().setLabel(u"intended"_s, tr("3. The intended purchase"));
    fields().setLabel(u"views"_s, tr("4. The views asked for"));
    fields().setLabel(u"firms"_s, tr("Firms asked, and their answers"), tr("Kept apart from bids."));
    fields().setRowColumns(u"firms"_s, firmColumns());
    fields().setLabel(u"rates"_s, tr("Answers by size of firm"));
    m_rates->setAccessibleTitle(tr("Answers by size of firm"));
    fields().setLabel(u"learned"_s, tr("What was learned"));
    fields().setLabel(u"changed"_s, tr("What changed in the requirement"));
    fields().setLabel(u"needItems"_s, tr("Items of the need"));
    fields().setLabel(u"metItems"_s, tr("Of them on the market"));
    fields().setLabel(u"cost"_s, tr("Cost of the sounding"), tr("With what was paid to firms for taking part."));
    fields().setLabel(u"ideasUsed"_s, tr("Ideas that were used"));
    showFile();
}

} // namespace acquis
