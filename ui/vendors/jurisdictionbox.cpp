// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vendors/jurisdictionbox.h"

#include "ui/vendors/vendorwords.h"

#include <QLineEdit>
#include <QSignalBlocker>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastTarget = 28;
constexpr int longestCode = 60;

} // namespace

JurisdictionBox::JurisdictionBox(const QString &name, QWidget *parent) : QComboBox(parent)
{
    setObjectName(name);
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setMinimumHeight(leastTarget);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(14);
    lineEdit()->setMaxLength(longestCode);
    retranslate();
}

QString JurisdictionBox::code() const
{
    const QString typed = currentText().trimmed();
    const int known = findText(typed, Qt::MatchFixedString);
    return known >= 0 ? itemData(known).toString() : typed.toUpper();
}

void JurisdictionBox::setCode(const QString &code)
{
    if (const int known = findData(code); known >= 0)
        setCurrentIndex(known);
    else
        setEditText(code);
}

void JurisdictionBox::retranslate()
{
    const QString chosen = count() > 0 ? code() : u"ON"_s;
    {
        const QSignalBlocker blocker(this);
        clear();
        addItem(VendorWords::jurisdiction(u"CA"_s), u"CA"_s);
        for (const QString &province : VendorWords::provinces())
            addItem(VendorWords::jurisdiction(province), province);
        setCode(chosen);
    }
}

} // namespace acquis
