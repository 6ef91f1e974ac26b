// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/knownheads.h"
#include "core/procurements/procurementfile.h"
#include "ui/shell/uicontext.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace acquis {

class FieldColumn;
class FormScroll;
class Panel;
class WrappingLabel;

/// What is asked before a procurement file is opened: little, since all of it can be changed in the file.
class NewFileView final : public QWidget
{
    Q_OBJECT
public:
    explicit NewFileView(const UiContext &context, QWidget *parent = nullptr);

    /// Begins anew with what \p file holds; \p like: number of the file that it is like, empty: none.
    void start(const ProcurementFile &file, const QString &like, const QStringList &people);
    /// Names to be offered while they are typed; any other may be written.
    void offer(const KnownHeads &known);
    void retranslate();
    void focusFirst();
    /// Something is typed and not given on.
    [[nodiscard]] bool isDirty() const { return m_isDirty; }

Q_SIGNALS:
    void finished(const acquis::ProcurementFile &file); ///< complete as far as is asked
    void cancelled();

private:
    void read(const QString &key);
    void show();
    void give();
    /// True when nothing is missing; else it is told at its field.
    [[nodiscard]] bool judge();
    [[nodiscard]] bool isTooEarly() const;
    [[nodiscard]] bool isValueWrong() const;

    const UiContext m_context;
    Panel *m_panel;
    WrappingLabel *m_about;
    FieldColumn *m_fields;
    FormScroll *m_scroll;
    QPushButton *m_open;
    QPushButton *m_cancel;
    ProcurementFile m_file;
    QString m_like;
    QStringList m_people;
    bool m_isDirty = false;
    bool m_wasJudged = false;
};

} // namespace acquis
