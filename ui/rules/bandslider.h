// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractSlider>
#include <QList>
#include <QString>

namespace acquis {

class Theme;

/// A slider over bands with their words inside, and labelled marks below. Its integer value is a place from 0 to 10,000;
/// subclasses know what exactly it stands for and say it to readers.
class BandSlider : public QAbstractSlider
{
    Q_OBJECT
public:
    explicit BandSlider(const Theme &theme, QWidget *parent = nullptr);

    /// What the handle stands on, in words.
    [[nodiscard]] virtual QString valueText() const = 0;
    /// As if the person had dragged the handle to that place.
    void drag(int place) { moveTo(qreal(place) / places); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    static constexpr int places = 10'000;

protected:
    struct Band
    {
        qreal from = 0; ///< 0 to 1
        qreal to = 1;
        QString words;
        QString shortWords; ///< where there is no room for the words; may be empty
    };
    struct Mark
    {
        qreal at = 0;
        QString words;
        bool isStop = false; ///< a limit of the rules: strong, and never left out for another label
    };
    void setBands(const QList<Band> &bands, const QList<Mark> &marks);
    /// Where the handle stands exactly, and where it stood before the trial; below 0: no trial.
    void setPlace(qreal place, qreal before);
    [[nodiscard]] qreal pixelsPerPlace() const;

    /// The person moved the handle there.
    virtual void moveTo(qreal place) = 0;
    virtual void moveBySteps(int steps) = 0;
    virtual void moveToStop(int direction) = 0;

    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] qreal unit() const;
    [[nodiscard]] QFont smallFont() const;
    [[nodiscard]] QRectF groove() const;
    [[nodiscard]] qreal xOf(qreal place) const;
    void paintBands(QPainter &painter) const;
    void paintWords(QPainter &painter, const Band &band, const QRectF &rect, bool isLit) const;
    void paintMarks(QPainter &painter) const;
    void paintHandle(QPainter &painter) const;

    const Theme &m_theme;
    QList<Band> m_bands;
    QList<Mark> m_marks;
    qreal m_place = 0;
    qreal m_before = -1;
};

} // namespace acquis
