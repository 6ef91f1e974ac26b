// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/spendimport.h"
#include "ui/widgets/formats.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTreeView;
QT_END_NAMESPACE

namespace acquis {

class FindingsModel;
class FindingsPresentationModel;
class Panel;
class Theme;

/// The findings of a file by code, each with its lines, and the one decision that is the person's.
class FindingsPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit FindingsPanel(const Theme &theme, QWidget *parent = nullptr);

    void setFindings(const FindingList &findings, const QSet<FindingCode> &accepted);
    void retranslate(const Formats &formats);
    /// Opens the rows of \p code and goes there.
    void show(FindingCode code);

Q_SIGNALS:
    void saveRequested();
    void lineActivated(qint64 line);
    void acceptRequested(acquis::FindingCode code, bool accepted);

private:
    void layOut();
    void retakeColors();
    void activate(const QModelIndex &index);

    const Theme &m_theme;
    Panel *m_panel;
    QCheckBox *m_heldOnly;
    QPushButton *m_save;
    QTreeView *m_view;
    QWidget *m_decision;
    QLabel *m_decisionLabel;
    QComboBox *m_telephone;
    FindingsModel *m_model;
    FindingsPresentationModel *m_presentation;
    qint64 m_lines = 0;
    qsizetype m_codes = 0;
    qint64 m_notKept = 0;
};

} // namespace acquis
