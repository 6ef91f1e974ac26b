// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rules/needhistory.h"
#include "ui/rules/needquestions.h"
#include "ui/rules/ruleswords.h"
#include "ui/shell/uicontext.h"

#include <QWidget>

#include <array>
#include <functional>

QT_BEGIN_NAMESPACE
class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace acquis {

class NeedDates;
class NeedGrounds;
class NeedMoneyField;
class NeedRelated;
class NeedRow;
class NeedVendorFields;
class OptionsSession;
class RuleShelf;

/// The need, as questions: what every need has, and of the rest only what the rules in force ask. Each answer is entered into
/// the session at once.
class NeedForm final : public QWidget
{
    Q_OBJECT
public:
    NeedForm(const UiContext &context, OptionsSession &session, RuleShelf &shelf, QWidget *parent = nullptr);

    /// Puts a whole need in the place of what stands in the form; one step to undo.
    void take(const Need &need, const QString &title = {}, const QString &firm = {});
    /// As take(), with nothing given yet: no value, no title.
    void begin(const Need &need);
    /// What stood in the form before is no longer gone back to.
    void forgetHistory() { m_history = {}; }
    void undo();
    void redo();
    [[nodiscard]] bool canUndo() const { return m_history.canUndo(); }
    [[nodiscard]] bool canRedo() const { return m_history.canRedo(); }

    [[nodiscard]] bool hasValue() const;
    [[nodiscard]] QString title() const; ///< what is needed, in the person's own words
    [[nodiscard]] QString firm() const;
    [[nodiscard]] const NeedQuestions &questions() const { return m_questions; }
    /// Puts the focus on the field of a member of the need ("entity", "value", …).
    void focusMember(const QString &member);
    /// A way without competition is looked at: the reasons not to compete come to the fore.
    void setReasonWanted(bool isWanted);
    void retranslate();

Q_SIGNALS:
    void changed(); ///< title, name of the firm, history, or whether there is a value

private:
    void makeFields(QVBoxLayout *column);
    void makeFlags(QVBoxLayout *column);
    void connectFields();
    void edit(const QString &member, const std::function<void(Need &)> &change);
    void enter(const Need &need);
    void editValue();
    void editAmends();
    void refresh();
    void showMembers(const Need &need);
    void showQuestions(const Need &need);
    void showReasonHint();
    void writeTrial();
    void writeErrors();
    void fillEntities();
    void fillPacks();
    void showEntity(const Need &need);

    const UiContext m_context;
    OptionsSession &m_session;
    RuleShelf &m_shelf;
    NeedHistory m_history;
    RulesWords m_words;
    NeedQuestions m_questions;
    bool m_reasonWanted = false;
    bool m_hasValue = false;
    Money m_shownValue;
    Jurisdiction m_packsOf = Jurisdiction::Any; ///< whose packs the list offers

    QLineEdit *m_title;
    QComboBox *m_entity;
    QButtonGroup *m_commodity;
    NeedMoneyField *m_value;
    QComboBox *m_tax;
    QWidget *m_trial;
    QLabel *m_trialIcon;
    QLabel *m_trialText;
    QPushButton *m_trialReset;
    QPushButton *m_trialEnter;
    NeedDates *m_dates;
    NeedVendorFields *m_vendor;
    QComboBox *m_vor;
    NeedGrounds *m_grounds;
    std::array<QCheckBox *, codeCount<NeedFlag>> m_flags {};
    QWidget *m_flagBox;
    NeedRow *m_flagRow;
    NeedRelated *m_related;
    QCheckBox *m_isAmendment;
    NeedMoneyField *m_amends;
    QComboBox *m_packs;
    NeedRow *m_titleRow;
    NeedRow *m_entityRow;
    NeedRow *m_commodityRow;
    NeedRow *m_valueRow;
    NeedRow *m_taxRow;
    NeedRow *m_vorRow;
    NeedRow *m_groundsRow;
    NeedRow *m_amendsRow;
    NeedRow *m_packsRow;
};

} // namespace acquis
