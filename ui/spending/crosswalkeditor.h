// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/spending/crosswalkdraft.h"

#include <QMap>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;
QT_END_NAMESPACE

namespace acquis {

class Panel;
class Theme;
class UnitDirectory;
class UnitField;

/// Where a row of the crosswalk is typed, beside the table. What is wrong with a field is said under it.
class CrosswalkEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit CrosswalkEditor(const Theme &theme, QWidget *parent = nullptr);

    /// Begins with these texts and the cursor in the first field.
    void edit(const CrosswalkDraft &draft);
    [[nodiscard]] CrosswalkDraft draft() const;
    void setUnits(const UnitDirectory &units, const Formats &formats);
    /// Says what is wrong beside each field and goes to the first one; nothing is said when there is no fault.
    void showFaults(const QMap<DraftField, DraftFault> &faults);
    void setCanSave(bool can);
    /// What is typed stays.
    void retranslate(const Formats &formats);

Q_SIGNALS:
    void saveRequested();
    void cancelled();

private:
    struct Field
    {
        QLabel *label = nullptr;
        QLineEdit *line = nullptr;
        QLabel *fault = nullptr;
    };
    void addField(QVBoxLayout &form, DraftField field, QLineEdit *line, const QString &name);
    void layOut();
    void followKind();
    void showNames();
    void sayFaults();
    void retakeColors();
    [[nodiscard]] UnitKind kind() const;
    [[nodiscard]] QString faultText(DraftFault fault) const;

    const Theme &m_theme;
    Panel *m_panel;
    QLabel *m_kindLabel;
    QComboBox *m_kind;
    UnitField *m_within;
    UnitField *m_unit;
    QMap<DraftField, Field> m_fields;
    QScrollArea *m_scroll;
    QPushButton *m_save;
    QPushButton *m_cancel;
    QMap<DraftField, DraftFault> m_faults;
    QStringList m_ministries; ///< sorted
    QStringList m_programs;
    qint64 m_id = 0;
};

} // namespace acquis
