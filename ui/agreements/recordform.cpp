// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/recordform.h"

#include "ui/forms/formscroll.h"
#include "ui/forms/rowseditor.h"
#include "ui/shell/languagecontroller.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/wrappinglabel.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastTarget = 28;
constexpr int linesShown = 4;
constexpr int shortestBox = 16; ///< in letters
constexpr int longestText = 8000;

QPushButton *makeButton(const QString &name)
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    button->setMinimumHeight(leastTarget);
    return button;
}

} // namespace

RecordForm::RecordForm(const UiContext &context, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_page(new QVBoxLayout(this))
    , m_fault(new WrappingLabel)
    , m_save(makeButton(name + u"Save"_s))
    , m_cancel(makeButton(name + u"Cancel"_s))
{
    auto *inside = new QWidget;
    m_column = new QVBoxLayout;
    m_column->setSpacing(4);
    auto *insideColumn = new QVBoxLayout(inside);
    insideColumn->addLayout(m_column);
    insideColumn->addStretch(1);
    auto *scroll = new FormScroll(inside, name + u"Scroll"_s);
    m_save->setProperty("primary", true);
    m_fault->setObjectName(name + u"Fault"_s);
    m_fault->setMargin(8);
    m_fault->hide();
    m_page->setContentsMargins(0, 0, 0, 0);
    m_page->addWidget(scroll, 1);
    m_page->addWidget(m_fault);
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    connect(m_cancel, &QPushButton::clicked, this, &RecordForm::cancelRequested);
}

void RecordForm::addFoot()
{
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(12, 0, 12, 8);
    buttons->addWidget(m_save);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    m_page->addLayout(buttons);
}

void RecordForm::addHeading(const QString &key)
{
    auto *label = new WrappingLabel;
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    m_column->addSpacing(8);
    m_column->addWidget(label);
    m_headings.insert(key, label);
}

void RecordForm::addField(const QString &member, QWidget *input)
{
    Field field { new WrappingLabel, input, new WrappingLabel };
    field.label->setBuddy(input);
    const QWidget *part = input->focusProxy() ? input->focusProxy() : input; // what the person comes to
    field.fault->setObjectName(part->objectName() + u"Fault"_s);
    field.fault->hide();
    input->setMinimumHeight(std::max(leastTarget, input->minimumHeight()));
    m_column->addWidget(field.label);
    m_column->addWidget(input);
    m_column->addWidget(field.fault);
    m_fields.insert(member, field);
    if (!m_first)
        m_first = input;
}

QLineEdit *RecordForm::addLine(const QString &member, const QString &name)
{
    auto *line = new QLineEdit;
    line->setObjectName(name);
    line->setMaxLength(longestText);
    addField(member, line);
    return line;
}

QPlainTextEdit *RecordForm::addText(const QString &member, const QString &name)
{
    auto *text = new QPlainTextEdit;
    text->setObjectName(name);
    text->setTabChangesFocus(true);
    text->setFixedHeight(text->fontMetrics().height() * linesShown + 12);
    addField(member, text);
    return text;
}

QComboBox *RecordForm::addBox(const QString &member, const QString &name)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    // Long words are read in its list: they do not make the form wider than its panel.
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(shortestBox);
    addField(member, box);
    return box;
}

RowsEditor *RecordForm::addRows(const QString &member, const QString &name)
{
    auto *rows = new RowsEditor(m_context, name);
    addField(member, rows);
    return rows;
}

void RecordForm::setLabel(const QString &key, const QString &words)
{
    if (const auto field = m_fields.constFind(key); field != m_fields.constEnd()) {
        field->label->setText(words);
        if (auto *rows = qobject_cast<RowsEditor *>(field->input))
            rows->retranslate(words);
        else if (qobject_cast<QAbstractItemView *>(field->input))
            field->input->setAccessibleName(words); // readers take no label for it
    } else {
        m_headings.value(key)->setText(words);
    }
}

