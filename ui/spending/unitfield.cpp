// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spending/unitfield.h"

#include "core/base/text.h"

#include <QCompleter>
#include <QStringListModel>

#include <algorithm>

namespace acquis {

UnitField::UnitField(QWidget *parent) : QLineEdit(parent), m_offered(new QStringListModel(this))
{
    auto *completer = new QCompleter(m_offered, this);
    // The completer of Qt minds accents, so the names are sifted here and offered as they are.
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    setCompleter(completer);
    setClearButtonEnabled(true);
    connect(this, &QLineEdit::textEdited, this, &UnitField::offer);
}

void UnitField::setNames(const QStringList &names)
{
    m_names = names;
    offer();
}

QStringList UnitField::offered() const
{
    return m_offered->stringList();
}

void UnitField::offer()
{
    const QString typed = foldedName(text());
    QStringList fitting;
    std::ranges::copy_if(m_names, std::back_inserter(fitting),
                         [&typed](const QString &name) { return foldedName(name).contains(typed); });
    m_offered->setStringList(fitting);
}

} // namespace acquis
