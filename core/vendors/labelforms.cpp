// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vendors/labelforms.h"

#include "core/vendors/wordforms.h"

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestJoined = 6;
constexpr int fewestDominant = 3;
constexpr double dominantShare = 0.6;

class FormCollector
{
public:
    FormCollector(const LabelledList &list, const FirmLabels &labels, const std::vector<int> &sizes, std::vector<Claim> &claims)
        : m_list(list)
        , m_labels(labels)
        , m_sizes(sizes)
        , m_claims(claims)
        , m_speaker(sizes.size(), 0)
    {
        for (int number = int(m_list.names.size()) - 1; number >= 0; --number)
            m_speaker[size_t(m_list.names[size_t(number)].label)] = number;
    }

    void collect()
    {
        claimJoined();
        claimForms();
        claimWholeNames();
        claimShortNames();
        claimNumbers();
    }

private:
    void claim(int a, int b, MatchCode code, int name)
    {
        if (a >= 0 && b >= 0 && a != b)
            m_claims.push_back({ std::min(a, b), std::max(a, b), code, name });
    }

    [[nodiscard]] int labelWithNames(const QString &text) const
    {
        const int label = m_list.find(text);
        return label >= 0 && m_sizes[size_t(label)] > 0 ? label : -1;
    }

    [[nodiscard]] const NameVocabulary &vocabulary() const { return m_labels.table().vocabulary(); }

    /// Labels of several words that hold names.
    template <typename Take>
    void forEachLongLabel(Take take) const
    {
        for (int label = 0; label < int(m_sizes.size()); ++label) {
            const QString &text = m_list.labels[label];
            if (m_sizes[size_t(label)] > 0 && text.contains(u' ') && !isNumberLabel(text) && !text.endsWith(u')'))
                take(label, text.split(u' '));
        }
    }

    /// "simplexgrinnell" is what others write "simplex grinnell …".
    void claimJoined()
    {
        for (int number = 0; number < int(m_list.names.size()); ++number) {
            const LabelledName &name = m_list.names[size_t(number)];
            if (name.isJointVenture)
                continue;
            const Words words = m_labels.significant(name.corrected);
            QString joined;
            for (size_t i = 0; i < std::min<size_t>(words.size(), 3); ++i) {
                if (m_labels.table().kindsOf(words[i]).testFlag(WordKind::Place))
                    break;
                joined += m_labels.table().text(words[i]);
                if (i > 0 && joined.size() >= shortestJoined && !joined.front().isDigit())
                    claim(labelWithNames(joined), name.label, MatchCode::JoinedWords, number);
            }
        }
    }

    /// In other words the same: "… service" and "… services", "Vireo Mgmt" and "Gestion Vireo".
    void claimForms()
    {
        QHash<QString, int> byStems;
        forEachLongLabel([&](int label, const QStringList &words) {
            const QString stems = stemsOf(words, vocabulary());
            const auto found = byStems.constFind(stems);
            if (found == byStems.cend()) {
                byStems.insert(stems, label);
                return;
            }
            const MatchCode code = differenceOf(m_list.labels[*found].split(u' '), words, vocabulary());
            if (code == MatchCode::WordEnding || tellsApart(words))
                m_claims.push_back({ std::min(*found, label), std::max(*found, label), code, m_speaker[size_t(label)], true });
        });
    }

    /// The same of whole names, where what the firm is called by stands elsewhere: "Vireo Management Services" and
    /// "Services de gestion Vireo".
    void claimWholeNames()
    {
        QHash<QString, int> byStems;
        for (int number = 0; number < int(m_list.names.size()); ++number) {
            const LabelledName &name = m_list.names[size_t(number)];
            if (name.isJointVenture || isNumberLabel(m_list.labels[name.label]))
                continue;
            const QStringList words = wordsOf(name);
            if (words.size() < 2 || !tellsApart(words))
                continue;
            const QString stems = stemsOf(words, vocabulary());
            const auto found = byStems.constFind(stems);
            if (found == byStems.cend())
                byStems.insert(stems, number);
            else if (const LabelledName &other = m_list.names[size_t(*found)]; !areTwoFirms(other.label, name.label))
                claim(other.label, name.label, differenceOf(wordsOf(other), words, vocabulary()), number);
        }
    }

