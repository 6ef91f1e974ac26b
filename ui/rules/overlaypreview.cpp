// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/overlaypreview.h"

#include "core/rules/engine.h"
#include "ui/rules/overlayfields.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icon.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 firstValue = 15'000'00;
constexpr int iconSize = 16;

QWidget *labelled(QLabel *label, QWidget *field)
{
    auto *pair = new QWidget;
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(label);
    row->addWidget(field);
    label->setBuddy(field);
    field->setMinimumHeight(28);
    return pair;
}

template <typename E>
E chosen(const QComboBox &box, E otherwise)
{
    return box.currentIndex() < 0 ? otherwise : E(box.currentData().toInt());
}

/// The same choices in other words, or others; what is chosen stays when it can.
void fill(QComboBox &box, const QList<std::pair<int, QString>> &choices)
{
    const int kept = box.currentData().toInt();
    box.clear();
    for (const auto &[value, words] : choices)
        box.addItem(words, value);
    box.setCurrentIndex(std::max(0, box.findData(kept)));
}

} // namespace

OverlayPreview::OverlayPreview(const Theme &theme, Language language, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_words(language)
    , m_lead(new QLabel)
    , m_valueLabel(new QLabel)
    , m_value(new LimitField)
    , m_commodityLabel(new QLabel)
    , m_commodity(new QComboBox)
    , m_routeLabel(new QLabel)
    , m_route(new QComboBox)
    , m_entityLabel(new QLabel)
    , m_entity(new QComboBox)
    , m_icon(new QLabel)
    , m_title(new QLabel)
    , m_text(new QLabel)
{
    m_value->setObjectName(u"previewValue"_s);
    m_value->setMaximumWidth(160);
    m_value->setAmount(firstValue);
    m_commodity->setObjectName(u"previewCommodity"_s);
    m_route->setObjectName(u"previewRoute"_s);
    m_entity->setObjectName(u"previewEntity"_s);
    m_title->setObjectName(u"previewVerdict"_s);
    m_text->setObjectName(u"previewAnswer"_s);
    for (QLabel *label : { m_lead, m_title, m_text }) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *choices = new QWidget;
    auto *flow = new FlowLayout(choices, FlowLayout::Columns::Natural, 10);
    flow->addWidget(labelled(m_valueLabel, m_value));
    flow->addWidget(labelled(m_commodityLabel, m_commodity));
    flow->addWidget(labelled(m_routeLabel, m_route));
    flow->addWidget(labelled(m_entityLabel, m_entity));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    choices->setSizePolicy(policy);
    auto *head = new QHBoxLayout;
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addWidget(m_title, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 12);
    column->setSpacing(6);
    column->addWidget(m_lead);
    column->addWidget(choices);
    column->addLayout(head);
    column->addWidget(m_text);
    column->addStretch(1);
    connect(m_value, &QLineEdit::textEdited, this, &OverlayPreview::judge);
    for (QComboBox *box : { m_commodity, m_route, m_entity })
        connect(box, &QComboBox::currentIndexChanged, this, &OverlayPreview::judge);
    connect(&theme, &Theme::changed, this, &OverlayPreview::judge);
    retranslate(language);
}

void OverlayPreview::show(const Overlay &overlay, const QList<RulePack> &rules, bool hasFindings, CodeSet<Route> routes)
{
    const bool sameChoices = routes == m_routes && overlay.entities == m_overlay.entities;
    m_overlay = overlay;
    m_rules = rules;
    m_hasFindings = hasFindings;
    m_routes = routes;
    if (!sameChoices)
        nameChoices();
    judge();
}

void OverlayPreview::nameChoices()
{
    m_isNaming = true;
    QList<std::pair<int, QString>> commodities;
    for (std::size_t i = 0; i < codeCount<Commodity>; ++i)
        commodities.emplace_back(int(i), m_words.commodity(Commodity(i)));
    QList<std::pair<int, QString>> routes;
    forEachCode(m_routes, [&](Route route) { routes.emplace_back(int(route), m_words.route(route)); });
    QList<std::pair<int, QString>> entities;
    forEachCode(m_overlay.entities, [&](Entity entity) { entities.emplace_back(int(entity), m_words.entity(entity)); });
    const bool isFirst = m_route->count() == 0;
    fill(*m_commodity, commodities);
    fill(*m_route, routes);
    fill(*m_entity, entities);
    if (isFirst)
        m_route->setCurrentIndex(std::max(0, m_route->findData(int(Route::LowValueQuotes))));
    m_entity->parentWidget()->setVisible(entities.size() > 1);
    m_isNaming = false;
}

void OverlayPreview::say(Verdict verdict, const QString &title, const QString &text)
{
    const QColor color = m_theme.state(RulesWords::verdictState(verdict)).text;
    m_icon->setPixmap(themedIcon(RulesWords::verdictIcon(verdict), color).pixmap(iconSize, iconSize));
    m_icon->setVisible(true);
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

void OverlayPreview::judge()
{
    if (m_isNaming)
        return;
    m_icon->setVisible(false);
    m_text->setVisible(false);
    if (m_hasFindings || m_rules.isEmpty()) {
        m_title->setText(m_hasFindings ? tr("What is to be corrected must be corrected first.") : QString());
        return;
    }
    const auto cents = m_value->amount();
    if (!cents) {
        m_title->setText(tr("Write an amount in dollars."));
        return;
    }
    Need need;
    need.jurisdiction = m_overlay.jurisdiction;
    need.entity = chosen(*m_entity, Entity::OnMin);
    need.commodity = chosen(*m_commodity, Commodity::Goods);
    need.value = Money::fromCents(*cents);
    need.tax = m_overlay.tax;
    need.date = QDate::currentDate();
    const auto packs = packsFor(need, m_rules + QList { packOf(m_overlay) });
    if (!packs) {
        m_title->setText(m_words.needError(packs.error()));
        return;
    }
    const RuleSet rules(*packs);
    const auto answer = determine(need, rules);
    if (!answer) {
        m_title->setText(m_words.needError(answer.error()));
        return;
    }
    const Route route = chosen(*m_route, Route::LowValueQuotes);
    const RouteAnswer &found = answer->route(route);
    say(found.verdict,
        tr("%1: %2", "a way of buying, whether it may be taken").arg(m_words.route(route), m_words.verdict(found.verdict)),
        found.isLawful() ? dutiesOf(*answer, found, rules) : reasonsOf(*answer, found, rules));
}

QString OverlayPreview::dutiesOf(const Determination &answer, const RouteAnswer &route, const RuleSet &rules) const
{
    QStringList lines;
    for (const AppliedDuty &duty : answer.dutiesOf(route))
        lines << tr("• %1 (%2)", "a duty, the layer it comes from")
                     .arg(rules.row(duty.row).duties[duty.index].text.of(m_words.language()),
                          m_words.layer(rules.seriesOf(duty.row).layer));
    return lines.isEmpty() ? tr("No duty is known for this purchase.") : lines.join(u'\n');
}

QString OverlayPreview::reasonsOf(const Determination &answer, const RouteAnswer &route, const RuleSet &rules) const
{
    QStringList lines;
    for (const int row : answer.rowsOf(route.reasons))
        lines << tr("• %1 (%2)", "a duty, the layer it comes from")
                     .arg(rules.row(row).text.of(m_words.language()), m_words.layer(rules.seriesOf(row).layer));
    return lines.join(u'\n');
}

void OverlayPreview::retranslate(Language language)
{
    m_words = RulesWords(language);
    m_lead->setText(tr("With these rules, a purchase of today needs:"));
    m_valueLabel->setText(tr("Value"));
    m_commodityLabel->setText(tr("What is bought"));
    m_routeLabel->setText(tr("Way of buying"));
    m_entityLabel->setText(tr("Buyer"));
    m_value->setFormats(m_words.formats());
    nameChoices();
    judge();
}

} // namespace acquis
