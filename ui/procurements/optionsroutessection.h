// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/procurements/filesection.h"
#include "ui/rules/ruleswords.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QPushButton;
QT_END_NAMESPACE

namespace acquis {

class FactsTable;
class WrappingLabel;

/// What the rules said of the need: ways with verdict, duties, approver and first day of an award. Older answers can be looked at; a way
/// that is lawful by the last one is chosen here, with its reason.
class OptionsRoutesSection final : public FileSection
{
    Q_OBJECT
public:
    OptionsRoutesSection(const UiContext &context, FileSession &session);

    void showFile() override;
    void retranslate() override;
    [[nodiscard]] bool holds(const QString &path) const override;
    void goTo(const QString &path) override;

    /// What changed since the last determination, as members of a need; and whether the rules can be asked now.
    void setState(const QStringList &changed, bool canDetermine, const QString &whyNot);
    /// The determination that is looked at; null: none is kept.
    [[nodiscard]] const StoredDetermination *shown() const;
    /// The way on which the table stands.
    [[nodiscard]] std::optional<Route> currentRoute() const;

Q_SIGNALS:
    void determineRequested();
    void currentChanged(); ///< another determination, or another way of it

private:
    void fillDeterminations();
    void showRoutes();
    void showRoute();
    void choose();
    void updateButtons();
    [[nodiscard]] bool isLatest() const;
    [[nodiscard]] QString detailsOf(const StoredRoute &route) const;
    [[nodiscard]] QString unverifiedWords(const StoredRoute &route) const;
    [[nodiscard]] QString stateWords() const;
    [[nodiscard]] QString awardWords(const StoredDetermination &determination, const StoredRoute &route) const;

    RulesWords m_words { Language::English };
    QStringList m_changed;
    bool m_canDetermine = false;
    QString m_whyNot;
    QString m_uid; ///< of the determination that is looked at
    QString m_file; ///< uid of the file, and its last determination
    QString m_reason; ///< uid of the file, and the reason that it keeps
    QComboBox *m_which;
    QPushButton *m_determine;
    FactsTable *m_routes;
    WrappingLabel *m_details;
    QPushButton *m_choose;
};

} // namespace acquis
