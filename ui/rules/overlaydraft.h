// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/overlay.h"

#include <QObject>
#include <QUndoStack>

namespace acquis {

/// Where in the editor something is typed.
enum class OverlayField {
    Kind,
    Authority,
    Quotes,
    Routes,
    Commodities,
    Lower,
    Upper,
    ValidFrom,
    ValidTo,
    TextEn,
    TextFr,
    TitleEn,
    TitleFr,
    SectionEn,
    SectionFr,
    Address,
    NameEn,
    NameFr,
    Layer,
    Jurisdiction,
    Entities,
    Tax,
    OverlayFrom,
    Rows,
};

/// A finding with the place where it is mended.
struct OverlayFinding
{
    QString row; ///< id; empty: of the overlay itself
    OverlayField field {};
    PackFinding finding;
    friend bool operator==(const OverlayFinding &, const OverlayFinding &) = default;
};

/// The overlay that is being edited, with every step taken back or again, and with what is wrong with it now.
class OverlayDraft final : public QObject
{
    Q_OBJECT
public:
    explicit OverlayDraft(QObject *parent = nullptr);
    ~OverlayDraft() override;

    /// Begins with what is kept, \p replaces being its version (0: nothing is kept yet). What was done before is forgotten.
    void begin(const Overlay &overlay, int replaces);
    /// \p saved is kept under this version now; what was typed meanwhile is still to be saved.
    void setSaved(const Overlay &saved, int version);

    [[nodiscard]] const Overlay &overlay() const { return m_overlay; }
    [[nodiscard]] int replaces() const { return m_replaces; }
    [[nodiscard]] bool isChanged() const { return !m_history.isClean(); }
    [[nodiscard]] QUndoStack &history() { return m_history; }
    [[nodiscard]] const QList<OverlayFinding> &findings() const { return m_findings; }
    [[nodiscard]] const OverlayRow *row(const QString &id) const;

    /// One step. Steps in a row with the same \p key (typing in one field) are one step.
    void edit(const Overlay &after, const QString &key = {});
    void editRow(const OverlayRow &after, const QString &key);
    /// Adds the row behind the one named, or at the end, under a name that is free; the name is answered.
    QString addRow(OverlayRow row, const QString &behind = {});
    void removeRow(const QString &id);

Q_SIGNALS:
    void changed(); ///< overlay, findings or isChanged() is new

private:
    friend class OverlayEdit;
    void take(const Overlay &overlay);

    Overlay m_overlay;
    int m_replaces = 0;
    QUndoStack m_history;
    QList<OverlayFinding> m_findings;
};

} // namespace acquis
