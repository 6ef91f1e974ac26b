// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/canceltoken.h"
#include "ui/shell/uicontext.h"
#include "ui/vendors/vendorlookup.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
QT_END_NAMESPACE

namespace acquis {

class Panel;
class VendorListModel;
class VendorSession;
class WrappingLabel;

/// The vendors of the register: searched as one types, narrowed by filters, or all by name. They come in pieces, off the GUI
/// thread; the latest request wins.
class VendorListView final : public QWidget
{
    Q_OBJECT
public:
    VendorListView(const UiContext &context, VendorSession &session, VendorMeasure measure, QWidget *parent = nullptr);

    /// Takes all filters away and looks for what is \p typed; \p id becomes the current one when it is among the first.
    void find(const QString &typed, VendorId id);
    /// Keeps the current vendor when the list comes anew.
    void wish(VendorId id) { m_wished = id; }
    /// Another day has come: sizes and standings may be others.
    void setMeasure(const VendorMeasure &measure);
    void focusFind();
    [[nodiscard]] VendorId current() const;
    [[nodiscard]] VendorChoice choice() const;
    /// In the order of ticking.
    [[nodiscard]] const QList<VendorId> &ticked() const;
    /// The ticked vendors, else those that are there, as tab-separated text with header.
    [[nodiscard]] QString asText() const;
    /// Nothing is being looked up.
    [[nodiscard]] bool isSettled() const { return !m_isLooking; }
    void retranslate();

Q_SIGNALS:
    void currentChanged(acquis::VendorId id); ///< invalid: none
    void tickedChanged();
    void compareRequested();
    void activated(); ///< Enter or a double click on the current vendor
    void settled();
    void failed(const acquis::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeFilters();
    QWidget *makeFoot();
    void sayTicked();
    void lookUp(int after);
    void lookUpAnew();
    void take(int after, const VendorLines &found);
    void reset();
    void say();
    void sayCurrent();

    const UiContext m_context;
    VendorSession &m_session;
    VendorMeasure m_measure;
    Panel *m_panel;
    QLabel *m_findLabel;
    QLineEdit *m_find;
    QLabel *m_regionLabel;
    QComboBox *m_region;
    QLabel *m_sizeLabel;
    QComboBox *m_size;
    QLabel *m_standingLabel;
    QComboBox *m_standing;
    QLabel *m_categoryLabel;
    QLineEdit *m_category;
    QPushButton *m_reset;
    WrappingLabel *m_empty;
    QListView *m_list;
    VendorListModel *m_model;
    QWidget *m_foot;
    WrappingLabel *m_tickedText;
    QPushButton *m_untick;
    QPushButton *m_compare;
    CancelToken m_cancel;
    VendorId m_wished; ///< to be the current one when the list comes
    VendorId m_asked; ///< by find()
    VendorId m_said; ///< the current one that was announced
    bool m_isForgiving = false;
    bool m_isLooking = false;
    int m_lookUps = 0;
};

} // namespace acquis
