// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/procurements/filefields.h"

namespace acquis {

/// The lists of a solicitation: items, criteria, firms asked, questions and phases; each a form of its own, so that each stands in a
/// part of the panel. Criteria and items are frozen once the solicitation is issued.
class SolicitationRows final : public QObject
{
    Q_OBJECT
public:
    SolicitationRows(const UiContext &context, FileSession &session, QObject *parent);

    /// Owned by the panel once they stand in it. Keys are the members: "items".
    [[nodiscard]] FileFields &items() const { return *m_items; }
    [[nodiscard]] FileFields &criteria() const { return *m_criteria; }
    [[nodiscard]] FileFields &invited() const { return *m_invited; }
    [[nodiscard]] FileFields &questions() const { return *m_questions; }
    [[nodiscard]] FileFields &phases() const { return *m_phases; }
    [[nodiscard]] QList<FileFields *> all() const { return { m_items, m_criteria, m_invited, m_questions, m_phases }; }

    void showFile();
    void retranslate();

private:
    void bindItems();
    void bindCriteria();
    void bindInvited();
    void bindQuestions();
    void bindPhases();
    [[nodiscard]] QList<RowColumn> criteriaColumns() const;
    [[nodiscard]] QString weightWords() const;

    const UiContext m_context;
    FileSession &m_session;
    FileFields *m_items;
    FileFields *m_criteria;
    FileFields *m_invited;
    FileFields *m_questions;
    FileFields *m_phases;
};

} // namespace acquis
