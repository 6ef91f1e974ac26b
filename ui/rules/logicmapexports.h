// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rules/logicmappicture.h"
#include "ui/shell/uicontext.h"

#include <QAction>
#include <QImage>
#include <QList>
#include <QObject>

#include <functional>

QT_BEGIN_NAMESPACE
class QPrinter;
QT_END_NAMESPACE

namespace acquis {

class FileWriting;

/// The map on paper, in the light theme: as lines, as a picture, on one printed page.
[[nodiscard]] QByteArray logicMapSvg(const LogicMapPicture &picture, Language language, const QString &title);
[[nodiscard]] QImage logicMapImage(const LogicMapPicture &picture, Language language);
void printLogicMap(QPrinter &printer, const LogicMapPicture &picture, Language language, const QString &title);

/// Copy, save and print the map.
class LogicMapExports final : public QObject
{
    Q_OBJECT
public:
    using Source = std::function<std::optional<LogicMapPicture>()>;
    LogicMapExports(const UiContext &context, FileWriting &writing, Source source, QWidget *panel);

    [[nodiscard]] const QList<QAction *> &actions() const { return m_actions; }
    void retranslate();
    void setEnabled(bool enabled);

private:
    QAction *add(const QString &name, void (LogicMapExports::*act)());
    void copy();
    void saveSvg();
    void print();

    const UiContext m_context;
    FileWriting &m_writing;
    Source m_source;
    QWidget *m_panel;
    QList<QAction *> m_actions; ///< filled while the others are made
    QAction *m_copy;
    QAction *m_svg;
    QAction *m_print;
};

} // namespace acquis
