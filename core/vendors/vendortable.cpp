// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vendors/vendortable.h"

#include "core/base/numberreader.h"
#include "core/vendors/regions.h"
#include "core/vendors/searchwords.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array columnNames {
    "ignored",  "name",           "operating-name", "business-number", "quebec-number", "reference", "country",
    "province", "place",          "postal-code",    "naics",           "offers",        "employees", "notes",
    "unspsc",   "offers-english", "offers-french",  "revenue",         "contact-name",  "email",     "telephone",
};
static_assert(columnNames.size() == std::size_t(vendorColumnCount));

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
                  u"description|categories|category words|titre scian|activite|activites|produits|produits et services|mots cles|"
                  u"capacites" },
    HeaderWords { VendorColumn::OffersEnglish,
                  u"offers english|products and services english|keywords english|capabilities english|description english|"
                  u"description en|naics title english|keywords en" },
    HeaderWords { VendorColumn::OffersFrench,
                  u"offers french|products and services french|keywords french|capabilities french|description french|"
                  u"description fr|naics title french|keywords fr" },
    HeaderWords { VendorColumn::Unspsc, u"unspsc|unspsc code|code unspsc|unspscprincipale" },
    HeaderWords { VendorColumn::Revenue,
                  u"revenue|annual revenue|revenues|total sales|annual sales|sales|chiffre d affaires|revenu|revenu annuel|"
                  u"revenus|ventes|ventes annuelles" },
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

/// Whether a heading speaks of what was paid: contracts and payments have that, vendors do not.
bool isAboutMoney(const QString &cell)
{
    constexpr std::array words { u"amount", u"montant", u"value", u"valeur", u"total", u"award", u"price", u"prix" };
    const QStringList said = searchWords(cell);
    return std::ranges::any_of(words, [&said](const char16_t *word) { return said.contains(QStringView(word)); });
}

/// Codes of the provinces of Canada by each of their words, as sortKey() gives them, and by the codes themselves.
QHash<QString, QString> provincesByWords()
{
    constexpr std::array codes { "AB", "BC", "MB", "NB", "NL", "NS", "NT", "NU", "ON", "PE", "QC", "SK", "YT" };
    QHash<QString, QString> provinces;
    for (const char *code : codes) {
        const QString province = QString::fromLatin1(code);
        provinces.insert(sortKey(province), province);
        // Names in both languages stand one after the other; any run of whole words of them is taken.
        const QStringList words = searchWords(regionNames(u"CA"_s, province).mid(3).join(u' '));
        for (qsizetype first = 0; first < words.size(); ++first) {
            for (qsizetype count = 1; count <= words.size() - first; ++count) {
                const QString run = words.mid(first, count).join(u' ');
                if (run.size() > 3 && !provinces.contains(run))
                    provinces.insert(run, province);
            }
        }
    }
    return provinces;
}

/// The code of a Canadian province that is written as code or by its name; empty when it is none.
QString provinceOf(const QString &cell)
{
    static const QHash<QString, QString> provinces = provincesByWords();
    return provinces.value(sortKey(cell));
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
        case VendorColumn::Unspsc: vendor.categories.prepend({ CategoryScheme::Unspsc, cell, {} }); break;
        case VendorColumn::OffersEnglish: m_offered.en = cell; break;
        case VendorColumn::OffersFrench: m_offered.fr = cell; break;
        case VendorColumn::Revenue: revenue(cell); break;
        case VendorColumn::ContactName: contact().name = cell; break;
        case VendorColumn::Email: contact().email = cell; break;
        case VendorColumn::Telephone: contact().telephone = cell; break;
        }
    }

    /// What was said in both languages goes to the vendor as one.
    void finish()
    {
        if (!m_offered.isEmpty())
            m_row.vendor.categories << VendorCategory { CategoryScheme::FreeWords, {}, m_offered };
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
        size().employees = count;
    }

    void revenue(const QString &cell)
    {
        const auto read = readPrintedAmount(cell);
        if (!read || read->repaired || read->amount.isNegative()) {
            wrong(VendorFault::NegativeFigure, u"sizes"_s);
            return;
        }
        size().revenue = read->amount;
        size().currency = u"CAD"_s;
    }

    /// All figures of a record hold for the same day.
    SizeEvidence &size()
    {
        QList<SizeEvidence> &sizes = m_row.vendor.sizes;
        if (sizes.isEmpty()) {
            sizes << SizeEvidence {};
            sizes.first().asOf = m_source.asOf;
            sizes.first().source = m_source.name;
        }
        return sizes.first();
    }

    VendorContact &contact()
    {
        if (m_row.vendor.contacts.isEmpty())
            m_row.vendor.contacts << VendorContact {};
        return m_row.vendor.contacts.first();
    }

    VendorTableRow &m_row;
    const VendorTableSource &m_source;
    BilingualText m_offered;
};

VendorTableRow readRecord(const QStringList &record, qint64 row, const VendorLayout &layout, const VendorTableSource &source)
{
    VendorTableRow read { row, {}, {}, {} };
    RecordReader reader(read, source);
    for (qsizetype i = 0; i < std::min(record.size(), layout.columns.size()); ++i) {
        if (layout.columns[i] == VendorColumn::Ignored)
            continue;
        if (const QString cell = record[i].trimmed(); !cell.isEmpty())
            reader.read(layout.columns[i], cell);
    }
    reader.finish();
    read.findings += vendorFindings(read.vendor);
    return read;
}

/// The column that makes the same finding when it is read alone; a name that is missing is missing in the column of names.
int columnOfFinding(const VendorFinding &finding, const QStringList &record, const VendorLayout &layout,
                    const VendorTableSource &source)
{
    if (finding.fault == VendorFault::NameMissing)
        return int(layout.columns.indexOf(VendorColumn::Name));
    for (qsizetype i = 0; i < std::min(record.size(), layout.columns.size()); ++i) {
        if (layout.columns[i] == VendorColumn::Ignored)
            continue;
        const VendorTableRow alone = readRecord({ record[i] }, 0, { { layout.columns[i] } }, source);
        if (std::ranges::any_of(alone.findings, [&finding](const VendorFinding &one) {
                return one.fault == finding.fault && one.field == finding.field;
            }))
            return int(i);
    }
    return -1;
}

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

bool isHeaderOfVendors(const QStringList &header)
{
    constexpr qsizetype fewColumns = 2;
    QList<VendorColumn> said;
    bool saysMoney = false;
    for (const QString &cell : header) {
        said << columnOf(cell);
        saysMoney = saysMoney || isAboutMoney(cell);
    }
    if (!said.contains(VendorColumn::Name))
        return false;
    return (header.size() <= fewColumns && !saysMoney) || std::ranges::any_of(said, [](VendorColumn column) {
               return column == VendorColumn::Place || column == VendorColumn::BusinessNumber
                      || column == VendorColumn::QuebecNumber || column == VendorColumn::Naics || column == VendorColumn::Unspsc
                      || column == VendorColumn::Employees || column == VendorColumn::OperatingName;
           });
}

VendorTableRow vendorOfRecord(const QStringList &record, qint64 row, const VendorLayout &layout, const VendorTableSource &source)
{
    VendorTableRow read = readRecord(record, row, layout, source);
    for (const VendorFinding &finding : std::as_const(read.findings))
        read.columns << columnOfFinding(finding, record, layout, source);
    return read;
}

} // namespace acquis
