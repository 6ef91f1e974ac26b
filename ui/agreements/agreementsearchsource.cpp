// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/agreementsearchsource.h"

#include "ui/agreements/agreementsession.h"
#include "ui/agreements/agreementspage.h"
#include "ui/agreements/agreementwords.h"
#include "ui/shell/jobrunner.h"
#include "ui/shell/languagecontroller.h"

namespace acquis {

using namespace Qt::StringLiterals;

AgreementSearchSource::AgreementSearchSource(const UiContext &context, AgreementSession &session, AgreementsPage &page,
                                             std::function<void()> goToPage)
    : m_context(context)
    , m_session(session)
    , m_page(&page)
    , m_goToPage(std::move(goToPage))
{ }

QString AgreementSearchSource::title() const
{
    return tr("Agreements");
}

QString AgreementSearchSource::iconName() const
{
    return u"agreements"_s;
}

void AgreementSearchSource::search(const QString &typed, int most, std::function<void(const SearchAnswer &)> found)
{
    const int asked = ++m_asked;
    const auto holdings = m_session.holdings();
    if (!holdings && m_session.isLoading()) {
        QObject::connect(
            &m_session, &AgreementSession::changed, m_page,
            [this, asked, typed, most, found] {
                if (asked == m_asked)
                    search(typed, most, found);
            },
            Qt::SingleShotConnection);
        return;
    }
    if (!holdings) {
        found({});
        return;
    }
    m_context.jobs.run<QList<HeldLine>>(
        m_page,
        [holdings, typed, language = m_context.language.language()](const CancelToken &cancel) -> Result<QList<HeldLine>> {
            return lookUpHeld(*holdings, { typed, {}, {}, {}, {} }, QDate::currentDate(), language, cancel);
        },
        [this, asked, most, found](const Result<QList<HeldLine>> &lines) {
            if (asked == m_asked)
                found(lines ? answer(*lines, most) : SearchAnswer {});
        });
}

SearchAnswer AgreementSearchSource::answer(const QList<HeldLine> &lines, int most) const
{
    const AgreementWords words(m_context.language.language());
    SearchAnswer answer { {}, int(lines.size()) };
    for (const HeldLine &line : lines.mid(0, most)) {
        SearchHit hit;
        hit.title = line.name.of(words.language());
        const QString kind = line.kind == HeldKind::Arrangement ? words.arrangementKind(line.arrangementKind)
                             : line.kind == HeldKind::Agreement ? words.buyingKind(line.buyingKind)
                                                                : words.guideKind(line.guideKind);
        QStringList parts { kind, line.number, line.owner };
        parts.removeAll(QString());
        hit.detail = parts.join(u" · "_s);
        hit.open = [page = m_page, goToPage = m_goToPage, uid = line.uid] {
            if (!page)
                return;
            goToPage();
            page->showAgreement(uid);
        };
        answer.hits << hit;
    }
    return answer;
}

} // namespace acquis
