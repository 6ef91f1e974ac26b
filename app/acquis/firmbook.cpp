// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/acquis/firmbook.h"

#include "core/storage/database.h"
#include "core/vendors/sizeclass.h"
#include "core/vendors/vendorregister.h"
#include "ui/shell/jobrunner.h"
#include "ui/shell/registersession.h"
#include "ui/vendors/vendorsession.h"
#include "ui/vendors/vendorwords.h"

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 namesAtOnce = 1000;

using SharedIndex = std::shared_ptr<const VendorIndex>;
using SharedNames = std::shared_ptr<const BrandNames>;

struct FoundRow
{
    VendorRow row;
    QString sizeClass;
};

Result<QList<VendorRow>> rowsOf(const QString &path, const QList<VendorId> &ids)
{
    auto database = Database::open(path, Database::Mode::ReadOnly);
    if (!database)
        return std::unexpected(database.error());
    return vendorRows(**database, ids);
}

Result<QList<FoundRow>> findIn(const QString &path, const VendorIndex &index, const VendorQuery &query, QDate day,
                               const CancelToken &cancel)
{
    QList<VendorId> ids;
    for (const VendorHit &hit : index.search(query).hits)
        ids << hit.id;
    const auto definitions = shippedSizeDefinitions();
    if (!definitions)
        return std::unexpected(definitions.error());
    const SizeRule sizes(sizeDefinitionOn(*definitions, u"study"_s, day).value_or(SizeDefinition {}));
    auto database = Database::open(path, Database::Mode::ReadOnly);
    if (!database)
        return std::unexpected(database.error());
    const auto rows = vendorRows(**database, ids);
    if (!rows)
        return std::unexpected(rows.error());
    const VendorRegister vendors(**database, {});
    QList<FoundRow> found;
    for (const VendorRow &row : *rows) {
        if (cancel.isCancelled())
            return failure(ErrorCode::Cancelled);
        const auto record = vendors.readWhole(row.id);
        if (!record && record.error().code == ErrorCode::UnknownValue)
            continue; // removed since the index was read
        if (!record)
            return std::unexpected(record.error());
        const SizeAnswer size = sizes.judge(record->vendor.sizes, day);
        found << FoundRow { row, size.position < 0 ? QString() : sizes.codeOf(size) };
    }
    return found;
}

Result<SharedNames> readNamesOf(const QString &path, const CancelToken &cancel)
{
    auto database = Database::open(path, Database::Mode::ReadOnly);
    if (!database)
        return std::unexpected(database.error());
    auto pages = VendorPages::open(**database, VendorSort::Name);
    if (!pages)
        return std::unexpected(pages.error());
    QStringList names;
    for (qint64 first = 0; first < pages->rowCount(); first += namesAtOnce) {
        if (cancel.isCancelled())
            return failure(ErrorCode::Cancelled);
        const auto rows = pages->rows(first, namesAtOnce);
        if (!rows)
            return std::unexpected(rows.error());
        for (const VendorRow &row : *rows)
            names << row.name;
    }
    return std::make_shared<const BrandNames>(BilingualText(), names);
}

} // namespace

FirmBook::FirmBook(const UiContext &context, VendorSession &vendors, std::function<QDate()> today, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_vendors(vendors)
    , m_today(std::move(today))
{
    connect(&vendors, &VendorSession::changed, this, &FirmBook::forget);
}

void FirmBook::forget()
{
    m_readingRows.cancel();
    m_readingNames.cancel();
    m_finding.cancel();
    ++m_state;
    m_rows.clear();
    m_names.reset();
    m_wantsNames = false;
    Q_EMIT changed();
}

QString FirmBook::placeOf(VendorId id)
{
    if (const auto known = m_rows.constFind(id); known != m_rows.cend())
        return known->id.isValid() ? VendorWords::place(known->place, known->country, known->province) : QString();
    if (!id.isValid())
        return {};
    m_wanted.insert(id);
    if (!m_willRead) {
        m_willRead = true;
        // All that one screen asks for is read at once.
        QMetaObject::invokeMethod(this, &FirmBook::readRows, Qt::QueuedConnection);
    }
    return {};
}

void FirmBook::readRows()
{
    m_willRead = false;
    const QList<VendorId> ids = m_wanted.values();
    m_wanted.clear();
    if (!m_context.session.isOpen())
        return;
    m_readingRows = m_context.jobs.run<QList<VendorRow>>(
        this, [path = m_context.session.path(), ids](const CancelToken &) { return rowsOf(path, ids); },
        [this, ids, state = m_state](const Result<QList<VendorRow>> &rows) {
            if (!rows || state != m_state)
                return; // places stay unknown
            for (const VendorId id : ids)
                m_rows.insert(id, {});
            for (const VendorRow &row : *rows)
                m_rows.insert(row.id, row);
            Q_EMIT changed();
        });
}

void FirmBook::find(const QString &typed, int most, const std::function<void(const QList<FirmFound> &)> &found)
{
    m_finding.cancel();
    const SharedIndex index = m_vendors.index();
    if (!index || !m_context.session.isOpen() || typed.trimmed().isEmpty())
        return found({});
    m_finding = m_context.jobs.run<QList<FoundRow>>(
        this,
        [path = m_context.session.path(), index, query = VendorQuery { typed, 0, most },
         day = m_today()](const CancelToken &cancel) { return findIn(path, *index, query, day, cancel); },
        [this, found, state = m_state](const Result<QList<FoundRow>> &rows) {
            if (state != m_state)
                return found({}); // of another state of the register
            if (!rows && rows.error().code == ErrorCode::Cancelled)
                return; // a newer question is answered
            QList<FirmFound> firms;
            for (const FoundRow &one : rows.value_or(QList<FoundRow>())) {
                firms << FirmFound { one.row.id, one.row.name,
                                     VendorWords::place(one.row.place, one.row.country, one.row.province), one.sizeClass };
            }
            found(firms);
        });
}

std::shared_ptr<const BrandNames> FirmBook::names()
{
    if (!m_names && !m_wantsNames)
        readNames();
    return m_names;
}

void FirmBook::readNames()
{
    if (!m_context.session.isOpen() || !m_vendors.index())
        return;
    m_wantsNames = true;
    m_readingNames = m_context.jobs.run<SharedNames>(
        this, [path = m_context.session.path()](const CancelToken &cancel) { return readNamesOf(path, cancel); },
        [this, state = m_state](const Result<SharedNames> &names) {
            if (!names || state != m_state)
                return;
            m_names = *names;
            Q_EMIT changed();
        });
}

} // namespace acquis
