// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rulesearch.h"

#include "core/rules/rulelibrary.h"
#include "ui/rules/rulelibraryview.h"
#include "ui/rules/rulesentences.h"
#include "ui/rules/rulespage.h"
#include "ui/shell/jobrunner.h"
#include "ui/shell/languagecontroller.h"

#include <QDate>

namespace acquis {

using namespace Qt::StringLiterals;

RuleSearch::RuleSearch(const UiContext &context, RulesPage &page, std::function<void()> goToPage)
    : m_context(context)
    , m_page(&page)
    , m_goToPage(std::move(goToPage))
{ }

QString RuleSearch::title() const
{
    return tr("Rules in force today");
}

QString RuleSearch::iconName() const
{
    return u"rules"_s;
}

void RuleSearch::search(const QString &typed, int most, std::function<void(const SearchAnswer &)> found)
{
    const int asked = ++m_asked;
    if (m_page->isSettled()) {
        look(typed, most, found);
        return;
    }
    QObject::connect(
        m_page, &RulesPage::settled, m_page,
        [this, asked, typed, most, found] {
            if (asked == m_asked)
                look(typed, most, found);
        },
        Qt::SingleShotConnection);
    m_page->loadRules();
}

void RuleSearch::look(const QString &typed, int most, const std::function<void(const SearchAnswer &)> &found)
{
    const RuleLibrary library = m_page->library().library();
    RuleFilter today;
    today.day = QDate::currentDate();
    const Language language = m_context.language.language();
    m_context.jobs.run<Found>(
        m_page,
        [library, typed, most, today, language](const CancelToken &) -> Result<Found> {
            const QList<int> rules = library.search(RuleLibrary::searchWords(typed), today, language);
            return Found { rules.first(std::min<qsizetype>(rules.size(), most)), int(rules.size()) };
        },
        [this, library, typed, found, asked = m_asked](const Result<Found> &rules) {
            if (rules && asked == m_asked)
                found(answer(library, typed, *rules));
        });
}

SearchAnswer RuleSearch::answer(const RuleLibrary &library, const QString &typed, const Found &found) const
{
    const RuleSentences sentences(m_context.language.language());
    const RulesWords &words = sentences.words();
    const QStringList looked = RuleLibrary::searchWords(typed);
    SearchAnswer answer { {}, found.total };
    for (const int rule : found.rules) {
        const RuleRow &row = library.row(rule);
        SearchHit hit;
        //: %1: the question of a rule; %2: the values it is for, e.g. "below $25,000"; %3: its verdict
        hit.title =
            tr("%1 %2: %3")
                .arg(library.seriesOf(rule).question.of(sentences.language()), words.bounds(row), words.verdict(row.verdict));
        hit.detail = library.packOf(rule).name.of(sentences.language()) + u" · "_s
                     + sentences.found(library.matches(rule, looked, sentences.language()));
        hit.open = [page = m_page, goToPage = m_goToPage, pack = library.packOf(rule).id, id = row.id, typed] {
            if (!page)
                return;
            goToPage();
            page->showRule(pack, id, typed);
        };
        answer.hits << hit;
    }
    return answer;
}

} // namespace acquis
