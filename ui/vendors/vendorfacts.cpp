// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vendors/vendorfacts.h"

#include "core/storage/database.h"
#include "core/vendors/equivalencestore.h"
#include "core/vendors/namevocabulary.h"
#include "core/vendors/vendorindex.h"
#include "ui/shell/jobrunner.h"
#include "ui/shell/registersession.h"

namespace acquis {

namespace {

using Pairs = QList<PossibleDuplicate>;

Result<Pairs> findPairs(const QString &path, const VendorIndex &index, VendorId id, const CancelToken &cancel)
{
    auto database = Database::open(path, Database::Mode::ReadOnly);
    if (!database)
        return std::unexpected(database.error());
    const auto vocabulary = NameVocabulary::shipped();
    if (!vocabulary)
        return std::unexpected(vocabulary.error());
    return possibleDuplicatesOf(**database, index, id, *vocabulary, usualLikeness, cancel);
}

} // namespace

Result<VendorFacts> readVendorFacts(const QString &registerPath, VendorId id)
{
    auto database = Database::open(registerPath, Database::Mode::ReadOnly);
    if (!database)
        return std::unexpected(database.error());
    const VendorRegister vendors(**database, {});
    auto whole = vendors.readWhole(id);
    if (!whole)
        return std::unexpected(whole.error());
    auto own = vendors.read(whole->id);
    if (!own)
        return std::unexpected(own.error());
    auto ties = vendorTies(**database, whole->id);
    if (!ties)
        return std::unexpected(ties.error());
    auto history = vendorHistory(**database, whole->id);
    if (!history)
        return std::unexpected(history.error());
    auto rules = equivalenceRules(**database);
    if (!rules)
        return std::unexpected(rules.error());
    return VendorFacts { std::move(*whole), std::move(*own), std::move(*ties), std::move(*history), std::move(*rules) };
}

VendorReader::VendorReader(RegisterSession &session, JobRunner &jobs, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_jobs(jobs)
{ }

void VendorReader::read(VendorId id, std::shared_ptr<const VendorIndex> index)
{
    const int number = ++m_reads;
    m_comparing.cancel();
    m_isComparing = false;
    m_isReading = id.isValid() && m_session.isOpen();
    if (!m_isReading) {
        m_facts = {};
        m_duplicates.clear();
        Q_EMIT changed();
        return;
    }
    m_jobs.run<VendorFacts>(
        this, [path = m_session.path(), id](const CancelToken &) { return readVendorFacts(path, id); },
        [this, number, index = std::move(index)](const Result<VendorFacts> &facts) {
            if (number != m_reads)
                return;
            m_isReading = false;
            const bool isSame = facts && facts->whole.id == m_facts.whole.id && facts->whole.id.isValid();
            m_facts = facts.value_or(VendorFacts {});
            if (!isSame)
                m_duplicates.clear();
            if (facts && index)
                findDuplicates(number, index);
            // Removed by somebody else since the list was read: the list that comes next no longer has it.
            if (!facts && facts.error().code != ErrorCode::UnknownValue)
                Q_EMIT failed(facts.error());
            Q_EMIT changed();
        });
}

void VendorReader::findDuplicates(int number, const std::shared_ptr<const VendorIndex> &index)
{
    m_isComparing = true;
    m_comparing = m_jobs.run<Pairs>(
        this,
        [path = m_session.path(), index, id = m_facts.whole.id](const CancelToken &cancel) {
            return findPairs(path, *index, id, cancel);
        },
        [this, number](const Result<Pairs> &pairs) {
            if (number != m_reads)
                return;
            m_isComparing = false;
            m_duplicates = pairs.value_or(Pairs {});
            if (!pairs && pairs.error().code != ErrorCode::Cancelled && pairs.error().code != ErrorCode::UnknownValue)
                Q_EMIT failed(pairs.error());
            Q_EMIT duplicatesFound();
        });
}

} // namespace acquis
