// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "ui/forms/fieldformat.h"
#include "ui/forms/rowsmodel.h"
#include "ui/shell/uicontext.h"

#include <QHash>
#include <QWidget>

namespace acquis {

class FieldLayout;
class LabelledInput;
class WrappingLabel;

enum class FieldState { Open, Frozen };

/// Labelled inputs of one record under each other, two beside each other where there is room. There is no Save button: each change is
/// told once, when its input is left, Enter is pressed or a choice is made. Values that are set are no changes, and do not disturb what
/// is being typed at that moment. The owner gives the words, in its retranslate(), and the values.
///
/// Tab visits the fields in the order in which they were added. The input of the field "dueDay" of the column "plan" is named
/// "planDueDay", its labels "planDueDayFault", "planDueDayHelp" and "planDueDayReason". A key that no field has is a mistake of the
/// caller.
class FieldColumn : public QWidget
{
    Q_OBJECT
public:
    FieldColumn(const UiContext &context, const QString &name, QWidget *parent = nullptr);

    void addHeading(const QString &key);
    void addNote(const QString &key); ///< an explanation, wrapped; its words are those of setLabel()
    void addLine(const QString &key);
    void addText(const QString &key); ///< several lines
    void addBoth(const QString &key); ///< English and French
    void addAmount(const QString &key);
    void addChange(const QString &key); ///< an amount that may be below zero
    void addDay(const QString &key);
    void addWhole(const QString &key, int from, int to);
    void addPercent(const QString &key); ///< of nothing to all; read and written by whole() and setWhole(), in hundredths
    /// With "" first where it may stay open.
    void addChoice(const QString &key, const QStringList &codes);
    void addTick(const QString &key);
    void addPerson(const QString &key); ///< read and written by text() and setText()
    void addRows(const QString &key, const QList<RowColumn> &columns);
    /// Takes anything else over. Its changes are its own to tell.
    void addWidget(const QString &key, QWidget *widget);

    /// Of a field, heading or note. \p help stands under the input.
    void setLabel(const QString &key, const QString &words, const QString &help = {});
    /// In the order of the codes.
    void setChoiceWords(const QString &key, const QStringList &words);
    void setChoices(const QString &key, const QStringList &codes, const QStringList &words); ///< other codes
    void setPeople(const QString &key, const QStringList &names);
    void setRowColumns(const QString &key, const QList<RowColumn> &columns); ///< in another language
    /// Frozen: it can be read and copied, and says why it cannot be changed.
    void setState(const QString &key, FieldState state, const QString &why = {});
    void setFault(const QString &key, const QString &sentence); ///< empty: none
    void setShown(const QString &key, bool isShown);

    void setText(const QString &key, const QString &text); ///< of lines, texts and persons
    [[nodiscard]] QString text(const QString &key) const;
    void setBoth(const QString &key, const BilingualText &text);
    [[nodiscard]] BilingualText both(const QString &key) const;
    void setMoney(const QString &key, std::optional<Money> money);
    [[nodiscard]] std::optional<Money> money(const QString &key) const;
    void setDay(const QString &key, QDate day); ///< invalid: none
    [[nodiscard]] QDate day(const QString &key) const;
    void setWhole(const QString &key, std::optional<int> number);
    [[nodiscard]] std::optional<int> whole(const QString &key) const;
    void setCode(const QString &key, const QString &code);
    [[nodiscard]] QString code(const QString &key) const;
    void setTicked(const QString &key, bool isTicked);
    [[nodiscard]] bool isTicked(const QString &key) const;
    void setRows(const QString &key, const QList<EditorRow> &rows);
    /// Without new rows in which nothing is written yet.
    [[nodiscard]] QList<EditorRow> rows(const QString &key) const;

    void focusField(const QString &key);
    void focusRow(const QString &key, int row, int column = 0); ///< a cell of rows
    [[nodiscard]] bool hasUnread() const; ///< something is typed that cannot be read
    /// Takes what is being typed, as leaving its input does: before the record is closed or another is shown.
    void finish();
    /// Drops what is typed and not taken, because another record is shown now.
    void forgetTyped();

Q_SIGNALS:
    void edited(const QString &key); ///< by the person

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Field
    {
        LabelledInput *labelled = nullptr; ///< none of headings and notes
        QWidget *input = nullptr;
        QString fault; ///< as the owner says it
    };
    void addLineOf(const QString &key, const FieldFormat &format);
    void addField(const QString &key, QWidget *input, bool isWide);
    [[nodiscard]] QString nameOf(const QString &key) const;
    void sayFault(const QString &key);
    void takeLanguage();
    template <typename T>
    [[nodiscard]] T *input(const QString &key) const;

    const UiContext m_context;
    QString m_name;
    FieldLayout *m_layout;
    QStringList m_keys; ///< in their order
    QHash<QString, Field> m_fields;
};

} // namespace acquis
