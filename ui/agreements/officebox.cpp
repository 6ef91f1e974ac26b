// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/officebox.h"

#include "ui/agreements/sharewords.h"

#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalBlocker>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int longest = 120;

} // namespace

OfficeBox::OfficeBox(QWidget *parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(10);
    lineEdit()->setMaxLength(longest);
    connect(this, &QComboBox::currentTextChanged, this, &OfficeBox::codeChanged);
    // A code that is known is shown by its name.
    connect(lineEdit(), &QLineEdit::editingFinished, this, [this] { setCode(code()); });
}

bool OfficeBox::isCode(const QString &text)
{
    static const QRegularExpression shape(u"\\A[a-z0-9]+([.-][a-z0-9]+)*\\z"_s);
    return shape.match(text).hasMatch();
}

void OfficeBox::setCodes(const QStringList &codes)
{
    const QSignalBlocker blocker(this);
    const QString before = code();
    clear();
    for (const QString &one : codes) {
        const QString name = ShareWords::jurisdiction(one);
        addItem(name == one ? one : u"%1 (%2)"_s.arg(name, one), one);
    }
    setCode(before);
}

QString OfficeBox::code() const
{
    const QString typed = currentText().trimmed();
    const int row = findText(typed);
    return row < 0 ? typed : itemData(row).toString();
}

void OfficeBox::setCode(const QString &code)
{
    const QSignalBlocker blocker(this);
    const int row = findData(code);
    setCurrentIndex(row);
    if (row < 0)
        setEditText(code);
}

} // namespace acquis
