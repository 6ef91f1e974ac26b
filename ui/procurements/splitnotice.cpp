// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/splitnotice.h"

#include "ui/forms/buttonrow.h"
#include "ui/procurements/rowsfit.h"
#include "ui/rules/ruleswords.h"
#include "ui/shell/languagecontroller.h"

#include <QPushButton>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastTarget = 28;

QPushButton *makeButton(const QString &name)
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    button->setMinimumHeight(leastTarget);
    return button;
}

QString linkWords(SplitLink link)
{
    switch (link) {
    case SplitLink::SameUnit: return SplitNotice::tr("same unit");
    case SplitLink::SameNeed: return SplitNotice::tr("same need");
    case SplitLink::SameCode: return SplitNotice::tr("same kind of thing");
    case SplitLink::SameVendor: return SplitNotice::tr("same vendor");
    case SplitLink::Declared: return SplitNotice::tr("named as related");
    }
    return {};
}

} // namespace

SplitNotice::SplitNotice(const UiContext &context, FileSession &session, const QString &name,
                         std::function<std::optional<SplitFinding>(const ProcurementFile &)> splits)
    : FileSection(context, session, name, u"modular"_s)
    , m_splits(std::move(splits))
    , m_parts(new FactsTable(context, name + u"Parts"_s))
    , m_open(makeButton(name + u"Open"_s))
    , m_relate(makeButton(name + u"Relate"_s))
    , m_declare(makeButton(name + u"Declare"_s))
{
    fields().addNote(u"said"_s);
    fields().addWidget(u"parts"_s, m_parts);
    fields().addWidget(u"actions"_s, new ButtonRow({ m_open, m_relate }));
    fields().addBoth(u"plan"_s);
    fields().addAmount(u"total"_s);
    fields().addWidget(u"declaring"_s, new ButtonRow({ m_declare }));
    fields().bind(u"plan"_s, &ProcurementFile::modular, &ModularPlan::plan);
    fields().bind(u"total"_s, &ProcurementFile::modular, &ModularPlan::total);
    connect(m_parts, &FactsTable::currentChanged, this, &SplitNotice::updateButtons);
    connect(m_parts, &FactsTable::activated, this, &SplitNotice::openPart);
    connect(m_open, &QPushButton::clicked, this, &SplitNotice::openPart);
    connect(m_relate, &QPushButton::clicked, this, &SplitNotice::markRelated);
    connect(m_declare, &QPushButton::clicked, this, &SplitNotice::declare);
}

const SplitPart *SplitNotice::currentPart() const
{
    bool isNumber = false;
    const qsizetype row = m_parts->current().toLongLong(&isNumber);
    return m_finding && isNumber && row >= 0 && row < m_finding->parts.size() ? &m_finding->parts.at(row) : nullptr;
}

void SplitNotice::openPart()
{
    if (const SplitPart *part = currentPart(); part && part->candidate.isFile)
        Q_EMIT fileRequested(part->candidate.number);
}

void SplitNotice::markRelated()
{
    const SplitPart *part = currentPart();
    if (!part)
        return;
    const SplitCandidate other = part->candidate;
    session().change(u"mark-related"_s, [&other](ProcurementFile &changed) {
        if (changed.related.contains(other.number))
            return;
        changed.related << other.number;
        if (other.value > Money())
            changed.need.related << other.value; // the rules add it to the value
    });
}

void SplitNotice::declare()
{
    fields().finish();
    if (!m_isPlanning && file().modular.plan.isEmpty()) {
        m_isPlanning = true;
        showFile();
        fields().focusField(u"plan"_s);
        return;
    }
    if (file().modular.plan.isEmpty()) {
        fields().setFault(u"plan"_s, tr("Write the plan first: which parts, why, and when each is bought."));
        fields().focusField(u"plan"_s);
        return;
    }
    session().change(u"declare-modular"_s, [this](ProcurementFile &changed) {
        changed.modular.declaredOn = session().today();
        changed.modular.by = session().me();
        // The rules are told of what was declared beforehand; a plan that comes after a part was bought changes nothing for them.
        const auto finding = m_splits ? m_splits(changed) : std::nullopt;
        if (!finding || !finding->isDeclaredLate)
            changed.need.flags.insert(NeedFlag::ModularDeclared);
    });
}

QString SplitNotice::sentence() const
{
    const Formats formats = context().language.formats();
    const RulesWords words(context().language.language());
    const int count = int(m_finding->parts.size());
    const QString sum = formats.money(m_finding->sum);
    QString said = tr("Within twelve months %n other(s) belong(s) to it; together they come to %1.", nullptr, count).arg(sum);
    if (!m_finding->limits.isEmpty()) {
        const SplitLimit &limit = m_finding->limits.constLast();
        said += u' '
                + tr("From %1 on another rule holds: %2 (%3).")
                      .arg(formats.money(limit.limit), limit.text.of(words.language()), limit.citation);
    }
    if (m_finding->isDeclared)
        said += u' '
                + tr("It was declared as work in parts before the first was bought: it is no splitting, and the limits are still "
                     "tested on all that is marked as related.");
    else if (m_finding->isDeclaredLate)
        said += u' ' + tr("It was declared as work in parts only after a part was bought.");
    else if (m_finding->isAlert())
        said += u' ' + tr("If it is one need, it must not be cut to stay below the limit.");
    return said;
}

