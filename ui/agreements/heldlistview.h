// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/canceltoken.h"
#include "ui/agreements/heldlookup.h"
#include "ui/shell/uicontext.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
QT_END_NAMESPACE

namespace acquis {

class AgreementSession;
class HeldListModel;
class Panel;
class WrappingLabel;

/// Arrangements, agreements and price guides of the register in one list: searched as one types, narrowed by filters. They are
/// looked up off the GUI thread; the latest request wins.
class HeldListView final : public QWidget
{
    Q_OBJECT
public:
    HeldListView(const UiContext &context, AgreementSession &session, QWidget *parent = nullptr);

    /// Takes all filters away, looks for what is \p typed, and makes \p uid the current one.
    void find(const QString &typed, const QString &uid);
    /// Makes \p uid the current one when the list comes anew.
    void wish(const QString &uid) { m_wished = uid; }
    /// Another day may have come.
    void refresh();
    void focusFind();
    [[nodiscard]] QString current() const;
    [[nodiscard]] HeldChoice choice() const;
    /// Nothing is being looked up.
    [[nodiscard]] bool isSettled() const { return !m_isLooking; }
    void retranslate();

Q_SIGNALS:
    void currentChanged(const QString &uid); ///< empty: none
    void activated(); ///< Enter or a double click on the current one
    void settled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeFilters();
    void lookUp();
    void take(const QList<HeldLine> &found);
    void reset();
    void fillJurisdictions();
    void say();
    void sayCurrent();

    const UiContext m_context;
    AgreementSession &m_session;
    Panel *m_panel;
    QLabel *m_findLabel;
    QLineEdit *m_find;
    QLabel *m_kindLabel;
    QComboBox *m_kind;
    QLabel *m_jurisdictionLabel;
    QComboBox *m_jurisdiction;
    QLabel *m_joinerLabel;
    QComboBox *m_joiner;
    QLabel *m_classLabel;
    QComboBox *m_class;
    QPushButton *m_reset;
    WrappingLabel *m_empty;
    QListView *m_list;
    HeldListModel *m_model;
    CancelToken m_cancel;
    QString m_wished; ///< to be the current one when the list comes
    QString m_said; ///< the current one that was announced
    bool m_hasSaid = false;
    bool m_isLooking = false;
    int m_lookUps = 0;
};

} // namespace acquis
