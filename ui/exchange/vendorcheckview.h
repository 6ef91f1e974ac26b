// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/vendorimportsession.h"
#include "ui/widgets/formats.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTableView;
QT_END_NAMESPACE

namespace acquis {

class Panel;
class SegmentedControl;
class Theme;
class VendorPlanModel;

/// The step "Check" of an import of vendors: how many records are what, each with why, and what a person decides of those that may
/// be vendors of the register.
class VendorCheckView final : public QWidget
{
    Q_OBJECT
public:
    VendorCheckView(VendorImportSession &session, const Theme &theme, QWidget *parent = nullptr);

    /// Another plan.
    void reset(const Formats &formats);
    void retranslate(const Formats &formats);
    /// To the first record that waits for a decision, else to what goes on.
    void takeFocus();

Q_SIGNALS:
    void saveRequested();

private:
    [[nodiscard]] QWidget *makeDecisions();
    void layOut();
    void connectParts();
    void retakeIcons();
    void fitColumns();
    void sayCounts();
    void sayDecisions();
    void sayDetail();
    void showState(int segment);
    void decide(VendorDecision decision);

    VendorImportSession &m_session;
    const Theme &m_theme;
    Formats m_formats { Language::English };
    SegmentedControl *m_states;
    Panel *m_panel;
    QPushButton *m_save;
    QTableView *m_view;
    VendorPlanModel *m_model;
    QLabel *m_detail; ///< why the current record is what it is, in full
    QWidget *m_decisions = nullptr;
    QLabel *m_selected = nullptr;
    QPushButton *m_same = nullptr;
    QPushButton *m_another = nullptr;
    QPushButton *m_open = nullptr;
    QCheckBox *m_limited = nullptr;
    QSpinBox *m_limit = nullptr;
    QLabel *m_summary;
    QPushButton *m_back;
    QPushButton *m_apply;
};

} // namespace acquis
