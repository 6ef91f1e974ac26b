// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rulecomparison.h"
#include "ui/rules/rulessection.h"

#include <array>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QPushButton;
class QSplitter;
QT_END_NAMESPACE

namespace acquis {

class DateField;
class RuleCard;

/// The rules of two organizations or two days beside each other, and what differs.
class RuleCompareView final : public RulesSection
{
    Q_OBJECT
public:
    explicit RuleCompareView(const UiContext &context, QWidget *parent = nullptr);
    ~RuleCompareView() override;

    void setPacks(const QList<RulePack> &packs);
    void retranslate() override;

private:
    struct Side
    {
        QLabel *title;
        QComboBox *buyer; ///< jurisdiction, then entity, together
        QLabel *dayLabel;
        DateField *day;
        Panel *panel;
        RuleCard *card;
    };
    /// A jurisdiction, or one of its entities.
    struct Buyer
    {
        Jurisdiction jurisdiction {};
        std::optional<Entity> entity;
    };

    [[nodiscard]] QWidget *makeSides();
    [[nodiscard]] ComparisonSide sideOf(const Side &side) const;
    void compare();
    void fillTable();
    void applyFilter();
    void showCurrent();
    void showSide(const Side &side, const std::optional<RulePlace> &place, const RuleDifferences &marks);
    void swapSides();
    [[nodiscard]] const RuleRow &rowAt(const RulePlace &place) const;
    [[nodiscard]] const RuleSeries &seriesAt(const RulePlace &place) const;

    QList<RulePack> m_packs;
    QList<Buyer> m_buyers;
    QList<ComparedRule> m_rules;
    std::array<Side, 2> m_sides;
    QPushButton *m_swap;
    QCheckBox *m_onlyChanges;
    Panel *m_panel;
    QLabel *m_empty;
    QSplitter *m_rows;
};

} // namespace acquis
