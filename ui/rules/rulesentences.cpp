// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rulesentences.h"

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

template <typename E, typename Name>
QString listOf(CodeSet<E> set, Name name)
{
    QStringList names;
    forEachCode(set, [&](E code) { names << name(code); });
    return names.join(u", "_s);
}

} // namespace

QStringList RuleSentences::condition(const RuleCondition &when) const
{
    const auto grounds = [this](CodeSet<Ground> set) { return listOf(set, [this](Ground one) { return m_words.ground(one); }); };
    const auto flags = [this](CodeSet<NeedFlag> set) { return listOf(set, [this](NeedFlag one) { return m_words.flag(one); }); };
    QStringList sentences;
    if (!when.reasons.isEmpty())
        sentences << tr("When one of these reasons not to compete is given: %1.").arg(grounds(when.reasons));
    if (!when.noReasons.isEmpty())
        sentences << tr("When none of these reasons not to compete is given: %1.").arg(grounds(when.noReasons));
    if (when.noReason)
        sentences << tr("When no reason not to compete is given.");
    if (when.vor == CodeSet { VorStanding::None })
        sentences << tr("When no Vendor of Record arrangement covers it.");
    else if (!when.vor.isEmpty())
        sentences << tr("When a Vendor of Record arrangement is one of these: %1.").arg(listOf(when.vor, [this](VorStanding one) {
            return m_words.vor(one);
        }));
    if (!when.flags.isEmpty())
        sentences << tr("When all of this is true of the need: %1.").arg(flags(when.flags));
    if (!when.noFlags.isEmpty())
        sentences << tr("When none of this is true of the need: %1.").arg(flags(when.noFlags));
    if (!when.binding.isEmpty())
        sentences << tr("When one of these trade agreements binds: %1.").arg(agreements(when.binding));
    if (!when.notBinding.isEmpty())
        sentences << tr("When none of these trade agreements binds: %1.").arg(agreements(when.notBinding));
    if (when.related)
        sentences << (*when.related ? tr("When there are related needs.") : tr("When there are no related needs."));
    if (when.amendment)
        sentences << (*when.amendment ? tr("When a contract is amended.") : tr("When no contract is amended."));
    if (when.crosses)
        sentences << tr("When the related needs lift the value over a limit.");
    return sentences + vendorCondition(when);
}

QStringList RuleSentences::vendorCondition(const RuleCondition &when) const
{
    QStringList sentences;
    if (when.vendorNamed)
        sentences << (*when.vendorNamed ? tr("When one vendor is meant.") : tr("When no particular vendor is meant."));
    if (when.ontarioBusiness)
        sentences << (*when.ontarioBusiness ? tr("When the vendor is an Ontario business.")
                                            : tr("When the vendor is no Ontario business."));
    if (when.usHeadquarters)
        sentences << (*when.usHeadquarters ? tr("When the vendor has its headquarters in the United States.")
                                           : tr("When the vendor has its headquarters elsewhere than in the United States."));
    if (when.canadianEmployeesKnown)
        sentences << (*when.canadianEmployeesKnown ? tr("When the number of the vendor’s employees in Canada is known.")
                                                   : tr("When the number of the vendor’s employees in Canada is not known."));
    if (when.canadianEmployeesBelow)
        sentences << tr("When the vendor has fewer than %1 employees in Canada.")
                         .arg(m_words.formats().number(*when.canadianEmployeesBelow));
    if (when.canadianEmployeesFrom)
        sentences << tr("When the vendor has %1 employees in Canada or more.")
                         .arg(m_words.formats().number(*when.canadianEmployeesFrom));
    return sentences;
}

QString RuleSentences::subject(const RuleSubject &subject) const
{
    switch (subject.kind) {
    case SubjectKind::Route: return routes(subject.routes);
    case SubjectKind::Agreement: return agreements(subject.agreements);
    case SubjectKind::Ground:
        return subject.agreements.isEmpty()
                   ? m_words.ground(subject.ground)
                   : tr("%1 (%2)", "a reason, an agreement").arg(m_words.ground(subject.ground), agreements(subject.agreements));
    case SubjectKind::Warning: return kind(subject.kind);
    }
    Q_UNREACHABLE();
    return {};
}

