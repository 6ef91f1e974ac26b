// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/needrequirementsection.h"

#include "core/procurements/needparts.h"
#include "core/procurements/textmeasure.h"
#include "core/procurements/worddiff.h"
#include "ui/forms/buttonrow.h"
#include "ui/procurements/needwords.h"
#include "ui/rules/ruleswords.h"
#include "ui/shell/languagecontroller.h"
#include "ui/widgets/wrappinglabel.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastTarget = 28;
constexpr int staleMonths = 12; ///< a requirement that nobody looked at for longer may be of yesterday

QPushButton *makeButton(const QString &name)
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    button->setMinimumHeight(leastTarget);
    return button;
}

/// What was taken out is struck through, what came in is underlined: not by colour alone.
QString htmlOf(const QList<DiffPart> &parts, const Theme &theme)
{
    QString html;
    for (const DiffPart &part : parts) {
        QString text = part.text.toHtmlEscaped();
        text.replace(u'\n', u"<br>"_s);
        if (part.kind == DiffKind::Same)
            html += text;
        else if (part.kind == DiffKind::Removed)
            html += u"<s style=\"color:%1\">%2</s> "_s.arg(theme.state(StateToken::Error).text.name(), text.trimmed());
        else
            html += u"<u style=\"color:%1\">%2</u> "_s.arg(theme.state(StateToken::Ok).text.name(), text.trimmed());
    }
    return html;
}

} // namespace

NeedRequirementSection::NeedRequirementSection(const UiContext &context, FileSession &session)
    : FileSection(context, session, u"needRequirement"_s, u"intake"_s)
    , m_draft(new FieldColumn(context, u"needRequirementDraft"_s))
    , m_keep(makeButton(u"needRequirementKeep"_s))
    , m_check(makeButton(u"needRequirementCheck"_s))
    , m_from(new QComboBox)
    , m_to(new QComboBox)
    , m_difference(new WrappingLabel)
    , m_length(new WrappingLabel)
    , m_compare(new QWidget)
{
    m_draft->addBoth(u"text"_s);
    m_draft->addText(u"reason"_s);
    m_from->setObjectName(u"needRequirementFrom"_s);
    m_to->setObjectName(u"needRequirementTo"_s);
    m_difference->setObjectName(u"needRequirementDifference"_s);
    m_difference->setTextFormat(Qt::RichText);
    m_difference->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_length->setObjectName(u"needRequirementLength"_s);
    auto *choice = new QHBoxLayout;
    choice->addWidget(m_from);
    choice->addWidget(m_to);
    choice->addStretch();
    auto *column = new QVBoxLayout(m_compare);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(choice);
    column->addWidget(m_difference);
    fields().addDay(u"requirementsChecked"_s);
    fields().bind(u"requirementsChecked"_s, &ProcurementFile::intake, &NeedIntake::requirementsChecked);
    fields().addPlace(u"requirement-fresh"_s, u"requirementsChecked"_s);
    addContent(m_draft);
    addContent(new ButtonRow({ m_keep, m_check }));
    addContent(m_length);
    addContent(m_compare);
    connect(m_keep, &QPushButton::clicked, this, &NeedRequirementSection::keep);
    connect(m_check, &QPushButton::clicked, this, &NeedRequirementSection::check);
    for (QComboBox *box : { m_from, m_to })
        connect(box, &QComboBox::currentIndexChanged, this, &NeedRequirementSection::showDifference);
    connect(m_draft, &FieldColumn::edited, this, &NeedRequirementSection::showFile);
    connect(&context.theme, &Theme::changed, this, &NeedRequirementSection::showDifference);
}

bool NeedRequirementSection::holds(const QString &path) const
{
    return path.startsWith("intake/requirements"_L1) || FileSection::holds(path);
}

void NeedRequirementSection::goTo(const QString &path)
{
    if (FileSection::holds(path)) {
        FileSection::goTo(path);
        return;
    }
    setOpen(true);
    m_draft->focusField(u"text"_s);
}

