// SPDX-License-Identifier: GPL-3.0-or-later
// What AgreementsPage writes, and what it says of it.
#include "ui/agreements/agreementspage.h"

#include "core/storage/database.h"
#include "ui/agreements/agreementform.h"
#include "ui/agreements/agreementsession.h"
#include "ui/agreements/arrangementform.h"
#include "ui/agreements/categoriesview.h"
#include "ui/agreements/documentfile.h"
#include "ui/agreements/guideform.h"
#include "ui/agreements/heldcard.h"
#include "ui/agreements/heldlistview.h"
#include "ui/agreements/heldlookup.h"
#include "ui/agreements/joinview.h"
#include "ui/agreements/useform.h"
#include "ui/shell/filewriting.h"
#include "ui/shell/jobrunner.h"
#include "ui/shell/languagecontroller.h"
#include "ui/shell/registersession.h"
#include "ui/shell/userprompts.h"
#include "ui/widgets/panel.h"

#include <QDesktopServices>
#include <QStackedWidget>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace acquis {

using namespace Qt::StringLiterals;

void AgreementsPage::connectForms()
{
    for (RecordForm *form : std::initializer_list<RecordForm *> { m_arrangementForm, m_agreementForm, m_guideForm, m_useForm }) {
        connect(form, &RecordForm::saveRequested, this, &AgreementsPage::saveForm);
        connect(form, &RecordForm::cancelRequested, this, &AgreementsPage::closeForm);
    }
    connect(m_join, &JoinView::joinRequested, this, [this](const AgreementJoin &request) {
        m_writing = Writing::Join;
        m_edits->join(request);
    });
    connect(m_categories, &CategoriesView::saveRequested, this, [this](const CategoryTree &seen, const CategoryTree &tree) {
        m_writing = Writing::Categories;
        m_edits->saveCategories(seen, tree);
    });
}

void AgreementsPage::connectEdits()
{
    connect(m_edits, &AgreementEdits::stateChanged, this, [this] {
        const bool isWriting = m_edits->isWriting();
        for (RecordForm *form :
             std::initializer_list<RecordForm *> { m_arrangementForm, m_agreementForm, m_guideForm, m_useForm })
            form->setWriting(isWriting);
        m_join->setWriting(isWriting);
        m_categories->setWriting(isWriting);
        updateActions();
    });
    connect(m_edits, &AgreementEdits::done, this, [this](const AgreementEdit &edit) {
        closeForm();
        m_session.refresh();
        if (edit.after)
            m_list->find({}, uidOf(*edit.after)); // shown, whatever the filters were
        tellDone(edit);
    });
    connect(m_edits, &AgreementEdits::undone, this, [this](const AgreementEdit &edit) {
        m_session.refresh();
        if (edit.after)
            m_list->find({}, uidOf(*edit.after));
        tellUndone(edit);
    });
    connect(m_edits, &AgreementEdits::categoriesSaved, this, [this](bool byUndo) {
        m_categories->takeSaved();
        m_session.refresh();
        tell(
            StateToken::Ok, [byUndo] { return byUndo ? tr("Undone.") : tr("Categories saved."); },
            [byUndo] {
                return byUndo ? tr("The categories are as they were before.") : tr("The change stands in the audit trail.");
            });
    });
    connect(m_edits, &AgreementEdits::joinAnswered, this, &AgreementsPage::tellJoined);
    connect(m_edits, &AgreementEdits::useRecorded, this, [this](const ArrangementUse &use) {
        closeForm();
        m_session.refresh();
        tell(
            StateToken::Ok, [] { return tr("Use recorded."); },
            [vendor = use.vendor] { return tr("“%1”. It stands in the audit trail and counts from now on.").arg(vendor); });
    });
    connect(m_edits, &AgreementEdits::failed, this, &AgreementsPage::tellFailed);
}

void AgreementsPage::openForm(RecordForm &form)
{
    goTo(HeldSection);
    m_openForm = &form;
    m_forms->setCurrentWidget(&form);
    m_formPanel->setTitle(form.title());
    m_right->setCurrentWidget(m_formPanel);
    showContent();
    form.begin();
}

