// SPDX-License-Identifier: GPL-3.0-or-later
// The part of OverlayView that changes, reads and writes rules.
#include "core/rules/packwriter.h"
#include "ui/rules/overlayabout.h"
#include "ui/rules/overlayform.h"
#include "ui/rules/overlayjobs.h"
#include "ui/rules/overlaymodel.h"
#include "ui/rules/overlayview.h"
#include "ui/rules/ruleshelf.h"
#include "ui/shell/filewriting.h"
#include "ui/shell/jobrunner.h"
#include "ui/shell/languagecontroller.h"
#include "ui/shell/registersession.h"
#include "ui/shell/userprompts.h"

#include <QAction>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QTabWidget>
#include <QTableView>
#include <QUrl>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostKnown = 500;

/// The one local pack file that is dragged; empty when it is something else.
QString draggedPack(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    const QString path = urls.size() == 1 ? urls.first().toLocalFile() : QString();
    return path.endsWith(".json"_L1, Qt::CaseInsensitive) ? path : QString();
}

const RulePack *packOfId(const QList<RulePack> &packs, const QString &id)
{
    const auto found = std::ranges::find(packs, id, &RulePack::id);
    return found == packs.end() ? nullptr : &*found;
}

} // namespace

QList<RulePack> OverlayView::shipped() const
{
    // The shelf may know the organisation's packs before its own.
    if (!m_shelf.isLoaded())
        return {};
    return m_shelf.packs().first(m_shelf.packs().size() - m_shelf.organisationPacks().size());
}

CodeSet<Route> OverlayView::knownRoutes() const
{
    CodeSet<Route> routes;
    for (const RulePack &pack : shipped()) {
        for (const RuleSeries &series : pack.series) {
            if (pack.jurisdiction == m_draft->overlay().jurisdiction && series.subject.kind == SubjectKind::Route)
                routes = routes.unitedWith(series.subject.routes);
        }
    }
    return routes;
}

void OverlayView::beginEmpty()
{
    Overlay overlay;
    overlay.id = u"organisation"_s;
    overlay.name = { u"Our organization"_s, u"Notre organisation"_s };
    overlay.entities = { Entity::OnMin };
    overlay.validFrom = QDate(QDate::currentDate().year(), 1, 1);
    m_foreign.reset();
    m_draft->begin(overlay, 0);
}

void OverlayView::followRegister()
{
    m_canWrite = m_context.session.isOpen() && isMeantToBeWritten(m_context.session.path());
    // What was typed and not saved is nobody's but the person's: it stays, to be saved wherever the person is now.
    const Overlay typed = m_draft->overlay();
    const bool isTyped = m_draft->isChanged();
    beginEmpty();
    if (isTyped)
        m_draft->edit(typed);
    takeShelf();
}

void OverlayView::takeShelf()
{
    if (!m_shelf.isLoaded())
        return;
    const QList<RulePack> &kept = m_shelf.organisationPacks();
    m_about->setShipped(shipped());
    const QString id = m_foreign ? m_foreign->id : m_draft->overlay().id;
    const RulePack *pack = packOfId(kept, id);
    if (!m_draft->isChanged()) {
        if (!pack && !kept.isEmpty())
            pack = &kept.first();
        const auto overlay = pack ? overlayOf(*pack) : std::unexpected(QList<PackFinding> {});
        const bool isShown = overlay && *overlay == m_draft->overlay() && pack->version == m_draft->replaces();
        if (pack && !isShown)
            showPack(*pack);
        else if (!pack && (m_foreign || m_draft->replaces() > 0))
            beginEmpty();
    }
    m_form->setRoutes(knownRoutes());
    showDraft();
}

void OverlayView::showPack(const RulePack &pack)
{
    const auto overlay = overlayOf(pack);
    if (!overlay) {
        beginEmpty();
        m_foreign = pack;
        showDraft();
        return;
    }
    m_foreign.reset();
    m_draft->begin(*overlay, pack.version);
}

void OverlayView::nameKept()
{
    const QList<RulePack> &kept = m_shelf.organisationPacks();
    const QString id = m_foreign ? m_foreign->id : m_draft->overlay().id;
    m_kept->clear();
    for (const RulePack &pack : kept)
        m_kept->addItem(pack.name.of(language()), pack.id);
    if (!packOfId(kept, id))
        m_kept->addItem(m_draft->overlay().name.of(language()), id);
    m_kept->setCurrentIndex(m_kept->findData(id));
    m_keptBox->setVisible(m_kept->count() > 1);
}