void RecordForm::setSaveWords(const QString &words, const QString &icon)
{
    m_save->setText(words);
    m_save->setIcon(themedIcon(m_context.theme, icon, ColorToken::OnAccent));
}

AgreementWords RecordForm::words() const
{
    return AgreementWords(m_context.language.language());
}

void RecordForm::begin()
{
    m_first->setFocus();
}

void RecordForm::say(Field &field, const QString &sentence)
{
    QPalette palette = field.fault->palette();
    palette.setColor(QPalette::WindowText, m_context.theme.state(StateToken::Error).text);
    field.fault->setPalette(palette);
    field.fault->setText(sentence);
    field.fault->setVisible(!sentence.isEmpty());
    (field.input->focusProxy() ? field.input->focusProxy() : field.input)->setAccessibleDescription(sentence);
}

/// The input of the member, of what it is a part of, or of its first part.
QString RecordForm::fieldFor(const QString &member) const
{
    for (QString path = member; !path.isEmpty(); path = path.left(std::max<qsizetype>(0, path.lastIndexOf(u'/')))) {
        if (m_fields.contains(path))
            return path;
    }
    QStringList parts;
    for (auto it = m_fields.constBegin(); it != m_fields.constEnd(); ++it) {
        if (it.key().startsWith(member + u'/'))
            parts << it.key();
    }
    return parts.isEmpty() ? QString() : *std::ranges::min_element(parts); // "en" before "fr"
}

void RecordForm::goTo(const QString &field, const QString &member)
{
    QWidget *input = m_fields.value(field).input;
    auto *rows = qobject_cast<RowsEditor *>(input);
    bool isRow = false;
    const int row = member.mid(field.size() + 1).section(u'/', 0, 0).toInt(&isRow);
    if (rows && isRow)
        rows->goTo(row, 0);
    else
        input->setFocus();
}

void RecordForm::showFindings(const QList<FormFinding> &findings)
{
    for (Field &field : m_fields)
        say(field, {});
    m_fault->hide();
    bool isLed = false;
    for (const FormFinding &finding : findings) {
        const QString name = finding.member.isEmpty() ? QString() : fieldFor(finding.member);
        if (name.isEmpty()) {
            m_fault->setText(finding.sentence);
            m_fault->show();
            continue;
        }
        Field &field = m_fields[name];
        if (!field.fault->text().isEmpty())
            continue; // the first says enough
        bool isRow = false;
        const int row = finding.member.mid(name.size() + 1).section(u'/', 0, 0).toInt(&isRow);
        say(field, isRow ? tr("Row %1: %2").arg(row + 1).arg(finding.sentence) : finding.sentence);
        if (!std::exchange(isLed, true))
            goTo(name, finding.member);
    }
}

QList<FormFinding> RecordForm::findingsIn(const QList<RecordFinding> &faults) const
{
    const AgreementWords told = words();
    QList<FormFinding> findings;
    for (const RecordFinding &fault : faults)
        findings << FormFinding { fault.member, told.fault(fault.fault) };
    return findings;
}

void RecordForm::setWriting(bool isWriting)
{
    m_save->setEnabled(!isWriting);
}

void RecordForm::retranslate()
{
    setSaveWords(tr("Save"), u"save"_s);
    m_cancel->setText(tr("Cancel"));
}

void setBoxWords(QComboBox &box, const QList<QPair<QString, QString>> &codesAndWords)
{
    const QSignalBlocker blocker(box);
    const int chosen = box.currentIndex();
    box.clear();
    for (const auto &[code, words] : codesAndWords)
        box.addItem(words, code);
    box.setCurrentIndex(std::min(std::max(0, chosen), box.count() - 1));
}

void setBoxWords(QComboBox &box, const QStringList &words)
{
    QList<QPair<QString, QString>> items;
    for (const QString &word : words)
        items << QPair(QString(), word);
    setBoxWords(box, items);
}

} // namespace acquis
