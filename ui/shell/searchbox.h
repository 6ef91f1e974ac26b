// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/searchsource.h"
#include "ui/shell/uicontext.h"

#include <QLineEdit>
#include <QTimer>

#include <memory>
#include <vector>

QT_BEGIN_NAMESPACE
class QCompleter;
class QListView;
QT_END_NAMESPACE

namespace acquis {

class SearchModel;

/// One box for all that can be looked up: what is found stands under it as one types, each kind under its heading. Down and
/// Up walk the hits, Enter opens the chosen one or else the first, Escape closes.
class SearchBox final : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchBox(const UiContext &context, QWidget *parent = nullptr);
    ~SearchBox() override;

    /// Hits stand in the order in which their sources were added.
    void addSource(std::unique_ptr<SearchSource> source);
    void retranslate();
    /// Takes the focus with its text selected, ready to be typed over (Ctrl+K).
    void begin();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void ask();
    void show();
    /// The heading between two kinds of hits is walked over.
    void skipHeading(const QModelIndex &current, const QModelIndex &previous);
    void open(const QModelIndex &index);
    [[nodiscard]] QModelIndex firstHit() const;

    const UiContext m_context;
    std::vector<std::unique_ptr<SearchSource>> m_sources;
    SearchModel *m_model;
    QCompleter *m_completer;
    QListView *m_list;
    QAction *m_icon;
    QTimer m_soon; ///< so that a fast typist is not answered letter by letter
    int m_asked = 0; ///< the newest question
    bool m_isWaitingToOpen = false; ///< Enter was pressed before the answer came
};

} // namespace acquis
