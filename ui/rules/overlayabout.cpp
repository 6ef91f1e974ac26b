// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/overlayabout.h"
#include "ui/widgets/datefield.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array layers { RuleLayer::Ministry, RuleLayer::Organisation };
constexpr std::array jurisdictions { Jurisdiction::OnOps, Jurisdiction::OnBps, Jurisdiction::CaFederal, Jurisdiction::Bc };

} // namespace

OverlayAbout::OverlayAbout(const Theme &theme, Language language, QWidget *parent)
    : QWidget(parent)
    , m_words(language)
    , m_fields(new OverlayFields(theme))
    , m_nameEn(new QLineEdit)
    , m_nameFr(new QLineEdit)
    , m_layer(new QComboBox)
    , m_jurisdiction(new QComboBox)
    , m_entities(new CheckList)
    , m_tax(new QComboBox)
    , m_from(new DateField)
{
    m_layer->addItems({ {}, {} });
    m_jurisdiction->addItems({ {}, {}, {}, {} });
    m_tax->addItems({ {}, {} });
    m_from->setMinimumDate(QDate(1990, 1, 1));
    m_fields->add(OverlayField::NameEn, m_nameEn, u"overlayNameEn"_s);
    m_fields->add(OverlayField::NameFr, m_nameFr, u"overlayNameFr"_s);
    m_fields->add(OverlayField::Layer, m_layer, u"overlayLayer"_s);
    m_fields->add(OverlayField::Jurisdiction, m_jurisdiction, u"overlayJurisdiction"_s);
    m_fields->add(OverlayField::Entities, m_entities, u"overlayEntities"_s);
    m_fields->add(OverlayField::Tax, m_tax, u"overlayTax"_s);
    m_fields->add(OverlayField::OverlayFrom, m_from, u"overlayFirstDay"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_fields);
    connectFields();
    retranslate(language);
}

void OverlayAbout::connectFields()
{
    const auto follow = [this](auto *input, auto signal, auto change) {
        connect(input, signal, this, [this, input, change] {
            if (m_isShowing)
                return;
            Overlay overlay = m_overlay;
            change(overlay);
            tell(overlay, input->objectName());
        });
    };
    follow(m_nameEn, &QLineEdit::textEdited, [this](Overlay &overlay) { overlay.name.en = m_nameEn->text(); });
    follow(m_nameFr, &QLineEdit::textEdited, [this](Overlay &overlay) { overlay.name.fr = m_nameFr->text(); });
    follow(m_layer, &QComboBox::currentIndexChanged,
           [this](Overlay &overlay) { overlay.layer = layers[std::size_t(std::max(0, m_layer->currentIndex()))]; });
    follow(m_jurisdiction, &QComboBox::currentIndexChanged, [this](Overlay &overlay) {
        overlay.jurisdiction = jurisdictions[std::size_t(std::max(0, m_jurisdiction->currentIndex()))];
        overlay.entities = entitiesOf(overlay.jurisdiction);
    });
    follow(m_entities, &CheckList::edited, [this](Overlay &overlay) { overlay.entities = m_entities->codes<Entity>(); });
    follow(m_tax, &QComboBox::currentIndexChanged,
           [this](Overlay &overlay) { overlay.tax = TaxBasis(std::max(0, m_tax->currentIndex())); });
    follow(m_from, &DateField::dateChanged, [this](Overlay &overlay) { overlay.validFrom = m_from->date(); });
}

void OverlayAbout::tell(const Overlay &overlay, const QString &key)
{
    if (overlay != m_overlay)
        Q_EMIT edited(overlay, key);
}

void OverlayAbout::show(const Overlay &overlay, const QList<OverlayFinding> &findings)
{
    const bool otherEntities = overlay.jurisdiction != m_overlay.jurisdiction;
    m_overlay = overlay;
    m_findings = findings;
    m_isShowing = true;
    for (const auto &[line, text] : { std::pair(m_nameEn, overlay.name.en), std::pair(m_nameFr, overlay.name.fr) }) {
        if (line->text() != text)
            line->setText(text);
    }
    m_layer->setCurrentIndex(overlay.layer == RuleLayer::Ministry ? 0 : 1);
    m_jurisdiction->setCurrentIndex(int(std::ranges::find(jurisdictions, overlay.jurisdiction) - jurisdictions.begin()));
    if (otherEntities)
        nameEntities();
    m_entities->setCodes(overlay.entities);
    m_tax->setCurrentIndex(int(overlay.tax));
    m_from->setDate(overlay.validFrom);
    m_isShowing = false;
    sayFaults();
}

void OverlayAbout::setShipped(const QList<RulePack> &shipped)
{
    m_shipped = shipped;
    nameEntities();
}

CodeSet<Entity> OverlayAbout::entitiesOf(Jurisdiction jurisdiction) const
{
    CodeSet<Entity> entities;
    for (const RulePack &pack : m_shipped) {
        for (const RuleSeries &series : pack.series) {
            if (pack.jurisdiction == jurisdiction)
                entities = entities.unitedWith(series.entities);
        }
    }
    return entities;
}

void OverlayAbout::nameEntities()
{
    QList<CheckList::Entry> entries;
    forEachCode(entitiesOf(m_overlay.jurisdiction).unitedWith(m_overlay.entities), [&](Entity entity) {
        entries << CheckList::Entry { int(entity), m_words.rules().entity(entity) };
    });
    m_entities->setEntries(entries);
    m_entities->setCodes(m_overlay.entities);
}

void OverlayAbout::sayFaults()
{
    QMap<OverlayField, QString> faults;
    for (const OverlayFinding &finding : std::as_const(m_findings)) {
        if (finding.row.isEmpty() && !faults.contains(finding.field))
            faults.insert(finding.field, m_words.fault(finding, m_overlay));
    }
    m_fields->setFaults(faults);
}

void OverlayAbout::retranslate(Language language)
{
    m_words = OverlayWords(language);
    for (const OverlayField field : { OverlayField::NameEn, OverlayField::NameFr, OverlayField::Layer, OverlayField::Jurisdiction,
                                      OverlayField::Entities, OverlayField::Tax, OverlayField::OverlayFrom })
        m_fields->setLabel(field, m_words.field(field));
    for (std::size_t i = 0; i < layers.size(); ++i)
        m_layer->setItemText(int(i), m_words.rules().layer(layers[i]));
    for (std::size_t i = 0; i < jurisdictions.size(); ++i)
        m_jurisdiction->setItemText(int(i), m_words.rules().jurisdiction(jurisdictions[i]));
    for (const TaxBasis basis : { TaxBasis::Before, TaxBasis::Included })
        m_tax->setItemText(int(basis), m_words.rules().tax(basis));
    nameEntities();
    sayFaults();
}

} // namespace acquis
