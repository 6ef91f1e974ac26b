// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/peoplemerge.h"
#include "ui/shell/page.h"
#include "ui/shell/savingpage.h"
#include "ui/shell/uicontext.h"

#include <optional>

namespace acquis {

class Database;
class FieldColumn;
class Panel;

/// The people of the office, the authority that each holds, and who gave it to whom for a time. Each change is saved as it is made, and
/// joined with what somebody else saved meanwhile.
class OfficePage final : public Page, public SavingPage
{
    Q_OBJECT
public:
    explicit OfficePage(const UiContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString helpAnchor() const override;
    [[nodiscard]] QString unsavedWork() const override;
    [[nodiscard]] bool isSaving() const override { return m_saves > 0; }
    void retranslate() override;
    void focusMe(); ///< where one says who one is

    [[nodiscard]] const OfficePeople &people() const { return m_people; }
    [[nodiscard]] bool isSettled() const { return m_saves == 0 && !m_isLoading; }

Q_SIGNALS:
    void peopleChanged(const acquis::OfficePeople &people);
    void officerChanged(); ///< another person works here

private:
    struct Save
    {
        QString registerPath;
        int load = 0; ///< number of the reading that the rows came from
        OfficePeople base; ///< on which the rows were written
        OfficePeople mine;
        QStringList keepMine; ///< paths of conflicts
        QString actor;
    };
    struct Outcome
    {
        OfficePeople held; ///< by the register, at the end
        QList<MergeConflict> conflicts; ///< then nothing was saved
    };
    [[nodiscard]] static Result<Outcome> saved(Database &database, const Save &save);
    void leave();
    void load();
    void showRows(const OfficePeople &people);
    void showNames();
    [[nodiscard]] bool judge(const OfficePeople &people);
    void sayMe();
    void take();
    void save(const OfficePeople &mine);
    void run(const Save &save);
    void finishSave(const Save &save, const Result<Outcome> &outcome);
    void finishBehind(const Save &save, const Result<Outcome> &outcome);
    void takeIn(const OfficePeople &held);
    void sayConflict(const QList<MergeConflict> &conflicts);
    void keepTheirs();
    [[nodiscard]] QString fieldWords(const MergeConflict &conflict) const;
    [[nodiscard]] OfficePeople written() const;

    const UiContext m_context;
    QString m_path; ///< of the register whose people are shown; empty: none yet
    OfficePeople m_base; ///< what the register held when the rows that are shown were written or read
    OfficePeople m_people; ///< what the register holds, as far as is known
    OfficePeople m_theirs; ///< what it holds while there is a conflict
    QStringList m_conflicts; ///< paths; until it is decided nothing is saved
    QStringList m_keepMine;
    bool m_isLoading = false;
    int m_loads = 0;
    int m_saves = 0; ///< that run
    bool m_saveIsDue = false;
    std::optional<Save> m_behind; ///< of the register that was left while a save of it ran
    Panel *m_mePanel;
    FieldColumn *m_me;
    Panel *m_panel;
    FieldColumn *m_fields;
};

} // namespace acquis