void NeedRequirementSection::keep()
{
    m_draft->finish();
    const BilingualText written = m_draft->both(u"text"_s);
    const BilingualText text { keptText(written.en), keptText(written.fr) };
    const QString reason = keptText(m_draft->text(u"reason"_s));
    if (!file().intake.requirements.isEmpty() && reason.isEmpty()) {
        m_draft->setFault(u"reason"_s, tr("Say why it is changed: bidders will see another version."));
        m_draft->focusField(u"reason"_s);
        return;
    }
    m_draft->setFault(u"reason"_s, {});
    session().change(
        u"requirement-version"_s,
        [&](ProcurementFile &changed) { addRequirementVersion(changed.intake, text, reason, session().today()); }, reason);
}

void NeedRequirementSection::check()
{
    session().change(u"requirement-checked"_s,
                     [this](ProcurementFile &changed) { changed.intake.requirementsChecked = session().today(); });
}

QString NeedRequirementSection::draft() const
{
    const bool isChanged = m_draft->both(u"text"_s) != m_begun || !m_draft->text(u"reason"_s).isEmpty();
    return isChanged || !m_drafts.isEmpty() ? tr("A requirement is written and not kept as a version.") : QString();
}

/// Another file or version brings its own text; what was written for the file that is left waits until it is shown again.
void NeedRequirementSection::showDraft()
{
    const QList<RequirementVersion> &versions = file().intake.requirements;
    const QString shown = file().uid + u'/' + (versions.isEmpty() ? QString() : versions.constLast().uid);
    if (shown == m_shown)
        return;
    const Draft left { m_draft->both(u"text"_s), m_draft->text(u"reason"_s) };
    const bool isOtherFile = shown.section(u'/', 0, 0) != m_shown.section(u'/', 0, 0);
    const bool isWritten = left.text != m_begun || !left.reason.isEmpty();
    if (isOtherFile && isWritten)
        m_drafts.insert(m_shown, left);
    m_shown = shown;
    m_begun = versions.isEmpty() ? BilingualText() : versions.constLast().text;
    if (!isOtherFile && isWritten && BilingualText { keptText(left.text.en), keptText(left.text.fr) } != m_begun) {
        showVersions(); // somebody else's version came in: mine is still being written
        return;
    }
    const bool wasWritten = m_drafts.contains(shown);
    const Draft written = m_drafts.take(shown);
    m_draft->forgetTyped();
    m_draft->setBoth(u"text"_s, wasWritten ? written.text : m_begun);
    m_draft->setText(u"reason"_s, written.reason);
    m_draft->setFault(u"reason"_s, {});
    showVersions();
}

void NeedRequirementSection::showFile()
{
    fields().showFile();
    const NeedIntake &intake = file().intake;
    showDraft();
    for (const QString &key : { u"text"_s, u"reason"_s })
        m_draft->setState(key, isFrozen() ? FieldState::Frozen : FieldState::Open);
    const bool hasVersions = !intake.requirements.isEmpty();
    m_draft->setShown(u"reason"_s, hasVersions);
    const int next = hasVersions ? intake.requirements.constLast().version + 1 : 1;
    m_keep->setText(tr("Keep as version %1").arg(next));
    m_keep->setEnabled(!isFrozen());
    m_check->setText(tr("It is still what we need"));
    m_check->setVisible(hasVersions);
    m_check->setEnabled(!isFrozen());
    fields().setShown(u"requirementsChecked"_s, hasVersions);
    const QDate checked = intake.requirementsChecked;
    fields().setFault(u"requirementsChecked"_s,
                      hasVersions && (!checked.isValid() || checked.addMonths(staleMonths) < session().today())
                          ? tr("Nobody has looked at it for a year.")
                          : QString());
    const Formats formats = context().language.formats();
    const TextMeasure length = requestLength(file());
    m_length->setText(tr("What firms must read: %1, %2.")
                          .arg(tr("%n word(s)", nullptr, int(length.words)), tr("%n page(s)", nullptr, int(length.pages()))));
    m_length->setVisible(length.words > 0);
    setSummary(hasVersions ? tr("Version %1").arg(intake.requirements.constLast().version) : QString());
}

