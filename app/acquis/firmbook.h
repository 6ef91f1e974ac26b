// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/canceltoken.h"
#include "core/procurements/brandwords.h"
#include "core/vendors/vendorpages.h"
#include "ui/procurements/solicitationpanel.h"
#include "ui/shell/uicontext.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>
#include <memory>

namespace acquis {

class VendorSession;

/// What procurement files ask of the firms of the open register. Everything is read off the GUI thread, once for each state of the
/// register; what is not read yet is told as not known, and changed() says when it is. Belongs to the GUI thread.
class FirmBook final : public QObject
{
    Q_OBJECT
public:
    /// \p today: the day on which sizes are told.
    FirmBook(const UiContext &context, VendorSession &vendors, std::function<QDate()> today, QObject *parent = nullptr);

    /// In the language of the screen; empty: not read yet, or not in the register.
    [[nodiscard]] QString placeOf(VendorId id);
    /// Calls \p found with at most \p most firms whose name begins as typed, later; of two questions only the newer one is answered.
    void find(const QString &typed, int most, const std::function<void(const QList<FirmFound> &)> &found);
    /// All names, to be found in texts; null: not read yet.
    [[nodiscard]] std::shared_ptr<const BrandNames> names();

Q_SIGNALS:
    void changed();

private:
    void forget();
    void readRows();
    void readNames();

    const UiContext m_context;
    VendorSession &m_vendors;
    const std::function<QDate()> m_today;
    QHash<VendorId, VendorRow> m_rows; ///< one without an id: not in the register
    QSet<VendorId> m_wanted; ///< to be read next
    bool m_willRead = false;
    std::shared_ptr<const BrandNames> m_names;
    bool m_wantsNames = false;
    int m_state = 0; ///< of the register, counted: answers about an older one are dropped
    CancelToken m_readingRows;
    CancelToken m_readingNames;
    CancelToken m_finding;
};

} // namespace acquis
