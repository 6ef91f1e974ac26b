// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vendors/vendorregister.h"
#include "ui/shell/uicontext.h"

#include <QHash>
#include <QWidget>

#include <optional>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace acquis {

class DateField;
class VendorWords;
class WrappingLabel;

/// The values of a vendor that a person writes: names, numbers, place, figures of its size, standings. What the form does not
/// show stays as it was.
class VendorForm final : public QWidget
{
    Q_OBJECT
public:
    explicit VendorForm(const UiContext &context, QWidget *parent = nullptr);

    /// A new vendor when there is none.
    void setRecord(const std::optional<VendorRecord> &record);
    /// What the form is for.
    [[nodiscard]] QString title() const;
    /// Puts the cursor into the first field.
    void begin();
    [[nodiscard]] const std::optional<VendorRecord> &record() const { return m_record; }
    /// As it is written now, right or wrong.
    [[nodiscard]] Vendor vendor() const;
    [[nodiscard]] bool isChanged() const;
    /// Says at its field what is wrong, and puts the cursor there.
    void showFindings(const QList<VendorFinding> &findings);
    /// Says who has the number that was refused.
    void sayHolder(const VendorFinding &finding, const QString &holder);
    void setWriting(bool isWriting);
    void retranslate();

Q_SIGNALS:
    void saveRequested();
    void cancelRequested();

private:
    /// Input, its label, and what is wrong with it.
    struct Field
    {
        QLabel *label = nullptr;
        QWidget *input = nullptr;
        WrappingLabel *fault = nullptr;
    };
    Field addField(QVBoxLayout &column, QWidget *input, const QString &name);
    QWidget *makeSizes();
    QWidget *makeStandings();
    void save();
    void checkNumber(const QString &scheme);
    void say(Field &field, const QString &sentence);
    void clearFaults();
    void addSize();
    void addStanding();
    void fillLists();
    [[nodiscard]] Field *fieldOf(const VendorFinding &finding, const Vendor &vendor);
    [[nodiscard]] QLineEdit *numberInput(const QString &scheme) const;

    const UiContext m_context;
    std::optional<VendorRecord> m_record;
    Vendor m_asSet; ///< as vendor() was when the form was filled
    QList<SizeEvidence> m_sizes;
    QList<VendorStanding> m_standings;
    QLineEdit *m_name;
    QPlainTextEdit *m_otherNames;
    QLineEdit *m_businessNumber;
    QLineEdit *m_quebecNumber;
    QLineEdit *m_place;
    QComboBox *m_province;
    QLineEdit *m_country;
    QLineEdit *m_postalCode;
    Field m_nameField, m_otherField, m_businessField, m_quebecField, m_placeField, m_provinceField, m_countryField, m_postalField;
    QLabel *m_sizeTitle;
    QListWidget *m_sizeList;
    QPushButton *m_sizeRemove;
    DateField *m_asOf;
    QLineEdit *m_employees;
    QLineEdit *m_revenue;
    QLineEdit *m_sizeSource;
    QPushButton *m_sizeAdd;
    Field m_sizeListField, m_asOfField, m_employeesField, m_revenueField, m_sizeSourceField;
    QLabel *m_standingTitle;
    QListWidget *m_standingList;
    QPushButton *m_standingRemove;
    QComboBox *m_jurisdiction;
    QLineEdit *m_arrangement;
    DateField *m_from;
    QCheckBox *m_ends;
    DateField *m_until;
    QComboBox *m_status;
    QLineEdit *m_evidence;
    QPushButton *m_standingAdd;
    Field m_standingListField, m_jurisdictionField, m_arrangementField, m_fromField, m_untilField, m_statusField, m_evidenceField;
    WrappingLabel *m_fault; ///< what is wrong with values that the form does not show
    QPushButton *m_save;
    QPushButton *m_cancel;
};

} // namespace acquis
