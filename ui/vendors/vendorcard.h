// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vendors/vendorregister.h"
#include "ui/vendors/vendorlookup.h"
#include "ui/widgets/theme.h"

#include <QTextBrowser>

namespace acquis {

class VendorWords;

/// All that the register knows of one vendor, contacts and notes included. What a source wrote is shown as text, never as markup.
class VendorCard final : public QTextBrowser
{
    Q_OBJECT
public:
    explicit VendorCard(const Theme &theme, QWidget *parent = nullptr);

    void showVendor(const VendorWords &words, const Vendor &vendor, const VendorMeasure &measure);
    void showNothing(const QString &sentence);

protected:
    /// Nothing is read from outside the card.
    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;

private:
    void addIcons();
    [[nodiscard]] QString sizePart(const VendorWords &words, const Vendor &vendor, const VendorMeasure &measure) const;
    [[nodiscard]] QString standingPart(const VendorWords &words, const Vendor &vendor, QDate day) const;
    [[nodiscard]] QString table(const QStringList &headings, const QList<QStringList> &cells) const;
    const Theme &m_theme;
};

} // namespace acquis
