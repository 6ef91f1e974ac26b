// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/needheadsection.h"

#include "core/storage/database.h"
#include "ui/shell/jobrunner.h"
#include "ui/shell/languagecontroller.h"
#include "ui/shell/registersession.h"

namespace acquis {

using namespace Qt::StringLiterals;

NeedHeadSection::NeedHeadSection(const UiContext &context, FileSession &session)
    : FileSection(context, session, u"needHead"_s, u"head"_s)
{
    fields().addBoth(u"title"_s);
    for (const QString &key : { u"ministry"_s, u"unit"_s })
        fields().addPerson(key); // typed, or chosen of the names that the register knows
    fields().addLine(u"program"_s);
    for (const QString &key : { u"requester"_s, u"champion"_s })
        fields().addPerson(key);
    fields().addLine(u"delegatedTo"_s);
    fields().addText(u"goals"_s);
    fields().bind(
        u"title"_s, [this](const ProcurementFile &file) { fields().setBoth(u"title"_s, file.head.title); },
        [this](ProcurementFile &file) { takeTitle(file); });
    fields().bind(u"ministry"_s, &ProcurementFile::head, &FileHead::ministry);
    fields().bind(u"unit"_s, &ProcurementFile::head, &FileHead::unit);
    fields().bind(u"program"_s, &ProcurementFile::head, &FileHead::program);
    fields().bind(u"requester"_s, &ProcurementFile::head, &FileHead::requester);
    fields().bind(u"champion"_s, &ProcurementFile::head, &FileHead::champion);
    fields().bind(u"delegatedTo"_s, &ProcurementFile::head, &FileHead::delegatedTo);
    fields().bind(
        u"goals"_s, [this](const ProcurementFile &file) { fields().setText(u"goals"_s, file.head.goals.join(u'\n')); },
        [this](ProcurementFile &file) {
            QStringList goals;
            for (const QString &line : fields().text(u"goals"_s).split(u'\n')) {
                if (const QString goal = keptText(line); !goal.isEmpty() && !goals.contains(goal))
                    goals << goal;
            }
            file.head.goals = goals;
        });
}

/// A file without a title cannot be found again.
void NeedHeadSection::takeTitle(ProcurementFile &file)
{
    const BilingualText both = fields().both(u"title"_s);
    const BilingualText typed { keptText(both.en).simplified(), keptText(both.fr).simplified() };
    m_isTitleMissing = typed.isEmpty();
    if (m_isTitleMissing)
        fields().setBoth(u"title"_s, file.head.title);
    else
        file.head.title = typed;
    sayFault();
}

void NeedHeadSection::sayFault()
{
    fields().setFault(u"title"_s, m_isTitleMissing ? tr("A file needs a title in one of the two languages.") : QString());
}

/// As the page of a new file does. Without them names are only typed in full.
void NeedHeadSection::readKnown()
{
    if (!context().session.isOpen())
        return;
    context().jobs.run<KnownHeads>(
        this,
        [path = context().session.path(), language = context().language.language()](const CancelToken &) -> Result<KnownHeads> {
            auto database = Database::open(path, Database::Mode::ReadOnly);
            return database ? knownHeads(**database, language) : std::unexpected(database.error());
        },
        [this](const Result<KnownHeads> &known) {
            if (!known)
                return;
            m_known = *known;
            offerNames();
        });
}

void NeedHeadSection::offerNames()
{
    const QStringList people = session().people().namesOn(session().today());
    QStringList requesters = m_known.requesters;
    for (const QString &person : people) {
        if (!requesters.contains(person, Qt::CaseInsensitive))
            requesters << person;
    }
    fields().setPeople(u"ministry"_s, m_known.ministries);
    fields().setPeople(u"unit"_s, m_known.units);
    fields().setPeople(u"requester"_s, requesters);
    fields().setPeople(u"champion"_s, people);
}

void NeedHeadSection::showFile()
{
    if (m_uid != file().uid) {
        m_uid = file().uid;
        m_isTitleMissing = false;
        sayFault();
        readKnown();
    }
    offerNames();
    fields().showFile();
    QStringList whose { file().head.ministry, file().head.unit, file().head.requester };
    whose.removeAll(QString());
    setSummary(whose.join(u" · "_s));
}

void NeedHeadSection::retranslate()
{
    setTitle(tr("Title, and whose it is"));
    fields().setLabel(u"title"_s, tr("Title"), tr("What is needed, in a few words."));
    fields().setLabel(u"ministry"_s, tr("Ministry or organization"));
    fields().setLabel(u"unit"_s, tr("Unit"), tr("The office that needs it."));
    fields().setLabel(u"program"_s, tr("Program"));
    fields().setLabel(u"requester"_s, tr("Requester"), tr("Who needs it."));
    fields().setLabel(u"champion"_s, tr("Champion"), tr("Who stands up for it where it gets stuck."));
    fields().setLabel(u"delegatedTo"_s, tr("Body that buys for you"),
                      tr("When the purchase is delegated to an expert body; the file still counts for your organization."));
    fields().setLabel(u"goals"_s, tr("Goals that it serves"), tr("Of the strategy, one on each line."));
    sayFault();
}

} // namespace acquis