void AgreementsPage::closeForm()
{
    m_openForm = nullptr;
    m_right->setCurrentWidget(m_cardPanel);
    showContent();
}

void AgreementsPage::addArrangement()
{
    m_arrangementForm->setRecord({}, categories());
    openForm(*m_arrangementForm);
}

void AgreementsPage::addAgreement()
{
    m_agreementForm->setRecord({}, categories());
    openForm(*m_agreementForm);
}

void AgreementsPage::addGuide()
{
    m_guideForm->setRecord({}, categories());
    openForm(*m_guideForm);
}

void AgreementsPage::edit()
{
    const auto shown = current();
    if (!shown)
        return;
    if (const auto *arrangement = std::get_if<Kept<Arrangement>>(&*shown)) {
        m_arrangementForm->setRecord(*arrangement, categories());
        openForm(*m_arrangementForm);
    } else if (const auto *agreement = std::get_if<Kept<BuyingAgreement>>(&*shown)) {
        m_agreementForm->setRecord(*agreement, categories());
        openForm(*m_agreementForm);
    } else {
        m_guideForm->setRecord(std::get<Kept<PriceGuide>>(*shown), categories());
        openForm(*m_guideForm);
    }
}

void AgreementsPage::remove()
{
    const auto shown = current();
    if (!shown)
        return;
    m_writing = Writing::Record;
    m_edits->remove(*shown);
}

void AgreementsPage::recordUse()
{
    const auto shown = current();
    if (!shown || !std::holds_alternative<Kept<Arrangement>>(*shown))
        return;
    m_useForm->setArrangement(std::get<Kept<Arrangement>>(*shown).value, categories());
    openForm(*m_useForm);
}

void AgreementsPage::undo()
{
    m_writing = Writing::Record;
    m_edits->undo();
}

void AgreementsPage::saveForm()
{
    QList<FormFinding> none; // the form asks for saving only when it has none
    const auto write = [this](const auto &record, const HeldValue &value, const QList<QByteArray> &documents = {}) {
        m_writing = Writing::Record;
        if (record)
            m_edits->change(*record, value, documents);
        else
            m_edits->add(value, documents);
    };
    if (m_openForm == m_arrangementForm) {
        write(m_arrangementForm->record(), m_arrangementForm->arrangement(none));
    } else if (m_openForm == m_agreementForm) {
        write(m_agreementForm->record(), m_agreementForm->agreement(none), m_agreementForm->newDocuments());
    } else if (m_openForm == m_guideForm) {
        write(m_guideForm->record(), m_guideForm->guide(none));
    } else if (m_openForm == m_useForm) {
        m_writing = Writing::Use;
        m_edits->recordUse(m_useForm->use());
    }
}

void AgreementsPage::openDocument(const QString &sha256)
{
    const auto holdings = m_session.holdings();
    const auto *held = holdings ? heldAgreement(*holdings, m_shown) : nullptr;
    if (!held || m_isReadingDocument)
        return;
    const auto &documents = held->kept.value.documents;
    const auto entry = std::ranges::find(documents, sha256, &DocumentEntry::sha256);
    if (entry == documents.end())
        return;
    m_isReadingDocument = true;
    m_context.jobs.run<QByteArray>(
        this,
        [path = m_context.session.path(), sha256](const CancelToken &) -> Result<QByteArray> {
            auto database = Database::open(path, Database::Mode::ReadOnly);
            if (!database)
                return std::unexpected(database.error());
            return AgreementRegister(**database, {}).document(sha256);
        },
        [this, name = entry->name, sha256](const Result<QByteArray> &content) {
            m_isReadingDocument = false;
            if (content) {
                handOut(name, sha256, *content);
                return;
            }
            Message message = messageFor(content.error());
            if (content.error().code == ErrorCode::UnknownValue)
                message.text = [name] { return tr("“%1” is named, but the register does not hold it.").arg(name); };
            Q_EMIT messagePosted(message);
        });
}

