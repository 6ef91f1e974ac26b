// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/vendors/duplicates.h"
#include "ui/widgets/theme.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace acquis {

class WrappingLabel;

/// Says on the card of a vendor that another may be the same firm, and why; a person compares, merges or refuses.
class DuplicateBanner final : public QFrame
{
    Q_OBJECT
public:
    explicit DuplicateBanner(const Theme &theme, QWidget *parent = nullptr);

    /// About \p shown: the surest of \p pairs, and how many more there are. Hidden without any.
    void showPairs(VendorId shown, const QList<PossibleDuplicate> &pairs, Language language);
    void setWriting(bool isWriting);
    void retranslate();

Q_SIGNALS:
    void compareRequested();
    void sameRequested();
    void differentRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QLabel *m_icon;
    WrappingLabel *m_title;
    WrappingLabel *m_text;
    QPushButton *m_compare;
    QPushButton *m_same;
    QPushButton *m_different;
};

} // namespace acquis
