// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/vendorimportsession.h"
#include "ui/shell/uicontext.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/message.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QStackedWidget;
QT_END_NAMESPACE

namespace acquis {

class FileWriting;
class ProgressPanel;
class VendorCheckView;
class VendorMappingView;
class VendorResultView;

/// The import page while a table of vendors is on its way: columns, check, result. Nothing is written before "Add"; then all of
/// it, or nothing.
class VendorImportView final : public QWidget
{
    Q_OBJECT
public:
    VendorImportView(const UiContext &context, QString actor, QWidget *parent = nullptr);

    [[nodiscard]] VendorImportSession &session() { return *m_session; }
    [[nodiscard]] const VendorImportSession &session() const { return *m_session; }
    /// The steps of the course, and which of them is now.
    [[nodiscard]] static QStringList steps();
    [[nodiscard]] int step() const;
    /// One step back; false when there is none.
    bool goBack();
    void retranslate();

Q_SIGNALS:
    void stateChanged();
    void messagePosted(const acquis::Message &message);
    void applied(); ///< the register changed
    void vendorsRequested();
    void spendingRequested(const QString &path); ///< the file is to be read as lines of spending

private:
    void connectSession();
    void connectViews();
    void showState();
    void sayProgress();
    void announceApplied();
    void announce(StateToken state, std::function<QString()> title, std::function<QString()> text);
    void loadMapping();
    void takeMapping(const QString &path, const Result<VendorMapping> &mapping);
    void saveMapping();
    void saveFindings();
    [[nodiscard]] Formats formats() const;

    const UiContext m_context;
    VendorImportSession *m_session;
    QStackedWidget *m_views;
    ProgressPanel *m_progress;
    VendorMappingView *m_mapping;
    VendorCheckView *m_check;
    VendorResultView *m_done;
    FileWriting *m_writing;
};

} // namespace acquis
