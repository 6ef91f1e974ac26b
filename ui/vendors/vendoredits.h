// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vendors/vendorregister.h"

#include <QObject>

#include <optional>

namespace acquis {

class JobRunner;
class RegisterSession;

/// What became of one vendor: added (no before), changed, or removed (no after).
struct VendorEdit
{
    std::optional<VendorRecord> before;
    std::optional<VendorRecord> after;
    friend bool operator==(const VendorEdit &, const VendorEdit &) = default;
};

/// Writes what a person changes in the register of vendors, one change at a time, off the GUI thread. Takes the last one back.
class VendorEdits final : public QObject
{
    Q_OBJECT
public:
    VendorEdits(RegisterSession &session, JobRunner &jobs, QObject *parent = nullptr);

    void add(const Vendor &vendor);
    /// \p seen is the vendor's own record that the person has read.
    void change(const VendorRecord &seen, const Vendor &vendor);
    void remove(const VendorRecord &seen);
    /// Makes the register as it was before the last change; a vendor that was removed comes back under a new id.
    void undo();
    [[nodiscard]] bool canUndo() const { return m_last && !m_isWriting; }
    [[nodiscard]] bool isWriting() const { return m_isWriting; }

Q_SIGNALS:
    void stateChanged();
    void done(const acquis::VendorEdit &edit);
    void undone(const acquis::VendorEdit &edit); ///< as seen by undoing: a vendor that was added is removed
    void failed(const acquis::Error &error); ///< nothing was changed

private:
    enum class Purpose { Edit, Undo };
    void write(const std::optional<VendorRecord> &before, const std::optional<Vendor> &after, Purpose purpose);
    void finish(Purpose purpose, const Result<VendorEdit> &edit);

    RegisterSession &m_session;
    JobRunner &m_jobs;
    std::optional<VendorEdit> m_last;
    bool m_isWriting = false;
};

} // namespace acquis
