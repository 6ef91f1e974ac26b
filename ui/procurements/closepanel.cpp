// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/closepanel.h"

#include "core/procurements/debriefclock.h"
#include "core/procurements/filedetermination.h"
#include "core/procurements/openparts.h"
#include "ui/forms/codechoice.h"
#include "ui/forms/factstable.h"
#include "ui/procurements/contractwords.h"
#include "ui/procurements/partfields.h"
#include "ui/procurements/stagecolumn.h"
#include "ui/shell/languagecontroller.h"
#include "ui/widgets/panel.h"

#include <QPushButton>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

QString openWords(OpenPart part)
{
    switch (part) {
    case OpenPart::LetterNotSent: return ClosePanel::tr("Letter to a firm that did not win: not sent");
    case OpenPart::NoticeNotPublished: return ClosePanel::tr("Award notice: not published");
    case OpenPart::MilestoneNotReached: return ClosePanel::tr("Milestone: not reached");
    case OpenPart::TrialNotDecided: return ClosePanel::tr("Trial: not decided");
    case OpenPart::InvoiceNotPaid: return ClosePanel::tr("Invoice: not paid");
    case OpenPart::DataNotDeleted: return ClosePanel::tr("Data: deletion not confirmed");
    case OpenPart::NotInvoiced: return ClosePanel::tr("Committed and not invoiced");
    }
    Q_UNREACHABLE();
}

QList<CodeItem> frictionItems()
{
    QList<CodeItem> items;
    for (std::size_t i = 0; i < codeCount<Friction>; ++i)
        items << CodeItem { QString(codeOf(Friction(i))), {}, ContractWords::of(Friction(i)) };
    return items;
}

CodeSet<Friction> tickedIn(const CodeChoice &choice)
{
    CodeSet<Friction> ticked;
    for (const QString &code : choice.codes()) {
        if (const auto one = fromCode<Friction>(code))
            ticked.insert(*one);
    }
    return ticked;
}

/// A list that shows them already may be in the middle of telling of it.
void showFrictions(CodeChoice &choice, CodeSet<Friction> frictions)
{
    if (tickedIn(choice) == frictions)
        return;
    QStringList codes;
    forEachCode(frictions, [&codes](Friction one) { codes << QString(codeOf(one)); });
    choice.setCodes(codes);
}

} // namespace

ClosePanel::ClosePanel(const UiContext &context, FileSession &session, QWidget *parent)
    : StagePanel(context, session, parent)
    , m_open(new FactsTable(context, u"closeOpen"_s))
    , m_review(new PartFields(context, session, u"review"_s))
    , m_hindered(new CodeChoice(context.theme, u"reviewHindered"_s))
    , m_helped(new CodeChoice(context.theme, u"reviewHelped"_s))
    , m_lesson(new PartFields(context, session, u"lesson"_s))
    , m_keep(new PartFields(context, session, u"keep"_s))
    , m_ruleDay(StageColumn::makeButton(context, u"keepRuleDay"_s, u"calendar"_s))
{
    auto *column = new StageColumn(u"closeScroll"_s, *this);
    m_openPart = column->addPart();
    m_reviewPart = column->addPart();
    m_lessonPart = column->addPart();
    m_keepPart = column->addPart();
    m_openPart->addContent(m_open);
    makeReview();
    makeLesson();
    connect(m_open, &FactsTable::activated, this, &ClosePanel::pathRequested);
    connect(m_ruleDay, &QPushButton::clicked, this, &ClosePanel::takeRetention);
    retranslate();
}

void ClosePanel::makeReview()
{
    const PartFields::Find<CloseReview> find = [](auto &file) { return &file.review; };
    m_review->addChoice(u"satisfaction"_s, { QString(), u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s });
    m_review->addWidget(u"hindered"_s, m_hindered);
    m_review->addWidget(u"helped"_s, m_helped);
    m_review->addText(u"relation"_s);
    m_review->bind(
        u"satisfaction"_s, u"satisfaction"_s,
        [this](const ProcurementFile &file) { m_review->setCode(u"satisfaction"_s, keptWhole(file.review.satisfaction)); },
        [this](ProcurementFile &file) { file.review.satisfaction = wholeOf(m_review->code(u"satisfaction"_s)); });
    m_review->bind(u"relation"_s, u"relation"_s, find, &CloseReview::relation);
    m_reviewPart->addContent(m_review);
    connect(m_hindered, &CodeChoice::changed, this, [this] { takeFrictions(*m_hindered, &CloseReview::hindered); });
    connect(m_helped, &CodeChoice::changed, this, [this] { takeFrictions(*m_helped, &CloseReview::helped); });
}

void ClosePanel::makeLesson()
{
    const PartFields::Find<CloseReview> find = [](auto &file) { return &file.review; };
    m_lesson->addBoth(u"lesson"_s);
    m_lesson->addLine(u"lessonRule"_s);
    m_lesson->addText(u"how"_s);
    m_lesson->addRows(u"feedback"_s, {});
    m_lesson->bind(u"lesson"_s, u"lesson"_s, find, &CloseReview::lesson);
    m_lesson->bind(u"lessonRule"_s, u"lesson-rule"_s, find, &CloseReview::lessonRule);
    m_lesson->bind(u"how"_s, u"how"_s, find, &CloseReview::how);
    m_lesson->bindRows<CloseReview, RuleFeedback>(
        u"feedback"_s, u"feedback"_s, find, &CloseReview::feedback,
        [](const RuleFeedback &one) {
            return QStringList { one.rule, one.text, keptWhole(one.daysLost) };
        },
        [](RuleFeedback &one, const QStringList &cells) {
            one.rule = cells.at(0);
            one.text = cells.at(1);
            one.daysLost = wholeOf(cells.at(2)).value_or(0);
        });
    m_lessonPart->addContent(m_lesson);
    m_keep->addDay(u"retainUntil"_s);
    m_keep->bind(u"retainUntil"_s, u"retain-until"_s, find, &CloseReview::retainUntil);
    m_keepPart->addTool(m_ruleDay);
    m_keepPart->addContent(m_keep);
}

