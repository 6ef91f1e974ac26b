// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/newfileview.h"

#include "ui/forms/fieldcolumn.h"
#include "ui/forms/formscroll.h"
#include "ui/forms/typedline.h"
#include "ui/procurements/codesof.h"
#include "ui/rules/ruleswords.h"
#include "ui/shell/languagecontroller.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/wrappinglabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastTarget = 28;
constexpr int widestForm = 900;

} // namespace

NewFileView::NewFileView(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_panel(new Panel)
    , m_about(new WrappingLabel)
    , m_fields(new FieldColumn(context, u"newFile"_s))
    , m_open(new QPushButton)
    , m_cancel(new QPushButton)
{
    m_fields->addBoth(u"title"_s);
    m_fields->addPerson(u"ministry"_s);
    m_fields->addPerson(u"unit"_s);
    m_fields->addPerson(u"holder"_s);
    m_fields->addPerson(u"requester"_s);
    m_fields->addAmount(u"value"_s);
    m_fields->addDay(u"neededBy"_s);
    m_fields->addChoice(u"commodity"_s, codesOf<Commodity>());
    QStringList jurisdictions = codesOf<Jurisdiction>();
    jurisdictions.removeLast(); // "any" buys nothing
    m_fields->addChoice(u"jurisdiction"_s, jurisdictions);
    m_fields->addChoice(u"entity"_s, codesOf<Entity>());

    m_about->setObjectName(u"newFileAbout"_s);
    m_open->setObjectName(u"newFileOpen"_s);
    m_open->setDefault(true);
    m_cancel->setObjectName(u"newFileCancel"_s);
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(16, 12, 16, 12);
    column->addWidget(m_about);
    column->addWidget(m_fields);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : { m_open, m_cancel }) {
        button->setMinimumHeight(leastTarget);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addStretch(1);
    form->setMaximumWidth(widestForm);
    m_scroll = new FormScroll(form, u"newFileScroll"_s);
    m_panel->addContent(m_scroll, 1);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_panel);
    connect(m_fields, &FieldColumn::edited, this, &NewFileView::read);
    connect(m_open, &QPushButton::clicked, this, &NewFileView::give);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_isDirty = false;
        Q_EMIT cancelled();
    });
}

void NewFileView::start(const ProcurementFile &file, const QString &like, const QStringList &people)
{
    m_file = file;
    m_like = like;
    m_isDirty = false;
    m_wasJudged = false;
    m_fields->forgetTyped();
    m_people = people;
    m_fields->setPeople(u"holder"_s, people);
    show();
    for (const QString &key : { u"title"_s, u"holder"_s, u"value"_s, u"neededBy"_s })
        m_fields->setFault(key, {});
    retranslate();
}

void NewFileView::offer(const KnownHeads &known)
{
    m_fields->setPeople(u"ministry"_s, known.ministries);
    m_fields->setPeople(u"unit"_s, known.units);
    QStringList requesters = known.requesters;
    for (const QString &person : std::as_const(m_people)) {
        if (!requesters.contains(person, Qt::CaseInsensitive))
            requesters << person;
    }
    m_fields->setPeople(u"requester"_s, requesters);
}

void NewFileView::show()
{
    m_fields->setBoth(u"title"_s, m_file.head.title);
    m_fields->setText(u"ministry"_s, m_file.head.ministry);
    m_fields->setText(u"unit"_s, m_file.head.unit);
    m_fields->setText(u"holder"_s, m_file.head.holder);
    m_fields->setText(u"requester"_s, m_file.head.requester);
    m_fields->setMoney(u"value"_s, m_file.need.value == Money() ? std::nullopt : std::optional(m_file.need.value));
    m_fields->setDay(u"neededBy"_s, m_file.need.neededBy);
    m_fields->setCode(u"commodity"_s, codeOf(m_file.need.commodity));
    m_fields->setCode(u"jurisdiction"_s, codeOf(m_file.need.jurisdiction));
    m_fields->setCode(u"entity"_s, codeOf(m_file.need.entity));
}

