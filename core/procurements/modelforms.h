// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/documentblock.h"
#include "core/procurements/paperwords.h"

namespace acquis {

/// A piece of a model form as its data has it.
struct FormPiece
{
    BlockKind kind {};
    BilingualText text; ///< "{head/number}" stands for what the file holds there
    QStringList facts; ///< paths
    QString list; ///< path of the list whose elements are the rows of a table
    QStringList columns; ///< names of members of the elements
    QString when; ///< path, or path=code: only then
    bool isNegated = false; ///< only when not
    bool inBothLanguages = false; ///< a notice that everybody must be able to read
    bool isMatrix = false; ///< criteria against bids
};

/// A model form: texts in both languages, and which members of the file fill it. Data with a version: a form that was made keeps the
/// version that made it.
struct FormTemplate
{
    QString id; ///< "request-for-quotation"
    int version = 1;
    BilingualText name;
    QString part; ///< path of the list in which the part is found that it is about; empty: it is about the file
    QList<FormPiece> pieces;
};

/// Of every model form, in the order in which a file needs them.
[[nodiscard]] QStringList formKinds();
/// As shipped. \error UnknownValue, InvalidData naming file and member
[[nodiscard]] Result<FormTemplate> formTemplate(const QString &kind);
[[nodiscard]] Result<FormTemplate> readFormTemplate(const QByteArray &json);

/// How much a business case asks for (R115).
enum class CaseSize { Short, Medium, Full };
template <>
inline constexpr std::array codeWords<CaseSize> { "short", "medium", "full" };
/// Short where the determination in force allows low-value quotes, medium where it allows an invitation, else full.
[[nodiscard]] CaseSize caseSizeOf(const ProcurementFile &file);

/// What forms are filled from: the members of the file; under "part" the part that the form is about; and under "derived" what
/// follows from them. \p list: path of the list of the part; \p part: its uid. Pure.
[[nodiscard]] FileValue formValues(const ProcurementFile &file, const QString &list = {}, const QString &part = {});

/// A form that was filled, in one language.
struct ModelForm
{
    QString kind;
    int version = 0;
    QString title;
    QList<DocumentBlock> blocks;
    QStringList missing; ///< what is left blank because the file does not hold it, as the form calls it; each once
    [[nodiscard]] QString madeBy() const { return kind + u'@' + QString::number(version); }
    friend bool operator==(const ModelForm &, const ModelForm &) = default;
};

/// Fills the form. Pure: same file, same form. \p part: uid of the letter or the sounding that it is about; where the form is about one
/// and it is left empty: the last. \error UnknownValue (no such form or part), InvalidData
[[nodiscard]] Result<ModelForm> fillForm(const QString &kind, const ProcurementFile &file, const QString &part,
                                         const PaperWords &words);
[[nodiscard]] Result<ModelForm> fillForm(const FormTemplate &form, const ProcurementFile &file, const QString &part,
                                         const PaperWords &words);

/// The parts that forms of the kind can be about: uid and name; empty: it is about the file as a whole, or there are none yet.
[[nodiscard]] QList<std::pair<QString, QString>> partsFor(const FormTemplate &form, const ProcurementFile &file);

} // namespace acquis
