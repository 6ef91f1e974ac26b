// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/canceltoken.h"
#include "core/procurements/invoiceradar.h"
#include "ui/shell/uicontext.h"

#include <QWidget>

namespace acquis {

class FactsTable;
class FileListSession;
class Panel;
class WrappingLabel;

/// Invoices of all files that are late or about to be, small firms first (R04). A row opens its file at the invoice. Read off the GUI
/// thread whenever the files are others.
class InvoiceRadarView final : public QWidget
{
    Q_OBJECT
public:
    InvoiceRadarView(const UiContext &context, FileListSession &files, QWidget *parent = nullptr);

    void retranslate();
    [[nodiscard]] bool isSettled() const { return !m_isReading; }

Q_SIGNALS:
    void invoiceRequested(const QString &file, const QString &invoice); ///< number of the file, uid of the invoice
    void settled();

private:
    void read();
    void open(const QString &key);
    void say();
    [[nodiscard]] static QString why(const RadarEntry &entry);

    const UiContext m_context;
    FileListSession &m_files;
    Panel *m_panel;
    FactsTable *m_table;
    WrappingLabel *m_nothing;
    InvoiceRadar m_radar;
    CancelToken m_reading;
    int m_reads = 0;
    bool m_isReading = false;
};

} // namespace acquis
