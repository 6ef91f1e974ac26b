// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agreements/agreementwords.h"
#include "ui/agreements/heldlookup.h"

#include <QAbstractListModel>

namespace acquis {

/// Arrangements, agreements and price guides that were found.
class HeldListModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    /// Parts of a line, beside its name.
    enum Role { OwnerRole = Qt::UserRole + 1, FactsRole };

    explicit HeldListModel(QObject *parent = nullptr) : QAbstractListModel(parent) { }

    void setLines(const QList<HeldLine> &lines, QDate today);
    void setWords(const AgreementWords &words);
    [[nodiscard]] QString uidAt(int row) const;
    /// -1 when it is not there.
    [[nodiscard]] int rowOf(const QString &uid) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString name(const HeldLine &line) const;
    [[nodiscard]] QString owner(const HeldLine &line) const;
    [[nodiscard]] QString facts(const HeldLine &line) const;
    [[nodiscard]] QString end(const HeldLine &line) const;

    QList<HeldLine> m_lines;
    QDate m_today;
    AgreementWords m_words { Language::English };
};

} // namespace acquis
