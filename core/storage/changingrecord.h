// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/storage/recordchanges.h"

#include <QJsonObject>
#include <QStringList>

#include <memory>

namespace acquis {

/// A record that is changed where it stands: each change costs what it touches, however large the record is. For doing many changes
/// one after the other. Belongs to one thread.
class ChangingRecord
{
public:
    explicit ChangingRecord(const QJsonObject &record = {});
    ~ChangingRecord();
    ChangingRecord(const ChangingRecord &) = delete;
    ChangingRecord &operator=(const ChangingRecord &) = delete;

    /// \error as withChanges(); the record is then no use any more
    [[nodiscard]] Result<void> change(const FieldChange &change);
    /// What stands at the end of these names of members; undefined when nothing does.
    [[nodiscard]] QJsonValue value(const QStringList &names) const;
    [[nodiscard]] QJsonObject members() const;

    struct Part;

private:
    std::unique_ptr<Part> m_whole;
};

} // namespace acquis
