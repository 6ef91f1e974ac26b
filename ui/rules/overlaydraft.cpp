// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/overlaydraft.h"

#include <QHash>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

OverlayField fieldOf(const PackFinding &finding, bool isOfRow)
{
    struct Place
    {
        QLatin1StringView end; ///< of the member's path
        OverlayField field;
    };
    static constexpr Place ofRow[] {
        { "title/en"_L1, OverlayField::TitleEn },
        { "title/fr"_L1, OverlayField::TitleFr },
        { "section/en"_L1, OverlayField::SectionEn },
        { "section/fr"_L1, OverlayField::SectionFr },
        { "address"_L1, OverlayField::Address },
        { "text/en"_L1, OverlayField::TextEn },
        { "text/fr"_L1, OverlayField::TextFr },
        { "routes"_L1, OverlayField::Routes },
        { "commodities"_L1, OverlayField::Commodities },
        { "entities"_L1, OverlayField::Entities },
        { "lower"_L1, OverlayField::Lower },
        { "upper"_L1, OverlayField::Upper },
        { "from-date"_L1, OverlayField::ValidFrom },
        { "valid-from"_L1, OverlayField::ValidFrom },
        { "to-date"_L1, OverlayField::ValidTo },
        { "valid-to"_L1, OverlayField::ValidTo },
        { "value"_L1, OverlayField::Quotes },
        { "layer"_L1, OverlayField::Layer },
    };
    static constexpr Place ofOverlay[] {
        { "name/en"_L1, OverlayField::NameEn },         { "name/fr"_L1, OverlayField::NameFr },
        { "valid-from"_L1, OverlayField::OverlayFrom }, { "jurisdiction"_L1, OverlayField::Jurisdiction },
        { "entities"_L1, OverlayField::Entities },
    };
    const auto find = [&finding](const auto &places, OverlayField otherwise) {
        const auto place = std::ranges::find_if(places, [&](const Place &known) { return finding.member.endsWith(known.end); });
        return place == std::end(places) ? otherwise : place->field;
    };
    return isOfRow ? find(ofRow, OverlayField::Kind) : find(ofOverlay, OverlayField::Rows);
}

/// Each fault once: a text stands in the row and in its duty, a citation also in the rows that fill the series.
QList<OverlayFinding> findingsOf(const Overlay &overlay)
{
    QList<OverlayFinding> findings;
    for (const PackFinding &finding : overlayFindings(overlay)) {
        const QString row = rowOf(overlay, finding.row);
        const OverlayField field = fieldOf(finding, !row.isEmpty());
        // What stands at the head of the overlay is said of each of its rows.
        const bool isOfAll = field == OverlayField::Entities || field == OverlayField::Layer;
        const OverlayFinding found { isOfAll ? QString() : row, field, finding };
        const bool isKnown = std::ranges::any_of(findings, [&found](const OverlayFinding &known) {
            return known.row == found.row && known.field == found.field && known.finding.fault == found.finding.fault
                   && (known.finding.fault != PackFault::Contradicts || known.finding.value == found.finding.value);
        });
        if (!isKnown)
            findings << found;
    }
    return findings;
}

} // namespace

/// From one state of the overlay to another.
class OverlayEdit final : public QUndoCommand
{
public:
    OverlayEdit(OverlayDraft &draft, const Overlay &after, QString key)
        : m_draft(draft)
        , m_before(draft.overlay())
        , m_after(after)
        , m_key(std::move(key))
    { }
    void undo() override { m_draft.take(m_before); }
    void redo() override { m_draft.take(m_after); }
    [[nodiscard]] int id() const override { return m_key.isEmpty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand *next) override
    {
        const auto *edit = static_cast<const OverlayEdit *>(next);
        if (edit->m_key != m_key)
            return false;
        m_after = edit->m_after;
        return true;
    }

private:
    OverlayDraft &m_draft;
    Overlay m_before;
    Overlay m_after;
    QString m_key;
};

OverlayDraft::OverlayDraft(QObject *parent) : QObject(parent)
{
    connect(&m_history, &QUndoStack::cleanChanged, this, &OverlayDraft::changed);
}

OverlayDraft::~OverlayDraft()
{
    // A stack that goes tells that it is clean; nobody is there to hear it.
    m_history.disconnect(this);
}

void OverlayDraft::take(const Overlay &overlay)
{
    m_overlay = overlay;
    m_findings = findingsOf(overlay);
    Q_EMIT changed();
}

void OverlayDraft::begin(const Overlay &overlay, int replaces)
{
    m_history.clear();
    m_replaces = replaces;
    take(overlay);
}

void OverlayDraft::setSaved(const Overlay &saved, int version)
{
    m_replaces = version;
    const bool isAllSaved = m_overlay == saved;
    m_overlay.version = std::max(1, version);
    if (isAllSaved)
        m_history.setClean();
    Q_EMIT changed();
}

const OverlayRow *OverlayDraft::row(const QString &id) const
{
    const auto found = std::ranges::find(m_overlay.rows, id, &OverlayRow::id);
    return found == m_overlay.rows.end() ? nullptr : &*found;
}

void OverlayDraft::edit(const Overlay &after, const QString &key)
{
    if (after != m_overlay)
        m_history.push(new OverlayEdit(*this, after, key));
}

void OverlayDraft::editRow(const OverlayRow &after, const QString &key)
{
    Overlay overlay = m_overlay;
    const auto found = std::ranges::find(overlay.rows, after.id, &OverlayRow::id);
    if (found == overlay.rows.end())
        return;
    *found = after;
    edit(overlay, after.id + u'/' + key);
}

QString OverlayDraft::addRow(OverlayRow row, const QString &behind)
{
    int number = 1;
    while (this->row(u"rule-%1"_s.arg(number)))
        ++number;
    row.id = u"rule-%1"_s.arg(number);
    Overlay overlay = m_overlay;
    const auto place = std::ranges::find(overlay.rows, behind, &OverlayRow::id);
    overlay.rows.insert(place == overlay.rows.end() ? place : place + 1, row);
    edit(overlay);
    return row.id;
}

void OverlayDraft::removeRow(const QString &id)
{
    Overlay overlay = m_overlay;
    overlay.rows.removeIf([&id](const OverlayRow &row) { return row.id == id; });
    edit(overlay);
}

} // namespace acquis
