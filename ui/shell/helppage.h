// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/uicontext.h"

QT_BEGIN_NAMESPACE
class QTextBrowser;
QT_END_NAMESPACE

namespace acquis {

/// The user guide, in the language of the screen.
class HelpPage final : public Page
{
    Q_OBJECT
public:
    explicit HelpPage(const UiContext &context, QWidget *parent = nullptr);
    void openChapter(const QString &anchor);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString helpAnchor() const override;
    void retranslate() override;

private:
    const UiContext m_context;
    QTextBrowser *m_text;
    QString m_chapter;
};

} // namespace acquis