QString ClosePanel::frozenBecause() const
{
    return session().isOpen() ? QString() : tr("No file is open.");
}

void ClosePanel::showFile()
{
    const ProcurementFile &file = session().file();
    showFrictions(*m_hindered, file.review.hindered);
    showFrictions(*m_helped, file.review.helped);
    for (PartFields *fields : { m_review, m_lesson, m_keep })
        fields->showPart(u"review"_s, frozenBecause());
    m_lesson->setFault(u"lessonRule"_s, !file.review.lesson.isEmpty() && file.review.lessonRule.isEmpty()
                                            ? tr("Name the rule that the lesson stays within.")
                                            : QString());
    const ContractWords words(context().language.language());
    const QDate end = retentionEnd(file);
    const StoredDuty *duty = dutyInForce(file, DutyKind::RecordRetentionYears);
    m_ruleDay->setEnabled(end.isValid() && end != file.review.retainUntil);
    m_keepPart->setSubtitle(end.isValid() && duty
                                ? tr("until %1, by the rule: %2").arg(words.day(end), duty->citation.of(words.language()))
                                : tr("no rule in force gives years"));
    showOpen();
}

void ClosePanel::showOpen()
{
    const ContractWords words(context().language.language());
    QList<FactsRow> rows;
    const QList<OpenEntry> open = openParts(session().file(), context().language.language());
    for (const OpenEntry &entry : open) {
        FactsCell what { openWords(entry.part) };
        const bool isTold = entry.part == OpenPart::NotInvoiced;
        what.icon = isTold ? u"info"_s : u"warning"_s;
        what.state = isTold ? StateToken::Info : StateToken::Warning;
        rows << FactsRow { entry.path, { what, { entry.name }, { entry.amount ? words.money(entry.amount) : QString() } } };
    }
    m_open->setTable({ tr("What"), tr("Of"), tr("Amount") }, rows);
    StageColumn::fitRows(*m_open);
    m_open->setVisible(!rows.isEmpty());
    m_openPart->setSubtitle(rows.isEmpty() ? tr("nothing: the file can be closed") : QString());
}

void ClosePanel::takeFrictions(CodeChoice &choice, CodeSet<Friction> CloseReview::*member)
{
    const CodeSet<Friction> chosen = tickedIn(choice);
    session().change(u"edit"_s, [chosen, member](ProcurementFile &file) { file.review.*member = chosen; });
}

void ClosePanel::takeRetention()
{
    const QDate end = retentionEnd(session().file());
    session().change(u"edit"_s, [end](ProcurementFile &file) { file.review.retainUntil = end; });
}

bool ClosePanel::goTo(const QString &path)
{
    if (path == u"review"_s) {
        m_review->focusField(u"satisfaction"_s);
        return true;
    }
    if (path == u"record-retention-years"_s) {
        m_keep->focusField(u"retainUntil"_s);
        return true;
    }
    if (path.startsWith(u"review/hindered"_s) || path.startsWith(u"review/helped"_s)) {
        (path.startsWith(u"review/helped"_s) ? m_helped : m_hindered)->setFocus();
        return true;
    }
    return m_review->goTo(path) || m_lesson->goTo(path) || m_keep->goTo(path);
}

void ClosePanel::retranslate()
{
    m_openPart->setTitle(tr("Still open"));
    m_open->setAccessibleTitle(tr("Still open"));
    m_reviewPart->setTitle(tr("How it went"));
    m_lessonPart->setTitle(tr("What was learned"));
    m_keepPart->setTitle(tr("How long it is kept"));
    m_review->setLabel(u"satisfaction"_s, tr("Are those who needed it satisfied?"));
    m_review->setChoiceWords(u"satisfaction"_s, { tr("Not asked"), tr("1, not at all"), tr("2, little"), tr("3, partly"),
                                                  tr("4, mostly"), tr("5, fully") });
    m_hindered->setItems(frictionItems());
    m_helped->setItems(frictionItems());
    m_review->setLabel(u"hindered"_s, tr("What hindered"));
    m_review->setLabel(u"helped"_s, tr("What helped"));
    m_review->setLabel(u"relation"_s, tr("How the relation with the vendor was, before and after"));
    m_lesson->setLabel(u"lesson"_s, tr("A lesson for others"));
    m_lesson->setLabel(u"lessonRule"_s, tr("The rule that it stays within"));
    m_lesson->setLabel(u"how"_s, tr("How we did it"));
    m_lesson->setLabel(u"feedback"_s, tr("This rule blocked me because"));
    m_lesson->setRowColumns(u"feedback"_s, { RowColumn::text(tr("Rule")), RowColumn::longText(tr("Because")),
                                             RowColumn::whole(tr("Days lost"), 0, 36'500) });
    m_keep->setLabel(u"retainUntil"_s, tr("Keep the file until"));
    m_ruleDay->setText(tr("Take the day of the rule"));
    showFile();
}

} // namespace acquis
