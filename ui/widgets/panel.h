// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
class QLabel;
class QVBoxLayout;
QT_END_NAMESPACE

namespace acquis {

/// A framed part of a page: header row with title, second text and tools at its right, then the content.
class Panel final : public QFrame
{
    Q_OBJECT
public:
    explicit Panel(QWidget *parent = nullptr);

    void setTitle(const QString &title); ///< also the accessible name
    void setSubtitle(const QString &subtitle);
    void setHeaderIcon(const QIcon &icon);
    /// Adds a tool at the right end of the header. The panel takes ownership.
    void addTool(QWidget *tool);
    /// Adds to the content, top to bottom, without margins. The panel takes ownership.
    void addContent(QWidget *content, int stretch = 0);
    /// A rich or plain line under the content; hidden while empty.
    void setFootnote(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// A splitter asks for least heights at no width in particular: the header tells the one of its present width.
    void keepHeaderWhole();

    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_subtitle;
    QLabel *m_footnote;
    QWidget *m_headerRow;
    QHBoxLayout *m_header;
    QVBoxLayout *m_content;
};

} // namespace acquis
