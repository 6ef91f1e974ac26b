// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/solicitationrequest.h"

#include "core/procurements/requestfigures.h"
#include "ui/procurements/biddingwords.h"
#include "ui/procurements/codesof.h"
#include "ui/shell/languagecontroller.h"

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

const QTime usualClosing(14, 0);

} // namespace

SolicitationRequest::SolicitationRequest(const UiContext &context, FileSession &session, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_session(session)
    , m_fields(new FileFields(context, session, u"solicitation"_s, u"solicitation"_s))
{
    bindFields();
    m_fields->setContentsMargins(12, 8, 12, 0);
}

void SolicitationRequest::bindFields()
{
    m_fields->addChoice(u"form"_s, codesOf<SolicitationForm>());
    m_fields->addLine(u"number"_s);
    m_fields->addDay(u"closesDay"_s);
    m_fields->addLine(u"closesTime"_s);
    m_fields->addLine(u"postedAt"_s);
    m_fields->addWhole(u"pageLimit"_s, 0, 100'000);
    m_fields->addText(u"shortTimeReason"_s);
    m_fields->addText(u"fewerQuotesReason"_s);
    m_fields->bind(
        u"form"_s, [this](const ProcurementFile &file) { m_fields->setCode(u"form"_s, codeOf(file.solicitation.form)); },
        [this](ProcurementFile &file) {
            file.solicitation.form = fromCode<SolicitationForm>(m_fields->code(u"form"_s)).value_or(file.solicitation.form);
        });
    m_fields->bind(u"number"_s, &ProcurementFile::solicitation, &Solicitation::number);
    m_fields->bind(
        u"closesDay"_s,
        [this](const ProcurementFile &file) {
            m_fields->setDay(u"closesDay"_s, file.solicitation.closesAt.toLocalTime().date());
        },
        [this](ProcurementFile &file) { takeClosing(file); });
    m_fields->bind(
        u"closesTime"_s,
        [this](const ProcurementFile &file) {
            const BiddingWords words(m_context.language.language());
            m_fields->setText(u"closesTime"_s, words.timeText(file.solicitation.closesAt));
        },
        [this](ProcurementFile &file) { takeClosing(file); });
    m_fields->bind(u"postedAt"_s, &ProcurementFile::solicitation, &Solicitation::postedAt);
    m_fields->bind(u"pageLimit"_s, &ProcurementFile::solicitation, &Solicitation::pageLimit);
    m_fields->bind(u"shortTimeReason"_s, &ProcurementFile::solicitation, &Solicitation::shortTimeReason);
    m_fields->bind(u"fewerQuotesReason"_s, &ProcurementFile::solicitation, &Solicitation::fewerQuotesReason);
    for (const QString &word : { u"solicitation/closes-at"_s, u"posting-days"_s, u"enough-time"_s })
        m_fields->addPlace(word, u"closesDay"_s);
}

bool SolicitationRequest::isStaged(const ProcurementFile &file)
{
    const SolicitationForm form = formIn(file);
    return form == SolicitationForm::Challenge || form == SolicitationForm::StagedProof || form == SolicitationForm::SolutionBrief
           || !file.solicitation.phases.isEmpty();
}

/// A day without a time closes at two in the afternoon, when everybody works.
void SolicitationRequest::takeClosing(ProcurementFile &file)
{
    const QDate day = m_fields->day(u"closesDay"_s);
    const QString typed = m_fields->text(u"closesTime"_s).trimmed();
    const QTime time = typed.isEmpty() ? usualClosing : BiddingWords::readTime(typed);
    judgeTime();
    if (!day.isValid())
        file.solicitation.closesAt = {};
    else if (time.isValid())
        file.solicitation.closesAt = QDateTime(day, time).toUTC();
}

void SolicitationRequest::judgeTime()
{
    const QString typed = m_fields->text(u"closesTime"_s).trimmed();
    const BiddingWords words(m_context.language.language());
    const bool isRead = typed.isEmpty() || BiddingWords::readTime(typed).isValid();
    m_fields->setFault(u"closesTime"_s, isRead ? QString() : tr("Write the time as in %1.").arg(words.exampleTime()));
}

void SolicitationRequest::showFile()
{
    const ProcurementFile &file = m_session.file();
    const Solicitation &solicitation = file.solicitation;
    m_fields->showFile();
    judgeTime();
    const SolicitationForm form = formIn(file);
    m_fields->setCode(u"form"_s, codeOf(form));
    const bool staged = isStaged(file);
    m_fields->setShown(u"postedAt"_s, form == SolicitationForm::Open || !solicitation.postedAt.isEmpty() || staged);
    m_fields->setShown(u"pageLimit"_s, staged || solicitation.pageLimit > 0);
    const AnswerTime time = answerTime(file, m_session.today());
    m_fields->setShown(u"shortTimeReason"_s, time.isShort() || !solicitation.shortTimeReason.isEmpty());
    // Too few are asked, or too few answered: why is written whenever somebody knows it.
    const bool isFewer = firmCount(file).missing() > 0 || !quoteCount(file).isEnough();
    m_fields->setShown(u"fewerQuotesReason"_s, isFewer || !solicitation.fewerQuotesReason.isEmpty());
}

void SolicitationRequest::retranslate()
{
    const BiddingWords words(m_context.language.language());
    m_fields->setLabel(u"form"_s, tr("Form of the solicitation"), tr("It follows the chosen route until another one is chosen."));
    m_fields->setChoiceWords(u"form"_s, BiddingWords::words<SolicitationForm>());
    m_fields->setLabel(u"number"_s, tr("Number of the request"));
    m_fields->setLabel(u"closesDay"_s, tr("Closes on"));
    m_fields->setLabel(u"closesTime"_s, tr("Closes at"),
                       tr("The time of this computer, as in %1; what comes later is late.").arg(words.exampleTime()));
    m_fields->setLabel(u"postedAt"_s, tr("Posted at"));
    m_fields->setLabel(u"pageLimit"_s, tr("Pages of a brief at most"));
    m_fields->setLabel(u"shortTimeReason"_s, tr("Why firms get less time than usual"));
    m_fields->setLabel(u"fewerQuotesReason"_s, tr("Why fewer quotes than the rules ask for"));
}

} // namespace acquis
