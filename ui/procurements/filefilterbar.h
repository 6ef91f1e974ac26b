// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/filesummaries.h"
#include "ui/procurements/filelistwords.h"
#include "ui/shell/uicontext.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QMenu;
QT_END_NAMESPACE

namespace acquis {

class FilterBar;

/// Narrows the list of procurement files: words that are looked for as one types, and filters as chips.
class FileFilterBar final : public QWidget
{
    Q_OBJECT
public:
    explicit FileFilterBar(const UiContext &context, QWidget *parent = nullptr);

    [[nodiscard]] const FileFilter &filter() const { return m_filter; }
    /// \p name: what stands behind a list of ids, such as a figure of the first page.
    void setFilter(const FileFilter &filter, const QString &name = {});
    void setPeople(const QStringList &holders, const QString &me);
    void focusFind();
    /// What is asked, a line for each filter, in the language of the screen.
    [[nodiscard]] QStringList filterLines() const;
    void retranslate();

Q_SIGNALS:
    void changed(); ///< by the person
    void leftForResults(); ///< Enter or arrow down in the words

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Kind { State, Stage, Holder, WaitsFor, Unit, Late, Still, Only };
    struct Chip
    {
        Kind kind {};
        QString name;
        QString value;
    };
    [[nodiscard]] QList<Chip> chips() const;
    void showChips();
    void remove(Kind kind);
    void openMenu(QWidget *at, std::optional<Kind> only);
    void fillState(QMenu &menu);
    void fillStage(QMenu &menu);
    void fillHolder(QMenu &menu);
    void take();

    const UiContext m_context;
    FileFilter m_filter;
    QString m_onlyName;
    QStringList m_holders;
    QString m_me;
    QLabel *m_label;
    QLineEdit *m_find;
    FilterBar *m_bar;
    QMenu *m_menu = nullptr;
};

} // namespace acquis
