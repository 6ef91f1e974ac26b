// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/filesplits.h"
#include "ui/procurements/filesection.h"

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace acquis {

class FactsTable;

/// What belongs to the file within twelve months, what it all comes to and which rule speaks from there on; work in parts can be declared
/// before the first is bought (R104). Folded while nothing belongs to the file.
class SplitNotice final : public FileSection
{
    Q_OBJECT
public:
    /// \p splits: what the splitting check says of a file; none while it cannot be asked.
    SplitNotice(const UiContext &context, FileSession &session, const QString &name,
                std::function<std::optional<SplitFinding>(const ProcurementFile &)> splits);

    void showFile() override;
    void retranslate() override;
    [[nodiscard]] bool holds(const QString &path) const override;
    void goTo(const QString &path) override;
    [[nodiscard]] bool hasParts() const { return m_finding && !m_finding->parts.isEmpty(); }

Q_SIGNALS:
    void fileRequested(const QString &number);

private:
    void showParts();
    void declare();
    void markRelated();
    void openPart();
    void updateButtons();
    [[nodiscard]] const SplitPart *currentPart() const;
    [[nodiscard]] QString sentence() const;

    const std::function<std::optional<SplitFinding>(const ProcurementFile &)> m_splits;
    std::optional<SplitFinding> m_finding;
    QString m_uid; ///< of the file
    bool m_isTold = false; ///< there is something to tell: it stands open, unless somebody folded it
    bool m_isPlanning = false; ///< somebody is about to declare
    FactsTable *m_parts;
    QPushButton *m_open;
    QPushButton *m_relate;
    QPushButton *m_declare;
};

} // namespace acquis
