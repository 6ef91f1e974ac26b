// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vendors/vendorids.h"
#include "ui/agreements/cardsource.h"

#include <QTextBrowser>

namespace acquis {

/// All that the register knows of one arrangement, agreement or price guide. Vendors and documents are links, by keyboard too.
class HeldCard final : public QTextBrowser
{
    Q_OBJECT
public:
    explicit HeldCard(const Theme &theme, QWidget *parent = nullptr);

    /// False, and nothing is shown, when the register holds no such thing.
    bool showHeld(const CardSource &source, const QString &uid);
    void showNothing(const QString &sentence);
    /// As CardHtml writes it.
    void showHtml(const QString &html);

Q_SIGNALS:
    void vendorRequested(acquis::VendorId vendor);
    void documentRequested(const QString &sha256);

protected:
    /// Nothing is read from outside the card.
    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;
    /// Cells of a table are copied side by side, separated by tabs.
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;

private:
    void addIcons();
    void follow(const QUrl &link);
    const Theme &m_theme;
    QString m_uid; ///< of what is shown
};

} // namespace acquis