void NeedRequirementSection::showVersions()
{
    const QList<RequirementVersion> &versions = file().intake.requirements;
    const RulesWords words(context().language.language());
    const QSignalBlocker noFrom(m_from);
    const QSignalBlocker noTo(m_to);
    for (QComboBox *box : { m_from, m_to }) {
        box->clear();
        for (const RequirementVersion &version : versions) {
            const QString name = tr("Version %1, %2").arg(version.version).arg(words.day(version.day));
            box->addItem(version.reason.isEmpty() ? name : name + u" – "_s + version.reason);
        }
        box->setMinimumHeight(leastTarget);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(18);
    }
    m_from->setCurrentIndex(int(versions.size()) - 2);
    m_to->setCurrentIndex(int(versions.size()) - 1);
    m_compare->setVisible(versions.size() > 1);
    showDifference();
}

void NeedRequirementSection::showDifference()
{
    const QList<RequirementVersion> &versions = file().intake.requirements;
    const int from = m_from->currentIndex();
    const int to = m_to->currentIndex();
    if (from < 0 || to < 0 || from >= versions.size() || to >= versions.size()) {
        m_difference->clear();
        return;
    }
    const BilingualText &before = versions.at(from).text;
    const BilingualText &after = versions.at(to).text;
    QStringList parts;
    if (!before.en.isEmpty() || !after.en.isEmpty())
        parts << htmlOf(wordDiff(before.en, after.en), context().theme);
    if (!before.fr.isEmpty() || !after.fr.isEmpty())
        parts << htmlOf(wordDiff(before.fr, after.fr), context().theme);
    m_difference->setText(u"<p>"_s + parts.join(u"</p><p>"_s) + u"</p>"_s);
}

void NeedRequirementSection::retranslate()
{
    setTitle(tr("What firms are asked for"));
    m_draft->setLabel(u"text"_s, tr("Requirement"), tr("All bidders get the same version."));
    m_draft->setLabel(u"reason"_s, tr("Why it is changed"));
    fields().setLabel(u"requirementsChecked"_s, tr("Last looked at"));
    m_from->setAccessibleName(tr("Version to compare from"));
    m_to->setAccessibleName(tr("Version to compare with"));
    m_difference->setAccessibleName(tr("What changed, word by word"));
    const int from = m_from->currentIndex();
    const int to = m_to->currentIndex();
    showVersions();
    m_from->setCurrentIndex(from);
    m_to->setCurrentIndex(to);
    showFile();
}

NeedOwnershipSection::NeedOwnershipSection(const UiContext &context, FileSession &session)
    : FileSection(context, session, u"needOwnership"_s, u"intake"_s)
{
    fields().addChoice(u"ip"_s, codesOf<IpChoice>());
    fields().addText(u"trainingPlan"_s);
    fields().bind(u"ip"_s, &ProcurementFile::intake, &NeedIntake::ip);
    fields().bind(u"trainingPlan"_s, &ProcurementFile::intake, &NeedIntake::trainingPlan);
    fields().addPlace(u"ip-chosen"_s, u"ip"_s);
}

void NeedOwnershipSection::showFile()
{
    fields().showFile();
    const IpChoice ip = file().intake.ip;
    setSummary(ip == IpChoice::NotSaid ? QString() : NeedWords::of(ip));
}

void NeedOwnershipSection::retranslate()
{
    setTitle(tr("Ownership and training"));
    fields().setLabel(u"ip"_s, tr("Who owns what is made"));
    fields().setChoiceWords(u"ip"_s, needWordsOf<IpChoice>());
    fields().setLabel(u"trainingPlan"_s, tr("How people learn to use it"));
    showFile();
}

} // namespace acquis
