// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vendors/passport.h"
#include "ui/vendors/vendorfacts.h"
#include "ui/vendors/vendorlookup.h"
#include "ui/vendors/vendorspending.h"
#include "ui/vendors/vendorwords.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>

QT_BEGIN_NAMESPACE
class QTextDocument;
QT_END_NAMESPACE

namespace acquis {

/// What the card shows of a vendor, as the HTML that QTextDocument reads. What a source wrote is shown as text, never as markup.
/// Links: "vendor:12" shows a vendor, "undo-merge:12" and "undo-different:3-12" take decisions back.
class VendorHtml
{
    Q_DECLARE_TR_FUNCTIONS(VendorHtml)
public:
    VendorHtml(const Theme &theme, const VendorWords &words) : m_theme(theme), m_words(words) { }

    /// The pictures that the parts name, \p side pixels high.
    void addIcons(QTextDocument &document, int side) const;
    /// \p home: the government that we are.
    [[nodiscard]] QString overview(const VendorFacts &facts, const VendorMeasure &measure, const QString &home,
                                   const QList<VendorYear> &spending) const;
    [[nodiscard]] QString names(const Vendor &vendor) const;
    [[nodiscard]] QString contacts(const Vendor &vendor) const;
    [[nodiscard]] static QString paragraph(const QString &text);

private:
    [[nodiscard]] QString table(const QStringList &headings, const QList<QStringList> &cells) const;
    [[nodiscard]] QString section(const QString &title, const QString &content) const;
    [[nodiscard]] QString link(const QString &address, const QString &text) const;
    [[nodiscard]] QString badge(const QString &icon, StateToken state, const QString &text) const;
    [[nodiscard]] QString sizes(const Vendor &vendor, const VendorMeasure &measure) const;
    [[nodiscard]] QString band(const SizeClass &one) const;
    [[nodiscard]] QString bands(const Vendor &vendor, const VendorMeasure &measure) const;
    [[nodiscard]] QString standings(const VendorFacts &facts, QDate day, const QString &home) const;
    [[nodiscard]] QString offer(const Vendor &vendor) const;
    [[nodiscard]] QString people(const Vendor &vendor) const;
    [[nodiscard]] QString spent(const QList<VendorYear> &years) const;
    [[nodiscard]] QString ties(const VendorTies &ties) const;

    const Theme &m_theme;
    VendorWords m_words;
};

} // namespace acquis
