// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/fieldcolumn.h"

#include "ui/forms/bilingualfield.h"
#include "ui/forms/choicefield.h"
#include "ui/forms/fieldlayout.h"
#include "ui/forms/growingtext.h"
#include "ui/forms/labelledinput.h"
#include "ui/forms/personbox.h"
#include "ui/forms/rowseditor.h"
#include "ui/forms/typedline.h"
#include "ui/shell/languagecontroller.h"
#include "ui/widgets/wrappinglabel.h"

#include <QCheckBox>
#include <QEvent>
#include <QSignalBlocker>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int linesOfText = 3;

} // namespace

FieldColumn::FieldColumn(const UiContext &context, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_name(name)
    , m_layout(new FieldLayout(this))
{
    setObjectName(name);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QString FieldColumn::nameOf(const QString &key) const
{
    QString name = m_name;
    for (const QString &part : key.split(u'/'))
        name += part.left(1).toUpper() + part.mid(1);
    return name;
}

template <typename T>
T *FieldColumn::input(const QString &key) const
{
    auto *found = qobject_cast<T *>(m_fields.value(key).input);
    Q_ASSERT_X(found, "FieldColumn", qPrintable(key));
    return found;
}

void FieldColumn::addHeading(const QString &key)
{
    auto *label = new WrappingLabel;
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    label->setObjectName(nameOf(key));
    label->setContentsMargins(0, 8, 0, 0);
    m_layout->addField(label, true);
    m_fields.insert(key, { nullptr, label, {} });
}

void FieldColumn::addNote(const QString &key)
{
    auto *label = new WrappingLabel;
    label->setObjectName(nameOf(key));
    m_layout->addField(label, true);
    m_fields.insert(key, { nullptr, label, {} });
}

void FieldColumn::addField(const QString &key, QWidget *input, bool isWide)
{
    Q_ASSERT_X(!m_fields.contains(key), "FieldColumn", qPrintable(key));
    auto *labelled = new LabelledInput(m_context.theme, input, nameOf(key));
    m_layout->addField(labelled, isWide);
    m_fields.insert(key, { labelled, input, {} });
    m_keys << key;
}

void FieldColumn::addLineOf(const QString &key, const FieldFormat &format)
{
    auto *line = new TypedLine(m_context.theme, format);
    line->setLanguage(m_context.language.language());
    addField(key, line, false);
    connect(line, &TypedLine::edited, this, [this, key] { Q_EMIT edited(key); });
    connect(line, &TypedLine::faultChanged, this, [this, key] { sayFault(key); });
}

void FieldColumn::addLine(const QString &key)
{
    addLineOf(key, { FieldKind::Text });
}

void FieldColumn::addAmount(const QString &key)
{
    addLineOf(key, { FieldKind::Amount });
}

void FieldColumn::addChange(const QString &key)
{
    addLineOf(key, { FieldKind::Amount, -1 });
}

void FieldColumn::addDay(const QString &key)
{
    addLineOf(key, { FieldKind::Day });
}

void FieldColumn::addWhole(const QString &key, int from, int to)
{
    addLineOf(key, { FieldKind::Whole, from, to });
}

void FieldColumn::addPercent(const QString &key)
{
    addLineOf(key, percentFormat);
}

void FieldColumn::addText(const QString &key)
{
    auto *text = new GrowingText(linesOfText);
    addField(key, text, true);
    connect(text, &GrowingText::edited, this, [this, key] { Q_EMIT edited(key); });
}

void FieldColumn::addBoth(const QString &key)
{
    auto *both = new BilingualField(m_context.theme, nameOf(key));
    addField(key, both, true);
    m_fields.value(key).labelled->hideLabel();
    connect(both, &BilingualField::edited, this, [this, key] { Q_EMIT edited(key); });
}

void FieldColumn::addChoice(const QString &key, const QStringList &codes)
{
    auto *choice = new ChoiceField(nameOf(key), codes);
    addField(key, choice, false);
    connect(choice, &ChoiceField::edited, this, [this, key] { Q_EMIT edited(key); });
}

void FieldColumn::addTick(const QString &key)
{
    auto *tick = new QCheckBox;
    addField(key, tick, false);
    m_fields.value(key).labelled->hideLabel();
    connect(tick, &QCheckBox::toggled, this, [this, key] { Q_EMIT edited(key); });
}

void FieldColumn::addPerson(const QString &key)
{
    auto *person = new PersonBox;
    addField(key, person, false);
    connect(person, &PersonBox::edited, this, [this, key] { Q_EMIT edited(key); });
}

void FieldColumn::addRows(const QString &key, const QList<RowColumn> &columns)
{
    auto *rows = new RowsEditor(m_context, nameOf(key));
    rows->setColumns(columns);
    addField(key, rows, true);
    connect(rows, &RowsEditor::edited, this, [this, key] { Q_EMIT edited(key); });
}

void FieldColumn::addWidget(const QString &key, QWidget *widget)
{
    addField(key, widget, true);
}

void FieldColumn::setLabel(const QString &key, const QString &words, const QString &help)
{
    Q_ASSERT_X(m_fields.contains(key), "FieldColumn", qPrintable(key));
    const Field &field = m_fields[key];
    if (!field.labelled) {
        static_cast<WrappingLabel *>(field.input)->setText(words);
        return;
    }
    field.labelled->setLabel(words);
    field.labelled->setHelp(help);
    if (auto *tick = qobject_cast<QCheckBox *>(field.input))
        tick->setText(words);
    else if (auto *both = qobject_cast<BilingualField *>(field.input))
        both->setLabel(words);
    else if (auto *rows = qobject_cast<RowsEditor *>(field.input))
        rows->retranslate(words);
    sayFault(key);
}

/// What cannot be read comes before what the owner says of the value.
void FieldColumn::sayFault(const QString &key)
{
    const Field &field = m_fields[key];
    const auto *line = qobject_cast<TypedLine *>(field.input);
    const bool isUnread = line && line->fault();
    field.labelled->setFault(isUnread ? FieldWords::fault(*line->fault(), line->format(), m_context.language.formats())
                                      : field.fault);
    if (auto *choice = qobject_cast<ChoiceField *>(field.input))
        choice->setReadings(choice->focusProxy()->accessibleName(), field.labelled->notes().join(u' '));
    else if (auto *both = qobject_cast<BilingualField *>(field.input))
        both->setNotes(field.labelled->notes());
}

void FieldColumn::setFault(const QString &key, const QString &sentence)
{
    Q_ASSERT_X(m_fields.contains(key), "FieldColumn", qPrintable(key));
    m_fields[key].fault = sentence;
    sayFault(key);
}

void FieldColumn::setState(const QString &key, FieldState state, const QString &why)
{
    Q_ASSERT_X(m_fields.contains(key), "FieldColumn", qPrintable(key));
    const Field &field = m_fields[key];
    const bool isFrozen = state == FieldState::Frozen;
    if (auto *line = qobject_cast<TypedLine *>(field.input))
        line->setReadOnly(isFrozen);
    else if (auto *text = qobject_cast<GrowingText *>(field.input))
        text->setReadOnly(isFrozen);
    else if (auto *both = qobject_cast<BilingualField *>(field.input))
        both->setReadOnly(isFrozen);
    else if (auto *choice = qobject_cast<ChoiceField *>(field.input))
        choice->setReadOnly(isFrozen);
    else if (auto *person = qobject_cast<PersonBox *>(field.input))
        person->setReadOnly(isFrozen);
    else if (auto *rows = qobject_cast<RowsEditor *>(field.input))
        rows->setReadOnly(isFrozen);
    else
        field.input->setEnabled(!isFrozen);
    field.labelled->setFrozen(isFrozen);
    field.labelled->setReason(isFrozen ? why : QString());
    sayFault(key);
}

void FieldColumn::setShown(const QString &key, bool isShown)
{
    Q_ASSERT_X(m_fields.contains(key), "FieldColumn", qPrintable(key));
    const Field &field = m_fields[key];
    (field.labelled ? field.labelled : field.input)->setVisible(isShown);
}

void FieldColumn::setChoiceWords(const QString &key, const QStringList &words)
{
    input<ChoiceField>(key)->setWords(words);
}

void FieldColumn::setChoices(const QString &key, const QStringList &codes, const QStringList &words)
{
    input<ChoiceField>(key)->setCodes(codes, words);
}

void FieldColumn::setPeople(const QString &key, const QStringList &names)
{
    input<PersonBox>(key)->setPeople(names);
}

void FieldColumn::setRowColumns(const QString &key, const QList<RowColumn> &columns)
{
    input<RowsEditor>(key)->setColumns(columns);
}

void FieldColumn::setText(const QString &key, const QString &text)
{
    QWidget *field = m_fields.value(key).input;
    if (auto *several = qobject_cast<GrowingText *>(field))
        several->setValue(text);
    else if (auto *person = qobject_cast<PersonBox *>(field))
        person->setPerson(text);
    else
        input<TypedLine>(key)->setValue(text);
}

QString FieldColumn::text(const QString &key) const
{
    const QWidget *field = m_fields.value(key).input;
    if (const auto *several = qobject_cast<const GrowingText *>(field))
        return several->value();
    if (const auto *person = qobject_cast<const PersonBox *>(field))
        return person->person();
    return input<TypedLine>(key)->value();
}

void FieldColumn::setBoth(const QString &key, const BilingualText &text)
{
    input<BilingualField>(key)->setValue(text);
}

BilingualText FieldColumn::both(const QString &key) const
{
    return input<BilingualField>(key)->value();
}

void FieldColumn::setMoney(const QString &key, std::optional<Money> money)
{
    input<TypedLine>(key)->setValue(keptAmount(money));
}

std::optional<Money> FieldColumn::money(const QString &key) const
{
    return amountOf(input<TypedLine>(key)->value());
}

void FieldColumn::setDay(const QString &key, QDate day)
{
    input<TypedLine>(key)->setValue(keptDay(day));
}

QDate FieldColumn::day(const QString &key) const
{
    return dayOf(input<TypedLine>(key)->value());
}

void FieldColumn::setWhole(const QString &key, std::optional<int> number)
{
    input<TypedLine>(key)->setValue(keptWhole(number));
}

std::optional<int> FieldColumn::whole(const QString &key) const
{
    return wholeOf(input<TypedLine>(key)->value());
}

void FieldColumn::setCode(const QString &key, const QString &code)
{
    input<ChoiceField>(key)->setCode(code);
}

QString FieldColumn::code(const QString &key) const
{
    return input<ChoiceField>(key)->code();
}

void FieldColumn::setTicked(const QString &key, bool isTicked)
{
    auto *tick = input<QCheckBox>(key);
    const QSignalBlocker blocker(tick);
    tick->setChecked(isTicked);
}

bool FieldColumn::isTicked(const QString &key) const
{
    return input<QCheckBox>(key)->isChecked();
}

void FieldColumn::setRows(const QString &key, const QList<EditorRow> &rows)
{
    input<RowsEditor>(key)->setEditorRows(rows);
}

QList<EditorRow> FieldColumn::rows(const QString &key) const
{
    return input<RowsEditor>(key)->editorRows();
}

void FieldColumn::focusField(const QString &key)
{
    Q_ASSERT_X(m_fields.contains(key), "FieldColumn", qPrintable(key));
    m_fields.value(key).input->setFocus();
}

void FieldColumn::focusRow(const QString &key, int row, int column)
{
    input<RowsEditor>(key)->goTo(row, column);
}

bool FieldColumn::hasUnread() const
{
    return std::ranges::any_of(m_fields, [](const Field &field) {
        if (const auto *line = qobject_cast<const TypedLine *>(field.input))
            return line->fault().has_value();
        const auto *rows = qobject_cast<const RowsEditor *>(field.input);
        return rows && rows->model().hasFaults();
    });
}

void FieldColumn::finish()
{
    const QStringList keys = m_keys; // who hears of a change may add fields
    for (const QString &key : keys) {
        QWidget *field = m_fields.value(key).input;
        if (auto *line = qobject_cast<TypedLine *>(field))
            line->finish();
        else if (auto *text = qobject_cast<GrowingText *>(field))
            text->finish();
        else if (auto *both = qobject_cast<BilingualField *>(field))
            both->finish();
        else if (auto *person = qobject_cast<PersonBox *>(field))
            person->finish();
        else if (auto *choice = qobject_cast<ChoiceField *>(field))
            choice->finish();
        else if (auto *rows = qobject_cast<RowsEditor *>(field))
            rows->finish();
    }
}

void FieldColumn::forgetTyped()
{
    for (const QString &key : std::as_const(m_keys)) {
        QWidget *field = m_fields.value(key).input;
        if (auto *line = qobject_cast<TypedLine *>(field))
            line->forgetTyped();
        else if (auto *text = qobject_cast<GrowingText *>(field))
            text->forgetTyped();
        else if (auto *both = qobject_cast<BilingualField *>(field))
            both->forgetTyped();
        else if (auto *person = qobject_cast<PersonBox *>(field))
            person->forgetTyped();
        else if (auto *rows = qobject_cast<RowsEditor *>(field))
            rows->forgetTyped();
    }
}

void FieldColumn::takeLanguage()
{
    for (const QString &key : std::as_const(m_keys)) {
        QWidget *field = m_fields.value(key).input;
        if (auto *line = qobject_cast<TypedLine *>(field))
            line->setLanguage(m_context.language.language());
    }
}

void FieldColumn::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    takeLanguage();
    for (const QString &key : std::as_const(m_keys))
        sayFault(key);
}

} // namespace acquis
