// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vendors/passport.h"
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
    /// The words in English, as the catalogues know them under "VendorWords": for papers in a language that the screen does not
    /// speak. Null for another government.
    [[nodiscard]] static const char *jurisdictionSource(const QString &code);
    [[nodiscard]] static const char *statusSource(StandingStatus status);

    [[nodiscard]] QString size(const SizeDefinition &definition, const SizeAnswer &answer) const;
    [[nodiscard]] static QString doubt(SizeDoubt doubt);
    /// What a class rests on: "by its employees".
    [[nodiscard]] static QString basis(SizeBasis basis);
    [[nodiscard]] QString standings(const VendorLine &line) const;
    [[nodiscard]] static QString status(StandingStatus status);
    [[nodiscard]] static QString statusIcon(StandingStatus status);
    [[nodiscard]] static StateToken statusState(StandingStatus status);

    /// "In force", or in how many days it ends when that is soon.
    [[nodiscard]] static QString status(const SeenStanding &seen, QDate day);
    [[nodiscard]] static QString statusIcon(const SeenStanding &seen, QDate day);
    [[nodiscard]] static StateToken statusState(const SeenStanding &seen, QDate day);
    /// What a standing is worth to us: held here, recognised by which rule, known elsewhere.
    [[nodiscard]] static QString recognition(const SeenStanding &seen);
    /// Of ownership: "Indigenous", or the word itself.
    [[nodiscard]] static QString ownership(const QString &attribute);
    /// Words of ownership that are offered.
    [[nodiscard]] static QStringList ownershipAttributes();
    /// What the trail says was done: "Merged".
    /// A field of a vendor as the audit trail calls it; empty for what it does not know.
    [[nodiscard]] static QString trailField(const QString &path);

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
