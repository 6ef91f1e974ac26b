// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/modelforms.h"
#include "ui/procurements/blockdocument.h"
#include "ui/procurements/documentkeeping.h"
#include "ui/procurements/filesession.h"
#include "ui/procurements/paperchoice.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QPushButton;
class QTextBrowser;
QT_END_NAMESPACE

namespace acquis {

class FileWriting;
class Panel;
class WrappingLabel;

/// Model forms filled from the open procurement file: seen before they are used; in English, French or both; saved, copied, or attached
/// to the file. The owner calls showFile() when the file changed and retranslate() when the language did.
class ModelFormView final : public QWidget
{
    Q_OBJECT
public:
    ModelFormView(const UiContext &context, FileSession &session, QWidget *parent = nullptr);

    void showFile();
    void retranslate();
    /// The paper that is shown; none while the form cannot be filled.
    [[nodiscard]] std::optional<BlockDocument> paper() const;
    [[nodiscard]] bool isSettled() const { return !m_keeping->isBusy() && !m_isMaking; }

public Q_SLOTS:
    /// \p part: uid of the letter or the sounding that it is about; empty: the last.
    void showForm(const QString &kind, const QString &part);

Q_SIGNALS:
    void messagePosted(const acquis::Message &message);
    void settled();

private:
    void show();
    void fillParts();
    void save();
    void copy();
    void attach();
    [[nodiscard]] QString kind() const;
    [[nodiscard]] QString part() const;
    [[nodiscard]] PaperLanguages languages() const;
    [[nodiscard]] Result<QList<ModelForm>> forms() const;
    [[nodiscard]] QString fileName() const;

    const UiContext m_context;
    FileSession &m_session;
    Panel *m_panel;
    QLabel *m_kindLabel;
    QComboBox *m_kind;
    QLabel *m_partLabel;
    QComboBox *m_part;
    QLabel *m_languageLabel;
    QComboBox *m_language;
    bool m_isLanguageChosen = false; ///< else it is that of the screen
    WrappingLabel *m_missing;
    QTextBrowser *m_preview;
    QPushButton *m_save;
    QPushButton *m_copy;
    QPushButton *m_attach;
    DocumentKeeping *m_keeping;
    FileWriting *m_writing;
    bool m_isMaking = false;
};

} // namespace acquis
