// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/filekind.h"
#include "ui/exchange/importsession.h"
#include "ui/shell/page.h"
#include "ui/shell/uicontext.h"
#include "ui/widgets/formats.h"

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QStackedWidget;
QT_END_NAMESPACE

namespace acquis {

class CheckView;
class DropArea;
class ProgressPanel;
class ResultView;
class Stepper;
class VendorImportSession;
class VendorImportView;
class YearQuestion;

/// Files on their way into the register: choose, check, apply. Nothing is written before "Apply"; then all of it, or nothing. What
/// a file is, is found from its content: lines of spending, a table of vendors, or a share package, which goes to its own page.
class ImportPage final : public Page
{
    Q_OBJECT
public:
    explicit ImportPage(const UiContext &context, QWidget *parent = nullptr);

    /// Looks what these files are and plans their import; they wait when no register is open.
    void setFiles(const QStringList &paths);
    [[nodiscard]] const ImportSession &session() const { return *m_import; }
    [[nodiscard]] const VendorImportSession &vendorSession() const;
    [[nodiscard]] bool isRecognising() const { return m_isRecognising; }

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString helpAnchor() const override;
    [[nodiscard]] QList<Crumb> breadcrumb() const override;
    bool goBack() override;
    void retranslate() override;

Q_SIGNALS:
    void applied(); ///< the register changed
    void spendingRequested();
    void vendorsRequested(); ///< the page Vendors is wanted
    void packageOpened(const QString &path); ///< the file is a share package

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void layOut();
    void connectParts();
    void connectSession();
    void browse();
    void makeRegister();
    void followRegister();
    void takeRecognised(const QList<RecognisedFile> &files);
    void importVendors(const QString &path);
    void importSpending(const QStringList &paths);
    void showOffer();
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] bool isVendorsShown() const;
    void saveFindings();
    void showState();
    void saySteps();
    void showCheck();
    void sayProgress();
    void announceApplied();
    void announce(StateToken state, std::function<QString()> title, std::function<QString()> text);
    [[nodiscard]] Formats formats() const;

    const UiContext m_context;
    ImportSession *m_import;
    Stepper *m_stepper;
    QLabel *m_promise;
    YearQuestion *m_year;
    QStackedWidget *m_views;
    DropArea *m_choose;
    ProgressPanel *m_progress;
    CheckView *m_check;
    ResultView *m_done;
    VendorImportView *m_vendors;
    QWidget *m_offer;
    QLabel *m_offerWords;
    QPushButton *m_offerVendors;
    QStringList m_waiting; ///< files that wait for a register
    QString m_offered; ///< the file whose vendors can be imported instead
    int m_recognitions = 0;
    bool m_isRecognising = false;
    QString m_focusBefore; ///< name of what had the focus when the check was made anew
};

} // namespace acquis
