// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/spending/spendingproof.h"
#include "ui/widgets/formats.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QPushButton;
class QTableWidget;
QT_END_NAMESPACE

namespace acquis {

class Panel;
class Theme;

/// No number without its proof: the files behind the total, what of each is counted, by which version of which tag, and
/// their fingerprints and licences. Copies its rows (Ctrl+C) with all of that.
class ProofPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit ProofPanel(const Theme &theme, QWidget *parent = nullptr);

    void show(const SpendingProof &proof, const Formats &formats);
    void retranslate();
    [[nodiscard]] QList<QWidget *> controls() const;

Q_SIGNALS:
    void linesRequested();
    void saveRequested();

private:
    void fill();
    const Theme &m_theme;
    Panel *m_panel;
    QTableWidget *m_table;
    QPushButton *m_copy;
    QPushButton *m_lines;
    QPushButton *m_save;
    SpendingProof m_proof;
    Formats m_formats { Language::English };
};

} // namespace acquis
