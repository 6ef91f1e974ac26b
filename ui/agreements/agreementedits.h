// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/agreementregister.h"

#include <QObject>

#include <optional>
#include <variant>

namespace acquis {

class JobRunner;
class RegisterSession;

/// A record that a person writes, with the version that was read.
using HeldRecord = std::variant<Kept<Arrangement>, Kept<BuyingAgreement>, Kept<PriceGuide>>;
using HeldValue = std::variant<Arrangement, BuyingAgreement, PriceGuide>;
[[nodiscard]] QString uidOf(const HeldRecord &record);
[[nodiscard]] BilingualText nameOf(const HeldRecord &record);

/// What became of one record: added (no before), changed, or removed (no after).
struct AgreementEdit
{
    std::optional<HeldRecord> before;
    std::optional<HeldRecord> after;
    friend bool operator==(const AgreementEdit &, const AgreementEdit &) = default;
};

/// Another tree of categories.
struct CategoryEdit
{
    CategoryTree before;
    CategoryTree after;
};

/// Writes what a person changes of arrangements, agreements, price guides and their categories, one change at a time, off the GUI
/// thread. Takes the last change of a record or of the categories back; joins and uses are facts and stay.
class AgreementEdits final : public QObject
{
    Q_OBJECT
public:
    AgreementEdits(RegisterSession &session, JobRunner &jobs, QObject *parent = nullptr);

    /// \p documents are kept before the record that names them.
    void add(const HeldValue &value, const QList<QByteArray> &documents = {});
    /// \p seen is the version that the person has read.
    void change(const HeldRecord &seen, const HeldValue &value, const QList<QByteArray> &documents = {});
    void remove(const HeldRecord &seen);
    void saveCategories(const CategoryTree &seen, const CategoryTree &tree);
    void join(const AgreementJoin &request);
    void recordUse(const ArrangementUse &use);
    /// Makes the register as it was before the last change.
    void undo();
    [[nodiscard]] bool canUndo() const { return !std::holds_alternative<std::monostate>(m_last) && !m_isWriting; }
    [[nodiscard]] bool isWriting() const { return m_isWriting; }

Q_SIGNALS:
    void stateChanged();
    void done(const acquis::AgreementEdit &edit);
    void undone(const acquis::AgreementEdit &edit); ///< as seen by undoing: what was added is removed
    void categoriesSaved(bool byUndo);
    void joinAnswered(const acquis::JoinAnswer &answer);
    void useRecorded(const acquis::ArrangementUse &use);
    void failed(const acquis::Error &error); ///< nothing was changed

private:
    enum class Purpose { Edit, Undo };
    void write(const std::optional<HeldRecord> &before, const std::optional<HeldValue> &after, const QList<QByteArray> &documents,
               Purpose purpose);
    void writeCategories(const CategoryTree &seen, const CategoryTree &tree, Purpose purpose);
    /// Runs \p work on the open register; what it answers goes to \p take while that register is still open.
    template <typename T, typename Work, typename Take>
    void run(Work work, Take take);

    RegisterSession &m_session;
    JobRunner &m_jobs;
    std::variant<std::monostate, AgreementEdit, CategoryEdit> m_last;
    bool m_isWriting = false;
};

} // namespace acquis
