// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vendors/vendortable.h"

#include "core/vendors/regions.h"
#include "core/vendors/searchwords.h"

#include <algorithm>
#include <array>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array columnNames {
    "ignored",  "name",  "operating-name", "business-number", "quebec-number", "reference", "country",
    "province", "place", "postal-code",    "naics",           "offers",        "employees", "notes",
};
static_assert(columnNames.size() == std::size_t(VendorColumn::Notes) + 1);

struct HeaderWords
{
    VendorColumn column;
    QStringView words; ///< alternatives as sortKey() gives them, divided by |
};

constexpr std::array known {
    HeaderWords { VendorColumn::Name,
                  u"company name|name|legal name|vendor|vendor name|d vendor name|supplier|supplier name|successful supplier|"
                  u"firm|organization|organisation|nom|nom legal|raison sociale|nom de l entreprise|entreprise|fournisseur|"
                  u"nom du fournisseur|nomcontractant|nomorganisation" },
    HeaderWords { VendorColumn::OperatingName,
                  u"operating name|trade name|doing business as|dba|nom commercial|nom d exploitation|autre nom" },
    HeaderWords { VendorColumn::BusinessNumber,
                  u"business number|bn|bn9|numero d entreprise|ne|numero d entreprise du canada|numero d entreprise federal" },
    HeaderWords { VendorColumn::QuebecNumber,
                  u"neq|neqcontractant|quebec enterprise number|numero d entreprise du quebec|numero d entreprise quebec" },
    HeaderWords { VendorColumn::Reference, u"profile id|vendor id|supplier id|vendor number|id|numero de fournisseur|no" },
    HeaderWords { VendorColumn::Country, u"country|country code|pays|code de pays" },
    HeaderWords { VendorColumn::Province, u"province|province code|state|region" },
    HeaderWords { VendorColumn::Place, u"city|town|place|municipality|ville|municipalite|lieu|localite" },
    HeaderWords { VendorColumn::PostalCode, u"postal code|postal prefix|postcode|zip|code postal" },
    HeaderWords { VendorColumn::Naics, u"naics|naics code|scian|code scian" },
    HeaderWords { VendorColumn::Offers,
                  u"naics title|business activity|activity|products|services|products and services|keywords|capabilities|"
                  u"description|titre scian|activite|activites|produits|produits et services|mots cles|capacites" },
    HeaderWords { VendorColumn::Employees,
                  u"employees|number of employees|employes|nombre d employes|effectif|full time employees" },
    HeaderWords { VendorColumn::Notes, u"notes|note|remarks|remarques|comments|commentaires" },
};

VendorColumn columnOf(const QString &cell)
{
    const QString words = sortKey(cell);
    for (const HeaderWords &one : known) {
        const auto alternatives = one.words.split(u'|');
        if (alternatives.contains(words))
            return one.column;
    }
    return VendorColumn::Ignored;
}

/// The code of a Canadian province that is written as code or by its name; empty when it is none.
QString provinceOf(const QString &cell)
{
    constexpr std::array codes { "AB", "BC", "MB", "NB", "NL", "NS", "NT", "NU", "ON", "PE", "QC", "SK", "YT" };
    const QString asked = sortKey(cell);
    for (const char *code : codes) {
        const QString province = QString::fromLatin1(code);
        const QString names = u' ' + sortKey(regionNames(u"CA"_s, province).mid(3).join(u' ')) + u' ';
        if (cell.trimmed().compare(province, Qt::CaseInsensitive) == 0
            || (asked.size() > 3 && names.contains(u' ' + asked + u' ')))
            return province;
    }
    return {};
}

/// Reads the cells of one record into a vendor.
class RecordReader
{
public:
    RecordReader(VendorTableRow &row, const VendorTableSource &source) : m_row(row), m_source(source)
    {
        m_row.vendor.sources << VendorSource { source.name, QString::number(row.row), source.seenOn };
    }

