// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spending/tagrulewords.h"

namespace acquis {

using namespace Qt::StringLiterals;

TagRuleWords::TagRuleWords(const UnitDirectory &units, const Formats &formats) : m_units(units), m_formats(formats) { }

QString TagRuleWords::oneOf(const QStringList &words) const
{
    if (words.size() < 2)
        return words.value(0);
    return tr("%1 or %2", "a list and its last").arg(words.first(words.size() - 1).join(u", "_s), words.constLast());
}

QString TagRuleWords::units(const Tag &tag, UnitKind kind, const QStringList &codes) const
{
    QStringList names;
    for (const QString &code : codes)
        names << m_units.name(kind, code, tag.lastYear).of(m_formats.language());
    return quoted(names); // names hold commas of their own
}

QString TagRuleWords::quoted(const QStringList &words) const
{
    QStringList marked;
    for (const QString &word : words)
        marked << tr("“%1”", "a name, or words of a source").arg(word);
    return oneOf(marked);
}

QString TagRuleWords::alternative(const Tag &tag, const TagCondition &condition) const
{
    QStringList clauses;
    if (!condition.ministries.isEmpty())
        clauses << tr("the ministry is %1").arg(units(tag, UnitKind::Ministry, condition.ministries));
    if (!condition.programs.isEmpty())
        clauses << tr("the program is %1").arg(units(tag, UnitKind::Program, condition.programs));
    if (!condition.components.isEmpty())
        clauses << tr("the component is %1").arg(quoted(condition.components));
    if (!condition.items.isEmpty())
        clauses << tr("the item is %1").arg(quoted(condition.items));
    if (!condition.accounts.isEmpty())
        clauses << tr("the account is %1").arg(quoted(condition.accounts));
    if (!condition.words.isEmpty())
        clauses << tr("program, component or item contain %1").arg(quoted(condition.words));
    QString all = clauses.value(0);
    for (const QString &clause : clauses.mid(1))
        all = tr("%1, and %2", "two conditions that must both hold").arg(all, clause);
    return all;
}

QString TagRuleWords::condition(const Tag &tag, const TagRule &rule) const
{
    QString any;
    for (const TagCondition &one : rule.any) {
        const QString said = alternative(tag, one);
        any = any.isEmpty() ? said : tr("%1; or %2", "two conditions of which one must hold").arg(any, said);
    }
    return tr("A line counts when %1.").arg(any);
}

QString TagRuleWords::exceptions(const TagRule &rule) const
{
    QStringList sentences;
    for (const TagException &exception : rule.leftOut) {
        QStringList years;
        for (const FiscalYear year : exception.years)
            years << m_formats.fiscalYear(year);
        QString list = years.value(0);
        for (const QString &year : years.mid(1))
            list = tr("%1 and %2", "fiscal years").arg(list, year);
        sentences << (exception.what == TagException::What::Year ? tr("Not counted in %1.").arg(list)
                                                                 : tr("Amortisation left out in %1.").arg(list));
    }
    return sentences.join(u' ');
}

QString TagRuleWords::years(const Tag &tag) const
{
    const QString first = m_formats.fiscalYear(tag.firstYear);
    const QString last = m_formats.fiscalYear(tag.lastYear);
    if (tag.firstYear.isValid() && tag.lastYear.isValid())
        return tr("%1 to %2", "fiscal years").arg(first, last);
    if (tag.firstYear.isValid())
        return tr("from %1", "fiscal year").arg(first);
    return tag.lastYear.isValid() ? tr("until %1", "fiscal year").arg(last) : tr("every year");
}

} // namespace acquis
