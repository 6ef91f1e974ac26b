// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rules/determinationwords.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QLabel;
class QVBoxLayout;
QT_END_NAMESPACE

namespace acquis {

class WrappingLabel;

/// The answer in two seconds, and under it what to look out for. It changes in place: while a slider is dragged nothing but
/// the words is touched.
class OptionsSummary final : public QFrame
{
    Q_OBJECT
public:
    explicit OptionsSummary(const Theme &theme, QWidget *parent = nullptr);

    void show(const AnswerSummary &summary, const QStringList &warnings);
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] QStringList warnings() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct WarningLine
    {
        QWidget *line;
        QLabel *icon;
        WrappingLabel *text;
    };
    void color();
    void addLine();

    const Theme &m_theme;
    AnswerSummary m_summary;
    QLabel *m_icon;
    WrappingLabel *m_title;
    WrappingLabel *m_text;
    QVBoxLayout *m_column;
    QList<WarningLine> m_lines;
};

} // namespace acquis
