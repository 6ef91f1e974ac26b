// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/canceltoken.h"
#include "core/procurements/homefigures.h"
#include "ui/procurements/filelistsession.h"
#include "ui/procurements/filelistwords.h"
#include "ui/shell/page.h"
#include "ui/shell/uicontext.h"

#include <functional>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QScrollArea;
class QSplitter;
class QStackedWidget;
class QToolButton;
QT_END_NAMESPACE

namespace acquis {

class HomeTable;
class InvoiceRadarView;
class KeyFigureStrip;
class Panel;
class PunctualityBars;
class SegmentedControl;
class WrappingLabel;

/// What the first page is told of agreements and arrangements, which other rooms know.
struct HomeProviders
{
    /// What ends of them from a day to so many days later. Quick: called in the GUI thread.
    std::function<QList<DatedItem>(QDate from, int days)> elsewhere;
    /// The words of an item's kind: "agreement ends".
    std::function<QString(const QString &kind, Language language)> kindWords;
};

/// The first page: what waits for me, what ends, what is late, where files lie, and this year against last. Every number opens its
/// list.
class HomePage final : public Page
{
    Q_OBJECT
public:
    HomePage(const UiContext &context, FileListSession &files, HomeProviders providers, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString helpAnchor() const override;
    [[nodiscard]] QList<QAction *> editActions() const override;
    void retranslate() override;

    [[nodiscard]] bool isSettled() const;
    [[nodiscard]] const HomeFigures &figures() const { return m_figures; }
    /// How many things wait for me: a badge of the rail.
    [[nodiscard]] int waitingCount() const { return int(m_figures.waiting.size()); }

public Q_SLOTS:
    /// The session or the providers have other data, or another day has come.
    void dataChanged();

Q_SIGNALS:
    void filesRequested(const acquis::FileFilter &filter, const QString &name);
    void fileRequested(acquis::ProcurementFileId id);
    void invoiceRequested(const QString &file, const QString &invoice); ///< number of the file, uid of the invoice
    void agreementRequested(const QString &uid);
    void newFileRequested();
    void officerRequested(); ///< the person wants to say who they are
    void importRequested();
    void needRequested(); ///< "What may I do?"
    void figuresChanged();
    void settled();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum Place { FiguresPlace, EmptyPlace };
    QWidget *makeHead();
    QWidget *makeFigures();
    QWidget *makeEmpty();
    void connectParts();
    /// Panels beside each other, or under each other where the text is too large for the width.
    void arrange();
    void restore(QSplitter &row);
    void showPlace();
    void say();
    void sayEmpty();
    void sayHead();
    void sayKeyFigures();
    void sayWaiting();
    void sayEnding();
    void sayPaid();
    void sayStages();
    void sayStill();
    void sayYears();
    void openKeyFigure(int index);
    void openFiles(const FileFigure &figure, const QString &name);
    void openWaiting(int row);
    void openEnding(int row);
    void openStage(int row);
    void openStill(int row);
    void openYear(int row, int column);
    void openPaid(int bar, PaymentState state);
    [[nodiscard]] const FileSummary *file(ProcurementFileId id) const;
    [[nodiscard]] FileListWords words() const;
    [[nodiscard]] QString stateWords(PaymentState state) const;
    [[nodiscard]] QList<const FileFigure *> yearFigures(int row) const;
    [[nodiscard]] QString yearRow(int row) const;

    const UiContext m_context;
    FileListSession &m_files;
    const HomeProviders m_providers;
    HomeFigures m_figures;
    std::shared_ptr<const FileListSnapshot> m_snapshot; ///< of the figures
    QStackedWidget *m_places;
    QScrollArea *m_scroll;
    QList<QSplitter *> m_rows; ///< of panels
    QLabel *m_date;
    WrappingLabel *m_about;
    QPushButton *m_import;
    QPushButton *m_new;
    QPushButton *m_may;
    KeyFigureStrip *m_keyFigures;
    QList<std::function<void()>> m_keyActions; ///< what the key figures open
    Panel *m_waitingPanel;
    HomeTable *m_waiting;
    WrappingLabel *m_nothingWaits;
    QPushButton *m_sayWho;
    Panel *m_endingPanel;
    HomeTable *m_ending;
    WrappingLabel *m_nothingEnds;
    InvoiceRadarView *m_radar;
    Panel *m_paidPanel;
    QToolButton *m_paidAsTable;
    PunctualityBars *m_bars;
    HomeTable *m_paid;
    WrappingLabel *m_nothingPaid;
    Panel *m_placePanel;
    SegmentedControl *m_placeChoice;
    HomeTable *m_stages;
    HomeTable *m_still;
    WrappingLabel *m_nothingStill;
    Panel *m_yearPanel;
    HomeTable *m_years;
    WrappingLabel *m_emptyText;
    QPushButton *m_emptyNew;
    QPushButton *m_emptyImport;
    QPushButton *m_emptySample;
    QAction *m_newAction;
    CancelToken m_counting;
    int m_counts = 0;
    bool m_isCounting = false;
};

} // namespace acquis
