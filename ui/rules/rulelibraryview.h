// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rulelibrary.h"
#include "ui/rules/rulessection.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
class QPushButton;
class QSplitter;
QT_END_NAMESPACE

namespace acquis {

class DateField;
class RuleCard;

/// Every row of every pack, found by filters and words, with all that the chosen one says.
class RuleLibraryView final : public RulesSection
{
    Q_OBJECT
public:
    explicit RuleLibraryView(const UiContext &context, QWidget *parent = nullptr);
    ~RuleLibraryView() override;

    void setLibrary(const RuleLibrary &library);
    [[nodiscard]] const RuleLibrary &library() const { return m_library; }
    /// Shows the rules of any day that hold what was \p typed, and of them \p rule in the card.
    void find(const QString &typed, int rule);
    void retranslate() override;
    [[nodiscard]] QLineEdit *findField() const override { return m_find; }
    /// The number of the chosen rule in the library; -1: none.
    [[nodiscard]] int currentRule() const;

private:
    [[nodiscard]] QWidget *makeToolbar();
    void connectParts();
    void fillTable();
    void applyFilter();
    void resetFilters();
    void showCurrent();
    /// Goes to a row of the pack of the chosen rule, past the filters when they hide it.
    void goTo(const QString &row);
    [[nodiscard]] RuleFilter chosenFilter() const;
    void sayCount();

    RuleLibrary m_library;
    QStringList m_words;
    QLabel *m_findLabel;
    QLineEdit *m_find;
    QLabel *m_jurisdictionLabel;
    QComboBox *m_jurisdiction;
    QCheckBox *m_onDay;
    DateField *m_day;
    QLabel *m_layerLabel;
    QComboBox *m_layer;
    QLabel *m_packLabel;
    QComboBox *m_pack;
    QLabel *m_kindLabel;
    QComboBox *m_kind;
    QLabel *m_confidenceLabel;
    QComboBox *m_confidence;
    QPushButton *m_reset;
    Panel *m_tablePanel;
    QLabel *m_empty;
    Panel *m_cardPanel;
    RuleCard *m_card;
    QPushButton *m_copyCard;
    QSplitter *m_columns;
};

} // namespace acquis
