// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/filedossier.h"
#include "core/procurements/officeday.h"
#include "core/procurements/paperwords.h"

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

/// Writes the dossier in one language.
class DossierWriter
{
public:
    DossierWriter(const Dossier &dossier, const PaperWords &words) : m_dossier(dossier), m_words(words) { }

    [[nodiscard]] QList<DocumentBlock> blocks()
    {
        add(BlockKind::Title, m_words.phrase(u"dossier"_s));
        addAbout();
        addLeftOut();
        add(BlockKind::Heading, m_words.phrase(u"in-short"_s));
        addFacts(m_dossier.head + m_dossier.money);
        addPeople();
        addEntries();
        addDuties();
        addDocuments();
        addSteps();
        return m_blocks;
    }

private:
    void add(BlockKind kind, const QString &text) { m_blocks << DocumentBlock { kind, text, {} }; }

    void addAbout()
    {
        DocumentBlock block { BlockKind::Facts, {}, {} };
        QStringList classes;
        forEachCode(m_dossier.classes, [&](FileClass each) { classes << m_words.code(u"documents/class"_s, codeOf(each)); });
        block.rows = { { m_words.phrase(u"made-for"_s), m_words.code(u"purpose"_s, codeOf(m_dossier.purpose)) },
                       { m_words.phrase(u"made-on"_s), m_words.moment(m_dossier.made) },
                       { m_words.phrase(u"classes-told"_s), classes.join(u"; "_s) },
                       { m_words.phrase(u"revision"_s), m_words.number(m_dossier.revision) } };
        if (!m_dossier.auditHead.isEmpty())
            block.rows << QStringList { m_words.phrase(u"audit-head"_s), m_dossier.auditHead };
        m_blocks << block;
    }

    void addLeftOut()
    {
        if (m_dossier.isWhole()) {
            add(BlockKind::Notice, m_words.phrase(u"nothing-left-out"_s));
            return;
        }
        add(BlockKind::Notice, m_words.phrase(u"left-out"_s));
        DocumentBlock block { BlockKind::Table, m_words.phrase(u"left-out-table"_s), {} };
        block.rows << QStringList { m_words.phrase(u"what"_s), m_words.phrase(u"left-out-why"_s), m_words.phrase(u"how-many"_s) };
        for (const DossierLeftOut &each : m_dossier.leftOut)
            block.rows << QStringList { m_words.code(u"event"_s, codeOf(each.event)),
                                        m_words.code(u"documents/class"_s, codeOf(each.confidentiality)),
                                        m_words.number(each.count) };
        m_blocks << block;
    }

    void addFacts(const QList<DossierFact> &facts)
    {
        DocumentBlock block { BlockKind::Facts, {}, {} };
        for (const DossierFact &fact : facts) {
            if (const QString value = valueOf(fact.value); !value.isEmpty())
                block.rows << QStringList { m_words.field(fact.path), value };
        }
        m_blocks << block;
    }

    /// An amount of zero is told too: nothing was paid.
    [[nodiscard]] QString valueOf(const FileValue &value) const
    {
        return value.type == ValueType::Amount ? m_words.amount(value.amount) : m_words.value(value);
    }

    void addPeople()
    {
        if (m_dossier.people.isEmpty())
            return;
        add(BlockKind::Heading, m_words.phrase(u"people"_s));
        DocumentBlock block { BlockKind::Table, m_words.phrase(u"people"_s), {} };
        block.rows << QStringList { m_words.phrase(u"name"_s), m_words.phrase(u"office"_s), m_words.phrase(u"authority"_s) };
        for (const OfficePerson &person : m_dossier.people)
            block.rows << QStringList { person.name, m_words.of(person.title),
                                        person.authority ? m_words.code(u"authority"_s, codeOf(*person.authority)) : QString() };
        m_blocks << block;
    }

    void addEntries()
    {
        add(BlockKind::Heading, m_words.phrase(u"day-by-day"_s));
        bool isDated = true;
        const QList<DossierEntry> &entries = m_dossier.entries;
        for (qsizetype i = 0; i < entries.size();) {
            if (isDated && !entries[i].day.isValid()) {
                isDated = false;
                add(BlockKind::Heading, m_words.phrase(u"without-day"_s));
            }
            qsizetype end = i + 1;
            while (end < entries.size() && headingOf(entries[end]) == headingOf(entries[i]))
                ++end;
            const QList<DossierEntry> alike = entries.mid(i, end - i);
            if (alike.size() < 2 || !addTogether(alike)) {
                for (const DossierEntry &entry : alike)
                    addEntry(entry);
            }
            i = end;
        }
    }

