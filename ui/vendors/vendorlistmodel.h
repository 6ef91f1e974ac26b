// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/vendors/vendorlookup.h"
#include "ui/vendors/vendorwords.h"

#include <QAbstractListModel>

namespace acquis {

/// Vendors that were found, of which only a part is there: more is asked for when the view comes to its end.
class VendorListModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    /// Parts of a line, beside its name.
    enum Role { PlaceRole = Qt::UserRole + 1, FactsRole, ReasonsRole };

    explicit VendorListModel(QObject *parent = nullptr) : QAbstractListModel(parent) { }

    /// The first lines of another answer.
    void setLines(const VendorLines &found);
    /// The next ones of the same.
    void append(const VendorLines &found);
    void setWords(const VendorWords &words, const SizeDefinition &sizes);
    [[nodiscard]] qint64 total() const { return m_total; }
    [[nodiscard]] VendorId idAt(int row) const;
    /// -1 when it is not there, or not yet.
    [[nodiscard]] int rowOf(VendorId id) const;
    /// A line as one sentence.
    [[nodiscard]] QString sentence(int row) const;
    /// Headings of a table of vendors, and a line as its cells.
    [[nodiscard]] static QStringList headings();
    [[nodiscard]] static QStringList cells(const VendorLine &line, const VendorWords &words, const SizeDefinition &sizes);
    /// The ticked lines that are there, else all that are there, with header and tabs.
    [[nodiscard]] QString asText() const;

    /// Who is ticked stays so while other lines are found; in the order of ticking.
    [[nodiscard]] const QList<VendorId> &ticked() const { return m_ticked; }
    void untickAll();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void moreWanted(int after);
    void tickedChanged();

private:
    [[nodiscard]] static QString offers(const VendorLine &line, Language language);
    [[nodiscard]] QString place(const VendorLine &line) const;
    [[nodiscard]] QString facts(const VendorLine &line) const;

    QList<VendorLine> m_lines;
    QList<VendorId> m_ticked;
    qint64 m_total = 0;
    bool m_isWaiting = false; ///< for the next lines
    VendorWords m_words { Language::English };
    SizeDefinition m_sizes;
};

} // namespace acquis
