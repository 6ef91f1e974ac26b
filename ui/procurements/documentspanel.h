// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/procurements/documentkeeping.h"
#include "ui/procurements/filesession.h"

#include <QTemporaryDir>

#include <functional>

QT_BEGIN_NAMESPACE
class QAction;
class QPushButton;
class QStackedWidget;
QT_END_NAMESPACE

namespace acquis {

class FieldColumn;
class FileWriting;
class Panel;
class RecordList;
class WrappingLabel;

/// The documents of the open procurement file: attached by choosing, dropping or pasting files, opened as copies for reading, saved,
/// described, and taken off the list. The owner calls showFile() when the file changed and retranslate() when the language did.
class DocumentsPanel final : public QWidget
{
    Q_OBJECT
public:
    DocumentsPanel(const UiContext &context, FileSession &session, QWidget *parent = nullptr);
    ~DocumentsPanel() override;

    void showFile();
    void retranslate();
    /// "documents" or "documents/e3/about"; false: it is not here.
    bool goTo(const QString &path);
    void attach(const QStringList &paths);
    /// What opens a copy for reading; the system's program unless tests say otherwise. False: there is none.
    using Opener = std::function<bool(const QString &path)>;
    void setOpener(Opener opener) { m_opener = std::move(opener); }
    [[nodiscard]] bool isSettled() const;
    [[nodiscard]] QList<QAction *> actions() const { return { m_attach, m_paste }; }

public Q_SLOTS:
    void openDocument(const QString &uid);

Q_SIGNALS:
    void messagePosted(const acquis::Message &message);
    void settled();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum Place { EmptyPlace, ListPlace };
    QWidget *makeEmpty();
    void connectParts();
    void paste();
    void chooseFiles();
    void saveCopyOf(const AttachedDocument &document);
    void restore(const QString &file, const AttachedDocument &document, qsizetype place);
    void copyDigest();
    void remove();
    void showCurrent();
    void takeEdit(const QString &key);
    [[nodiscard]] const AttachedDocument *current() const;
    [[nodiscard]] const AttachedDocument *find(const QString &uid) const;
    [[nodiscard]] bool isOpenFile() const;
    void sayNotOpened(const AttachedDocument &document, bool isUnsafe);
    void updateActions();

    const UiContext m_context;
    FileSession &m_session;
    Opener m_opener;
    Panel *m_panel;
    QStackedWidget *m_places;
    WrappingLabel *m_empty;
    QPushButton *m_emptyAttach;
    RecordList *m_list;
    FieldColumn *m_fields;
    DocumentKeeping *m_keeping;
    FileWriting *m_writing;
    QPushButton *m_attachButton;
    QPushButton *m_open;
    QPushButton *m_save;
    QPushButton *m_copy;
    QPushButton *m_remove;
    QAction *m_attach;
    QAction *m_paste;
    std::optional<QTemporaryDir> m_folder; ///< of copies for reading; gone with the panel
    int m_opening = 0;
    bool m_isShowing = false;
};

} // namespace acquis
