// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rules/overlayfields.h"
#include "ui/rules/overlaywords.h"

QT_BEGIN_NAMESPACE
class QComboBox;
QT_END_NAMESPACE

namespace acquis {

class DateField;
/// What holds for all rules of an organisation: their name, who asks, above which rules, from when.
class OverlayAbout final : public QWidget
{
    Q_OBJECT
public:
    OverlayAbout(const Theme &theme, Language language, QWidget *parent = nullptr);

    void show(const Overlay &overlay, const QList<OverlayFinding> &findings);
    /// The packs that the program ships say which kinds of buyer a jurisdiction has.
    void setShipped(const QList<RulePack> &shipped);
    void retranslate(Language language);
    void focus(OverlayField field) { m_fields->focus(field); }

Q_SIGNALS:
    void edited(const acquis::Overlay &overlay, const QString &key);

private:
    void connectFields();
    void tell(const Overlay &overlay, const QString &key);
    void nameEntities();
    void sayFaults();
    [[nodiscard]] CodeSet<Entity> entitiesOf(Jurisdiction jurisdiction) const;

    OverlayWords m_words;
    OverlayFields *m_fields;
    QLineEdit *m_nameEn;
    QLineEdit *m_nameFr;
    QComboBox *m_layer;
    QComboBox *m_jurisdiction;
    CheckList *m_entities;
    QComboBox *m_tax;
    DateField *m_from;
    QList<RulePack> m_shipped;
    Overlay m_overlay;
    QList<OverlayFinding> m_findings;
    bool m_isShowing = false;
};

} // namespace acquis
