// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/homefigures.h"

#include <QWidget>

namespace acquis {

class Theme;

/// A bar for each size class: invoices on time, late, in dispute, without a date. The words are given; a table with the same figures
/// stands beside it for who does not see bars. Parts are chosen with the arrow keys and opened with Enter or a click.
class PunctualityBars final : public QWidget
{
    Q_OBJECT
public:
    struct Bar
    {
        QString name; ///< of the size class
        std::array<qint64, codeCount<PaymentState>> counts {};
        QString onTime; ///< "82.8%"
        QString range; ///< "80.0 to 83.4%"
        std::array<QString, codeCount<PaymentState>> sentences; ///< each part in words
        friend bool operator==(const Bar &, const Bar &) = default;
    };
    explicit PunctualityBars(const Theme &theme, QWidget *parent = nullptr);

    /// \p states: the words of the parts, \p onTime and \p range the headings of the figures at the right.
    void setWords(const std::array<QString, codeCount<PaymentState>> &states, const QString &onTime, const QString &range);
    void setBars(const QList<Bar> &bars);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(int bar, acquis::PaymentState state);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Measures
    {
        int rowHeight = 0;
        int top = 0; ///< of the first bar
        int left = 0; ///< of the bars
        int width = 0;
        int onTime = 0; ///< right edges of the figures
        int range = 0;
    };
    struct Part
    {
        int bar = -1;
        PaymentState state {};
        QRect rect;
    };
    [[nodiscard]] Measures measures() const;
    [[nodiscard]] QList<Part> parts() const;
    [[nodiscard]] const Part *partAt(const QList<Part> &parts, QPoint at) const;
    [[nodiscard]] QBrush fill(PaymentState state) const;
    void paintLegend(QPainter &painter) const;
    void choose(int part);

    const Theme &m_theme;
    std::array<QString, codeCount<PaymentState>> m_states;
    QString m_onTime;
    QString m_range;
    QList<Bar> m_bars;
    int m_current = 0; ///< of parts()
};

} // namespace acquis