    [[nodiscard]] QString headingOf(const DossierEntry &entry) const
    {
        const QString event = m_words.code(u"event"_s, codeOf(entry.event));
        const QString when = entry.at.isValid() ? m_words.moment(entry.at) : m_words.day(entry.day);
        return entry.day.isValid() ? m_words.phrase(u"day-event"_s).arg(when, event) : event;
    }

    /// Who wrote it down, where that says more than who did it and when.
    [[nodiscard]] QString recordOf(const DossierEntry &entry) const
    {
        if (entry.recordedBy.isEmpty() || (entry.recordedBy == entry.who && officeDay(entry.recordedAt) == entry.day))
            return {};
        return u"%1, %2"_s.arg(entry.recordedBy, m_words.moment(entry.recordedAt));
    }

    /// The rows of an entry: names of facts, or of phrases, with what they say.
    [[nodiscard]] QList<QStringList> rowsOf(const DossierEntry &entry) const
    {
        QList<QStringList> rows;
        const auto row = [&](const QString &name, const QString &value) {
            if (!value.isEmpty())
                rows << QStringList { name, value };
        };
        row(m_words.phrase(u"who"_s), entry.who);
        for (const DossierFact &fact : entry.facts) {
            // Whose turn it was is told where somebody else did it.
            if (fact.path != "head/holder"_L1 || fact.value.text != entry.who)
                row(m_words.field(fact.path), valueOf(fact.value));
        }
        // A code of what had changed, or a sentence.
        row(m_words.phrase(u"why"_s),
            entry.event == DossierEvent::Determined ? m_words.code(u"determined-because"_s, entry.why) : entry.why);
        row(m_words.phrase(u"citation"_s), m_words.of(entry.citation));
        row(m_words.phrase(u"signature"_s), entry.digest);
        row(m_words.phrase(u"recorded"_s), recordOf(entry));
        return rows;
    }

    /// What happened several times on a day, one below the other; false: it is too wide for that.
    bool addTogether(const QList<DossierEntry> &alike)
    {
        constexpr qsizetype mostColumns = 6;
        QStringList columns;
        for (const DossierEntry &entry : alike) {
            if (!entry.tables.isEmpty() || !entry.digest.isEmpty())
                return false;
            qsizetype after = 0; // a column that only some have stands where they have it
            for (const QStringList &row : rowsOf(entry)) {
                const qsizetype known = columns.indexOf(row.first());
                if (known < 0)
                    columns.insert(after, row.first());
                after = std::max(after, (known < 0 ? after : known) + 1);
            }
        }
        if (columns.size() > mostColumns || columns.size() < 2)
            return false;
        const QString heading = headingOf(alike.constFirst());
        add(BlockKind::Subheading, heading);
        DocumentBlock block { BlockKind::Table, heading, { columns } };
        for (const DossierEntry &entry : alike) {
            QStringList cells(columns.size());
            for (const QStringList &row : rowsOf(entry))
                cells[columns.indexOf(row.first())] = row.last();
            block.rows << cells;
        }
        m_blocks << block;
        return true;
    }

    void addEntry(const DossierEntry &entry)
    {
        add(BlockKind::Subheading, headingOf(entry));
        if (const QList<QStringList> rows = rowsOf(entry); !rows.isEmpty())
            m_blocks << DocumentBlock { BlockKind::Facts, {}, rows };
        for (const DossierTable &table : entry.tables)
            addTable(table);
    }

    void addTable(const DossierTable &table)
    {
        DocumentBlock block { BlockKind::Table, m_words.field(table.path), {} };
        QStringList headings;
        for (const QString &column : table.columns)
            headings << m_words.field(column);
        block.rows << headings;
        for (const QList<FileValue> &row : table.rows) {
            QStringList cells;
            for (const FileValue &value : row)
                cells << m_words.value(value);
            block.rows << cells;
        }
        m_blocks << block;
    }

    void addDocuments()
    {
        if (m_dossier.documents.isEmpty())
            return;
        add(BlockKind::Heading, m_words.field(u"documents"_s));
        DocumentBlock block { BlockKind::Table, m_words.field(u"documents"_s), {} };
        block.rows << QStringList { m_words.field(u"documents/name"_s), m_words.field(u"documents/about"_s),
                                    m_words.field(u"documents/bytes"_s), m_words.field(u"documents/sha256"_s) };
        for (const AttachedDocument &document : m_dossier.documents)
            block.rows << QStringList { document.name, document.about, m_words.number(document.bytes), document.sha256 };
        m_blocks << block;
    }

