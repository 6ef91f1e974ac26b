// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/audittrail.h"
#include "ui/shell/auditwords.h"
#include "ui/shell/uicontext.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QAction;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
QT_END_NAMESPACE

namespace acquis {

class HistoryFilter;
class HistoryModel;
class WrappingLabel;

/// The history of one record, the newest first: when, who, what, the field with its old and its new value, why. It can be
/// searched, and what is selected is copied as cells divided by tabs. Read off the GUI thread.
class HistoryView final : public QWidget
{
    Q_OBJECT
public:
    /// Answers the entries of a record, oldest first; runs in another thread, with a Database of its own.
    using Reader = std::function<Result<std::vector<AuditEntry>>(Database &)>;

    explicit HistoryView(const UiContext &context, QWidget *parent = nullptr);

    /// Reads what the trail says of \p record and its fields; empty: of nothing.
    void setRecord(const QString &record);
    /// The same for a record whose history is more than its own entries.
    void setRecord(const QString &record, Reader reader);
    /// Shows entries that were read already, oldest first, as the history of \p record.
    void setEntries(const QString &record, std::vector<AuditEntry> entries);
    /// Reads again what setRecord() said.
    void reload();

    void setFieldWords(std::function<QString(const QString &path)> words);
    /// Codes and amounts in words; an empty answer leaves the value as it is.
    void setValueWords(std::function<QString(const QString &path, const QJsonValue &value)> words);
    /// Whole changes as sentences; an empty answer leaves the field with its old and its new value.
    void setChangeWords(std::function<QString(const QString &path, const QJsonValue &before, const QJsonValue &after)> words);
    /// For actions of the page's own.
    void setActionWords(std::function<QString(const QString &action)> words);
    /// Shows a button that triggers \p action, which undoes the last step and is enabled when it can.
    void setUndoAction(QAction *action);

    [[nodiscard]] const QString &record() const { return m_record; }
    [[nodiscard]] int count() const;
    /// Nothing is being read.
    [[nodiscard]] bool isSettled() const { return !m_isReading; }
    /// What is shown, a line for each entry.
    [[nodiscard]] QString toPlainText() const;
    void retranslate();

Q_SIGNALS:
    void settled(); ///< what was asked for is shown

protected:
    void changeEvent(QEvent *event) override;

private:
    void take(std::vector<AuditEntry> oldestFirst);
    void updateWords();
    void updateState();
    void copySelected();

    const UiContext m_context;
    AuditWords::OfPage m_words;
    QString m_record;
    Reader m_reader;
    std::optional<Error> m_error;
    int m_reads = 0;
    bool m_isReading = false;
    HistoryModel *m_model;
    HistoryFilter *m_found;
    QLabel *m_findLabel;
    QLineEdit *m_find;
    QListView *m_list;
    WrappingLabel *m_state;
    QPushButton *m_again;
    QPushButton *m_undo;
    QAction *m_undoAction = nullptr;
    QAction *m_copy;
};

} // namespace acquis