void AgreementsPage::handOut(const QString &name, const QString &sha256, const QByteArray &content)
{
    if (!isSafeToOpen(name)) { // a program that came with an agreement must not start by a click
        m_context.prompts.saveFile(
            this, tr("Save the document"), name, tr("All files (*)"), [this, content, name](const QString &path) {
                m_files->start(name, [path, content](const WriteWatch &) { return writeBytes(path, content); });
            });
        return;
    }
    if (!m_copies)
        m_copies = std::make_unique<QTemporaryDir>();
    m_isReadingDocument = true;
    m_context.jobs.run<QString>(
        this,
        [folder = m_copies->path(), name, sha256, content](const CancelToken &) {
            return writeDocumentCopy(folder, name, sha256, content);
        },
        [this, name](const Result<QString> &path) {
            m_isReadingDocument = false;
            if (!path)
                Q_EMIT messagePosted(messageFor(path.error()));
            else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(*path)))
                tell(
                    StateToken::Warning, [] { return tr("No program opened the document."); },
                    [path = *path] { return tr("A copy is at %1 while this program runs.").arg(path); });
        });
}

void AgreementsPage::tell(StateToken state, const std::function<QString()> &title, const std::function<QString()> &text)
{
    Message message;
    message.state = state;
    message.title = title;
    message.text = text;
    Q_EMIT messagePosted(message);
}

void AgreementsPage::tellDone(const AgreementEdit &edit)
{
    Message message;
    message.state = StateToken::Ok;
    message.title = [isNew = !edit.before, isGone = !edit.after] {
        return isNew ? tr("Added.") : isGone ? tr("Removed.") : tr("Changed.");
    };
    message.text = [name = nameOf(edit.after ? *edit.after : *edit.before), &language = m_context.language] {
        return tr("“%1”. The change stands in the audit trail.").arg(name.of(language.language()));
    };
    message.actionText = [] { return tr("Undo"); };
    message.action = [this] { undo(); };
    Q_EMIT messagePosted(message);
}

void AgreementsPage::tellUndone(const AgreementEdit &edit)
{
    tell(
        StateToken::Ok, [] { return tr("Undone."); },
        [name = nameOf(edit.after ? *edit.after : *edit.before), isThere = edit.after.has_value(),
         &language = m_context.language] {
            const QString told = name.of(language.language());
            return isThere ? tr("“%1” is as it was before.").arg(told) : tr("“%1” is gone again.").arg(told);
        });
}

void AgreementsPage::tellJoined(const JoinAnswer &answer)
{
    m_join->takeAnswer(answer);
    if (answer.join) {
        m_session.refresh();
        tell(
            StateToken::Ok, [] { return tr("Joined."); },
            [joiner = answer.join->joiner] { return tr("“%1” has joined. It stands in the audit trail.").arg(joiner); });
        return;
    }
    tell(
        StateToken::Error, [] { return tr("The agreement cannot be joined."); },
        [bars = answer.bars, &language = m_context.language] {
            const AgreementWords words(language.language());
            QStringList told;
            for (const JoinBar bar : bars)
                told << words.bar(bar);
            return told.join(u' ');
        });
}

void AgreementsPage::tellFailed(const Error &error)
{
    const Writing writing = std::exchange(m_writing, Writing::Nothing);
    if (writing == Writing::Use && m_useForm->showError(error))
        return;
    if (writing == Writing::Categories && m_categories->showError(error))
        return;
    if (writing == Writing::Record && m_openForm && error.code == ErrorCode::InvalidData) {
        const auto fault = fromCode<RecordFault>(error.detail).value_or(RecordFault::Contradiction);
        m_openForm->showFindings({ { error.subject, AgreementWords(m_context.language.language()).fault(fault) } });
        return;
    }
    Message message = messageFor(error);
    if (error.code == ErrorCode::RecordChanged) {
        message.text = [] {
            return tr("Somebody else saved this since you read it. Nothing was changed, and what you typed is still here.");
        };
        message.actionText = [] { return tr("Show what was saved"); };
        message.action = [this] {
            closeForm();
            m_session.refresh();
        };
    }
    Q_EMIT messagePosted(message);
}

} // namespace acquis
