// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "ui/shell/jobrunner.h"
#include "ui/shell/languagecontroller.h"
#include "ui/shell/registersession.h"
#include "ui/shell/userprompts.h"
#include "ui/vendors/duplicatesview.h"
#include "ui/vendors/duplicatewords.h"
#include "ui/vendors/equivalenceview.h"
#include "ui/vendors/vendorcomparison.h"
#include "ui/vendors/vendoredits.h"
#include "ui/vendors/vendorfacts.h"
#include "ui/vendors/vendorform.h"
#include "ui/vendors/vendorlistview.h"
#include "ui/vendors/vendormessages.h"
#include "ui/vendors/vendorsession.h"
#include "ui/vendors/vendorspage.h"
#include "ui/vendors/vendorwords.h"

#include <QStackedWidget>
#include <QUrl>

#include <algorithm>

// What a person does to vendors on their page: adds, changes, compares, merges, and what is said when that is refused.
namespace acquis {

using namespace Qt::StringLiterals;

namespace {

using Records = QList<VendorRecord>;

Result<Records> readWholes(const QString &path, const QList<VendorId> &ids)
{
    auto database = Database::open(path, Database::Mode::ReadOnly);
    if (!database)
        return std::unexpected(database.error());
    const VendorRegister vendors(**database, {});
    Records records;
    for (const VendorId &id : ids) {
        auto whole = vendors.readWhole(id);
        if (!whole)
            return std::unexpected(whole.error());
        records << std::move(*whole);
    }
    return records;
}

/// Who has the number, with all that was merged into it.
Result<VendorRecord> holderOfNumber(const QString &path, const VendorIdentifier &number)
{
    auto database = Database::open(path, Database::Mode::ReadOnly);
    if (!database)
        return std::unexpected(database.error());
    const VendorRegister vendors(**database, {});
    const auto holder = vendors.holderOf(number);
    if (!holder)
        return std::unexpected(holder.error());
    return vendors.readWhole(*holder);
}

} // namespace

void VendorsPage::connectEdits()
{
    const auto undo = [this] { m_edits->undo(); };
    connect(m_form, &VendorForm::cancelRequested, this, &VendorsPage::closeForm);
    connect(m_form, &VendorForm::saveRequested, this, [this] {
        if (m_form->record())
            m_edits->change(*m_form->record(), m_form->vendor());
        else
            m_edits->add(m_form->vendor());
    });
    connect(m_edits, &VendorEdits::stateChanged, this, &VendorsPage::updateActions);
    connect(m_edits, &VendorEdits::done, this, [this, undo](const VendorEdit &edit) {
        closeForm();
        Q_EMIT messagePosted(VendorMessages::done(edit, undo));
        if (edit.after)
            m_list->wish(edit.after->id);
        m_session.refresh();
    });
    connect(m_edits, &VendorEdits::undone, this, [this](const VendorEdit &edit) {
        Q_EMIT messagePosted(VendorMessages::undone(edit));
        if (edit.after)
            m_list->wish(edit.after->id);
        m_session.refresh();
    });
    connect(m_edits, &VendorEdits::decided, this, [this, undo](const PairDecisions &decisions, bool isUndo) {
        closeForm();
        Q_EMIT messagePosted(VendorMessages::decided(decisions, isUndo, undo));
        if (!isUndo)
            m_duplicates->applyDecisions(decisions);
        m_session.refresh();
    });
    connect(m_edits, &VendorEdits::ruleChanged, this, [this, undo](const RuleEdit &edit, bool isUndo) {
        Q_EMIT messagePosted(VendorMessages::ruleChanged(edit, isUndo, undo));
        if (!edit.before && !isUndo)
            m_rules->clearEntry();
        m_rules->read();
        read(m_reader->facts().whole.id);
    });
    connect(m_edits, &VendorEdits::failed, this, &VendorsPage::tellFailed);
    connect(m_comparison, &VendorComparison::decided, this,
            [this](const PairDecision &decision) { m_edits->decide({ decision }); });
    connect(m_comparison, &VendorComparison::closed, this, &VendorsPage::closeForm);
    connect(m_comparison, &VendorComparison::copyRequested, this, &VendorsPage::copy);
}

void VendorsPage::follow(const QUrl &link)
{
    const QStringList ids = link.path().split(u'-');
    const VendorId one { ids.value(0).toLongLong() };
    const VendorId other { ids.value(1).toLongLong() };
    const QString kind = link.scheme();
    const VendorTies &ties = m_reader->facts().ties;
    if (kind == "vendor"_L1) {
        showVendor(one, {});
    } else if (kind == "undo-merge"_L1) {
        const auto merged = std::ranges::find(ties.merged, one, &VendorTies::Merged::id);
        if (merged != ties.merged.cend())
            m_edits->decide({ { PairDecision::Kind::UndoMerge, one, m_reader->facts().whole.id, merged->reason } });
    } else if (kind == "undo-different"_L1) {
        const auto different = std::ranges::find_if(
            ties.different, [&](const VendorTies::Different &pair) { return pair.one == one && pair.other == other; });
        if (different != ties.different.cend())
            m_edits->decide({ { PairDecision::Kind::UndoRefusal, one, other, different->reason } });
    }
}

void VendorsPage::add()
{
    if (!m_context.session.isOpen() || isFormOpen())
        return;
    m_form->setRecord({});
    openForm();
}

void VendorsPage::edit()
{
    if (!m_reader->facts().own.id.isValid() || isFormOpen())
        return;
    m_form->setRecord(m_reader->facts().own);
    openForm();
}

void VendorsPage::remove()
{
    if (m_reader->facts().own.id.isValid() && !isFormOpen())
        m_edits->remove(m_reader->facts().own);
}

void VendorsPage::compare()
{
    if (m_list->ticked().size() > 1)
        compareVendors(m_list->ticked());
    else
        compareBanner();
}

void VendorsPage::compareBanner()
{
    if (m_reader->duplicates().isEmpty())
        return;
    const PossibleDuplicate &pair = m_reader->duplicates().first();
    const VendorId shown = m_reader->facts().whole.id;
    compareVendors({ shown, pair.first == shown ? pair.second : pair.first });
}

void VendorsPage::compareVendors(const QList<VendorId> &ids)
{
    if (isFormOpen())
        return;
    const int number = ++m_compares;
    m_isComparing = true;
    m_context.jobs.run<Records>(
        this, [path = m_context.session.path(), ids](const CancelToken &) { return readWholes(path, ids); },
        [this, number](const Result<Records> &vendors) {
            if (number != m_compares)
                return;
            m_isComparing = false;
            if (!vendors) {
                Q_EMIT messagePosted(messageFor(vendors.error()));
                return;
            }
            std::optional<PossibleDuplicate> known;
            for (const PossibleDuplicate &pair : m_reader->duplicates()) {
                const auto isOf = [&pair](const VendorRecord &one) { return one.id == pair.first || one.id == pair.second; };
                if (vendors->size() == 2 && std::ranges::all_of(*vendors, isOf))
                    known = pair;
            }
            m_right->setCurrentWidget(m_comparison);
            m_comparison->showVendors(*vendors, m_measure, known);
            m_comparison->focusTable();
            updateActions();
            tellSettled();
        });
}

void VendorsPage::decide(bool isSame)
{
    if (part() == Part::Duplicates) {
        isSame ? m_duplicates->decideSame() : m_duplicates->decideDifferent();
    } else if (m_right->currentWidget() == m_comparison) {
        isSame ? m_comparison->decideSame() : m_comparison->decideDifferent();
    } else if (!m_reader->duplicates().isEmpty() && !isFormOpen()) {
        const PossibleDuplicate &pair = m_reader->duplicates().first();
        const VendorId shown = m_reader->facts().whole.id;
        const VendorId other = pair.first == shown ? pair.second : pair.first;
        const QString grounds = DuplicateWords(m_context.language.language()).grounds(pair);
        m_edits->decide({ { isSame ? PairDecision::Kind::Merge : PairDecision::Kind::Refuse, other, shown, grounds } });
    }
}

void VendorsPage::tellFailed(const Error &error)
{
    const auto fault = vendorFault(error);
    if (m_places->currentWidget() == m_rules && m_rules->showFault(error))
        return;
    if (fault && isFormOpen()) {
        m_form->showFindings({ { *fault, error.subject, error.row - 1 } });
        if (fault == VendorFault::IdentifierHeld)
            nameHolder(error);
        return;
    }
    Message message = VendorMessages::failed(error);
    if (error.code == ErrorCode::RecordChanged) {
        message.actionText = [] { return tr("Show what was saved"); };
        message.action = [this] {
            closeForm();
            m_session.refresh();
            read(m_reader->facts().whole.id);
        };
    }
    Q_EMIT messagePosted(message);
}

void VendorsPage::nameHolder(const Error &error)
{
    const VendorFinding finding { VendorFault::IdentifierHeld, error.subject, error.row - 1 };
    const VendorIdentifier number = m_form->vendor().identifiers.value(finding.position);
    m_context.jobs.run<VendorRecord>(
        this, [path = m_context.session.path(), number](const CancelToken &) { return holderOfNumber(path, number); },
        [this, finding](const Result<VendorRecord> &holder) {
            if (!holder || !isFormOpen())
                return; // that somebody has it is said already
            const QString name = displayName(holder->vendor);
            m_form->sayHolder(finding, name);
            Message message;
            message.state = StateToken::Error;
            message.title = [name] { return tr("“%1” has this number.").arg(name); };
            message.text = [] {
                return tr("A number belongs to one vendor. Nothing was changed, and what you typed is still here.");
            };
            message.actionText = [] { return tr("Show that vendor"); };
            message.action = [this, id = holder->id] {
                m_context.prompts.confirm(this, tr("Leave the form?"), tr("What you changed of a vendor is not saved."),
                                          tr("Leave the form"), [this, id](bool isConfirmed) {
                                              if (isConfirmed)
                                                  showVendor(id, {});
                                          });
            };
            Q_EMIT messagePosted(message);
        });
}

} // namespace acquis
