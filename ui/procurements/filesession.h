// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/approvals.h"
#include "core/procurements/fileduties.h"
#include "core/procurements/filestore.h"
#include "core/procurements/officepeople.h"
#include "core/procurements/stagemoves.h"
#include "core/rules/holidays.h"
#include "core/rules/ruleset.h"
#include "ui/shell/uicontext.h"

#include <QObject>

#include <functional>

namespace acquis {

class Database;
class SaveQueue;

/// Changes of a file that is not shown any more, and why they are not saved. They are kept: opening the file shows them again.
struct UnsavedFile
{
    QString number;
    QString registerPath;
    std::optional<Error> error; ///< none: somebody else changed the same, or \p refused
    QList<FileFinding> refused; ///< what a rule forbids now; this one change is dropped
};

/// The procurement file that is open in the window. Every change is judged, shown at once and saved off the GUI thread as a step of
/// its own that can be taken back; nothing waits for a Save button. What is not saved yet when another file or register is opened is
/// saved behind it. Belongs to the GUI thread.
class FileSession final : public QObject
{
    Q_OBJECT
public:
    explicit FileSession(const UiContext &context, QObject *parent = nullptr);
    ~FileSession() override;

    /// opened() or failed() follows; the file that is open stays so until then.
    void open(ProcurementFileId id);
    void open(const QString &number);
    /// Keeps a new file, then opens it.
    void create(const ProcurementFile &file, const QString &reason = {});
    void close();

    [[nodiscard]] bool isOpen() const { return m_queue != nullptr; }
    /// A file is being read, to be open soon.
    [[nodiscard]] bool isOpening() const { return m_isLoading; }
    /// Nothing of the open file waits to be saved, and no file to be read.
    [[nodiscard]] bool isSettled() const;
    /// Something is on its way to a register: of this file, of one that was left, or a new one; documents too.
    [[nodiscard]] bool isSaving() const;
    /// Numbers of the files with changes that no register holds yet.
    [[nodiscard]] QStringList unsaved() const;
    /// Documents are being read for the file \p number, to be its own; endAttaching() when they are, or will never be.
    void beginAttaching(const QString &number) { m_attaching << number; }
    void endAttaching(const QString &number);
    /// Numbers of the files for which documents are being read.
    [[nodiscard]] const QStringList &attaching() const { return m_attaching; }
    /// Saves again what could not be saved.
    void retry();

    [[nodiscard]] ProcurementFileId id() const { return stored().id; }
    /// As it is shown: with what is being saved.
    [[nodiscard]] const ProcurementFile &file() const;
    /// As the register holds it.
    [[nodiscard]] const StoredFile &stored() const;
    [[nodiscard]] const OfficePeople &people() const { return m_people; }
    void setPeople(const OfficePeople &people) { m_people = people; }
    /// Who works here, as files name the person.
    [[nodiscard]] QString me() const;
    /// The day that counts; tests and samples set one of their own.
    [[nodiscard]] QDate today() const;
    void setToday(QDate day) { m_today = day; }
    /// The moment that counts: on today().
    [[nodiscard]] QDateTime now() const;
    /// Holidays of the file's jurisdiction.
    [[nodiscard]] WorkingDays workingDays() const;
    using CalendarOf = std::function<std::optional<HolidayCalendar>(Jurisdiction)>;
    /// Where holidays are looked up: the packs know them.
    void setCalendars(CalendarOf calendarOf) { m_calendarOf = std::move(calendarOf); }
    /// The rules that judge the file's need; none while they are not loaded.
    [[nodiscard]] std::optional<RuleSet> rules() const;
    using RulesOf = std::function<std::optional<RuleSet>(const Need &)>;
    void setRules(RulesOf rulesOf) { m_rulesOf = std::move(rulesOf); }

    /// What is owed, whether the file may go on, and what must be approved by whom: of the open file today, by the office's rules and
    /// holidays, as every change of it is judged.
    [[nodiscard]] QList<FileDuty> duties() const { return dutiesOf(file(), today()); }
    [[nodiscard]] QList<FileDuty> duties(FileStage stage) const;
    /// The same of the file as it would be, or on another day.
    [[nodiscard]] QList<FileDuty> dutiesOf(const ProcurementFile &file, QDate day) const;
    [[nodiscard]] StageGate gate() const;
    [[nodiscard]] QList<NeededApproval> neededApprovals() const;
    /// Who may let the duty go when the person who works here writes it down.
    [[nodiscard]] QStringList whoMayWaive(const FileDuty &duty) const;
    /// What forbids making the open file \p after.
    [[nodiscard]] QList<FileFinding> forbidding(const ProcurementFile &after) const;
    /// Moves \p file to its next stage, as gate() allows.
    StageMove passStage(ProcurementFile &file, const QString &reason) const;

    /// Changes the file by \p edit when no rule forbids it, shows it, and saves it. False, and refused(), when one does; true without
    /// a save when it changes nothing. \p action: stable word of the audit trail, "edit" for fields.
    bool change(const QString &action, const std::function<void(ProcurementFile &)> &edit, const QString &reason = {});

    /// The last steps, one after the other. Of a file that has ended only those taken since it was opened here: its end is a decision,
    /// and opening it again later asks for a reason.
    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;
    void undo();
    void redo();

    /// After conflicted(): my values where \p mine has the path, else those of the others. Then it is saved, each step under its own
    /// name and with its own reason.
    void resolve(const QStringList &mine);
    [[nodiscard]] const QList<MergeConflict> &conflicts() const;

Q_SIGNALS:
    void leaving(); ///< another file will be open, or none: what is being typed is taken now or lost
    void opened(); ///< the file that was asked for is open, or none
    void fileChanged(); ///< file() is another value
    void saved(); ///< the register holds what is shown, or what a file that was left was changed to
    void moneyChanged(); ///< and with it the spend cube is another
    void refused(const QList<acquis::FileFinding> &findings);
    void conflicted(const QList<acquis::MergeConflict> &conflicts); ///< what was typed is kept until resolve()
    void undoRefused(const QString &path); ///< the field was changed again since
    void failed(const acquis::Error &error); ///< what was not saved stays shown; it is tried again with the next change
    void leftUnsaved(const acquis::UnsavedFile &file); ///< of a file that was left
    void savingEnded(); ///< isSaving() is false now

private:
    struct Loaded;
    enum class Purpose { Open, Create };
    void load(Purpose purpose, const std::function<Result<StoredFile>(Database &)> &read);
    void take(const QString &path, const Loaded &loaded);
    [[nodiscard]] SaveQueue *queueOf(const QString &path, const Loaded &loaded);
    void connectQueue(SaveQueue *queue);
    void leave();
    void tellLeft(const SaveQueue &queue, const QList<FileFinding> &refused = {});
    void sayStopped(SaveQueue *queue);
    [[nodiscard]] bool isHere(const SaveQueue &queue) const;
    [[nodiscard]] FileChange changeNow(const QString &action, const QString &reason) const;

    const UiContext m_context;
    CalendarOf m_calendarOf;
    RulesOf m_rulesOf;
    OfficePeople m_people;
    QDate m_today;
    SaveQueue *m_queue = nullptr; ///< of the open file; null: none is open
    QList<SaveQueue *> m_left; ///< of files that were left before all was saved
    bool m_isLoading = false;
    int m_loads = 0;
    int m_creating = 0;
    QStringList m_attaching;
};

} // namespace acquis
