// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rules/determinationdocument.h"
#include "ui/shell/uicontext.h"

#include <QObject>

#include <functional>
#include <optional>

QT_BEGIN_NAMESPACE
class QAction;
class QActionGroup;
class QMenu;
class QWidget;
QT_END_NAMESPACE

namespace acquis {

class FileWriting;

/// The result carried away: copied, as PDF, on paper, as JSON; in the language of the screen, in one of both, or in both.
class DeterminationExports final : public QObject
{
    Q_OBJECT
public:
    using Source = std::function<std::optional<DeterminationRecord>()>;
    DeterminationExports(const UiContext &context, FileWriting &writing, Source source, QWidget *page);

    /// Copy, PDF, print, JSON, and the menu of languages.
    [[nodiscard]] QList<QAction *> actions() const;
    [[nodiscard]] QAction *copyAction() const { return m_copy; }
    [[nodiscard]] QAction *printAction() const { return m_print; }
    void setEnabled(bool isEnabled);
    void retranslate();

private:
    enum class Choice { Screen, English, French, Both };
    [[nodiscard]] QAction *add(const QString &name, const QKeySequence &shortcut, void (DeterminationExports::*act)());
    [[nodiscard]] QList<Language> languages() const;
    void copy();
    void savePdf();
    void print();
    void saveJson();

    const UiContext m_context;
    FileWriting &m_writing;
    const Source m_source;
    QWidget *m_page;
    QAction *m_copy;
    QAction *m_pdf;
    QAction *m_print;
    QAction *m_json;
    QMenu *m_languageMenu;
    QActionGroup *m_languages;
};

} // namespace acquis
