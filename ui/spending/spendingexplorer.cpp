// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spending/spendingexplorer.h"

#include "core/spending/kinds.h"
#include "core/storage/database.h"
#include "ui/shell/jobrunner.h"

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

/// Accounts name no vendor; every other source may.
bool mayNameVendors(const SourceFile &file)
{
    return file.format != "ontario-public-accounts"_L1 && !file.supersededBy.isValid();
}

Result<std::shared_ptr<const SpendCube>> vendorCube(const QString &path, const CancelToken &cancel)
{
    auto database = Database::open(path, Database::Mode::ReadOnly);
    if (!database)
        return std::unexpected(database.error());
    auto cube = SpendCube::load(**database, SpendCube::Detail::Vendors, cancel);
    if (!cube)
        return std::unexpected(cube.error());
    return std::make_shared<const SpendCube>(std::move(*cube));
}

Result<Coverage> coverageIn(const QString &path, const QString &tag)
{
    auto database = Database::open(path, Database::Mode::ReadOnly);
    if (!database)
        return std::unexpected(database.error());
    return coverageOf(**database, tag);
}

/// The version of each tag, as the first line that it counts has it.
Result<QMap<QString, int>> tagVersionsIn(const QString &path, const SpendCube &cube, const QStringList &codes,
                                         const CancelToken &cancel)
{
    auto database = Database::open(path, Database::Mode::ReadOnly);
    if (!database)
        return std::unexpected(database.error());
    QMap<QString, int> versions;
    for (const QString &code : codes) {
        const auto page =
            spendLines(**database, cube, { { Dimension::Tag, { memberOfCode(cube, Dimension::Tag, code) } } }, 0, 1, cancel);
        if (!page)
            return std::unexpected(page.error());
        for (const SpendLine &line : page->lines) {
            for (const LineTag &tag : line.tags) {
                if (tag.tag == code)
                    versions[code] = tag.version;
            }
        }
    }
    return versions;
}

} // namespace

