// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/language.h"
#include "core/base/money.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace acquis {

/// Figures of a vendor as somebody gave them.
struct SizeEvidence
{
    QDate asOf; ///< the figures hold from this day until the next evidence
    std::optional<qint64> employees; ///< paid ones; 0: self-employed
    std::optional<Money> revenue; ///< of a year, in cents of the currency
    std::optional<Money> balance; ///< total of the balance sheet, in cents of the currency
    QString currency; ///< ISO 4217
    QString source;
    friend bool operator==(const SizeEvidence &, const SizeEvidence &) = default;
};

/// A class reaches from the end of the class before it to below its own bounds. An absent bound asks nothing.
struct SizeClass
{
    QString code;
    BilingualText name;
    std::optional<qint64> employeesBelow;
    std::optional<Money> revenueBelow; ///< cents of the definition's currency
    std::optional<Money> balanceBelow; ///< satisfying one of revenue and balance is enough
    friend bool operator==(const SizeClass &, const SizeClass &) = default;
};

/// One way to divide vendors by size, as its publisher states it.
struct SizeDefinition
{
    QString id;
    BilingualText name;
    QDate from; ///< in force from
    QDate until; ///< last day; invalid: still in force
    QString currency;
    QString source; ///< citation
    QString url;
    QString confidence; ///< code of how well the source was read: R, R2, S, D, K+, K?
    BilingualText note;
    qint64 employeesFrom = 0; ///< fewer are outside the definition
    QList<int> microChoices; ///< what "micro" may end below; empty: no choice
    int microUsual = 0;
    QList<SizeClass> classes; ///< smallest first
    friend bool operator==(const SizeDefinition &, const SizeDefinition &) = default;
};

/// The definitions that the program ships (:/reference/size-classes.json), in the order of their file. \error InvalidData
[[nodiscard]] Result<QList<SizeDefinition>> shippedSizeDefinitions();
/// Reads and checks definitions: nothing is half loaded. \error InvalidData: subject is the definition, detail what is wrong
[[nodiscard]] Result<QList<SizeDefinition>> parseSizeDefinitions(const QByteArray &json);
/// The definition of that id in force on \p day. \error UnknownValue
[[nodiscard]] Result<SizeDefinition> sizeDefinitionOn(const QList<SizeDefinition> &definitions, const QString &id, QDate day);

/// What a class rests on.
enum class SizeBasis { None, Employees, Revenue, EmployeesAndRevenue };
/// Why there is no class.
enum class SizeDoubt { None, NoEvidence, NoFigures, Undecided, OutsideDefinition, DefinitionNotInForce };

/// The word of a class that is not known.
inline constexpr QStringView unknownSize = u"unknown";

struct SizeAnswer
{
    qsizetype position = -1; ///< into the definition's classes; -1: unknown
    SizeBasis basis = SizeBasis::None;
    SizeDoubt doubt = SizeDoubt::NoEvidence;
    friend bool operator==(const SizeAnswer &, const SizeAnswer &) = default;
};

/// A definition made ready to judge many vendors. Immutable; any thread.
class SizeRule
{
public:
    /// \p microBelow: one of the definition's choices; anything else, e.g. 0, means its usual one.
    explicit SizeRule(SizeDefinition definition, int microBelow = 0);

    struct Figures
    {
        std::optional<qint64> employees;
        std::optional<qint64> revenue; ///< cents; in the currency of the definition
        std::optional<qint64> balance;
    };
    [[nodiscard]] SizeAnswer judge(const Figures &figures) const;
    /// By the evidence of that day: what was known later changes nothing.
    [[nodiscard]] SizeAnswer judge(const QList<SizeEvidence> &evidence, QDate day) const;
    [[nodiscard]] QString codeOf(const SizeAnswer &answer) const;
    [[nodiscard]] const SizeDefinition &definition() const { return m_definition; }
    [[nodiscard]] int microBelow() const { return m_microBelow; }
    [[nodiscard]] bool isInForce(QDate day) const;
    /// A consortium is as large as its largest member, and unknown when that is.
    [[nodiscard]] SizeAnswer judgeConsortium(const QList<SizeAnswer> &members) const;

private:
    SizeDefinition m_definition;
    int m_microBelow;
};

/// Position of the evidence that holds on \p day: the latest not after it, of equals the last; -1 without.
[[nodiscard]] qsizetype evidenceOn(const QList<SizeEvidence> &evidence, QDate day);

/// A class with what it was derived from: what is written beside an award and stays with it.
struct SizeClassification
{
    QString code; ///< "unknown" when it is not known
    SizeBasis basis = SizeBasis::None;
    SizeDoubt doubt = SizeDoubt::NoEvidence;
    QString definition;
    int microBelow = 0; ///< 0: the definition leaves no choice
    QDate day;
    SizeEvidence evidence; ///< as it was; its date is invalid when there was none
    friend bool operator==(const SizeClassification &, const SizeClassification &) = default;
};

[[nodiscard]] SizeClassification classify(const QList<SizeEvidence> &evidence, const SizeRule &rule, QDate day);

} // namespace acquis
