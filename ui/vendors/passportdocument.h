// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vendors/passport.h"
#include "ui/shell/catalogue.h"
#include "ui/shell/writtenfile.h"
#include "ui/widgets/formats.h"

#include <QList>
#include <QString>

QT_BEGIN_NAMESPACE
class QPaintDevice;
class QPainter;
QT_END_NAMESPACE

namespace acquis {

/// A passport in the words of one language, as the HTML that QTextDocument reads.
class PassportHtml
{
public:
    explicit PassportHtml(Language language) : m_catalogue(language), m_formats(language) { }

    /// With the first \p standings of them; of the others it says how many there are and where they stand.
    [[nodiscard]] QString of(const VendorPassport &passport, qsizetype standings) const;
    [[nodiscard]] QString fileTitle(const VendorPassport &passport) const;

private:
    [[nodiscard]] QString tr(const char *source, const char *disambiguation = nullptr, int n = -1) const
    {
        return m_catalogue.translate("acquis::PassportHtml", source, disambiguation, n);
    }
    /// Words that the screen uses too.
    [[nodiscard]] QString shared(const char *source, int n = -1) const
    {
        return m_catalogue.translate("VendorWords", source, nullptr, n);
    }
    [[nodiscard]] QString jurisdiction(const QString &code) const;
    [[nodiscard]] QString status(StandingStatus status) const;
    [[nodiscard]] QString scheme(const QString &scheme) const;
    [[nodiscard]] QString recognition(const SeenStanding &seen) const;
    [[nodiscard]] QString size(const VendorPassport &passport) const;
    [[nodiscard]] QString facts(const VendorPassport &passport) const;

    Catalogue m_catalogue;
    Formats m_formats;
};

/// The vendor of record passport: one page, in either language or in both, one above the other. Any thread.
class PassportDocument
{
public:
    explicit PassportDocument(VendorPassport passport) : m_passport(std::move(passport)) { }

    [[nodiscard]] const VendorPassport &passport() const { return m_passport; }
    /// Draws the one page, as large as \p device is: as many standings as there is room for.
    void paint(QPainter &painter, QPaintDevice &device, const QList<Language> &languages) const;
    /// Writes a PDF, whole or not at all. \error FileNotWritable, DiskFull
    [[nodiscard]] Result<QString> writePdf(const QString &path, const QList<Language> &languages) const;

private:
    VendorPassport m_passport;
};

} // namespace acquis
