// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vendors/namematcher.h"
#include "core/vendors/namereading.h"
#include "core/vendors/spelling.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace acquis {

/// A known name that a new one may mean.
struct NameCandidate
{
    qsizetype known = 0; ///< position in the list of known names
    int confidence = 0; ///< percent; by a published key at least so many with such a reason were right (ADR 0016)
    QList<MatchReason> reasons; ///< the strongest first

    friend bool operator==(const NameCandidate &, const NameCandidate &) = default;
};

/// From this confidence on a match may be taken without asking; below, a person decides.
inline constexpr int certainConfidence = 95;

/// Known names, prepared to be asked for new ones: imports, search, a name being typed. Immutable once made; any thread.
/// About a millisecond for ten thousand known names and one question.
class NameIndex
{
public:
    /// \error Cancelled, InvalidTable for more than mostNames
    [[nodiscard]] static Result<NameIndex> made(const QStringList &known, const NameVocabulary &vocabulary,
                                                const CancelToken &cancel = {});

    /// At most \p most candidates of \p least confidence and more, the surest first, of equals in the order of the list.
    [[nodiscard]] QList<NameCandidate> candidatesFor(QStringView name, int least = 1, qsizetype most = 10) const;

    [[nodiscard]] const QStringList &names() const { return m_known; }

private:
    class Question;
    using Positions = QList<int>;

    explicit NameIndex(const NameVocabulary &vocabulary) : m_vocabulary(vocabulary) { }
    void read();
    void cluster(const NameMatching &matching);
    [[nodiscard]] QStringList significant(const QStringList &words) const;

    NameVocabulary m_vocabulary;
    QStringList m_known;
    QHash<QString, Positions> m_whole; ///< by significant words
    QHash<QString, Positions> m_stems;
    QHash<QString, Positions> m_glued; ///< by significant words without blanks
    QHash<QString, Positions> m_numbers; ///< by company number
    QHash<QString, Positions> m_others; ///< by the firm that a statement in the known name names
    QHash<QString, Positions> m_initials; ///< by first letters of the significant words
    QHash<QString, Positions> m_called; ///< by what the firm is called by: its names
    std::shared_ptr<const KnownSpellings> m_spellings;
};

} // namespace acquis
