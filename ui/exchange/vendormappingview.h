// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/formats.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
QT_END_NAMESPACE

namespace acquis {

class Panel;
class Theme;
class VendorImportSession;
class VendorMappingModel;

/// The step "Columns" of an import of vendors: what each column holds, where the table comes from, and the day of its figures.
class VendorMappingView final : public QWidget
{
    Q_OBJECT
public:
    VendorMappingView(VendorImportSession &session, const Theme &theme, QWidget *parent = nullptr);

    /// Another table.
    void reset(const Formats &formats);
    void retranslate(const Formats &formats);
    /// To the columns while no name is known, else to what goes on.
    void takeFocus();

Q_SIGNALS:
    void loadRequested();
    void saveRequested();
    void spendingRequested(); ///< the file is to be read as lines of spending
    void backRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void connectParts();
    void fitColumns();
    void sayColumns();
    void openChoice(int row);

    VendorImportSession &m_session;
    Formats m_formats { Language::English };
    const Theme &m_theme;
    QLabel *m_sourceLabel;
    QLineEdit *m_source;
    QLabel *m_asOfLabel;
    QDateEdit *m_asOf;
    QLabel *m_asOfNote;
    Panel *m_panel;
    QPushButton *m_load;
    QPushButton *m_save;
    QTableView *m_view;
    VendorMappingModel *m_model;
    QLabel *m_summary;
    QPushButton *m_spending;
    QPushButton *m_back;
    QPushButton *m_check;
};

} // namespace acquis
