// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spending/spendcube.h"
#include "core/spending/tags.h"
#include "ui/spending/texttablemodel.h"
#include "ui/spending/unitdirectory.h"
#include "ui/widgets/formats.h"

#include <QHash>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QAbstractItemModel;
class QLabel;
QT_END_NAMESPACE

namespace acquis {

class Panel;
class Theme;
class TotalTable;

/// The tags that the program ships, and for the chosen one its rules as sentences, with what each counts in the register.
class TagRulesView final : public QWidget
{
    Q_OBJECT
public:
    explicit TagRulesView(const Theme &theme, QWidget *parent = nullptr);

    /// \p cube counts what each rule names.
    void show(const QList<Tag> &tags, const UnitDirectory &units, const SpendCube &cube);
    void retranslate(const Formats &formats);
    [[nodiscard]] QString selectionAsText() const;
    [[nodiscard]] const QAbstractItemModel &shownRules() const;
    /// Code of the chosen tag; empty when there is none.
    [[nodiscard]] QString chosenTag() const;

private:
    struct Sum
    {
        qint64 lines = 0;
        Money amount;
    };
    void layOut();
    void chooseFirst();
    void showTags();
    void showRules();
    void fitRules();
    void retakeColors();
    [[nodiscard]] const Tag *chosen() const;
    void count(const SpendCube &cube);
    [[nodiscard]] QList<TextCell> cellsOf(const Sum &sum) const;

    const Theme &m_theme;
    Formats m_formats { Language::English };
    QList<Tag> m_tags;
    UnitDirectory m_units;
    QHash<QString, Sum> m_sums; ///< by code of the tag, and "tag/rule"
    bool m_hasCounted = false; ///< a register with lines was shown, the tag in front chosen by it
    TextTableModel *m_tagsModel;
    TextTableModel *m_rulesModel;
    Panel *m_tagsPanel;
    TotalTable *m_tagsTable;
    Panel *m_rulesPanel;
    QLabel *m_about;
    TotalTable *m_rules;
};

} // namespace acquis
