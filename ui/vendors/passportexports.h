// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vendors/passport.h"
#include "ui/shell/uicontext.h"

#include <QList>
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

/// The vendor of record passport of the shown vendor as a file, in the language of the screen, in one of both, or in both; with
/// contacts only when the person says so.
class PassportExports final : public QObject
{
    Q_OBJECT
public:
    /// Asked with whether contacts go with it; nothing when no vendor is shown.
    using Source = std::function<std::optional<VendorPassport>(bool withContacts)>;
    PassportExports(const UiContext &context, FileWriting &writing, Source source, QWidget *page);

    /// The action that writes, then the menu of what goes into the file.
    [[nodiscard]] QList<QAction *> actions() const;
    [[nodiscard]] QAction *saveAction() const { return m_save; }
    void setEnabled(bool isEnabled);
    void retranslate();

private:
    enum class Choice { Screen, English, French, Both };
    [[nodiscard]] QList<Language> languages() const;
    void save();

    const UiContext m_context;
    FileWriting &m_writing;
    const Source m_source;
    QWidget *m_page;
    QAction *m_save;
    QMenu *m_menu;
    QActionGroup *m_languages;
    QAction *m_contacts;
};

} // namespace acquis
