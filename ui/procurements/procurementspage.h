// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/canceltoken.h"
#include "ui/procurements/filelistmodel.h"
#include "ui/shell/page.h"
#include "ui/shell/uicontext.h"

QT_BEGIN_NAMESPACE
class QPushButton;
class QStackedWidget;
class QTableView;
QT_END_NAMESPACE

namespace acquis {

class FileFilterBar;
class FileHandOverBar;
class FileWriting;
class NewFileView;
class Panel;
class TableFit;
class WrappingLabel;

/// The procurement files of the register: whose turn it is, since when, and for what; searched as one types. From here files are
/// opened, begun and given to another holder.
class ProcurementsPage final : public Page
{
    Q_OBJECT
public:
    ProcurementsPage(const UiContext &context, FileListSession &files, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QList<Crumb> breadcrumb() const override;
    void goToCrumb(int level) override;
    bool goBack() override;
    [[nodiscard]] QList<QAction *> fileActions() const override;
    [[nodiscard]] QList<QAction *> editActions() const override;
    [[nodiscard]] QString helpAnchor() const override;
    [[nodiscard]] QString unsavedWork() const override;
    void retranslate() override;

    /// Nothing is being read, looked up or saved.
    [[nodiscard]] bool isSettled() const;
    [[nodiscard]] const FileFilter &filter() const;

public Q_SLOTS:
    /// Shows the files of a filter; \p name says what they are where it lists ids.
    void showFiles(const acquis::FileFilter &filter, const QString &name = {});
    /// Asks what a new file needs to begin.
    void beginFile();
    /// The same about a need that was asked elsewhere.
    void beginWith(const Need &need, const QString &words);
    /// The session has another snapshot, or none.
    void dataChanged();

Q_SIGNALS:
    void fileRequested(acquis::ProcurementFileId id);
    void newFileRequested(const acquis::ProcurementFile &file); ///< to be created and opened
    void importRequested();
    void settled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum Place { ListPlace, NewPlace, EmptyPlace };
    QWidget *makeList();
    QWidget *makeEmpty();
    void makeActions();
    void connectParts();
    void sort();
    void lookUp();
    void take(std::shared_ptr<const FileListSnapshot> snapshot, std::vector<quint32> rows);
    void showPlace();
    void say();
    void updateActions();
    void openRow(int row);
    void beginLike();
    void startNew(const ProcurementFile &file, const QString &like);
    void beginHandOver();
    void handOverFiles(const QString &holder, const QString &reason);
    void finishHandOver(const QString &holder, const Result<struct HandOver> &outcome);
    void copyRows();
    void exportRows();
    void sayWhenSettled();
    void tell(StateToken state, const std::function<QString()> &title, const std::function<QString()> &text = {});
    [[nodiscard]] QList<ProcurementFileId> selectedFiles() const;
    [[nodiscard]] QStringList people() const;
    [[nodiscard]] bool hasFiles() const;

    const UiContext m_context;
    FileListSession &m_files;
    QStackedWidget *m_places;
    Panel *m_panel;
    FileFilterBar *m_filterBar;
    QTableView *m_table;
    FileListModel *m_model;
    TableFit *m_fit = nullptr;
    std::shared_ptr<const FileListSnapshot> m_fittedTo;
    std::size_t m_fittedRows = 0;
    WrappingLabel *m_nothing;
    QPushButton *m_newButton;
    FileHandOverBar *m_handOverBar;
    FileWriting *m_writing;
    NewFileView *m_new;
    WrappingLabel *m_emptyText;
    QPushButton *m_emptyNew;
    QPushButton *m_emptySample;
    QAction *m_find;
    QAction *m_newAction;
    QAction *m_likeAction;
    QAction *m_openAction;
    QAction *m_handOver;
    QAction *m_copy;
    QAction *m_export;
    FileListOrder m_order;
    std::vector<quint32> m_sorted; ///< positions in m_sortedOf
    std::shared_ptr<const FileListSnapshot> m_sortedOf;
    std::vector<quint32> m_rows; ///< what is shown
    CancelToken m_sortCancel;
    CancelToken m_lookUpCancel;
    CancelToken m_knownCancel;
    bool m_isNew = false; ///< the new file's questions are shown
    bool m_isSaving = false;
    bool m_isSorting = false;
    bool m_isLooking = false;
    bool m_isLoadingLike = false;
    bool m_isReadingKnown = false;
    int m_sorts = 0;
    int m_lookUps = 0;
    int m_knownReads = 0;
};

} // namespace acquis
