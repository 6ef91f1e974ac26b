// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spending/crosswalkeditor.h"

#include "ui/spending/spendingwords.h"
#include "ui/spending/unitdirectory.h"
#include "ui/spending/unitfield.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/panel.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int roomForFault = 60; ///< under a field that is scrolled to
constexpr std::array editorKinds { UnitKind::Ministry, UnitKind::Program };

QStringList sortedNames(const UnitDirectory &units, UnitKind kind, const Formats &formats)
{
    QStringList names = units.newestNames(kind, formats.language());
    std::ranges::sort(names,
                      [collator = formats.collator()](const QString &a, const QString &b) { return collator.compare(a, b) < 0; });
    return names;
}

} // namespace

CrosswalkEditor::CrosswalkEditor(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_panel(new Panel)
    , m_kindLabel(new QLabel)
    , m_kind(new QComboBox)
    , m_within(new UnitField)
    , m_unit(new UnitField)
    , m_scroll(new QScrollArea)
    , m_save(new QPushButton)
    , m_cancel(new QPushButton)
{
    m_kind->setObjectName(u"editorKind"_s);
    m_kind->addItems({ QString(), QString() });
    m_save->setObjectName(u"editorSave"_s);
    m_save->setProperty("primary", true);
    m_cancel->setObjectName(u"editorCancel"_s);
    layOut();

    auto *escape = new QAction(this);
    escape->setShortcut(Qt::Key_Escape);
    escape->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(escape);
    connect(escape, &QAction::triggered, this, &CrosswalkEditor::cancelled);
    connect(m_cancel, &QPushButton::clicked, this, &CrosswalkEditor::cancelled);
    connect(m_save, &QPushButton::clicked, this, &CrosswalkEditor::saveRequested);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &CrosswalkEditor::followKind);
    connect(&theme, &Theme::changed, this, &CrosswalkEditor::retakeColors);
    retakeColors();
}

void CrosswalkEditor::layOut()
{
    auto *body = new QWidget;
    auto *form = new QVBoxLayout(body);
    form->setContentsMargins(12, 8, 12, 12);
    form->setSpacing(3);
    m_kindLabel->setBuddy(m_kind);
    m_kind->setMinimumHeight(28);
    form->addWidget(m_kindLabel);
    form->addWidget(m_kind);
    addField(*form, DraftField::Written, new QLineEdit, u"editorWritten"_s);
    addField(*form, DraftField::Unit, m_unit, u"editorUnit"_s);
    addField(*form, DraftField::Within, m_within, u"editorWithin"_s);
    addField(*form, DraftField::Component, new QLineEdit, u"editorComponent"_s);
    addField(*form, DraftField::FirstYear, new QLineEdit, u"editorFirstYear"_s);
    addField(*form, DraftField::LastYear, new QLineEdit, u"editorLastYear"_s);
    addField(*form, DraftField::Source, new QLineEdit, u"editorSource"_s);
    form->addStretch(1);

    QScrollArea *scroll = m_scroll; // large text: the fields scroll, the buttons stay
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(body);
    scroll->viewport()->setAutoFillBackground(false); // the panel's ground shows
    body->setAutoFillBackground(false);
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(12, 8, 12, 8);
    row->addStretch(1);
    row->addWidget(m_cancel);
    row->addWidget(m_save);
    m_panel->addContent(scroll, 1);
    m_panel->addContent(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
}

void CrosswalkEditor::addField(QVBoxLayout &form, DraftField field, QLineEdit *line, const QString &name)
{
    auto *label = new QLabel;
    auto *fault = new QLabel;
    line->setObjectName(name);
    line->setMinimumHeight(28);
    label->setBuddy(line);
    label->setWordWrap(true);
    fault->setObjectName(name + u"Fault"_s);
    fault->setWordWrap(true);
    fault->hide();
    form.addSpacing(6);
    form.addWidget(label);
    form.addWidget(line);
    form.addWidget(fault);
    m_fields.insert(field, { label, line, fault });
    connect(line, &QLineEdit::textEdited, this, [this, field] {
        m_faults.remove(field); // what was wrong is being corrected
        sayFaults();
    });
    connect(line, &QLineEdit::returnPressed, this, &CrosswalkEditor::saveRequested);
}

void CrosswalkEditor::edit(const CrosswalkDraft &draft)
{
    m_id = draft.id;
    m_kind->setCurrentIndex(draft.kind == UnitKind::Ministry ? 0 : 1);
    const std::pair<DraftField, QString> texts[] {
        { DraftField::Written, draft.written },     { DraftField::Within, draft.within },
        { DraftField::Component, draft.component }, { DraftField::FirstYear, draft.firstYear },
        { DraftField::LastYear, draft.lastYear },   { DraftField::Unit, draft.unit },
        { DraftField::Source, draft.source },
    };
    for (const auto &[field, text] : texts)
        m_fields[field].line->setText(text);
    followKind();
    showFaults({});
    // Words that are there already want their unit next.
    QLineEdit *first = m_fields[draft.written.isEmpty() || draft.id > 0 ? DraftField::Written : DraftField::Unit].line;
    first->setFocus();
    first->selectAll();
    m_scroll->ensureWidgetVisible(first, 0, roomForFault);
}

CrosswalkDraft CrosswalkEditor::draft() const
{
    const auto text = [this](DraftField field) { return m_fields[field].line->text(); };
    return { m_id,
             kind(),
             text(DraftField::Written),
             text(DraftField::Within),
             text(DraftField::Component),
             text(DraftField::FirstYear),
             text(DraftField::LastYear),
             text(DraftField::Unit),
             text(DraftField::Source) };
}

UnitKind CrosswalkEditor::kind() const
{
    return editorKinds[static_cast<size_t>(std::max(0, m_kind->currentIndex()))];
}

void CrosswalkEditor::setUnits(const UnitDirectory &units, const Formats &formats)
{
    m_ministries = sortedNames(units, UnitKind::Ministry, formats);
    m_programs = sortedNames(units, UnitKind::Program, formats);
    showNames();
}

void CrosswalkEditor::showNames()
{
    m_within->setNames(m_ministries);
    m_unit->setNames(kind() == UnitKind::Ministry ? m_ministries : m_programs);
}

void CrosswalkEditor::followKind()
{
    const bool isProgram = kind() == UnitKind::Program;
    m_within->setEnabled(isProgram);
    m_fields[DraftField::Within].label->setEnabled(isProgram);
    m_within->setPlaceholderText(isProgram ? tr("any") : tr("for programs only"));
    showNames();
}

void CrosswalkEditor::setCanSave(bool can)
{
    m_save->setEnabled(can);
}

void CrosswalkEditor::showFaults(const QMap<DraftField, DraftFault> &faults)
{
    m_faults = faults;
    sayFaults();
    for (const DraftField field : { DraftField::Written, DraftField::Unit, DraftField::Within, DraftField::Component,
                                    DraftField::FirstYear, DraftField::LastYear, DraftField::Source }) {
        if (faults.contains(field)) {
            m_fields[field].line->setFocus();
            m_scroll->ensureWidgetVisible(m_fields[field].line, 0, roomForFault);
            return;
        }
    }
}

void CrosswalkEditor::sayFaults()
{
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        const bool wrong = m_faults.contains(field.key());
        const QString words = wrong ? faultText(m_faults.value(field.key())) : QString();
        field->fault->setText(words);
        field->fault->setVisible(wrong);
        field->line->setAccessibleDescription(words);
    }
}

