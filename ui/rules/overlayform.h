// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rules/overlayfields.h"
#include "ui/rules/overlaywords.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;
QT_END_NAMESPACE

namespace acquis {

class DateField;
/// Where one rule of the organisation is typed; its fields follow the kind of rule. What is typed is told at once.
class OverlayForm final : public QWidget
{
    Q_OBJECT
public:
    OverlayForm(const Theme &theme, Language language, QWidget *parent = nullptr);

    /// The row as it is now, with what is wrong with it. A field that says the same already is left as it is typed.
    void show(const OverlayRow &row, const Overlay &overlay, const QList<OverlayFinding> &findings,
              const std::optional<SaidEffect> &effect);
    /// Ways of buying that the rules above know.
    void setRoutes(CodeSet<Route> routes);
    void retranslate(Language language);
    void focus(OverlayField field) { m_fields->focus(field); }
    /// What stands in the amounts can be read, so that nothing typed is left out of the row.
    [[nodiscard]] bool isReadable() const;
    /// The first amount that cannot be read.
    [[nodiscard]] OverlayField unreadableField() const;

Q_SIGNALS:
    /// \p key names the field, so that typing in it is one step.
    void edited(const acquis::OverlayRow &row, const QString &key);
    void readableChanged();

private:
    void addFields();
    void connectFields();
    void addText(OverlayField field, const QString &name, QString &(*of)(OverlayRow &));
    void tell(const OverlayRow &row, const QString &key);
    void tellAmounts(OverlayField field);
    void showFields();
    void sayFaults();
    void sayEffect();
    void nameEntries();

    const Theme &m_theme;
    OverlayWords m_words;
    OverlayFields *m_fields;
    QComboBox *m_kind;
    QComboBox *m_authority;
    QSpinBox *m_quotes;
    CheckList *m_routes;
    CheckList *m_commodities;
    LimitField *m_lower;
    LimitField *m_upper;
    DateField *m_from;
    QWidget *m_toBox;
    QCheckBox *m_ends;
    DateField *m_to;
    QLabel *m_meaning;
    QLabel *m_effectIcon;
    QLabel *m_effect;
    struct Text
    {
        OverlayField field;
        QLineEdit *line;
        QString &(*of)(OverlayRow &);
    };
    QList<Text> m_texts;
    CodeSet<Route> m_known;
    CodeSet<Route> m_offered; ///< those, and what the row itself names
    OverlayRow m_row;
    Overlay m_overlay;
    QList<OverlayFinding> m_findings;
    std::optional<SaidEffect> m_said;
    bool m_isShowing = false;
    bool m_wasReadable = true;
};

} // namespace acquis