void SplitNotice::showParts()
{
    QList<FactsRow> rows;
    const RulesWords words(context().language.language());
    for (qsizetype i = 0; i < m_finding->parts.size(); ++i) {
        const SplitPart &part = m_finding->parts.at(i);
        QStringList links;
        forEachCode(part.links, [&links](SplitLink link) { links << linkWords(link); });
        const bool isRelated = file().related.contains(part.candidate.number);
        rows << FactsRow {
            QString::number(i),
            { { .text = part.candidate.number, .icon = isRelated ? u"link"_s : QString(), .state = StateToken::Info },
              { .text = part.candidate.title.of(words.language()) },
              { .text = part.candidate.vendorName },
              { .text = words.day(part.candidate.day), .order = part.candidate.day.toJulianDay() },
              { .text = words.formats().money(part.candidate.value), .order = part.candidate.value.cents() },
              { .text = links.join(u", "_s) } }
        };
    }
    m_parts->setTable({ tr("Number"), tr("What"), tr("Vendor"), tr("Day"), tr("Value"), tr("Why it belongs") }, rows);
    fitToRows(*m_parts, 6);
}

void SplitNotice::updateButtons()
{
    const SplitPart *part = currentPart();
    m_open->setEnabled(part && part->candidate.isFile);
    m_open->setToolTip(part && !part->candidate.isFile ? tr("A line of spending: there is no file to open.") : QString());
    m_relate->setEnabled(!isFrozen() && part && !part->candidate.number.isEmpty()
                         && !file().related.contains(part->candidate.number));
}

bool SplitNotice::holds(const QString &path) const
{
    return session().isOpen() && FileSection::holds(path);
}

void SplitNotice::goTo(const QString &path)
{
    m_isPlanning = true;
    showFile();
    FileSection::goTo(path);
}

void SplitNotice::showFile()
{
    const bool isOther = m_uid != file().uid;
    if (isOther) {
        m_uid = file().uid;
        m_isPlanning = false;
    }
    m_finding = m_splits && session().isOpen() ? m_splits(file()) : std::nullopt;
    const ModularPlan &plan = file().modular;
    const bool isTold = hasParts() || plan.declaredOn.isValid();
    // Work in parts is declared before the first is bought: there is a way to it while nothing belongs to the file yet.
    setVisible(isTold || !isFrozen());
    if (isOther || isTold != m_isTold)
        setOpen(isTold || m_isPlanning);
    m_isTold = isTold;
    fields().showFile();
    fields().setShown(u"said"_s, hasParts());
    fields().setShown(u"parts"_s, hasParts());
    fields().setShown(u"actions"_s, hasParts());
    const RulesWords words(context().language.language());
    if (hasParts()) {
        fields().setLabel(u"said"_s, sentence());
        showParts();
    }
    setSummary(hasParts() ? words.formats().money(m_finding->sum) : QString());
    const bool isDeclared = plan.declaredOn.isValid();
    const bool isPlanned = isDeclared || m_isPlanning || !plan.plan.isEmpty();
    fields().setShown(u"plan"_s, isPlanned);
    fields().setShown(u"total"_s, isPlanned);
    if (isDeclared) {
        const QString why = tr("Declared on %1 by %2.").arg(words.day(plan.declaredOn), plan.by);
        for (const QString &key : { u"plan"_s, u"total"_s })
            fields().setState(key, FieldState::Frozen, why);
    }
    if (!plan.plan.isEmpty())
        fields().setFault(u"plan"_s, {});
    fields().setFault(u"total"_s, m_finding && plan.total && *plan.total < m_finding->sum
                                      ? tr("The parts come to more than the plan says.")
                                      : QString());
    fields().setShown(u"declaring"_s, !isDeclared);
    m_declare->setEnabled(!isFrozen());
    setTitle(!isTold                             ? tr("Work in parts")
             : m_finding && m_finding->isAlert() ? tr("One need in several parts?")
                                                 : tr("What belongs together"));
    updateButtons();
}

void SplitNotice::retranslate()
{
    fields().setLabel(u"parts"_s, tr("What belongs to it"));
    m_parts->setAccessibleTitle(tr("What belongs to it"));
    fields().setLabel(u"actions"_s, tr("The chosen one"));
    m_open->setText(tr("Open the file"));
    m_relate->setText(tr("Mark as related"));
    fields().setLabel(u"plan"_s, tr("Plan of the work in parts"), tr("Which parts, why they are bought apart, and when."));
    fields().setLabel(u"total"_s, tr("Total of all parts"));
    fields().setLabel(u"declaring"_s, tr("Work in parts"),
                      tr("Declared before the first part is bought, it is planned work and no splitting."));
    m_declare->setText(tr("Declare work in parts"));
    showFile();
}

} // namespace acquis
