// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/uicontext.h"
#include "ui/spending/linesmodel.h"
#include "ui/widgets/message.h"

#include <QWidget>

#include <memory>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace acquis {

class FileWriting;
class Panel;
class TotalTable;

/// The lines behind a figure. They come in pages, off the GUI thread; the latest request wins. The widths and the order
/// that a person gives the columns are remembered.
class LinesView final : public QWidget
{
    Q_OBJECT
public:
    LinesView(const UiContext &context, FileWriting &writing, QWidget *parent = nullptr);
    ~LinesView() override;

    void show(std::shared_ptr<const SpendCube> cube, const QList<CubeFilter> &where);
    void retranslate();
    /// What is selected, or every line that is loaded, as tab-separated text.
    [[nodiscard]] QString selectionAsText() const;
    [[nodiscard]] QList<QWidget *> controls() const;
    [[nodiscard]] bool isLoading() const { return m_loading; }

Q_SIGNALS:
    void loaded();
    void closed();
    void messagePosted(const acquis::Message &message);

private:
    void loadMore();
    void saveCsv();
    void fitColumns();
    const UiContext m_context;
    FileWriting &m_writing;
    Panel *m_panel;
    TotalTable *m_table;
    LinesModel *m_model;
    QPushButton *m_more;
    QPushButton *m_csv;
    QPushButton *m_close;
    std::shared_ptr<const SpendCube> m_cube;
    QList<CubeFilter> m_where;
    qint64 m_matching = 0;
    int m_generation = 0;
    bool m_loading = false;
    bool m_failed = false; ///< the last page did not come
    bool m_fitted = false;
};

} // namespace acquis
