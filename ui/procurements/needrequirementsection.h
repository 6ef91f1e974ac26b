// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/procurements/filesection.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QPushButton;
QT_END_NAMESPACE

namespace acquis {

class WrappingLabel;

/// What firms are asked for, in versions that are compared word by word (R110), how long it is (R49) and how old (R51).
class NeedRequirementSection final : public FileSection
{
    Q_OBJECT
public:
    NeedRequirementSection(const UiContext &context, FileSession &session);

    void showFile() override;
    void retranslate() override;
    [[nodiscard]] bool holds(const QString &path) const override;
    void goTo(const QString &path) override;
    [[nodiscard]] QString draft() const override;

private:
    void showDraft();
    void keep();
    void check();
    void showVersions();
    void showDifference();
    FieldColumn *m_draft; ///< the next version, before it is kept
    QPushButton *m_keep;
    QPushButton *m_check;
    QComboBox *m_from;
    QComboBox *m_to;
    WrappingLabel *m_difference;
    WrappingLabel *m_length;
    QWidget *m_compare;
    struct Draft
    {
        BilingualText text;
        QString reason;
    };
    QHash<QString, Draft> m_drafts; ///< of files that are not shown, as m_shown
    QString m_shown; ///< file, and its last version, that the draft begins with
    BilingualText m_begun; ///< the text of that version
};

/// Who owns what is made (R119), and how people learn to use it (R120).
class NeedOwnershipSection final : public FileSection
{
    Q_OBJECT
public:
    NeedOwnershipSection(const UiContext &context, FileSession &session);

    void showFile() override;
    void retranslate() override;
};

} // namespace acquis
