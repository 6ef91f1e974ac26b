// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/agreementholdings.h"
#include "core/agreements/records.h"
#include "ui/agreements/communityedits.h"
#include "ui/agreements/communitywords.h"
#include "ui/shell/uicontext.h"
#include "ui/widgets/message.h"

#include <QWidget>

#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
class QPushButton;
class QSplitter;
class QVBoxLayout;
QT_END_NAMESPACE

namespace acquis {

class AgreementSession;
class LabelledInput;
class Panel;
class RecordList;
class WrappingLabel;

/// Records of one kind on the left, one of them to be read and written on the right.
class CommunityTab : public QWidget
{
    Q_OBJECT
public:
    struct Parts
    {
        AgreementSession &agreements;
        CommunityEdits &edits;
    };
    ~CommunityTab() override;
    /// Something is written that the register does not have.
    [[nodiscard]] bool isChanged() const { return m_hasForm && written() != m_asSet; }
    void add(); ///< begins a new record
    void save();
    void retranslate();

Q_SIGNALS:
    void messagePosted(const acquis::Message &message);

protected:
    /// \p name goes before the names of the tab's parts.
    CommunityTab(const UiContext &context, const Parts &parts, const QString &name, const QList<int> &letters,
                 QWidget *parent = nullptr);

    // What a tab does for its kind of record.
    virtual void fillList() = 0; ///< adds its items to list()
    virtual void fillForm() = 0; ///< out of the record that was chosen, or for a new one
    virtual bool choose(const QString &uid) = 0; ///< takes the record of the holdings; empty: a new one
    [[nodiscard]] virtual QByteArray written() const = 0; ///< the record as the form has it
    [[nodiscard]] virtual QList<RecordFinding> findings() const = 0;
    virtual void saveRecord() = 0;
    virtual void removeRecord() = 0;
    [[nodiscard]] virtual bool hasRecord() const = 0; ///< it is in the register
    [[nodiscard]] virtual bool mayRemove() const { return hasRecord(); }
    [[nodiscard]] virtual LabelledInput *fieldOf(const QString &member) const = 0;
    virtual void translateForm() = 0; ///< its labels; and the titles of the panels and the list
    virtual void showJudgement() { } ///< what is counted and judged while one writes

    /// To be called when the tab is made.
    void start();
    /// Calls showJudgement() when the input changes.
    void watch(QWidget *input);
    LabelledInput *addField(QWidget *input, const QString &name);
    void showFindings(const QList<RecordFinding> &findings);
    void noteEdit();
    void tell(StateToken state, std::function<QString()> title, std::function<QString()> text);

    [[nodiscard]] const UiContext &context() const { return m_context; }
    [[nodiscard]] CommunityEdits &edits() const { return m_parts.edits; }
    /// Those of the open register; empty ones when there is none.
    [[nodiscard]] const AgreementHoldings &holdings() const;
    [[nodiscard]] QList<CommunityMember> members() const;
    /// "Dominique Exemple, Quebec"; empty when there is no such member.
    [[nodiscard]] QString memberName(const QString &uid) const;
    [[nodiscard]] const CommunityWords &words() const { return m_words; }
    [[nodiscard]] RecordList &list() const { return *m_list; }
    [[nodiscard]] Panel &listPanel() const { return *m_listPanel; }
    [[nodiscard]] Panel &formPanel() const { return *m_formPanel; }
    [[nodiscard]] QVBoxLayout &form() const { return *m_form; }
    [[nodiscard]] QPushButton *makeButton(const QString &name) const;
    void addButton(QPushButton *button); ///< beside Save, always in sight
    [[nodiscard]] bool isFilling() const { return m_isFilling; }
    /// The next answer of the edits is for this tab; not while they write for another.
    [[nodiscard]] bool claimEdits();
    /// What adding adds, and what stands in place of an empty list.
    void setWords(const QString &add, const QString &empty);

    void changeEvent(QEvent *event) override;

private:
    QWidget *makeList(const QList<int> &letters);
    QWidget *makeForm();
    void connectParts();
    void orderTabs();
    void sizeTexts();
    void takeHoldings();
    void open(const QString &uid);
    void leaveFor(const QString &uid);
    void focusForm();
    void updateState();
    void finish(CommunityEdits::Kind kind, const QString &uid);
    void tellFailed(const Error &error);

    const UiContext m_context;
    const Parts m_parts;
    const QString m_name;
    CommunityWords m_words;
    std::shared_ptr<const AgreementHoldings> m_holdings;
    QByteArray m_asSet; ///< the record as the form was filled with it
    QString m_uid; ///< of the record in the form
    QList<QPushButton *> m_footButtons;
    bool m_hasForm = false; ///< a record, or a new one, is in the form
    bool m_isFilling = false;
    bool m_isWaiting = false;
    bool m_wasSaved = false; ///< the next holdings bring what was saved here
    QSplitter *m_columns;
    Panel *m_listPanel;
    WrappingLabel *m_empty;
    RecordList *m_list;
    QPushButton *m_add;
    QPushButton *m_remove;
    Panel *m_formPanel;
    QWidget *m_inputs;
    QVBoxLayout *m_form;
    WrappingLabel *m_fault; ///< of what the form does not show
    QPushButton *m_save;
    QPushButton *m_discard;
    QWidget *m_foot;
};

template <typename T>
[[nodiscard]] const QList<Kept<T>> &keptOf(const AgreementHoldings &holdings);
template <>
inline const QList<Kept<CommunityMember>> &keptOf(const AgreementHoldings &holdings)
{
    return holdings.members;
}
template <>
inline const QList<Kept<CommunityMeeting>> &keptOf(const AgreementHoldings &holdings)
{
    return holdings.meetings;
}
template <>
inline const QList<Kept<ChairTerm>> &keptOf(const AgreementHoldings &holdings)
{
    return holdings.terms;
}
template <>
inline const QList<Kept<Recommendation>> &keptOf(const AgreementHoldings &holdings)
{
    return holdings.recommendations;
}

/// What all tabs do alike, whatever their kind of record.
template <typename T>
class CommunityRecordTab : public CommunityTab
{
protected:
    using CommunityTab::CommunityTab;

    [[nodiscard]] virtual T record() const = 0; ///< as the form has it
    [[nodiscard]] const QList<Kept<T>> &all() const { return keptOf<T>(holdings()); }
    [[nodiscard]] const std::optional<Kept<T>> &seen() const { return m_seen; }

    bool choose(const QString &uid) final
    {
        m_seen.reset();
        for (const Kept<T> &kept : all()) {
            if (kept.value.uid == uid)
                m_seen = kept;
        }
        return uid.isEmpty() || m_seen;
    }
    [[nodiscard]] QByteArray written() const final
    {
        T value = record();
        value.uid.clear(); // given by the register, not written by anybody
        return writeRecord(value);
    }
    [[nodiscard]] QList<RecordFinding> findings() const override
    {
        T value = record();
        if (value.uid.isEmpty())
            value.uid = QStringLiteral("new"); // the register gives it a name of its own
        const auto judged = readRecord<T>(recordMembers(value));
        return judged ? QList<RecordFinding>() : judged.error();
    }
    void saveRecord() override { edits().save<T>(m_seen, record()); }
    void removeRecord() override { edits().remove<T>(*m_seen); }
    [[nodiscard]] bool hasRecord() const final { return m_seen.has_value(); }

private:
    std::optional<Kept<T>> m_seen; ///< as it was read when the form was filled
};

} // namespace acquis
