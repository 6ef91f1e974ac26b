// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/needelsewheresection.h"

#include "core/procurements/elsewhere.h"
#include "ui/forms/buttonrow.h"
#include "ui/procurements/needwords.h"
#include "ui/shell/languagecontroller.h"

#include <QPushButton>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastTarget = 28;

QList<RowColumn> columns()
{
    QList<RowChoice> answers;
    for (std::size_t i = 0; i < codeCount<ElsewhereAnswer>; ++i)
        answers << RowChoice { QString(codeOf(ElsewhereAnswer(i))), NeedWords::of(ElsewhereAnswer(i)) };
    return { RowColumn::choice(NeedElsewhereSection::tr("Answer"), answers),
             RowColumn::text(NeedElsewhereSection::tr("Who has it")), RowColumn::text(NeedElsewhereSection::tr("What")),
             RowColumn::text(NeedElsewhereSection::tr("Reference")),
             RowColumn::longText(NeedElsewhereSection::tr("Why it does not fit")) };
}

} // namespace

NeedElsewhereSection::NeedElsewhereSection(const UiContext &context, FileSession &session, const SourceProviders &providers)
    : FileSection(context, session, u"needElsewhere"_s, u"intake"_s)
    , m_search(new FileMarketSearch(context, providers, this))
    , m_button(new QPushButton)
{
    m_button->setObjectName(u"needElsewhereSearch"_s);
    m_button->setMinimumHeight(leastTarget);
    fields().addLine(u"words"_s);
    auto *buttons = new ButtonRow({ m_button });
    fields().addWidget(u"search"_s, buttons);
    fields().addRows(u"elsewhere"_s, columns());
    fields().addTick(u"elsewhereSearched"_s);
    fields().bind(u"words"_s, &ProcurementFile::intake, &NeedIntake::words);
    fields().bind(u"elsewhereSearched"_s, &ProcurementFile::intake, &NeedIntake::elsewhereSearched);
    fields().bindRows<NeedIntake, ElsewhereFound>(
        u"elsewhere"_s, &ProcurementFile::intake, &NeedIntake::elsewhere,
        [](const ElsewhereFound &one) {
            return QStringList { QString(codeOf(one.answer)), one.holder, one.what, one.reference, one.reason };
        },
        [](ElsewhereFound &one, const QStringList &cells) {
            one.answer = fromCode<ElsewhereAnswer>(cells.at(0)).value_or(ElsewhereAnswer::Open);
            one.holder = cells.at(1);
            one.what = cells.at(2);
            one.reference = cells.at(3);
            one.reason = cells.at(4);
        });
    fields().addPlace(u"elsewhere"_s, u"elsewhere"_s);
    connect(m_button, &QPushButton::clicked, this, &NeedElsewhereSection::start);
    connect(m_search, &FileMarketSearch::found, this, &NeedElsewhereSection::take);
    connect(m_search, &FileMarketSearch::failed, this, [this](const Error &error) { Q_EMIT messagePosted(messageFor(error)); });
    connect(m_search, &FileMarketSearch::searchingChanged, this, &NeedElsewhereSection::updateButton);
}

void NeedElsewhereSection::start()
{
    fields().finish();
    m_uid = file().uid;
    m_search->search(file(), session().today());
}

void NeedElsewhereSection::take(const FoundMarket &found)
{
    if (file().uid != m_uid || isFrozen())
        return;
    const QList<ElsewhereFound> proposed =
        elsewhereIn(found.market, *found.holdings, file().intake, context().language.language());
    session().change(u"search-elsewhere"_s, [&proposed](ProcurementFile &changed) {
        changed.intake.elsewhereSearched = true;
        changed.intake.elsewhere << proposed;
    });
    const QString words = found.words;
    const int count = int(proposed.size());
    Message message;
    message.state = count > 0 ? StateToken::Warning : StateToken::Ok;
    message.title = [count] {
        return count > 0 ? tr("%n more have something like it; answer each.", nullptr, count)
                         : tr("Nothing more like it was found.");
    };
    message.text = [words] { return tr("The register was searched for “%1”.").arg(words); };
    Q_EMIT messagePosted(message);
}

void NeedElsewhereSection::showFile()
{
    fields().showFile();
    const qsizetype open = unansweredElsewhere(file().intake);
    if (open > 0)
        setSummary(tr("%n of them wait(s) for an answer", nullptr, int(open)));
    else
        setSummary(file().intake.elsewhereSearched ? tr("Searched, all answered") : tr("Not searched yet"));
    updateButton();
}

void NeedElsewhereSection::updateButton()
{
    const QString words = FileMarketSearch::wordsOf(file(), context().language.language());
    m_button->setEnabled(!isFrozen() && m_search->canSearch() && !m_search->isSearching() && !words.isEmpty());
    m_button->setText(m_search->isSearching() ? tr("Searching…") : tr("Search the register"));
    m_button->setToolTip(words.isEmpty() ? tr("Write the words to look for first.")
                                         : tr("Looks for “%1” in agreements, arrangements and past lines.").arg(words));
}

void NeedElsewhereSection::retranslate()
{
    setTitle(tr("Who has it already"));
    fields().setLabel(u"words"_s, tr("Words to look for"),
                      tr("In English or French. Without any, what is asked for is looked for."));
    fields().setLabel(u"search"_s, tr("Who in government has something like it"));
    fields().setLabel(u"elsewhere"_s, tr("What others have"));
    fields().setRowColumns(u"elsewhere"_s, columns());
    fields().setLabel(u"elsewhereSearched"_s, tr("Somebody looked who has it already"));
    showFile();
}

} // namespace acquis
