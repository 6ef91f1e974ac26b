// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/glossary.h"
#include "ui/rules/rulessection.h"

namespace acquis {

/// The terms of procurement in both languages, and how sure their French is.
class GlossaryView final : public RulesSection
{
    Q_OBJECT
public:
    explicit GlossaryView(const UiContext &context, QWidget *parent = nullptr);

    void retranslate() override;
    [[nodiscard]] QLineEdit *findField() const override { return m_find; }

private:
    void applyFilter();
    [[nodiscard]] static QString evidence(TermEvidence evidence);

    Result<QList<GlossaryTerm>> m_terms;
    QList<QStringList> m_folded; ///< the words of each term, to be searched
    QLabel *m_findLabel;
    QLineEdit *m_find;
    Panel *m_panel;
    QLabel *m_empty;
};

} // namespace acquis