void NewFileView::read(const QString &key)
{
    m_isDirty = true;
    if (key == "title"_L1)
        m_file.head.title = m_fields->both(key);
    else if (key == "ministry"_L1)
        m_file.head.ministry = m_fields->text(key).trimmed();
    else if (key == "unit"_L1)
        m_file.head.unit = m_fields->text(key).trimmed();
    else if (key == "holder"_L1)
        m_file.head.holder = m_fields->text(key).trimmed();
    else if (key == "requester"_L1)
        m_file.head.requester = m_fields->text(key).trimmed();
    else if (key == "value"_L1)
        m_file.need.value = m_fields->money(key).value_or(Money());
    else if (key == "neededBy"_L1)
        m_file.need.neededBy = m_fields->day(key);
    else if (key == "commodity"_L1)
        m_file.need.commodity = fromCode<Commodity>(m_fields->code(key)).value_or(m_file.need.commodity);
    else if (key == "jurisdiction"_L1)
        m_file.need.jurisdiction = fromCode<Jurisdiction>(m_fields->code(key)).value_or(m_file.need.jurisdiction);
    else if (key == "entity"_L1)
        m_file.need.entity = fromCode<Entity>(m_fields->code(key)).value_or(m_file.need.entity);
    if (m_wasJudged)
        (void)judge();
}

bool NewFileView::isTooEarly() const
{
    return m_file.need.neededBy.isValid() && m_file.need.neededBy < m_file.head.openedOn;
}

bool NewFileView::isValueWrong() const
{
    const auto *line = m_fields->findChild<TypedLine *>(u"newFileValue"_s);
    return m_file.need.value.isNegative() || (line && line->fault());
}

bool NewFileView::judge()
{
    m_wasJudged = true;
    const bool hasTitle = !m_file.head.title.isEmpty();
    const bool hasHolder = !m_file.head.holder.isEmpty();
    const bool isNegative = m_file.need.value.isNegative();
    m_fields->setFault(u"title"_s, hasTitle ? QString() : tr("A file needs a title in one of the two languages."));
    m_fields->setFault(u"holder"_s, hasHolder ? QString() : tr("Somebody must hold the file: whose turn is it?"));
    m_fields->setFault(u"value"_s, isNegative ? tr("The value cannot be below zero.") : QString());
    m_fields->setFault(u"neededBy"_s, isTooEarly() ? tr("This day is over.") : QString());
    return hasTitle && hasHolder && !isNegative && !isTooEarly();
}

void NewFileView::give()
{
    m_fields->finish();
    if (!judge() || m_fields->hasUnread()) {
        if (m_file.head.title.isEmpty())
            m_fields->focusField(u"title"_s);
        else if (m_file.head.holder.isEmpty())
            m_fields->focusField(u"holder"_s);
        else
            m_fields->focusField(isValueWrong() ? u"value"_s : u"neededBy"_s);
        return;
    }
    m_isDirty = false;
    Q_EMIT finished(m_file);
}

void NewFileView::focusFirst()
{
    m_fields->focusField(u"title"_s);
}

void NewFileView::retranslate()
{
    const RulesWords words(m_context.language.language());
    m_panel->setTitle(tr("New procurement file"));
    m_about->setText(m_like.isEmpty()
                         ? tr("The file begins with the need. Everything here can be changed in it later.")
                         : tr("Like %1: what it asked for and how bids were judged is taken over, nothing of what was found, "
                              "offered or decided.")
                               .arg(m_like));
    m_fields->setLabel(u"title"_s, tr("Title"), tr("What is needed, in a few words."));
    m_fields->setLabel(u"ministry"_s, tr("Ministry or organization"));
    m_fields->setLabel(u"unit"_s, tr("Unit"), tr("The office that needs it."));
    m_fields->setLabel(u"holder"_s, tr("Holder"), tr("Whose turn it is first."));
    m_fields->setLabel(u"requester"_s, tr("Requester"), tr("Who needs it."));
    m_fields->setLabel(u"value"_s, tr("Planned value before tax"), tr("Of the whole term, options included."));
    m_fields->setLabel(u"neededBy"_s, tr("Needed by"));
    m_fields->setLabel(u"commodity"_s, tr("What is bought"));
    m_fields->setLabel(u"jurisdiction"_s, tr("Rules of"));
    m_fields->setLabel(u"entity"_s, tr("Kind of buyer"));
    QStringList commodities;
    for (std::size_t i = 0; i < codeCount<Commodity>; ++i)
        commodities << words.commodity(Commodity(i));
    m_fields->setChoiceWords(u"commodity"_s, commodities);
    QStringList jurisdictions;
    for (std::size_t i = 0; i + 1 < codeCount<Jurisdiction>; ++i)
        jurisdictions << words.jurisdiction(Jurisdiction(i));
    m_fields->setChoiceWords(u"jurisdiction"_s, jurisdictions);
    QStringList entities;
    for (std::size_t i = 0; i < codeCount<Entity>; ++i)
        entities << words.entity(Entity(i));
    m_fields->setChoiceWords(u"entity"_s, entities);
    m_open->setText(tr("Open the file"));
    m_cancel->setText(tr("Cancel"));
    if (m_wasJudged)
        (void)judge();
}

} // namespace acquis
