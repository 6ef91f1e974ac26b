// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/procurementfile.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace acquis {

class FileWords;
class WrappingLabel;

/// What is to be known of a file before anything else, beside each other: who holds it, how long it is open and lies still, what days it is
/// bound to; and when it has ended, when, by whom and why.
class FileHeadFacts final : public QWidget
{
    Q_OBJECT
public:
    explicit FileHeadFacts(QWidget *parent = nullptr);

    void showFile(const ProcurementFile &file, const FileWords &words, QDate today);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Fact
    {
        QString name;
        QString value;
    };
    [[nodiscard]] static QList<Fact> factsOf(const ProcurementFile &file, const FileWords &words, QDate today);
    [[nodiscard]] static QString endOf(const ProcurementFile &file, const FileWords &words);
    void tell(const QList<Fact> &facts);
    void setFonts();

    struct Pair
    {
        QWidget *box = nullptr;
        QLabel *name = nullptr;
        QLabel *value = nullptr;
    };
    QWidget *m_row;
    WrappingLabel *m_end;
    QList<Pair> m_pairs;
};

} // namespace acquis
