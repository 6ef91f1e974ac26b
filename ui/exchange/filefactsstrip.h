// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/spendimport.h"
#include "ui/widgets/formats.h"

#include <QFrame>
#include <QList>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace acquis {

class FlowLayout;

/// What was found out about a file: name, size and fingerprint, format, encoding, rows and control total.
class FileFactsStrip final : public QFrame
{
    Q_OBJECT
public:
    explicit FileFactsStrip(QWidget *parent = nullptr);
    void setFile(const FileReport &file, const Formats &formats);

private:
    struct Fact
    {
        QWidget *box = nullptr;
        QLabel *label = nullptr;
        QLabel *value = nullptr;
        QLabel *note = nullptr;
    };
    [[nodiscard]] Fact addFact(const QString &objectName);
    static void say(const Fact &fact, const QString &label, const QString &value, const QString &note);

    Fact m_file;
    Fact m_format;
    Fact m_encoding;
    Fact m_standing;
    Fact m_read;
    FlowLayout *m_flow;
    QPushButton *m_copy;
    QString m_sha256;
};

} // namespace acquis