QString CrosswalkEditor::faultText(DraftFault fault) const
{
    switch (fault) {
    case DraftFault::Missing: return tr("This must be filled in.");
    case DraftFault::NotAYear: return tr("Write the fiscal year as 2016-17, or leave it blank.");
    case DraftFault::YearsReversed: return tr("This year is before the first one.");
    case DraftFault::UnknownMinistry: return tr("No ministry has this name. Choose one from the list, or leave it blank.");
    case DraftFault::UnknownUnit:
        return kind() == UnitKind::Ministry ? tr("No ministry has this name. Choose one from the list.")
                                            : tr("No program has this name. Choose one from the list.");
    case DraftFault::SaidAlready:
        return tr("Another row says already what these words stand for in this place and from this year.");
    }
    Q_UNREACHABLE();
    return {};
}

void CrosswalkEditor::retakeColors()
{
    for (const Field &field : std::as_const(m_fields)) {
        QPalette colors = m_theme.palette();
        colors.setColor(QPalette::WindowText, m_theme.state(StateToken::Error).text);
        field.fault->setPalette(colors);
    }
}

void CrosswalkEditor::retranslate(const Formats &formats)
{
    m_panel->setTitle(m_id > 0 ? tr("Change a row") : tr("New row"));
    m_kindLabel->setText(tr("&Kind"));
    m_kind->setAccessibleName(tr("Kind"));
    m_kind->setItemText(0, SpendingWords::dimension(Dimension::Ministry));
    m_kind->setItemText(1, SpendingWords::dimension(Dimension::Program));
    m_fields[DraftField::Written].label->setText(tr("As written in the sour&ce (required)"));
    m_fields[DraftField::Unit].label->setText(tr("Sta&nds for (required)"));
    m_fields[DraftField::Within].label->setText(tr("Only within this &ministry"));
    m_fields[DraftField::Component].label->setText(tr("Only with this c&omponent"));
    m_fields[DraftField::FirstYear].label->setText(tr("F&irst fiscal year"));
    m_fields[DraftField::LastYear].label->setText(tr("&Last fiscal year"));
    m_fields[DraftField::Source].label->setText(tr("So&urce of this correspondence (required)"));
    const QString year = tr("for example %1", "a fiscal year").arg(formats.fiscalYear(FiscalYear(2016)));
    m_fields[DraftField::FirstYear].line->setPlaceholderText(year);
    m_fields[DraftField::LastYear].line->setPlaceholderText(year);
    m_fields[DraftField::Unit].line->setPlaceholderText(tr("type part of a name"));
    m_fields[DraftField::Component].line->setPlaceholderText(tr("any"));
    followKind();
    for (const Field &field : std::as_const(m_fields))
        field.line->setAccessibleName(field.label->text().remove(u'&'));
    m_save->setText(tr("&Save"));
    m_cancel->setText(tr("Cancel"));
    sayFaults();
}

} // namespace acquis
