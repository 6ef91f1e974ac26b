// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spending/spendlines.h"
#include "ui/widgets/formats.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QPushButton;
class QTableWidget;
QT_END_NAMESPACE

namespace acquis {

class Panel;
class Theme;

/// No number without its proof: the files behind the total, what of each is counted, and their fingerprints.
class ProofPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit ProofPanel(const Theme &theme, QWidget *parent = nullptr);

    struct Proof
    {
        QList<SourceProof> files;
        Money total;
        qint64 lines = 0;
        QString rule; ///< "I&IT (study), version 1"; empty without a tag
    };
    void show(const Proof &proof, const Formats &formats);
    void retranslate();

Q_SIGNALS:
    void linesRequested();
    void saveRequested();

private:
    void fill();
    const Theme &m_theme;
    Panel *m_panel;
    QTableWidget *m_table;
    QPushButton *m_lines;
    QPushButton *m_save;
    Proof m_proof;
    Formats m_formats { Language::English };
};

} // namespace acquis
