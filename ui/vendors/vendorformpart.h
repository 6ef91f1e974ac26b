// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vendors/vendor.h"
#include "ui/shell/uicontext.h"

#include <QWidget>

#include <memory>
#include <vector>

QT_BEGIN_NAMESPACE
class QLabel;
class QLayout;
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace acquis {

class WrappingLabel;

/// An input, its label, and what is wrong with it.
struct FormField
{
    QLabel *label = nullptr;
    QWidget *input = nullptr;
    WrappingLabel *fault = nullptr;
};

/// Some values of a vendor, as a part of the form.
class VendorFormPart : public QWidget
{
    Q_OBJECT
public:
    explicit VendorFormPart(const UiContext &context, QWidget *parent = nullptr);

    [[nodiscard]] virtual QString title() const = 0;
    /// How many entries it has; -1: it is no list.
    [[nodiscard]] virtual qsizetype count() const { return -1; }
    virtual void load(const Vendor &vendor) = 0;
    /// Writes its values, right or wrong; others stay.
    virtual void store(Vendor &vendor) const = 0;
    /// Something is typed that store() does not write yet.
    [[nodiscard]] virtual bool isHalfTyped() const { return false; }
    /// Takes what is half typed; false: it cannot be, and its field says why.
    [[nodiscard]] virtual bool finishEntry() { return true; }
    /// Where a finding belongs; null: not to this part. \p written is what store() wrote last.
    [[nodiscard]] virtual FormField *fieldOf(const VendorFinding &finding, const Vendor &written) = 0;
    virtual void retranslate() = 0;

    void say(FormField &field, const QString &sentence);
    void clearFaults();

Q_SIGNALS:
    void countChanged();
    void faultSaid(); ///< the part must be seen

protected:
    /// Adds an input with label and place for a fault. Stays where it is while the part lives.
    FormField &addField(QLayout &layout, QWidget *input);
    /// What cannot be kept in one line is said at its field; true when all can.
    [[nodiscard]] bool checkLine(FormField &field);

    const UiContext m_context;

private:
    std::vector<std::unique_ptr<FormField>> m_fields;
};

/// A line that takes more than the register keeps: what is too long is said, not cut.
[[nodiscard]] QLineEdit *makeFormLine(const QString &name);
[[nodiscard]] QPushButton *makeFormButton(const QString &name);

} // namespace acquis
