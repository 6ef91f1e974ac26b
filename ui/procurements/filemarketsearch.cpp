// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/filemarketsearch.h"

#include "core/storage/database.h"
#include "ui/shell/jobrunner.h"
#include "ui/shell/languagecontroller.h"
#include "ui/shell/registersession.h"

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostFound = 25;

} // namespace

FileMarketSearch::FileMarketSearch(const UiContext &context, SourceProviders providers, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_providers(std::move(providers))
{ }

bool FileMarketSearch::canSearch() const
{
    return m_providers.vendors && m_providers.agreements && m_providers.vendors() && m_providers.agreements();
}

QString FileMarketSearch::wordsOf(const ProcurementFile &file, Language language)
{
    for (const QString &words : { file.intake.words, file.intake.product.of(language), file.head.title.of(language) }) {
        if (!words.trimmed().isEmpty())
            return words.simplified();
    }
    return {};
}

MarketNeed FileMarketSearch::needOf(const ProcurementFile &file, Language language, QDate today)
{
    MarketNeed need;
    need.words = wordsOf(file, language);
    need.joining.need = file.need;
    need.day = today;
    if (const auto definitions = shippedSizeDefinitions())
        need.sizes = sizeDefinitionOn(*definitions, u"study"_s, today).value_or(SizeDefinition {});
    return need;
}

void FileMarketSearch::search(const ProcurementFile &file, QDate today)
{
    cancel();
    const MarketNeed need = needOf(file, m_context.language.language(), today);
    if (!canSearch() || need.words.isEmpty())
        return;
    const int number = ++m_searches;
    m_isSearching = true;
    Q_EMIT searchingChanged();
    const auto work = [path = m_context.session.path(), index = m_providers.vendors(), holdings = m_providers.agreements(),
                       need](const CancelToken &token) -> Result<FoundMarket> {
        auto database = Database::open(path, Database::Mode::ReadOnly);
        if (!database)
            return std::unexpected(database.error());
        const auto vocabulary = NeedVocabulary::shipped();
        if (!vocabulary)
            return std::unexpected(vocabulary.error());
        auto market = searchMarket(**database, *index, *holdings, *vocabulary, need, mostFound, token);
        if (!market)
            return std::unexpected(market.error());
        return FoundMarket { need.words, std::move(*market), holdings };
    };
    m_cancel = m_context.jobs.run<FoundMarket>(this, work, [this, number](const Result<FoundMarket> &market) {
        if (number != m_searches)
            return;
        finish();
        if (market)
            Q_EMIT found(*market);
        else if (market.error().code != ErrorCode::Cancelled)
            Q_EMIT failed(market.error());
    });
}

void FileMarketSearch::cancel()
{
    m_cancel.cancel();
    ++m_searches;
    if (m_isSearching)
        finish();
}

void FileMarketSearch::finish()
{
    m_isSearching = false;
    Q_EMIT searchingChanged();
}

} // namespace acquis
