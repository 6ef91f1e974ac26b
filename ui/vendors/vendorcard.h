// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/uicontext.h"
#include "ui/vendors/vendorfacts.h"
#include "ui/vendors/vendorlookup.h"
#include "ui/vendors/vendorspending.h"

#include <QTextBrowser>
#include <QWidget>

#include <array>

QT_BEGIN_NAMESPACE
class QTabWidget;
QT_END_NAMESPACE

namespace acquis {

class DuplicateBanner;
class HistoryView;
class VendorWords;
class WrappingLabel;

/// A part of the card: text that reads nothing from outside, with links that the keyboard reaches.
class VendorText final : public QTextBrowser
{
    Q_OBJECT
public:
    explicit VendorText(QWidget *parent = nullptr);

protected:
    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;
};

/// All that the register knows of one vendor: its name and place, who may be the same firm, and in tabs the overview, its names
/// and numbers, its contacts and its history.
class VendorCard final : public QWidget
{
    Q_OBJECT
public:
    explicit VendorCard(const UiContext &context, QWidget *parent = nullptr);

    /// \p home: the government that we are.
    void showVendor(const VendorWords &words, const VendorFacts &facts, const VendorMeasure &measure, const QString &home);
    void showSpending(const QList<VendorYear> &years);
    void showNothing(const QString &sentence);
    [[nodiscard]] DuplicateBanner &banner() const { return *m_banner; }
    [[nodiscard]] HistoryView &history() const { return *m_history; }
    /// All of it, tabs one after the other.
    [[nodiscard]] QString toPlainText() const;
    void focusText();
    void retranslate();

Q_SIGNALS:
    void linkActivated(const QUrl &link); ///< see VendorHtml

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Tab { Overview, Names, Contacts, History };
    static constexpr std::size_t textTabs = 3; ///< those before the history
    void growHeading();
    void setText(Tab tab, const QString &html);

    const UiContext m_context;
    QList<VendorYear> m_spending;
    WrappingLabel *m_name;
    WrappingLabel *m_place;
    DuplicateBanner *m_banner;
    QTabWidget *m_tabs;
    std::array<VendorText *, textTabs> m_texts;
    HistoryView *m_history;
    WrappingLabel *m_nothing;
    std::array<int, 4> m_counts {};
};

} // namespace acquis
