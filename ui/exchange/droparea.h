// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>

QT_BEGIN_NAMESPACE
class QLabel;
class QMimeData;
class QPushButton;
QT_END_NAMESPACE

namespace acquis {

class Theme;

/// The empty import page: says what can be imported and takes files that are dropped or chosen.
class DropArea final : public QFrame
{
    Q_OBJECT
public:
    explicit DropArea(const Theme &theme, QWidget *parent = nullptr);

    /// Without a register the area offers to make one first.
    void setRegisterIsOpen(bool open);
    void retranslate();
    [[nodiscard]] QPushButton *browseButton() const { return m_browse; }

Q_SIGNALS:
    void browseRequested();
    void registerRequested();
    void dropped(const QStringList &paths);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retakeIcon();
    void setHovered(bool hovered);

    const Theme &m_theme;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_browse;
    QPushButton *m_create;
    bool m_registerIsOpen = true;
    bool m_hovered = false;
};

/// The local files among what is dragged; empty when there are none.
[[nodiscard]] QStringList localFiles(const QMimeData &data);

} // namespace acquis
