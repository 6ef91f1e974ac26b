// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/spending/spendingfigures.h"
#include "ui/widgets/formats.h"

#include <QCoreApplication>
#include <QString>

namespace acquis {

/// The words of the spending page that more than one of its parts says, in the language of the screen.
class SpendingWords
{
    Q_DECLARE_TR_FUNCTIONS(SpendingWords)
public:
    /// "Ministry".
    [[nodiscard]] static QString dimension(Dimension dimension);
    /// "All ministries".
    [[nodiscard]] static QString all(Dimension dimension);
    /// "16 ministries", for footers and others.
    [[nodiscard]] static QString counted(Dimension dimension, qint64 count, const Formats &formats);
    /// "7 smaller ministries".
    [[nodiscard]] static QString smaller(Dimension dimension, qint64 count, const Formats &formats);
    /// "Spending by ministry".
    [[nodiscard]] static QString title(const SpendingFigures &figures);
    /// "Largest ministry".
    [[nodiscard]] static QString largest(Dimension dimension);

    /// The name of a member as the page writes it: years in the language's form, "Unknown" for none.
    [[nodiscard]] static QString member(Dimension dimension, const QString &code, const BilingualText &name,
                                        const Formats &formats);
    /// The tag's name; the code of one that the register does not know.
    [[nodiscard]] static QString kind(const SpendCube &cube, const QString &code, const Formats &formats);
    [[nodiscard]] static QString tag(const SpendCube &cube, const QString &code, const Formats &formats);
    /// The names of a member in both languages, folded: words that were typed find it after a change of language too.
    [[nodiscard]] static QString findText(Dimension dimension, const QString &code, const BilingualText &name);
    [[nodiscard]] static QString row(const SpendingFigures &figures, const SpendingRow &row, const Formats &formats);
    [[nodiscard]] static QString column(const SpendingFigures &figures, const SpendingColumn &column, const Formats &formats);
    /// The members of the filter at \p index, under the names that the rows they were chosen from bear.
    [[nodiscard]] static QStringList filterNames(const SpendCube &cube, const SpendingSelection &selection, qsizetype index,
                                                 const Formats &formats);
    /// The same in short: "Health, Education and 3 more".
    [[nodiscard]] static QString filterValue(const SpendCube &cube, const SpendingSelection &selection, qsizetype index,
                                             const Formats &formats);
    /// Every filter in full: "Ministry: Health, Education".
    [[nodiscard]] static QStringList filterTexts(const SpendCube &cube, const SpendingSelection &selection,
                                                 const Formats &formats);

    /// "$1,234" for an amount, "1,234 lines" for a count.
    [[nodiscard]] static QString figure(SpendMeasure measure, qint64 value, const Formats &formats);
    /// The same without sign or word, for table cells.
    [[nodiscard]] static QString bare(SpendMeasure measure, qint64 value, const Formats &formats);
    [[nodiscard]] static QString lines(qint64 count, const Formats &formats);
    [[nodiscard]] static QString leftOut();
    /// The name that the publisher gives the licence in the reader's language, where it has one.
    [[nodiscard]] static QString licence(const QString &licence);
    /// "millions of dollars".
    [[nodiscard]] static QString unit(AmountUnit unit);
    /// "3 of 24 ministries shown".
    [[nodiscard]] static QString shown(Dimension dimension, qint64 shown, qint64 all, const Formats &formats);

    /// The number that chooses a plural form; the number that is read is put in by Formats, which groups its digits.
    [[nodiscard]] static int pluralNumber(qint64 count);

private:
    [[nodiscard]] static QString countedWords(Dimension dimension, int count);
    [[nodiscard]] static QString smallerWords(Dimension dimension, int count);
};

} // namespace acquis