    /// Every duty of every stage, met or not, by which rule, and who let it go.
    void addDuties()
    {
        if (m_dossier.duties.isEmpty())
            return;
        add(BlockKind::Heading, m_words.phrase(u"duties"_s));
        add(BlockKind::Paragraph, m_words.phrase(u"duties-on"_s).arg(m_words.day(m_dossier.dutiesOn)));
        DocumentBlock block;
        std::optional<FileStage> stage;
        for (const DossierDuty &told : m_dossier.duties) {
            if (stage != told.duty.stage) {
                if (stage)
                    m_blocks << block;
                stage = told.duty.stage;
                const QString name = m_words.code(u"stage"_s, codeOf(*stage));
                add(BlockKind::Subheading, name);
                block = { BlockKind::Table, name, {} };
                block.rows << QStringList { m_words.phrase(u"duty"_s), m_words.phrase(u"duty-state"_s),
                                            m_words.phrase(u"citation"_s), m_words.phrase(u"why"_s) };
            }
            block.rows << rowOf(told);
        }
        m_blocks << block;
    }

    [[nodiscard]] QStringList rowOf(const DossierDuty &told) const
    {
        const FileDuty &duty = told.duty;
        const QString text = m_words.of(duty.text);
        QString name = m_words.code(u"file-duty"_s, codeOf(duty.kind));
        if (duty.authority)
            name = m_words.phrase(u"changed-fields"_s).arg(name, m_words.code(u"authority"_s, codeOf(*duty.authority)));
        if (!text.isEmpty())
            name = duty.kind == FileDutyKind::Requirement ? text : m_words.phrase(u"changed-fields"_s).arg(name, text);
        const bool isAhead = told.isAhead && duty.state == DutyState::Missing;
        QString state = isAhead ? m_words.phrase(u"not-reached"_s) : m_words.code(u"duty-state"_s, codeOf(duty.state));
        if (!isAhead && duty.want > 0 && (duty.state == DutyState::Missing || duty.have == duty.want))
            state = m_words.phrase(u"duty-count"_s).arg(state, m_words.number(duty.have), m_words.number(duty.want));
        QString source = m_words.of(duty.citation);
        if (source.isEmpty())
            source = m_words.phrase(duty.gate == DutyGate::Closed ? u"needed-to-go-on"_s : u"good-practice"_s);
        else
            source = u"%1 (%2)"_s.arg(source, m_words.code(u"determinations/routes/confidence"_s, codeOf(duty.confidence)));
        QString why;
        if (duty.state == DutyState::Missing && !told.reason.isEmpty())
            why = m_words.phrase(u"went-on"_s).arg(told.reason);
        else if (duty.state == DutyState::Waived)
            why = m_words.phrase(u"waived-by"_s).arg(told.by, m_words.day(told.day), told.reason);
        else if (!told.by.isEmpty())
            why = m_words.phrase(u"confirmed-by"_s).arg(told.by, m_words.day(told.day));
        return { name, state, source, why };
    }

    void addSteps()
    {
        if (m_dossier.steps.isEmpty())
            return;
        add(BlockKind::Heading, m_words.phrase(u"saves"_s));
        DocumentBlock block { BlockKind::Table, m_words.phrase(u"saves"_s), {} };
        block.rows << QStringList { m_words.phrase(u"revision"_s), m_words.phrase(u"when"_s),    m_words.phrase(u"who"_s),
                                    m_words.phrase(u"step"_s),     m_words.phrase(u"changed"_s), m_words.phrase(u"why"_s) };
        for (const DossierStep &told : m_dossier.steps) {
            const FileStep &step = told.step;
            QString action = m_words.code(u"step"_s, step.action);
            if (step.undoes > 0)
                action = m_words.phrase(u"undid"_s).arg(action, m_words.number(step.undoes));
            block.rows << QStringList { m_words.number(step.revision),
                                        m_words.moment(step.at),
                                        step.actor,
                                        action,
                                        changeWords(told.changes, m_words),
                                        step.reason };
        }
        m_blocks << block;
    }

    const Dossier &m_dossier;
    const PaperWords &m_words;
    QList<DocumentBlock> m_blocks;
};

} // namespace

QList<DocumentBlock> dossierBlocks(const Dossier &dossier, const PaperWords &words)
{
    return DossierWriter(dossier, words).blocks();
}

} // namespace acquis