QString RuleSentences::kind(SubjectKind kind) const
{
    switch (kind) {
    case SubjectKind::Route: return tr("Route");
    case SubjectKind::Agreement: return tr("Whether an agreement binds");
    case SubjectKind::Ground: return tr("Reason not to compete");
    case SubjectKind::Warning: return tr("Warning");
    }
    Q_UNREACHABLE();
    return {};
}

QString RuleSentences::commodities(CodeSet<Commodity> commodities) const
{
    if (commodities.isEmpty())
        return tr("Every kind of purchase");
    return listOf(commodities, [this](Commodity one) { return m_words.commodity(one); });
}

QString RuleSentences::entities(CodeSet<Entity> entities) const
{
    if (entities.isEmpty())
        return tr("Every organization of the jurisdiction");
    return listOf(entities, [this](Entity one) { return m_words.entity(one); });
}

QString RuleSentences::routes(CodeSet<Route> routes) const
{
    return listOf(routes, [this](Route one) { return m_words.route(one); });
}

QString RuleSentences::agreements(CodeSet<Agreement> agreements) const
{
    return listOf(agreements, [this](Agreement one) { return m_words.agreement(one); });
}

QString RuleSentences::match(const RuleMatch &match) const
{
    const bool isFrench = match.language == Language::French;
    const QString sentence = [&] {
        switch (match.field) {
        case RuleField::Question: return isFrench ? tr("“%1” in the French question") : tr("“%1” in the English question");
        case RuleField::Text: return isFrench ? tr("“%1” in the French text") : tr("“%1” in the English text");
        case RuleField::Duties: return isFrench ? tr("“%1” in the French duties") : tr("“%1” in the English duties");
        case RuleField::Citation: return isFrench ? tr("“%1” in the French source") : tr("“%1” in the English source");
        case RuleField::Id: return tr("“%1” in the name of the row");
        }
        Q_UNREACHABLE();
        return QString();
    }();
    return sentence.arg(match.word);
}

QString RuleSentences::found(const QList<RuleMatch> &matches) const
{
    QStringList words;
    for (const RuleMatch &one : matches)
        words << match(one);
    return words.join(u" · "_s);
}

QString RuleSentences::change(RuleChange change) const
{
    switch (change) {
    case RuleChange::OnlyA: return tr("Only in A");
    case RuleChange::OnlyB: return tr("Only in B");
    case RuleChange::Changed: return tr("Differs");
    case RuleChange::Same: return tr("The same");
    }
    Q_UNREACHABLE();
    return {};
}

QString RuleSentences::changeIcon(RuleChange change)
{
    switch (change) {
    case RuleChange::OnlyA: return u"close"_s;
    case RuleChange::OnlyB: return u"plus"_s;
    case RuleChange::Changed: return u"edit"_s;
    case RuleChange::Same: return u"ok"_s;
    }
    Q_UNREACHABLE();
    return {};
}

StateToken RuleSentences::changeState(RuleChange change)
{
    switch (change) {
    case RuleChange::OnlyA: return StateToken::Error;
    case RuleChange::OnlyB: return StateToken::Ok;
    case RuleChange::Changed: return StateToken::Warning;
    case RuleChange::Same: return StateToken::Neutral;
    }
    Q_UNREACHABLE();
    return {};
}

QString RuleSentences::differences(const RuleDifferences &differences) const
{
    QStringList parts;
    if (differences.bounds)
        parts << tr("values");
    if (differences.verdict)
        parts << tr("verdict");
    if (differences.duties)
        parts << tr("duties");
    if (differences.instead)
        parts << tr("what to do instead");
    if (differences.condition)
        parts << tr("conditions");
    if (differences.text)
        parts << tr("text");
    return parts.join(u", "_s);
}

QString RuleSentences::wholeRule(const RulePack &pack, const RuleSeries &series, const RuleRow &row) const
{
    const Language in = language();
    QStringList lines { series.question.of(in), tr("%1: %2", "label, value").arg(m_words.verdict(row.verdict), row.text.of(in)),
                        m_words.bounds(row) + u" · "_s + m_words.validity(row.validFrom, row.validTo) };
    for (const RuleDuty &duty : row.duties)
        lines << u"– "_s + duty.text.of(in);
    lines += condition(series.when);
    lines << m_words.citation(row.citation) << m_words.confidence(row.confidence)
          << tr("%1, version %2: %3", "pack, number, row").arg(pack.name.of(in), m_words.formats().number(pack.version), row.id);
    return lines.join(u'\n') + u'\n';
}

} // namespace acquis
