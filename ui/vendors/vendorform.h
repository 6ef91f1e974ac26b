// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vendors/vendorregister.h"
#include "ui/shell/uicontext.h"

#include <QWidget>

#include <optional>

QT_BEGIN_NAMESPACE
class QPushButton;
class QScrollArea;
class QVBoxLayout;
QT_END_NAMESPACE

namespace acquis {

class FormSection;
class VendorFormPart;
class VendorSession;
class WrappingLabel;
struct FormField;

/// All values of a vendor that a person writes, in parts that fold. What no part shows stays as it was.
class VendorForm final : public QWidget
{
    Q_OBJECT
public:
    VendorForm(const UiContext &context, VendorSession &session, QWidget *parent = nullptr);

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
    void addPart(QVBoxLayout &column, VendorFormPart *part, const QString &name);
    void save();
    void clearFaults();
    /// The part too; null: no part shows it.
    [[nodiscard]] std::pair<VendorFormPart *, FormField *> fieldOf(const VendorFinding &finding) const;

    const UiContext m_context;
    std::optional<VendorRecord> m_record;
    Vendor m_asSet; ///< as vendor() was when the form was filled
    QScrollArea *m_scroll;
    QList<FormSection *> m_sections;
    WrappingLabel *m_fault; ///< what is wrong with values that the form does not show
    QPushButton *m_save;
    QPushButton *m_cancel;
};

} // namespace acquis
