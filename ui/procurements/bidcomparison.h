// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/procurements/bidcomparisonmodel.h"
#include "ui/shell/uicontext.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QTableView;
QT_END_NAMESPACE

namespace acquis {

/// Bids beside each other. Copies everything with its headings (Ctrl+C); Enter or a double click tells the bid.
class BidComparison final : public QWidget
{
    Q_OBJECT
public:
    /// \p name is the object name of the table.
    BidComparison(const UiContext &context, const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] BidComparisonModel &model() const { return *m_model; }
    void setFile(const ProcurementFile &file, QDate today);
    void retranslate();
    [[nodiscard]] QString currentBid() const; ///< empty: none
    void setCurrentBid(const QString &bid);
    void copy() const;
    /// As high as its first rows; scrolls beyond.
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void currentChanged();
    void activated(const QString &bid);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    /// All bids are seen at once where that leaves each a readable width: the widest columns give way first, and words wrap.
    void fitWidth();
    const UiContext m_context;
    BidComparisonModel *m_model;
    QTableView *m_view;
    QList<int> m_wanted; ///< widths of the columns, in pixels, before any gave way
};

} // namespace acquis
