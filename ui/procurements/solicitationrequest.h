// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/procurements/filefields.h"

namespace acquis {

/// The form of a request, its number, when and where it closes, and why it gives less time or brings fewer quotes than usual. A form of
/// its own that stands in a part of the panel, which calls showFile() and retranslate().
class SolicitationRequest final : public QObject
{
    Q_OBJECT
public:
    SolicitationRequest(const UiContext &context, FileSession &session, QObject *parent);

    /// Owned by the panel once they stand in it.
    [[nodiscard]] FileFields &fields() const { return *m_fields; }
    void showFile();
    void retranslate();

    /// It goes in phases: a challenge, a staged proof, a brief.
    [[nodiscard]] static bool isStaged(const ProcurementFile &file);

private:
    void bindFields();
    void takeClosing(ProcurementFile &file);
    void judgeTime();

    const UiContext m_context;
    FileSession &m_session;
    FileFields *m_fields;
};

} // namespace acquis
