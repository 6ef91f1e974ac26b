// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/logicmapexports.h"

#include "ui/rules/logicmapscene.h"
#include "ui/shell/filewriting.h"
#include "ui/shell/languagecontroller.h"
#include "ui/shell/userprompts.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QFileInfo>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QSvgGenerator>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

/// A scene of its own, so that a dark screen prints on white.
class PaperMap
{
public:
    PaperMap(const LogicMapPicture &picture, Language language)
    {
        m_theme.setChoice(ThemeChoice::Light);
        m_scene.setForPaper(true);
        m_scene.setTextFont(QApplication::font());
        m_scene.setLanguage(language);
        m_scene.setPicture(picture);
    }

    [[nodiscard]] QSizeF size() const { return m_scene.sceneRect().size(); }
    void render(QPainter &painter, const QRectF &target)
    {
        painter.fillRect(target, m_theme.color(ColorToken::Base));
        m_scene.render(&painter, target);
    }

private:
    Theme m_theme;
    LogicMapScene m_scene { m_theme };
};

} // namespace

QByteArray logicMapSvg(const LogicMapPicture &picture, Language language, const QString &title)
{
    PaperMap map(picture, language);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    const QRectF whole(QPointF(), map.size());
    generator.setSize(whole.size().toSize());
    generator.setViewBox(whole);
    generator.setTitle(title);
    QPainter painter(&generator);
    map.render(painter, whole);
    painter.end();
    return bytes;
}

QImage logicMapImage(const LogicMapPicture &picture, Language language)
{
    constexpr qreal scale = 2;
    PaperMap map(picture, language);
    QImage image((map.size() * scale).toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    map.render(painter, QRectF(image.rect()));
    return image;
}

void printLogicMap(QPrinter &printer, const LogicMapPicture &picture, Language language, const QString &title)
{
    PaperMap map(picture, language);
    printer.setDocName(title);
    QPainter painter(&printer);
    const QRectF page(QPointF(), QSizeF(printer.pageRect(QPrinter::DevicePixel).size()));
    const QSizeF fitted = map.size().scaled(page.size(), Qt::KeepAspectRatio);
    map.render(painter, QRectF(QPointF((page.width() - fitted.width()) / 2, 0), fitted));
}

LogicMapExports::LogicMapExports(const UiContext &context, FileWriting &writing, Source source, QWidget *panel)
    : QObject(panel)
    , m_context(context)
    , m_writing(writing)
    , m_source(std::move(source))
    , m_panel(panel)
    , m_copy(add(u"logicMapCopy"_s, &LogicMapExports::copy))
    , m_svg(add(u"logicMapSvg"_s, &LogicMapExports::saveSvg))
    , m_print(add(u"logicMapPrint"_s, &LogicMapExports::print))
{ }

QAction *LogicMapExports::add(const QString &name, void (LogicMapExports::*act)())
{
    auto *action = new QAction(this);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, act);
    m_panel->addAction(action);
    m_actions << action;
    return action;
}

void LogicMapExports::retranslate()
{
    m_copy->setText(tr("&Copy the map as a picture"));
    m_svg->setText(tr("&Save the map as SVG…"));
    m_print->setText(tr("&Print the map…"));
}

void LogicMapExports::setEnabled(bool enabled)
{
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(enabled);
}

void LogicMapExports::copy()
{
    if (const auto picture = m_source())
        QApplication::clipboard()->setImage(logicMapImage(*picture, m_context.language.language()));
}

void LogicMapExports::saveSvg()
{
    const auto picture = m_source();
    if (!picture)
        return;
    m_context.prompts.saveFile(
        m_panel, tr("Save the map as SVG"), u"map.svg"_s, tr("SVG drawings (*.svg)"), [this, picture](const QString &path) {
            const QByteArray bytes = logicMapSvg(*picture, m_context.language.language(), tr("Logic map"));
            m_writing.start(QFileInfo(path).fileName(), [path, bytes](const WriteWatch &) { return writeBytes(path, bytes); });
        });
}

void LogicMapExports::print()
{
    const auto picture = m_source();
    if (!picture)
        return;
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    auto *dialog = new QPrintDialog(printer.get(), m_panel);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"logicMapPrintDialog"_s);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this,
            [this, printer, picture] { printLogicMap(*printer, *picture, m_context.language.language(), tr("Logic map")); });
    dialog->open();
}

} // namespace acquis
