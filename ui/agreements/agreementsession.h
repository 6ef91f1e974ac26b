// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/agreementholdings.h"

#include <QObject>

#include <memory>

namespace acquis {

class JobRunner;
class RegisterSession;

/// What the open register holds of arrangements and agreements, read off the GUI thread when it is opened and when it changes.
/// Whoever shows it holds the shared, immutable value and is told of a newer one.
class AgreementSession final : public QObject
{
    Q_OBJECT
public:
    AgreementSession(RegisterSession &session, JobRunner &jobs, QObject *parent = nullptr);

    /// Null while no register is open, or it is not read yet.
    [[nodiscard]] std::shared_ptr<const AgreementHoldings> holdings() const { return m_holdings; }
    [[nodiscard]] bool isLoading() const { return m_isLoading; }
    /// Reads again after a change; changed() follows when anything is otherwise.
    void refresh();

Q_SIGNALS:
    void changed(); ///< other holdings, or none
    void settled(); ///< reading has ended, whether it brought anything new or not
    void failed(const acquis::Error &error);

private:
    void load();

    RegisterSession &m_session;
    JobRunner &m_jobs;
    std::shared_ptr<const AgreementHoldings> m_holdings;
    int m_loads = 0;
    bool m_isLoading = false;
};

} // namespace acquis
