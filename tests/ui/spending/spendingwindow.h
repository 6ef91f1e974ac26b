// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/temporaryfolder.h"
#include "ui/shell/jobrunner.h"
#include "ui/shell/languagecontroller.h"
#include "ui/shell/registersession.h"
#include "ui/shell/settings.h"
#include "ui/shell/uicontext.h"
#include "ui/shell/userprompts.h"
#include "ui/spending/spendingpage.h"
#include "ui/widgets/theme.h"

#include <QMap>

#include <memory>

namespace acquis::test {

/// Answers every question at once with the file that the test named.
class AnsweredPrompts final : public UserPrompts
{
public:
    void openFiles(QWidget *, const QString &, const QString &, bool, std::function<void(const QStringList &)> chosen) override;
    void saveFile(QWidget *, const QString &, const QString &, const QString &,
                  std::function<void(const QString &)> chosen) override;
    void confirm(QWidget *, const QString &, const QString &, const QString &, std::function<void(bool)> answered) override;
    QString file;
};

/// A line of accounts to import.
struct TestLine
{
    QByteArray year;
    QByteArray ministry;
    QByteArray program;
    QByteArray amount;
    QByteArray detail = "Detail";
};

/// The lines as a file of the format that Ontario publishes.
[[nodiscard]] QByteArray statements(const QList<TestLine> &lines);

/// The spending page, shown, on a register of the test's own, with everything around it real but the prompts.
class SpendingWindow
{
public:
    SpendingWindow();
    ~SpendingWindow();

    /// A new register with these lines, one file a year; false when that failed or the page does not settle.
    [[nodiscard]] bool open(const QList<TestLine> &lines);
    /// A new register with these files, name and content.
    [[nodiscard]] bool openFiles(const QMap<QString, QByteArray> &files);
    [[nodiscard]] bool openSample();
    [[nodiscard]] bool waitUntilSettled();
    void setLanguage(Language language);
    /// The page goes and another takes its place, as when the program starts again.
    void remakePage();

    [[nodiscard]] SpendingPage &page() { return *m_page; }
    [[nodiscard]] UiContext context() { return { m_theme, m_language, m_settings, m_jobs, m_prompts, m_session }; }

    /// The words of the filter chips, left to right.
    [[nodiscard]] QStringList chips() const;
    /// The words of the table as shown, header first.
    [[nodiscard]] QList<QStringList> table(const QString &view = QStringLiteral("spendingTable")) const;
    /// The words of the row under the table.
    [[nodiscard]] QStringList totalRow() const;
    [[nodiscard]] QStringList crumbs() const;
    /// Activates the row of the table whose name is \p name; false when there is none.
    [[nodiscard]] bool drill(const QString &name);

    TemporaryFolder folder;

private:
    Settings m_settings;
    Theme m_theme;
    LanguageController m_language;
    JobRunner m_jobs;
    RegisterSession m_session;
    std::unique_ptr<SpendingPage> m_page;

public:
    AnsweredPrompts m_prompts;
};

} // namespace acquis::test
