// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vendors/vendorindex.h"

#include <QObject>

#include <memory>

namespace acquis {

class JobRunner;
class RegisterSession;

/// The vendors of the open register, ready to be searched: an index that is loaded off the GUI thread when a register is opened,
/// and read on when it changes. Whoever shows vendors holds the shared, immutable index and is told of a newer one.
class VendorSession final : public QObject
{
    Q_OBJECT
public:
    VendorSession(RegisterSession &session, JobRunner &jobs, QObject *parent = nullptr);

    /// Null while no register is open, or its vendors are not read yet.
    [[nodiscard]] std::shared_ptr<const VendorIndex> index() const { return m_index; }
    [[nodiscard]] bool isLoading() const { return m_isLoading; }
    /// Reads what was changed since; changed() follows when there was anything.
    void refresh();

Q_SIGNALS:
    void changed(); ///< another index, or none
    void failed(const acquis::Error &error);

private:
    void load();

    RegisterSession &m_session;
    JobRunner &m_jobs;
    std::shared_ptr<const VendorIndex> m_index;
    int m_loads = 0;
    bool m_isLoading = false;
};

} // namespace acquis
