// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/canceltoken.h"
#include "ui/procurements/filesession.h"

#include <QHash>
#include <QWidget>

namespace acquis {

class WrappingLabel;

/// The chain in which a contract scales up those of other files, with its totals, and what other bodies take through it. The other
/// files are read off the GUI thread; hidden where there is nothing to tell. Belongs to the GUI thread.
class ContractChainNote final : public QWidget
{
    Q_OBJECT
public:
    ContractChainNote(const UiContext &context, FileSession &session, QWidget *parent = nullptr);

    /// Of the open file; empty or not there: none.
    void showContract(const QString &uid);

private:
    using Files = QHash<QString, ProcurementFile>; ///< by number
    void readEarlier();
    void say();
    [[nodiscard]] QString words() const;

    const UiContext m_context;
    FileSession &m_session;
    WrappingLabel *m_label;
    QString m_contract;
    QString m_read; ///< the file and the contract of which the earlier ones are known, or being read; empty: none
    Files m_earlier;
    std::optional<Error> m_error; ///< why they are not known
    CancelToken m_reading;
    bool m_isReading = false;
};

} // namespace acquis
