// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/overlay.h"
#include "ui/rules/ruleswords.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
QT_END_NAMESPACE

namespace acquis {

class LimitField;

/// What one purchase would need under the rules as they are being edited, judged as every answer is: a value, a kind of
/// purchase, a buyer and a way are chosen, today is the day.
class OverlayPreview final : public QWidget
{
    Q_OBJECT
public:
    OverlayPreview(const Theme &theme, Language language, QWidget *parent = nullptr);

    /// \p rules are those of the jurisdiction and the organisation's other packs; they are judged with \p overlay in front.
    /// An overlay with findings is not judged.
    void show(const Overlay &overlay, const QList<RulePack> &rules, bool hasFindings, CodeSet<Route> routes);
    void retranslate(Language language);

private:
    void judge();
    void say(Verdict verdict, const QString &title, const QString &text);
    void nameChoices();
    [[nodiscard]] QString dutiesOf(const Determination &answer, const RouteAnswer &route, const RuleSet &rules) const;
    [[nodiscard]] QString reasonsOf(const Determination &answer, const RouteAnswer &route, const RuleSet &rules) const;

    const Theme &m_theme;
    RulesWords m_words;
    QLabel *m_lead;
    QLabel *m_valueLabel;
    LimitField *m_value;
    QLabel *m_commodityLabel;
    QComboBox *m_commodity;
    QLabel *m_routeLabel;
    QComboBox *m_route;
    QLabel *m_entityLabel;
    QComboBox *m_entity;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    Overlay m_overlay;
    QList<RulePack> m_rules;
    CodeSet<Route> m_routes;
    bool m_hasFindings = false;
    bool m_isNaming = false;
};

} // namespace acquis
