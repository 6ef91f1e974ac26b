// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/filedays.h"
#include "ui/procurements/filesession.h"
#include "ui/shell/uicontext.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>
#include <tuple>

QT_BEGIN_NAMESPACE
class QSplitter;
QT_END_NAMESPACE

namespace acquis {

class FactsTable;
class FileDaysBar;
class Panel;
class WrappingLabel;

/// How long the file took in each stage and at whose desk, how long it lay still, against like files; and as sentences where it is,
/// who holds it and what unlocks it (R52, R101).
class FileDaysView final : public QWidget
{
    Q_OBJECT
public:
    /// How long the register's closed files took; null: not known yet.
    using LikeFiles = std::shared_ptr<const QList<FileDuration>>;
    using Durations = std::function<LikeFiles()>;

    FileDaysView(const UiContext &context, FileSession &session, const Durations &durations, QWidget *parent = nullptr);
    ~FileDaysView() override;

    void showFile();
    void retranslate();
    /// Everything that is shown, as sentences.
    [[nodiscard]] QString toPlainText() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showTable(const FileDays &days);
    void fitColumns();
    [[nodiscard]] const DurationMedian &median();
    [[nodiscard]] QString summary(const FileDays &days, const DurationMedian &median) const;

    const UiContext m_context;
    FileSession &m_session;
    Durations m_durations;
    DurationMedian m_median; ///< of the files m_medianOf, for a file like m_medianFor
    LikeFiles m_medianOf;
    std::tuple<QString, std::optional<Route>, Money> m_medianFor;
    Panel *m_panel;
    QSplitter *m_columns;
    bool m_isChosen = false; ///< the person drew the line between them
    FactsTable *m_stages;
    FileDaysBar *m_bar;
    WrappingLabel *m_text;
};

} // namespace acquis
