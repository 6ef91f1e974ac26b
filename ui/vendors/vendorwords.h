// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vendors/vendorindex.h"
#include "ui/vendors/vendorlookup.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>

namespace acquis {

/// How vendors are spoken of in the language of the screen. A cheap value; made anew when the language changes.
class VendorWords
{
    Q_DECLARE_TR_FUNCTIONS(VendorWords)
public:
    explicit VendorWords(Language language) : m_formats(language) { }

    [[nodiscard]] Language language() const { return m_formats.language(); }
    [[nodiscard]] const Formats &formats() const { return m_formats; }
    [[nodiscard]] static QString day(QDate date);

    /// Second parts of ISO 3166-2 of Canada, in the order of their English names.
    [[nodiscard]] static QStringList provinces();
    [[nodiscard]] static QString province(const QString &code);
    /// "Ontario", "Canada"; another country is its code.
    [[nodiscard]] static QString region(const QString &country, const QString &province);
    [[nodiscard]] static QString place(const QString &place, const QString &country, const QString &province);
    /// Of a government: "Ontario", or its code.
    [[nodiscard]] static QString jurisdiction(const QString &code);

    [[nodiscard]] QString size(const SizeDefinition &definition, const SizeAnswer &answer) const;
    [[nodiscard]] static QString doubt(SizeDoubt doubt);
    [[nodiscard]] QString standings(const VendorLine &line) const;
    [[nodiscard]] static QString status(StandingStatus status);
    [[nodiscard]] static QString statusIcon(StandingStatus status);
    [[nodiscard]] static StateToken statusState(StandingStatus status);

    [[nodiscard]] static QString nameKind(NameKind kind);
    [[nodiscard]] static QString identifierScheme(const QString &scheme);
    [[nodiscard]] static QString categoryScheme(CategoryScheme scheme);
    /// Why a vendor was found: where each word stands, and what was forgiven.
    [[nodiscard]] QString reasons(const QList<VendorReason> &reasons) const;
    [[nodiscard]] static QString fault(VendorFault fault);
    /// "8 of 1,204 vendors"
    [[nodiscard]] QString count(qint64 found, qint64 all) const;

private:
    [[nodiscard]] static QString field(SearchField field);
    Formats m_formats;
};

} // namespace acquis
