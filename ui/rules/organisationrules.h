// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QObject>

namespace acquis {

class JobRunner;
class RegisterSession;
class RuleShelf;

/// Puts the organisation's rules of the open register on the shelf, whether or not a page shows them: answers must follow
/// them from the moment the register is open. Read off the GUI thread; a register that is closed takes its rules away.
class OrganisationRules final : public QObject
{
    Q_OBJECT
public:
    OrganisationRules(RegisterSession &session, JobRunner &jobs, RuleShelf &shelf, QObject *parent = nullptr);

    [[nodiscard]] bool isLoading() const { return m_isLoading; }

Q_SIGNALS:
    void loaded();
    /// The register's rules could not be read: answers are given without them, which must be said.
    void failed(const acquis::Error &error);

private:
    void load();

    RegisterSession &m_session;
    JobRunner &m_jobs;
    RuleShelf &m_shelf;
    int m_loads = 0;
    bool m_isLoading = false;
};

} // namespace acquis
