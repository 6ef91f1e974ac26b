// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vendors/standing.h"
#include "ui/shell/uicontext.h"
#include "ui/vendors/vendoredits.h"

#include <QWidget>

#include <optional>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
QT_END_NAMESPACE

namespace acquis {

class DateField;
class JurisdictionBox;
class Panel;
class VendorTableModel;
class WrappingLabel;

/// The rules by which standings that other governments gave count here: somebody's decisions, with the days for which they hold.
class EquivalenceView final : public QWidget
{
    Q_OBJECT
public:
    explicit EquivalenceView(const UiContext &context, QWidget *parent = nullptr);

    /// Reads the rules of the open register.
    void read();
    [[nodiscard]] bool isSettled() const { return !m_isReading; }
    [[nodiscard]] const QList<EquivalenceRule> &rules() const { return m_rules; }
    /// The government that we are; remembered.
    [[nodiscard]] QString home() const;
    void setWriting(bool isWriting);
    /// Says at its field why a rule was refused; false when the error is about none.
    bool showFault(const Error &error);
    /// The rule that was being written is kept: its fields are free for another.
    void clearEntry();
    [[nodiscard]] bool isHalfTyped() const;
    void focusList();
    void retranslate();

Q_SIGNALS:
    void homeChanged();
    void changeWanted(const std::optional<acquis::EquivalenceRule> &before, const std::optional<acquis::EquivalenceRule> &after);
    void settled();
    void failed(const acquis::Error &error);

private:
    struct Field
    {
        QLabel *label = nullptr;
        QWidget *input = nullptr;
        WrappingLabel *fault = nullptr;
    };
    Field addField(QWidget *input);
    QWidget *makeEntry();
    void fill();
    void add();
    void end();
    void remove();
    void updateButtons();
    [[nodiscard]] const EquivalenceRule *current() const;
    [[nodiscard]] EquivalenceRule entry() const;

    const UiContext m_context;
    QList<EquivalenceRule> m_rules;
    Panel *m_panel;
    QLabel *m_homeLabel;
    JurisdictionBox *m_home;
    WrappingLabel *m_about;
    VendorTableModel *m_model;
    QTableView *m_table;
    QLabel *m_endLabel;
    DateField *m_endDay;
    QPushButton *m_end;
    QPushButton *m_remove;
    QLabel *m_entryTitle;
    JurisdictionBox *m_jurisdiction;
    QLineEdit *m_category;
    JurisdictionBox *m_local;
    QLineEdit *m_localCategory;
    DateField *m_from;
    QCheckBox *m_ends;
    DateField *m_until;
    QLineEdit *m_decidedBy;
    QLineEdit *m_decision;
    QPushButton *m_add;
    Field m_jurisdictionField, m_categoryField, m_localField, m_localCategoryField, m_fromField, m_untilField, m_decidedByField,
        m_decisionField;
    WrappingLabel *m_endFault;
    QWidget *m_entryFields = nullptr;
    int m_reads = 0;
    bool m_isReading = false;
    bool m_isWriting = false;
    bool m_isFitted = false;
};

} // namespace acquis
