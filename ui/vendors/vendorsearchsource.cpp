// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vendors/vendorsearchsource.h"

#include "core/storage/database.h"
#include "ui/shell/jobrunner.h"
#include "ui/shell/languagecontroller.h"
#include "ui/shell/registersession.h"
#include "ui/vendors/vendorsession.h"
#include "ui/vendors/vendorspage.h"
#include "ui/vendors/vendorwords.h"

#include <limits>

namespace acquis {

using namespace Qt::StringLiterals;

VendorSearchSource::VendorSearchSource(const UiContext &context, VendorSession &session, VendorsPage &page,
                                       std::function<void()> goToPage)
    : m_context(context)
    , m_session(session)
    , m_page(&page)
    , m_goToPage(std::move(goToPage))
{ }

QString VendorSearchSource::title() const
{
    return tr("Vendors");
}

QString VendorSearchSource::iconName() const
{
    return u"vendors"_s;
}

void VendorSearchSource::search(const QString &typed, int most, std::function<void(const SearchAnswer &)> found)
{
    const int asked = ++m_asked;
    const auto index = m_session.index();
    if (!index && m_session.isLoading()) {
        QObject::connect(
            &m_session, &VendorSession::changed, m_page,
            [this, asked, typed, most, found] {
                if (asked == m_asked)
                    search(typed, most, found);
            },
            Qt::SingleShotConnection);
        return;
    }
    if (!index) {
        found({});
        return;
    }
    m_context.jobs.run<Found>(
        m_page,
        [index, typed, most, path = m_context.session.path()](const CancelToken &) -> Result<Found> {
            Found answer { index->search({ typed, 0, most }), {} };
            QList<VendorId> ids;
            for (const VendorHit &hit : std::as_const(answer.hits.hits))
                ids << hit.id;
            auto database = Database::open(path, Database::Mode::ReadOnly);
            if (!database)
                return std::unexpected(database.error());
            auto rows = vendorRows(**database, ids);
            if (!rows)
                return std::unexpected(rows.error());
            answer.rows = std::move(*rows);
            return answer;
        },
        [this, asked, typed, found](const Result<Found> &answered) {
            if (asked == m_asked)
                found(answered ? answer(*answered, typed) : SearchAnswer {});
        });
}

SearchAnswer VendorSearchSource::answer(const Found &found, const QString &typed) const
{
    const VendorWords words(m_context.language.language());
    SearchAnswer answer { {}, int(std::min<qint64>(found.hits.total, std::numeric_limits<int>::max())) };
    for (const VendorRow &row : found.rows) {
        SearchHit hit;
        hit.title = row.name;
        hit.detail = VendorWords::place(row.place, row.country, row.province);
        for (const VendorHit &one : found.hits.hits) {
            if (one.id == row.id && !one.reasons.isEmpty())
                hit.detail += u" · "_s + words.reasons(one.reasons);
        }
        hit.open = [page = m_page, goToPage = m_goToPage, id = row.id, typed] {
            if (!page)
                return;
            goToPage();
            page->showVendor(id, typed);
        };
        answer.hits << hit;
    }
    return answer;
}

} // namespace acquis
