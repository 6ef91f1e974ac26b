// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/filestore.h"
#include "core/procurements/officepeople.h"
#include "core/rules/holidays.h"
#include "ui/shell/uicontext.h"

#include <QObject>

#include <functional>

namespace acquis {

class Database;

/// The procurement file that is open in the window. Every change is judged, shown at once and saved off the GUI thread as a step of
/// its own that can be taken back; nothing waits for a Save button. Belongs to the GUI thread.
class FileSession final : public QObject
{
    Q_OBJECT
public:
    explicit FileSession(const UiContext &context, QObject *parent = nullptr);
    ~FileSession() override;

    /// opened() or failed() follows.
    void open(ProcurementFileId id);
    void open(const QString &number);
    /// Keeps a new file, then opens it.
    void create(const ProcurementFile &file, const QString &reason = {});
    void close();
    /// Reads the file again: somebody else may have saved it.
    void reload();

    [[nodiscard]] bool isOpen() const { return m_base.id.isValid(); }
    /// Nothing waits to be saved or read.
    [[nodiscard]] bool isSettled() const;
    [[nodiscard]] ProcurementFileId id() const { return m_base.id; }
    /// As it is shown: with what is being saved.
    [[nodiscard]] const ProcurementFile &file() const { return m_file; }
    /// As the register holds it.
    [[nodiscard]] const StoredFile &stored() const { return m_base; }
    [[nodiscard]] const OfficePeople &people() const { return m_people; }
    void setPeople(const OfficePeople &people) { m_people = people; }
    /// Who works here, as files name the person.
    [[nodiscard]] QString me() const;
    /// The day that counts; tests and samples set one of their own.
    [[nodiscard]] QDate today() const;
    void setToday(QDate day) { m_today = day; }
    /// Holidays of the file's jurisdiction.
    [[nodiscard]] WorkingDays workingDays() const;
    using CalendarOf = std::function<std::optional<HolidayCalendar>(Jurisdiction)>;
    /// Where holidays are looked up: the packs know them.
    void setCalendars(CalendarOf calendarOf) { m_calendarOf = std::move(calendarOf); }

    /// Changes the file by \p edit when no rule forbids it, shows it, and saves it. False, and refused(), when one does; true without
    /// a save when it changes nothing. \p action: stable word of the audit trail, "edit" for fields.
    bool change(const QString &action, const std::function<void(ProcurementFile &)> &edit, const QString &reason = {});

    /// The last steps, one after the other. Of a file that has ended only those taken since it was opened here: its end is a decision,
    /// and opening it again later asks for a reason.
    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;
    void undo();
    void redo();

    /// After conflicted(): my values where \p mine has the path, else those of the others. Then it is saved.
    void resolve(const QStringList &mine);
    [[nodiscard]] const QList<MergeConflict> &conflicts() const { return m_conflicts; }

Q_SIGNALS:
    void opened(); ///< another file is open, or none
    void fileChanged(); ///< file() is another value
    void saved(); ///< the register holds what is shown
    void moneyChanged(); ///< and with it the spend cube is another
    void refused(const QList<acquis::FileFinding> &findings);
    void conflicted(const QList<acquis::MergeConflict> &conflicts); ///< what was typed is kept until resolve()
    void undoRefused(const QString &path); ///< the field was changed again since
    void failed(const acquis::Error &error); ///< what was not saved stays shown; it is tried again with the next change

private:
    /// A change that is shown and not saved yet.
    struct Waiting
    {
        ProcurementFile from;
        ProcurementFile after;
        FileChange change;
    };
    struct Loaded;
    struct Kept;
    void load(const std::function<Result<Loaded>(Database &)> &read);
    void take(const Loaded &loaded);
    void saveNext();
    void finishSave(const Result<Kept> &kept);
    void runStep(int revision, const QString &action);
    void takeStepThatIsDue();
    [[nodiscard]] FileChange changeNow(const QString &action, const QString &reason) const;

    const UiContext m_context;
    CalendarOf m_calendarOf;
    StoredFile m_base;
    ProcurementFile m_file;
    OfficePeople m_people;
    QDate m_today;
    QList<Waiting> m_waiting;
    QList<MergeConflict> m_conflicts;
    StoredFile m_theirs; ///< what the register holds while there are conflicts
    [[nodiscard]] bool mayTakeBack(int revision) const;
    QList<int> m_undoable;
    int m_openedRevision = 0; ///< what the register held when the file was opened here
    int m_redoable = 0;
    enum class StepDue { None, Undo, Redo };
    StepDue m_stepDue = StepDue::None; ///< asked for while a save was on its way
    bool m_isSaving = false;
    bool m_isLoading = false;
    int m_loads = 0;
};

} // namespace acquis