void OverlayView::chooseKept(int index)
{
    const QString id = m_kept->itemData(index).toString();
    if (id == (m_foreign ? m_foreign->id : m_draft->overlay().id))
        return;
    nameKept(); // as it was, while the person is asked
    whenDraftMayGo([this, id] {
        if (const RulePack *pack = packOfId(m_shelf.organisationPacks(), id))
            showPack(RulePack(*pack));
    });
}

void OverlayView::whenDraftMayGo(std::function<void()> then)
{
    if (!m_draft->isChanged()) {
        then();
        return;
    }
    m_context.prompts.confirm(this, tr("Rules that are not saved"),
                              tr("The changes to “%1” are not saved. Discard them?").arg(m_draft->overlay().name.of(language())),
                              tr("Discard"), [then = std::move(then)](bool yes) {
                                  if (yes)
                                      then();
                              });
}

void OverlayView::addRow()
{
    const Overlay &overlay = m_draft->overlay();
    OverlayRow row;
    row.kind = OverlayKind::Approval;
    row.authority = Authority::Director;
    row.routes = knownRoutes();
    row.commodities = { Commodity::Goods, Commodity::Services, Commodity::Consulting, Commodity::Construction };
    row.validFrom = overlay.validFrom;
    row.verifiedOn = QDate::currentDate();
    // The next rule mostly stands in the same document.
    const auto before = std::ranges::find_if(overlay.rows.rbegin(), overlay.rows.rend(),
                                             [](const OverlayRow &other) { return other.kind != OverlayKind::OwnForm; });
    if (before != overlay.rows.rend())
        row.citation = before->citation;
    row = withProposals(row, row, m_english, m_french);
    m_current = m_draft->addRow(row, m_current);
    showDraft();
    m_tabs->setCurrentIndex(0);
    m_form->focus(OverlayField::Kind);
}

void OverlayView::duplicateRow()
{
    const OverlayRow *row = m_draft->row(m_current);
    if (!row)
        return;
    m_current = m_draft->addRow(*row, m_current);
    showDraft();
    m_tabs->setCurrentIndex(0);
    m_form->focus(OverlayField::Kind);
}

void OverlayView::removeRow()
{
    if (m_draft->row(m_current))
        m_draft->removeRow(m_current);
    m_table->setFocus();
}

void OverlayView::takeRow(OverlayRow row, const QString &key)
{
    const OverlayRow *before = m_draft->row(row.id);
    if (!before)
        return;
    row = withProposals(row, *before, m_english, m_french);
    row.verifiedOn = QDate::currentDate();
    m_draft->editRow(row, key);
}

void OverlayView::post(StateToken state, std::function<QString()> title, std::function<QString()> text)
{
    Message message;
    message.state = state;
    message.title = std::move(title);
    message.text = std::move(text);
    Q_EMIT messagePosted(message);
}

/// True when something keeps these rules from being saved or written; it is said, and the person is led there.
bool OverlayView::tellFindings()
{
    const QList<OverlayFinding> &findings = m_draft->findings();
    if (findings.isEmpty() && m_form->isReadable())
        return false;
    const int count = int(findings.size()) + (m_form->isReadable() ? 0 : 1);
    post(
        StateToken::Error, [] { return tr("These rules cannot be saved yet."); },
        [count] { return tr("%n things are to be corrected first; they are named in the list.", nullptr, count); });
    if (m_form->isReadable())
        goTo(findings.first());
    else
        m_form->focus(m_form->unreadableField());
    return true;
}

void OverlayView::runChange(std::function<Result<QList<RulePack>>()> work, std::function<void(const QList<RulePack> &)> done)
{
    if (m_isWriting)
        return;
    m_isWriting = true;
    updateState();
    m_context.jobs.run<QList<RulePack>>(
        this, [work = std::move(work)](const CancelToken &) { return work(); },
        [this, path = m_context.session.path(), done = std::move(done)](const Result<QList<RulePack>> &packs) {
            m_isWriting = false;
            if (packs && path == m_context.session.path())
                done(*packs);
            if (!packs) {
                Message message = messageFor(packs.error());
                if (packs.error().code == ErrorCode::RecordChanged) {
                    message.actionText = [] { return tr("Show what was saved"); };
                    message.action = [this] { whenDraftMayGo([this] { reloadKept(); }); };
                    message.secondActionText = [] { return tr("Save mine instead"); };
                    message.secondAction = [this] { saveInstead(); };
                }
                Q_EMIT messagePosted(message);
            }
            updateState();
        });
}

