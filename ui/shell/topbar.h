// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/uicontext.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QToolButton;
QT_END_NAMESPACE

namespace acquis {

class LinkLabel;
class SearchBox;

/// Above every page: back, title, breadcrumb, search; language and help at the right, where Canadian government sites have them.
class TopBar final : public QFrame
{
    Q_OBJECT
public:
    explicit TopBar(const UiContext &context, QWidget *parent = nullptr);
    void setPage(const QString &title, const QList<Crumb> &breadcrumb);
    void setCanGoBack(bool can);
    [[nodiscard]] SearchBox &searchBox() const { return *m_search; }

Q_SIGNALS:
    void backRequested();
    void crumbChosen(int level);
    void languageRequested();
    void helpRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    const UiContext m_context;
    QToolButton *m_back;
    QLabel *m_title;
    LinkLabel *m_crumbs;
    SearchBox *m_search;
    QPushButton *m_language;
    QToolButton *m_help;
};

} // namespace acquis
