// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agreements/agreementwords.h"
#include "ui/shell/uicontext.h"

#include <QHash>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace acquis {

class RowsEditor;
class WrappingLabel;

/// What is wrong with one member of a record, as a sentence.
struct FormFinding
{
    QString member; ///< as in the record's path: "vendors/1/name"
    QString sentence;
    friend bool operator==(const FormFinding &, const FormFinding &) = default;
};

/// A form that scrolls: a label over each input, what is wrong with it under it, and Save and Cancel at the foot. An input is known
/// by the member of the record that it writes.
class RecordForm : public QWidget
{
    Q_OBJECT
public:
    /// \p name begins the object names of Save and Cancel.
    RecordForm(const UiContext &context, const QString &name, QWidget *parent = nullptr);

    /// What the form is for.
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual bool isChanged() const = 0;
    virtual void retranslate();
    /// Puts the cursor into the first input.
    void begin();
    /// Says at its input what is wrong, and puts the cursor into the first of them. What has no input is said at the foot.
    void showFindings(const QList<FormFinding> &findings);
    void setWriting(bool isWriting);

Q_SIGNALS:
    void saveRequested(); ///< and nothing is wrong as far as the form can see
    void cancelRequested();

protected:
    /// Judges what is written, says what is wrong, and asks for saving when nothing is.
    virtual void save() = 0;

    // In the order in which Tab visits them; the foot with Save and Cancel is the last.
    void addHeading(const QString &key);
    void addField(const QString &member, QWidget *input);
    QLineEdit *addLine(const QString &member, const QString &name);
    QPlainTextEdit *addText(const QString &member, const QString &name);
    QComboBox *addBox(const QString &member, const QString &name);
    RowsEditor *addRows(const QString &member, const QString &name);
    void addFoot();
    /// Of a field or a heading.
    void setLabel(const QString &key, const QString &words);
    void setSaveWords(const QString &words, const QString &icon);
    /// Everything fields have in common, as the words of a fault.
    [[nodiscard]] QList<FormFinding> findingsIn(const QList<RecordFinding> &faults) const;
    [[nodiscard]] AgreementWords words() const;
    [[nodiscard]] const UiContext &context() const { return m_context; }

private:
    struct Field
    {
        QLabel *label = nullptr;
        QWidget *input = nullptr;
        WrappingLabel *fault = nullptr;
    };
    void say(Field &field, const QString &sentence);
    [[nodiscard]] QString fieldFor(const QString &member) const;
    void goTo(const QString &field, const QString &member);

    const UiContext m_context;
    QVBoxLayout *m_page;
    QVBoxLayout *m_column;
    QHash<QString, Field> m_fields;
    QHash<QString, QLabel *> m_headings;
    QWidget *m_first = nullptr;
    WrappingLabel *m_fault; ///< what is wrong with values that the form does not show
    QPushButton *m_save;
    QPushButton *m_cancel;
};

/// Changes the words of a box and keeps what is chosen.
void setBoxWords(QComboBox &box, const QList<QPair<QString, QString>> &codesAndWords);
/// The same of an enumeration, in its order: the index is the value.
void setBoxWords(QComboBox &box, const QStringList &words);

} // namespace acquis