void OverlayView::save()
{
    if (isTakingOut())
        takeOut();
    else if (!tellFindings())
        keepDraft(m_draft->replaces());
}

/// Over whatever is in use by now.
void OverlayView::saveInstead()
{
    runChange([path = m_context.session.path()] { return keptPacks(path); },
              [this, id = m_draft->overlay().id](const QList<RulePack> &packs) {
                  const RulePack *kept = packOfId(packs, id);
                  if (!tellFindings())
                      keepDraft(kept ? kept->version : 0);
              });
}

void OverlayView::keepDraft(int replaces)
{
    const Overlay overlay = m_draft->overlay();
    runChange([path = m_context.session.path(), overlay, replaces] { return keepPack(path, packOf(overlay), replaces); },
              [this, overlay](const QList<RulePack> &packs) {
                  const RulePack *kept = packOfId(packs, overlay.id);
                  const int version = kept ? kept->version : 0;
                  m_draft->setSaved(overlay, version);
                  m_shelf.setOrganisationPacks(packs);
                  post(
                      StateToken::Ok, [] { return tr("Saved."); },
                      [this, version] {
                          return tr("These rules are in use now, as version %1; answers follow them at once.")
                              .arg(m_words.rules().formats().number(version));
                      });
              });
}

void OverlayView::takeOut()
{
    const QString id = m_foreign ? m_foreign->id : m_draft->overlay().id;
    const QString name = (m_foreign ? m_foreign->name : m_draft->overlay().name).of(language());
    const int version = m_foreign ? m_foreign->version : m_draft->replaces();
    m_context.prompts.confirm(
        this, tr("Take rules out of use"), tr("Answers will no longer follow “%1”. The register keeps its versions.").arg(name),
        tr("Take out of use"), [this, id, version](bool yes) {
            if (!yes)
                return;
            runChange([path = m_context.session.path(), id, version] { return takeOutOfUse(path, id, version); },
                      [this](const QList<RulePack> &packs) {
                          beginEmpty();
                          m_shelf.setOrganisationPacks(packs);
                          post(
                              StateToken::Ok, [] { return tr("Taken out of use."); },
                              [] { return tr("Answers no longer follow these rules. The register keeps their versions."); });
                      });
        });
}

void OverlayView::reloadKept()
{
    const QString id = m_draft->overlay().id;
    runChange([path = m_context.session.path()] { return keptPacks(path); },
              [this, id](const QList<RulePack> &packs) {
                  beginEmpty();
                  m_shelf.setOrganisationPacks(packs);
                  if (const RulePack *pack = packOfId(packs, id))
                      showPack(*pack);
              });
}

void OverlayView::openImport()
{
    m_context.prompts.openFiles(this, tr("Import rules"), tr("Rule packs (*.json)"), false, [this](const QStringList &paths) {
        if (!paths.isEmpty())
            importFile(paths.first());
    });
}

void OverlayView::importFile(const QString &path)
{
    m_isReading = true;
    updateState();
    m_context.jobs.run<PackResult>(
        this, [path](const CancelToken &) -> Result<PackResult> { return loadPack(path); },
        [this](const Result<PackResult> &pack) {
            m_isReading = false;
            updateState();
            if (pack)
                takeImported(*pack);
        });
}

