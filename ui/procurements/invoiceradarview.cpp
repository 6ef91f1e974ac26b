// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/invoiceradarview.h"

#include "core/procurements/contractfigures.h"
#include "core/storage/database.h"
#include "ui/forms/factstable.h"
#include "ui/procurements/contractwords.h"
#include "ui/procurements/filelistsession.h"
#include "ui/shell/jobrunner.h"
#include "ui/shell/languagecontroller.h"
#include "ui/shell/registersession.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/wrappinglabel.h"

#include <QVBoxLayout>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int textMargin = 12;

QString keyOf(const RadarEntry &entry)
{
    return entry.of.file + u'/' + entry.of.invoice.uid;
}

Result<InvoiceRadar> radarOf(const QString &path, const FileSummaries &files, QDate today, const CancelToken &cancel)
{
    auto database = Database::open(path, Database::Mode::ReadOnly);
    if (!database)
        return std::unexpected(database.error());
    return readInvoiceRadar(**database, files, today, cancel);
}

} // namespace

InvoiceRadarView::InvoiceRadarView(const UiContext &context, FileListSession &files, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_files(files)
    , m_panel(new Panel)
    , m_table(new FactsTable(context, u"homeRadar"_s))
    , m_nothing(new WrappingLabel)
{
    setObjectName(u"homeRadarPanel"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_panel);
    m_nothing->setObjectName(u"homeNothingLate"_s);
    m_nothing->setMargin(textMargin);
    m_table->setAsList();
    m_panel->addContent(m_nothing);
    m_panel->addContent(m_table, 1);
    connect(m_table, &FactsTable::activated, this, &InvoiceRadarView::open);
    connect(&files, &FileListSession::changed, this, &InvoiceRadarView::read);
    connect(&context.theme, &Theme::changed, this, &InvoiceRadarView::say);
    read();
}

void InvoiceRadarView::read()
{
    m_reading.cancel(); // of an older state
    const int number = ++m_reads;
    const auto snapshot = m_files.snapshot();
    m_isReading = snapshot && m_context.session.isOpen();
    if (!m_isReading) {
        m_radar = {};
        return say();
    }
    m_reading = m_context.jobs.run<InvoiceRadar>(
        this,
        [path = m_context.session.path(), snapshot, today = m_files.today()](const CancelToken &cancel) {
            return radarOf(path, snapshot->files, today, cancel);
        },
        [this, number](const Result<InvoiceRadar> &radar) {
            if (number != m_reads)
                return;
            m_isReading = false;
            m_radar = radar.value_or(InvoiceRadar());
            say();
            Q_EMIT settled();
        });
}

void InvoiceRadarView::open(const QString &key)
{
    const auto entry = std::ranges::find(m_radar.entries, key, keyOf);
    if (entry != m_radar.entries.end())
        Q_EMIT invoiceRequested(entry->of.file, entry->of.invoice.uid);
}

QString InvoiceRadarView::why(const RadarEntry &entry)
{
    QStringList reasons; // that it is late, or will be soon, the days say
    if (entry.risks.contains(LateRisk::NotAccepted))
        reasons << tr("nobody has accepted it");
    if (entry.risks.contains(LateRisk::PaidLateBefore))
        reasons << tr("this firm was paid late before");
    if (entry.risks.contains(LateRisk::InDispute))
        reasons << tr("in dispute");
    return reasons.join(u", "_s);
}

void InvoiceRadarView::say()
{
    const ContractWords words(m_context.language.language());
    m_panel->setTitle(tr("Invoices about to be late"));
    m_panel->setSubtitle(m_radar.entries.isEmpty() ? QString()
                         : m_radar.isCut ? tr("the first %n, smallest firms first", nullptr, int(m_radar.entries.size()))
                                         : tr("%n, smallest firms first", nullptr, int(m_radar.entries.size())));
    QList<FactsRow> rows;
    for (const RadarEntry &entry : std::as_const(m_radar.entries)) {
        const FileInvoice &of = entry.of;
        const QString name = of.vendorName.isEmpty() ? tr("Firm not named") : of.vendorName;
        QStringList told { ContractWords::size(of.sizeClass), words.money(of.invoice.amount),
                           of.invoice.number.isEmpty() ? of.file
                                                       : tr("%1, %2", "file and invoice").arg(of.file, of.invoice.number),
                           why(entry) };
        told.removeAll(QString());
        FactsCell firm { name };
        firm.icon = ContractWords::icon(entry.clock);
        firm.state = ContractWords::token(entry.clock);
        firm.detail = told.join(u" · "_s);
        FactsCell state { ContractWords::state(entry.clock) };
        state.state = firm.state;
        rows << FactsRow { keyOf(entry), { firm, state } };
    }
    m_table->setTable({ tr("Firm"), tr("State") }, rows);
    m_table->setAccessibleTitle(tr("Invoices about to be late"));
    m_table->setVisible(!rows.isEmpty());
    m_nothing->setVisible(rows.isEmpty());
    m_nothing->setText(tr("No invoice is late, and none is about to be."));
}

void InvoiceRadarView::retranslate()
{
    say();
}

} // namespace acquis
