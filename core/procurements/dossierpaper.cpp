// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/filedossier.h"
#include "core/procurements/paperwords.h"

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
        for (const DossierFact &fact : facts)
            block.rows << QStringList { m_words.field(fact.path), valueOf(fact.value) };
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
        for (const DossierEntry &entry : m_dossier.entries) {
            if (isDated && !entry.day.isValid()) {
                isDated = false;
                add(BlockKind::Heading, m_words.phrase(u"without-day"_s));
            }
            addEntry(entry);
        }
    }

    void addEntry(const DossierEntry &entry)
    {
        const QString event = m_words.code(u"event"_s, codeOf(entry.event));
        const QString when = entry.at.isValid() ? m_words.moment(entry.at) : m_words.day(entry.day);
        add(BlockKind::Subheading, entry.day.isValid() ? m_words.phrase(u"day-event"_s).arg(when, event) : event);
        DocumentBlock block { BlockKind::Facts, {}, {} };
        const auto row = [&](const QString &key, const QString &value) {
            if (!value.isEmpty())
                block.rows << QStringList { m_words.phrase(key), value };
        };
        row(u"who"_s, entry.who);
        for (const DossierFact &fact : entry.facts) {
            if (const QString value = valueOf(fact.value); !value.isEmpty())
                block.rows << QStringList { m_words.field(fact.path), value };
        }
        // A code of what had changed, or a sentence.
        row(u"why"_s, entry.event == DossierEvent::Determined ? m_words.code(u"determined-because"_s, entry.why) : entry.why);
        row(u"citation"_s, m_words.of(entry.citation));
        row(u"signature"_s, entry.digest);
        if (!block.rows.isEmpty())
            m_blocks << block;
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

    void addSteps()
    {
        if (m_dossier.steps.isEmpty())
            return;
        add(BlockKind::Heading, m_words.phrase(u"saves"_s));
        DocumentBlock block { BlockKind::Table, m_words.phrase(u"saves"_s), {} };
        block.rows << QStringList { m_words.phrase(u"revision"_s), m_words.phrase(u"when"_s), m_words.phrase(u"who"_s),
                                    m_words.phrase(u"step"_s), m_words.phrase(u"why"_s) };
        for (const FileStep &step : m_dossier.steps)
            block.rows << QStringList { m_words.number(step.revision), m_words.moment(step.at), step.actor,
                                        m_words.code(u"step"_s, step.action), step.reason };
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