void OverlayView::takeImported(const PackResult &read)
{
    QList<PackFinding> findings = read ? organisationFindings(*read, shipped()) : read.error();
    if (!findings.isEmpty()) {
        post(
            StateToken::Error, [] { return tr("The file was not imported."); },
            [this, findings] {
                const QString first = m_words.rules().packFinding(findings.first());
                return findings.size() == 1 ? first : tr("%1 — and %n more", nullptr, int(findings.size()) - 1).arg(first);
            });
        return;
    }
    const RulePack pack = *read;
    const RulePack *kept = packOfId(m_shelf.organisationPacks(), pack.id);
    const int replaces = kept ? kept->version : 0;
    const auto imported = overlayOf(pack);
    if (!imported) {
        Message message;
        message.state = StateToken::Warning;
        message.title = [] { return tr("These rules say more than this editor can show."); };
        message.text = [this, finding = imported.error().first()] { return m_words.rules().packFinding(finding); };
        message.actionText = [] { return tr("Put them into use as they are"); };
        message.action = [this, pack, replaces] {
            whenDraftMayGo([this, pack, replaces] {
                runChange([path = m_context.session.path(), pack, replaces] { return keepPack(path, pack, replaces); },
                          [this, id = pack.id](const QList<RulePack> &packs) {
                              beginEmpty();
                              m_shelf.setOrganisationPacks(packs);
                              if (const RulePack *saved = packOfId(packs, id))
                                  showPack(*saved);
                          });
            });
        };
        Q_EMIT messagePosted(message);
        return;
    }
    whenDraftMayGo([this, overlay = *imported, pack] {
        const RulePack *now = packOfId(m_shelf.organisationPacks(), pack.id);
        const auto before = now ? overlayOf(*now) : std::unexpected(QList<PackFinding> {});
        Overlay empty = overlay;
        empty.rows.clear();
        m_foreign.reset();
        m_draft->begin(before ? *before : empty, now ? now->version : 0);
        m_draft->edit(overlay);
        post(
            StateToken::Info, [] { return tr("Imported, not saved yet."); },
            [] { return tr("Look the rules over, then save them to put them into use."); });
    });
}

void OverlayView::saveCopy()
{
    if (!m_foreign && tellFindings())
        return;
    const RulePack pack = m_foreign ? *m_foreign : packOf(m_draft->overlay());
    m_context.prompts.saveFile(
        this, tr("Export rules"), pack.id + u".json"_s, tr("Rule packs (*.json)"), [this, pack](const QString &path) {
            m_writing->start(
                tr("Rules of the organization"), [path, pack](const WriteWatch &) { return writeBytes(path, writePack(pack)); },
                [] { return tr("Exported."); });
        });
}

Overlay OverlayView::askedOf(const OverlayRow &row) const
{
    Overlay asked = m_draft->overlay();
    asked.version = 1;
    asked.name = {};
    asked.rows = { row };
    asked.rows[0].id.clear();
    asked.rows[0].text = {};
    asked.rows[0].citation = {};
    asked.rows[0].verifiedOn = {};
    return asked;
}

QHash<QString, SaidEffect> OverlayView::knownEffects() const
{
    QHash<QString, SaidEffect> effects;
    for (const OverlayRow &row : m_draft->overlay().rows) {
        const auto known = std::ranges::find(m_known, askedOf(row), &Known::asked);
        if (known != m_known.end())
            effects.insert(row.id, known->effect);
    }
    return effects;
}

void OverlayView::askEffects()
{
    if (m_asking)
        m_asking->cancel();
    m_asking.reset();
    const auto known = knownEffects();
    QStringList rows;
    for (const OverlayRow &row : m_draft->overlay().rows) {
        const bool isWrong = std::ranges::find(m_draft->findings(), row.id, &OverlayFinding::row) != m_draft->findings().end();
        if (!known.contains(row.id) && !isWrong)
            rows << row.id;
    }
    if (rows.isEmpty() || !m_shelf.isLoaded())
        return;
    QHash<QString, Overlay> asked;
    for (const QString &id : rows)
        asked.insert(id, askedOf(*m_draft->row(id)));
    m_asking = m_context.jobs.run<QHash<QString, SaidEffect>>(
        this,
        [overlay = m_draft->overlay(), rows, packs = shipped()](const CancelToken &cancel) {
            return effectsOf(overlay, rows, packs, cancel);
        },
        [this, asked](const Result<QHash<QString, SaidEffect>> &effects) {
            if (!effects) // another question has taken over
                return;
            m_asking.reset();
            if (m_known.size() > mostKnown)
                m_known.clear();
            for (auto effect = effects->cbegin(); effect != effects->cend(); ++effect)
                m_known << Known { asked.value(effect.key()), effect.value() };
            m_isShowing = true;
            m_model->show(m_draft->overlay(), m_draft->findings(), knownEffects());
            m_isShowing = false;
            showRow(m_current);
        });
}

void OverlayView::showEvent(QShowEvent *event)
{
    m_shelf.load();
    QWidget::showEvent(event);
}

void OverlayView::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_import->isEnabled() && !draggedPack(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void OverlayView::dropEvent(QDropEvent *event)
{
    const QString path = draggedPack(*event->mimeData());
    if (path.isEmpty() || !m_import->isEnabled())
        return;
    event->acceptProposedAction();
    importFile(path);
}

} // namespace acquis
