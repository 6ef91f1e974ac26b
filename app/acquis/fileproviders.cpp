// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/acquis/fileproviders.h"

#include "core/agreements/duedays.h"
#include "ui/agreements/agreementsession.h"
#include "ui/agreements/agreementwords.h"
#include "ui/procurements/filelistsession.h"
#include "ui/rules/ruleshelf.h"
#include "ui/shell/jobrunner.h"
#include "ui/vendors/vendorsession.h"

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype filesBetweenLooks = 4096;

using SharedSnapshot = std::shared_ptr<const FileListSnapshot>;

Result<FileDaysView::LikeFiles> durationsIn(const SharedSnapshot &snapshot, const CancelToken &cancel)
{
    QList<FileDuration> lengths;
    for (qsizetype i = 0; i < snapshot->files.count(); ++i) {
        if (i % filesBetweenLooks == 0 && cancel.isCancelled())
            return failure(ErrorCode::Cancelled);
        const FileSummary &file = snapshot->files.at(i);
        if (file.state == FileState::Closed && file.awardedOn.isValid())
            lengths << FileDuration { file.number, file.route, file.value, int(file.openedOn.daysTo(file.awardedOn)) };
    }
    return std::make_shared<const QList<FileDuration>>(std::move(lengths));
}

} // namespace

FileProviders::FileProviders(const UiContext &context, RuleShelf &rules, VendorSession &vendors, AgreementSession &agreements,
                             FileListSession &files, FileSession &session, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_rules(rules)
    , m_vendors(vendors)
    , m_agreements(agreements)
    , m_files(files)
    , m_session(session)
    , m_firms(new FirmBook(
          context, vendors, [this] { return m_session.today(); }, this))
{
    session.setRules([&rules](const Need &asked) -> std::optional<RuleSet> {
        const auto known = rules.rulesFor(asked);
        return known ? std::optional(*known) : std::nullopt;
    });
    connect(&rules, &RuleShelf::changed, this, &FileProviders::tell);
    connect(&agreements, &AgreementSession::changed, this, &FileProviders::tell);
    connect(m_firms, &FirmBook::changed, this, &FileProviders::tell);
    connect(&files, &FileListSession::splitsChanged, this, &FileProviders::splitsAreOthers);
    connect(&files, &FileListSession::changed, this, [this] {
        m_areDurationsOld = true;
        if (m_files.snapshot() && m_durations)
            readDurations();
        else
            m_durations.reset(); // never those of another register
    });
}

void FileProviders::tell()
{
    if (m_willTell)
        return;
    m_willTell = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_willTell = false;
            Q_EMIT changed();
        },
        Qt::QueuedConnection);
}

void FileProviders::splitsAreOthers()
{
    // Every save brings a new index; what it says of the open file is seldom new.
    if (!m_splits || !m_session.isOpen())
        return;
    if (m_splitsOf != m_session.file().uid || m_splits(m_session.file()) != m_toldSplits)
        tell();
}

NeedProviders FileProviders::need(const SplitsOf &splits)
{
    m_splits = splits;
    return { { [this] { return m_vendors.index(); }, [this] { return m_agreements.holdings(); } },
             [this] { return m_rules.packs(); },
             [this] { return m_firms->names(); },
             [this](const ProcurementFile &file) {
                 m_splitsOf = file.uid;
                 m_toldSplits = m_splits(file);
                 return m_toldSplits;
             } };
}

BiddingProviders FileProviders::bidding()
{
    return { [this](const QString &typed, int most, const std::function<void(const QList<FirmFound> &)> &found) {
                m_firms->find(typed, most, found);
            },
             [this](VendorId id) { return m_firms->placeOf(id); } };
}

HomeProviders FileProviders::home()
{
    return {
        [this](QDate from, int days) {
            QList<DatedItem> items;
            const auto holdings = m_agreements.holdings();
            if (!holdings)
                return items;
            QList<Arrangement> arrangements;
            for (const auto &held : holdings->arrangements)
                arrangements << held.kept.value;
            QList<BuyingAgreement> held;
            for (const auto &one : holdings->agreements)
                held << one.kept.value;
            QList<PriceGuide> guides;
            for (const auto &guide : holdings->guides)
                guides << guide.value;
            for (const DueDay &due : dueWithin(arrangements, held, guides, from, days))
                items << DatedItem { codeOf(due.kind), due.uid, due.name, due.day };
            return items;
        },
        [](const QString &kind, Language language) {
            const auto known = fromCode<DueKind>(kind);
            return known ? AgreementWords(language).due(*known) : QString();
        },
    };
}

FileDaysView::Durations FileProviders::durations()
{
    return [this] {
        if (m_areDurationsOld)
            readDurations();
        return m_durations;
    };
}

void FileProviders::readDurations()
{
    const SharedSnapshot snapshot = m_files.snapshot();
    if (!snapshot)
        return;
    m_areDurationsOld = false;
    m_readingDurations.cancel();
    m_readingDurations = m_context.jobs.run<FileDaysView::LikeFiles>(
        this, [snapshot](const CancelToken &cancel) { return durationsIn(snapshot, cancel); },
        [this, snapshot](const Result<FileDaysView::LikeFiles> &durations) {
            if (!durations || snapshot != m_files.snapshot())
                return; // those of a newer state are on their way
            const bool isSame = m_durations && **durations == *m_durations;
            m_durations = *durations;
            if (!isSame)
                tell();
        });
}

} // namespace acquis