    /// "Kestra Vireo" and "Vireo Kestra": which of two known firms it is, the order does not say.
    [[nodiscard]] bool areTwoFirms(int first, int second) const
    {
        const auto isKnown = [&](int label) { return !m_list.labels[label].contains(u' ') && m_sizes[size_t(label)] > 1; };
        return isKnown(first) && isKnown(second);
    }

    [[nodiscard]] QStringList wordsOf(const LabelledName &name) const
    {
        QStringList words;
        for (const int word : m_labels.core(name.corrected))
            words << m_labels.table().text(word);
        return words;
    }

    /// "Centre de formation" and "Training Centre" need not be one firm.
    [[nodiscard]] bool tellsApart(const QStringList &words) const
    {
        return std::any_of(words.cbegin(), words.cend(), [&](const QString &word) {
            const WordKinds kinds = vocabulary().kindsOf(word);
            return !kinds.testAnyFlags(WordKinds(WordKind::Business) | WordKind::Place)
                   && (words.size() > 2 || !kinds.testFlag(WordKind::Descriptor));
        });
    }

    /// Two words are short for the one longer label that nearly all names with these two words have.
    void claimShortNames()
    {
        struct Longer
        {
            QString start; ///< stems of the first two words
            int names = 0;
            int label = -1; ///< the first with these stems
        };
        QHash<std::pair<QString, QString>, Longer> byStart; // and by all stems
        QHash<QString, int> allOf; // names of longer labels, by start
        forEachLongLabel([&](int label, const QStringList &words) {
            if (words.size() < 3)
                return;
            const QString start = stemsOf(words.first(2), vocabulary());
            Longer &longer = byStart[{ start, stemsOf(words, vocabulary()) }];
            longer.start = start;
            longer.names += m_sizes[size_t(label)];
            if (longer.label < 0)
                longer.label = label;
            allOf[longer.start] += m_sizes[size_t(label)];
        });
        QHash<QString, Longer> dominant; // more than half of all: there is but one
        for (const Longer &longer : std::as_const(byStart)) {
            if (longer.names >= fewestDominant && longer.names >= dominantShare * allOf.value(longer.start))
                dominant.insert(longer.start, longer);
        }
        for (int number = 0; number < int(m_list.names.size()); ++number) {
            const int label = m_list.names[size_t(number)].label;
            const QString &text = m_list.labels[label];
            if (text.count(u' ') != 1 || isNumberLabel(text))
                continue;
            const QString start = stemsOf(text.split(u' '), vocabulary());
            const Longer longer = dominant.value(start);
            if (longer.label >= 0 && longer.names >= dominantShare * (allOf.value(start) + m_sizes[size_t(label)]))
                claim(label, longer.label, MatchCode::ShortName, number);
        }
    }

    /// A number without its province is the number with it, when the list knows one province for it.
    void claimNumbers()
    {
        QHash<QString, QList<int>> withPlace;
        for (int label = 0; label < int(m_sizes.size()); ++label) {
            if (isNumberLabel(m_list.labels[label]) && m_list.labels[label].contains(u' '))
                withPlace[m_list.labels[label].section(u' ', 0, 0)].append(label);
        }
        for (int number = 0; number < int(m_list.names.size()); ++number) {
            const int label = m_list.names[size_t(number)].label;
            const QList<int> places = withPlace.value(m_list.labels[label]);
            if (places.size() == 1)
                claim(label, places.first(), MatchCode::SameNumber, number);
        }
    }

    const LabelledList &m_list;
    const FirmLabels &m_labels;
    const std::vector<int> &m_sizes;
    std::vector<Claim> &m_claims;
    std::vector<int> m_speaker; ///< the first name of each label
};

} // namespace

void claimLabelForms(const LabelledList &list, const FirmLabels &labels, const std::vector<int> &sizes,
                     std::vector<Claim> &claims)
{
    FormCollector(list, labels, sizes, claims).collect();
}

} // namespace acquis
