// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spending/spendcube.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace acquis {

class JobRunner;
class RegisterSession;

/// What we spent with a vendor in a fiscal year, of one kind of amounts: kinds are never added up.
struct VendorYear
{
    int year = 0; ///< start year; 0: not known
    BilingualText kind; ///< "Actual", "Paid"; empty: not known
    Money amount;
    qint64 lines = 0;
    friend bool operator==(const VendorYear &, const VendorYear &) = default;
};

/// What the open register's accounts say of a vendor, by year: those of its names that the accounts write. The accounts with their
/// vendors are loaded when somebody is first found there, and kept until they change.
class VendorSpending final : public QObject
{
    Q_OBJECT
public:
    VendorSpending(RegisterSession &session, JobRunner &jobs, QObject *parent = nullptr);

    void ask(const QStringList &names);
    /// Latest last; empty when the accounts do not know the names, or not yet.
    [[nodiscard]] const QList<VendorYear> &years() const { return m_years; }
    [[nodiscard]] bool isAsking() const { return m_isAsking; }

Q_SIGNALS:
    void changed();
    void failed(const acquis::Error &error);

private:
    RegisterSession &m_session;
    JobRunner &m_jobs;
    std::shared_ptr<const SpendCube> m_cube; ///< null: not loaded
    QStringList m_names;
    QList<VendorYear> m_years;
    CancelToken m_cancel;
    int m_asks = 0;
    bool m_isAsking = false;
};

} // namespace acquis
