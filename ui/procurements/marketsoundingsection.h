// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vendors/sizeclass.h"
#include "ui/procurements/filesection.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QPushButton;
QT_END_NAMESPACE

namespace acquis {

class FactsTable;
class WrappingLabel;

/// Soundings of the market, one at a time: the four parts, who answered, what was learned, what it cost; binding nobody (R122, R123,
/// R130, R178).
class MarketSoundingSection final : public FileSection
{
    Q_OBJECT
public:
    MarketSoundingSection(const UiContext &context, FileSession &session);

    void showFile() override;
    void retranslate() override;
    [[nodiscard]] bool holds(const QString &path) const override;
    void goTo(const QString &path) override;

    /// What is printed with a sounding, in one language.
    [[nodiscard]] static QString notice(Language language);

private:
    void addSounding();
    void removeSounding();
    void choose(const QString &uid);
    void fillChoice();
    void showFigures();
    [[nodiscard]] const Sounding *current() const;
    [[nodiscard]] QList<RowColumn> firmColumns() const;
    [[nodiscard]] QString sizeName(const QString &code) const;

    QString m_uid; ///< of the sounding that is shown
    SizeDefinition m_sizes;
    QComboBox *m_choice;
    QPushButton *m_add;
    QPushButton *m_remove;
    FactsTable *m_rates;
};

} // namespace acquis