    void read(VendorColumn column, const QString &cell)
    {
        Vendor &vendor = m_row.vendor;
        switch (column) {
        case VendorColumn::Ignored: break;
        case VendorColumn::Name: vendor.names.prepend({ cell, NameKind::Legal }); break;
        case VendorColumn::OperatingName:
            if (!vendor.names.contains(VendorName { cell, NameKind::Legal }))
                vendor.names << VendorName { cell, NameKind::Operating };
            break;
        case VendorColumn::BusinessNumber: number(IdentifierScheme::businessNumber, cell); break;
        case VendorColumn::QuebecNumber: number(IdentifierScheme::quebecNumber, cell); break;
        case VendorColumn::Reference: vendor.sources.first().reference = cell; break;
        case VendorColumn::Country: country(cell); break;
        case VendorColumn::Province: province(cell); break;
        case VendorColumn::Place: vendor.place = cell; break;
        case VendorColumn::PostalCode: vendor.postalCode = cell; break;
        case VendorColumn::Naics: vendor.categories.prepend({ CategoryScheme::Naics, cell, {} }); break;
        case VendorColumn::Offers: vendor.categories << VendorCategory { CategoryScheme::FreeWords, {}, { cell, cell } }; break;
        case VendorColumn::Employees: employees(cell); break;
        case VendorColumn::Notes: vendor.notes = cell; break;
        }
    }

private:
    void wrong(VendorFault fault, const QString &field) { m_row.findings << VendorFinding { fault, field, 0 }; }

    void number(QStringView scheme, const QString &cell)
    {
        const auto read = readIdentifier(scheme.toString(), cell);
        if (read)
            m_row.vendor.identifiers << *read;
        else
            wrong(vendorFault(read.error()).value_or(VendorFault::MalformedIdentifier), u"identifiers"_s);
    }

    void country(const QString &cell)
    {
        const QString code = cell.toUpper();
        if (code.size() == 2)
            m_row.vendor.country = code;
        else if (code == "CANADA"_L1)
            m_row.vendor.country = u"CA"_s;
        else
            wrong(VendorFault::MalformedCode, u"country"_s);
    }

    void province(const QString &cell)
    {
        if (const QString code = provinceOf(cell); !code.isEmpty()) {
            m_row.vendor.province = code;
            if (m_row.vendor.country.isEmpty())
                m_row.vendor.country = u"CA"_s;
        } else {
            wrong(VendorFault::MalformedCode, u"province"_s);
        }
    }

    void employees(const QString &cell)
    {
        QString digits = cell;
        digits.remove(u',').remove(u' ').remove(QChar(0x00A0)).remove(QChar(0x202F));
        bool isNumber = false;
        const qint64 count = digits.toLongLong(&isNumber);
        if (!isNumber || count < 0) {
            wrong(VendorFault::NegativeFigure, u"sizes"_s);
            return;
        }
        SizeEvidence evidence;
        evidence.asOf = m_source.asOf;
        evidence.employees = count;
        evidence.source = m_source.name;
        m_row.vendor.sizes << evidence;
    }

    VendorTableRow &m_row;
    const VendorTableSource &m_source;
};

} // namespace

QString vendorColumnName(VendorColumn column)
{
    return QString::fromLatin1(columnNames[std::size_t(column)]);
}

std::optional<VendorColumn> vendorColumnFromName(const QString &name)
{
    for (std::size_t i = 0; i < columnNames.size(); ++i) {
        if (name == QLatin1StringView(columnNames[i]))
            return VendorColumn(i);
    }
    return std::nullopt;
}

VendorLayout layoutOfHeader(const QStringList &header)
{
    VendorLayout layout;
    for (const QString &cell : header) {
        const VendorColumn column = columnOf(cell);
        const bool isTaken = column != VendorColumn::Offers && layout.columns.contains(column);
        layout.columns << (isTaken ? VendorColumn::Ignored : column);
    }
    // A list of one column is a list of names, whatever it is called.
    if (header.size() == 1 && !layout.hasName())
        layout.columns = { VendorColumn::Name };
    return layout;
}

VendorTableRow vendorOfRecord(const QStringList &record, qint64 row, const VendorLayout &layout, const VendorTableSource &source)
{
    VendorTableRow read { row, {}, {} };
    RecordReader reader(read, source);
    for (qsizetype i = 0; i < std::min(record.size(), layout.columns.size()); ++i) {
        if (const QString cell = record[i].trimmed(); !cell.isEmpty())
            reader.read(layout.columns[i], cell);
    }
    read.findings += vendorFindings(read.vendor);
    return read;
}

} // namespace acquis
