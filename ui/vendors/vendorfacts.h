// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vendors/duplicates.h"
#include "core/vendors/vendorhistory.h"
#include "core/vendors/vendorregister.h"

#include "core/base/canceltoken.h"

#include <QObject>

#include <memory>

namespace acquis {

class RegisterSession;
class JobRunner;
class VendorIndex;

/// All that the card of one vendor shows.
struct VendorFacts
{
    VendorRecord whole; ///< with all that was merged into it; an invalid id is nobody
    VendorRecord own; ///< its own values, which alone can be changed
    VendorTies ties;
    QList<AuditEntry> history; ///< newest first
    QList<EquivalenceRule> rules;
};

/// \error UnknownValue, register errors
[[nodiscard]] Result<VendorFacts> readVendorFacts(const QString &registerPath, VendorId id);

/// Reads one vendor after the other, off the GUI thread; the latest request wins.
class VendorReader final : public QObject
{
    Q_OBJECT
public:
    VendorReader(RegisterSession &session, JobRunner &jobs, QObject *parent = nullptr);

    /// An invalid id: nobody. Who may be the same firm is looked for with \p index after the rest is there.
    void read(VendorId id, std::shared_ptr<const VendorIndex> index);
    [[nodiscard]] const VendorFacts &facts() const { return m_facts; }
    [[nodiscard]] const QList<PossibleDuplicate> &duplicates() const { return m_duplicates; }
    [[nodiscard]] bool isReading() const { return m_isReading || m_isComparing; }

Q_SIGNALS:
    void changed(); ///< other facts
    void duplicatesFound();
    void failed(const acquis::Error &error);

private:
    void findDuplicates(int number, const std::shared_ptr<const VendorIndex> &index);

    RegisterSession &m_session;
    JobRunner &m_jobs;
    VendorFacts m_facts;
    QList<PossibleDuplicate> m_duplicates;
    CancelToken m_comparing;
    int m_reads = 0;
    bool m_isReading = false;
    bool m_isComparing = false;
};

} // namespace acquis
