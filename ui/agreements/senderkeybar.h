// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/uicontext.h"
#include "ui/widgets/message.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace acquis {

class SenderKey;
class WrappingLabel;

/// Says by which key our packages are known, where it is kept, and offers what can be done when it is not there.
class SenderKeyBar final : public QWidget
{
    Q_OBJECT
public:
    /// \p name goes before the names of its parts: the bar stands in more than one place.
    SenderKeyBar(const UiContext &context, SenderKey &key, const QString &name, QWidget *parent = nullptr);
    void retranslate();

Q_SIGNALS:
    void messagePosted(const acquis::Message &message);

private:
    void showKey();
    [[nodiscard]] QString sentence() const;
    void copy();

    const UiContext m_context;
    SenderKey &m_key;
    WrappingLabel *m_words;
    QLineEdit *m_fingerprint;
    QPushButton *m_copy;
    QPushButton *m_ask;
    QPushButton *m_make;
    QPushButton *m_chooseFile;
    QPushButton *m_makeFile;
};

} // namespace acquis