SpendingExplorer::SpendingExplorer(RegisterSession &session, JobRunner &jobs, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_jobs(jobs)
    , m_cube(std::make_shared<const SpendCube>())
{
    connect(&session, &RegisterSession::opened, this, [this] { adoptSnapshot(true); });
    connect(&session, &RegisterSession::reloaded, this, [this] { adoptSnapshot(false); });
    adoptSnapshot(true);
}

void SpendingExplorer::adoptSnapshot(bool another)
{
    ++m_generation;
    m_snapshot = m_session.snapshot();
    m_vendorCube.reset();
    if (m_vendorJob)
        m_vendorJob->cancel();
    m_vendorJob.reset();
    m_coverage.reset();
    m_coverageTag.clear();
    m_tagVersions.clear();
    m_cube = m_snapshot ? std::shared_ptr<const SpendCube>(m_snapshot, &m_snapshot->cube) : std::make_shared<const SpendCube>();
    learnKinds();
    // The first lines of a register also start afresh: what counts them was not known before.
    if (another || m_figures.total.count == 0) {
        m_history.clear();
        m_selection = startingSelection();
    }
    m_selection = ofOneKind(m_selection);
    Q_EMIT registerChanged();
    Q_EMIT historyChanged();
    update();
}

void SpendingExplorer::learnKinds()
{
    m_kinds.clear();
    const QList<int> kinds = kindsIn(*m_cube);
    for (const int kind : kinds)
        m_kinds << memberCode(*m_cube, Dimension::Kind, kind);
    m_usualKind = memberCode(*m_cube, Dimension::Kind, usualKind(*m_cube));
}

SpendingSelection SpendingExplorer::ofOneKind(const SpendingSelection &selection) const
{
    return withOneKind(selection, m_kinds, m_usualKind);
}

SpendingSelection SpendingExplorer::startingSelection() const
{
    SpendingSelection start;
    start.view = m_selection.view;
    const QString tag = firstCountingTag(*m_cube, u"iit-study"_s);
    return tag.isEmpty() ? start : withFilter(start, Dimension::Tag, { tag });
}

bool SpendingExplorer::hasLines() const
{
    return m_snapshot && m_snapshot->cube.cellCount() > 0;
}

QList<SourceFile> SpendingExplorer::sources() const
{
    return m_snapshot ? m_snapshot->sources : QList<SourceFile>();
}

const SpendCube &SpendingExplorer::cubeFor(Dimension dimension) const
{
    return dimension == Dimension::Vendor && m_vendorCube ? *m_vendorCube : *m_cube;
}

void SpendingExplorer::askForVendors()
{
    if (m_snapshot && !m_vendorCube)
        loadVendors();
}

QString SpendingExplorer::registerPath() const
{
    return m_session.path();
}

QList<Dimension> SpendingExplorer::offeredDimensions() const
{
    QList<Dimension> offered = knownDimensions(*m_cube);
    if (m_snapshot && !offered.contains(Dimension::Vendor)
        && std::any_of(m_snapshot->sources.begin(), m_snapshot->sources.end(), mayNameVendors))
        offered.append(Dimension::Vendor);
    if (m_kinds.size() > 1)
        offered.removeOne(Dimension::Kind); // the one that is shown is chosen beside the filters
    return offered;
}

void SpendingExplorer::go(const SpendingSelection &wanted)
{
    const SpendingSelection next = ofOneKind(wanted);
    if (next == m_selection)
        return;
    m_history.moved(m_selection, next);
    show(next);
}

void SpendingExplorer::undo()
{
    if (m_history.canUndo())
        show(m_history.undo(m_selection));
}

void SpendingExplorer::redo()
{
    if (m_history.canRedo())
        show(m_history.redo(m_selection));
}

void SpendingExplorer::show(const SpendingSelection &next)
{
    m_selection = ofOneKind(next);
    Q_EMIT historyChanged();
    update();
}

bool SpendingExplorer::needsVendors() const
{
    return m_selection.uses(Dimension::Vendor);
}

bool SpendingExplorer::isLoading() const
{
    return m_snapshot && needsVendors() && !m_vendorCube;
}

void SpendingExplorer::update()
{
    if (!m_snapshot) {
        m_figures = {};
        m_comparison.reset();
        Q_EMIT selectionChanged();
        Q_EMIT figuresChanged();
        Q_EMIT settled();
        return;
    }
    if (isLoading())
        loadVendors();
    if (selectedTag(m_selection) != m_coverageTag)
        loadCoverage();
    loadTagVersions();
    compute();
    Q_EMIT selectionChanged();
    Q_EMIT figuresChanged();
    if (isSettled())
        Q_EMIT settled();
}

void SpendingExplorer::compute()
{
    m_comparison.reset();
    if (isLoading()) {
        m_figures = {};
        return;
    }
    m_cube = needsVendors() ? m_vendorCube : std::shared_ptr<const SpendCube>(m_snapshot, &m_snapshot->cube);
    m_figures = spendingFigures(*m_cube, m_selection, coverage());
    if (m_selection.pinned && m_selection.place == SpendingPlace::Comparison)
        m_comparison = spendingComparison(*m_cube, m_selection);
}

void SpendingExplorer::loadVendors()
{
    if (m_vendorJob)
        return;
    ++m_pending;
    const int generation = m_generation;
    m_vendorJob = m_jobs.run<std::shared_ptr<const SpendCube>>(
        this, [path = m_session.path()](const CancelToken &cancel) { return vendorCube(path, cancel); },
        [this, generation](Result<std::shared_ptr<const SpendCube>> cube) {
            if (generation == m_generation) {
                m_vendorJob.reset();
                if (cube) {
                    m_vendorCube = *cube;
                    compute();
                    Q_EMIT figuresChanged();
                } else {
                    Q_EMIT failed(cube.error());
                }
            }
            jobDone();
        });
}

void SpendingExplorer::loadCoverage()
{
    m_coverage.reset();
    m_coverageTag = selectedTag(m_selection);
    if (m_coverageTag.isEmpty())
        return;
    ++m_pending;
    const int generation = m_generation;
    m_jobs.run<Coverage>(
        this, [path = m_session.path(), tag = m_coverageTag](const CancelToken &) { return coverageIn(path, tag); },
        [this, generation, tag = m_coverageTag](Result<Coverage> coverage) {
            if (generation == m_generation && tag == m_coverageTag) {
                if (coverage) {
                    m_coverage = std::move(*coverage);
                    compute();
                    Q_EMIT figuresChanged();
                } else {
                    Q_EMIT failed(coverage.error());
                }
            }
            jobDone();
        });
}

QList<ProofTag> SpendingExplorer::selectedTags() const
{
    QList<ProofTag> tags;
    for (const SpendingFilter &filter : m_selection.filters) {
        if (filter.dimension != Dimension::Tag)
            continue;
        for (const QString &code : filter.codes) {
            const int member = memberOfCode(*m_cube, Dimension::Tag, code);
            if (member > 0)
                tags.append({ code, m_tagVersions.value(code), m_cube->memberName(Dimension::Tag, member, 0) });
        }
    }
    return tags;
}

void SpendingExplorer::loadTagVersions()
{
    QStringList asked;
    const QList<ProofTag> tags = selectedTags();
    for (const ProofTag &tag : tags) {
        if (!m_tagVersions.contains(tag.code)) {
            m_tagVersions.insert(tag.code, 0);
            asked.append(tag.code);
        }
    }
    if (asked.isEmpty())
        return;
    ++m_pending;
    const int generation = m_generation;
    m_jobs.run<QMap<QString, int>>(
        this,
        [path = m_session.path(), cube = std::shared_ptr<const SpendCube>(m_snapshot, &m_snapshot->cube),
         asked](const CancelToken &cancel) { return tagVersionsIn(path, *cube, asked, cancel); },
        [this, generation](const Result<QMap<QString, int>> &versions) {
            if (generation == m_generation && versions) {
                m_tagVersions.insert(*versions);
                Q_EMIT figuresChanged();
            } else if (generation == m_generation) {
                Q_EMIT failed(versions.error());
            }
            jobDone();
        });
}

void SpendingExplorer::jobDone()
{
    if (--m_pending == 0)
        Q_EMIT settled();
}

} // namespace acquis
