// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vendors/vendorcard.h"

#include "core/vendors/vendortrail.h"
#include "ui/shell/historyview.h"
#include "ui/vendors/duplicatebanner.h"
#include "ui/vendors/vendorhtml.h"
#include "ui/vendors/vendorwords.h"
#include "ui/widgets/wrappinglabel.h"

#include <QEvent>
#include <QScrollBar>
#include <QTabBar>
#include <QTabWidget>
#include <QTextDocument>
#include <QVBoxLayout>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr double headingScale = 1.3;

} // namespace

VendorText::VendorText(QWidget *parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard | Qt::LinksAccessibleByMouse
                            | Qt::LinksAccessibleByKeyboard);
    document()->setDocumentMargin(12);
}

QVariant VendorText::loadResource(int, const QUrl &)
{
    return {};
}

VendorCard::VendorCard(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_name(new WrappingLabel)
    , m_place(new WrappingLabel)
    , m_banner(new DuplicateBanner(context.theme))
    , m_tabs(new QTabWidget)
    , m_history(new HistoryView(context))
    , m_nothing(new WrappingLabel)
{
    m_name->setObjectName(u"vendorCardName"_s);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    growHeading();
    m_place->setTextFormat(Qt::PlainText);
    m_nothing->setMargin(12);
    m_tabs->setObjectName(u"vendorCardTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);
    const std::array names { u"vendorCardOverview"_s, u"vendorCardNames"_s, u"vendorCardContacts"_s };
    for (size_t i = 0; i < m_texts.size(); ++i) {
        m_texts[i] = new VendorText;
        m_texts[i]->setObjectName(names[i]);
        m_tabs->addTab(m_texts[i], QString());
        connect(m_texts[i], &QTextBrowser::anchorClicked, this, &VendorCard::linkActivated);
    }
    m_history->setObjectName(u"vendorCardHistory"_s);
    m_history->setFieldWords(&VendorWords::trailField);
    m_tabs->addTab(m_history, QString());
    auto *head = new QVBoxLayout;
    head->setContentsMargins(12, 10, 12, 6);
    head->setSpacing(2);
    head->addWidget(m_name);
    head->addWidget(m_place);
    head->addSpacing(4);
    head->addWidget(m_banner);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_nothing);
    column->addWidget(m_tabs, 1);
    column->addStretch(0);
    setFocusProxy(m_texts[Overview]);
}

void VendorCard::growHeading()
{
    QFont heading = font();
    heading.setPointSizeF(heading.pointSizeF() * headingScale);
    heading.setBold(true);
    m_name->setFont(heading);
}

void VendorCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        growHeading(); // a size of its own does not follow by itself
}

void VendorCard::setText(Tab tab, const QString &html)
{
    VendorText &text = *m_texts[tab];
    const int place = text.verticalScrollBar()->value();
    text.setHtml(html);
    text.verticalScrollBar()->setValue(place);
}

void VendorCard::showNothing(const QString &sentence)
{
    m_nothing->setText(sentence);
    m_nothing->show();
    for (QWidget *part : { static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_place), static_cast<QWidget *>(m_tabs),
                           static_cast<QWidget *>(m_banner) })
        part->hide();
    for (VendorText *text : m_texts)
        text->clear();
    m_history->setEntries({}, {});
    m_name->clear();
}

void VendorCard::showSpending(const QList<VendorYear> &years)
{
    m_spending = years;
}

void VendorCard::showVendor(const VendorWords &words, const VendorFacts &facts, const VendorMeasure &measure, const QString &home)
{
    const Vendor &vendor = facts.whole.vendor;
    const VendorHtml html(m_context.theme, words);
    for (VendorText *text : m_texts) {
        text->document()->clear();
        html.addIcons(*text->document(), text->fontMetrics().height());
    }
    const QString name = displayName(vendor);
    const bool isAnother = m_name->text() != name;
    growHeading();
    m_name->setText(name);
    QStringList place { VendorWords::place(vendor.place, vendor.country, vendor.province) };
    if (!vendor.postalCode.isEmpty())
        place << vendor.postalCode;
    QStringList others;
    for (const VendorName &one : vendor.names) {
        if (one.text != name && others.size() < 3)
            others << one.text;
    }
    if (!others.isEmpty())
        place << tr("also named %1").arg(others.join(u", "_s));
    m_place->setText(place.join(u" · "_s));
    setText(Overview, html.overview(facts, measure, home, m_spending));
    setText(Names, html.names(vendor));
    setText(Contacts, html.contacts(vendor));
    m_history->setEntries(trailRecord(facts.whole.id), { facts.history.crbegin(), facts.history.crend() });
    if (isAnother) {
        for (VendorText *text : m_texts)
            text->verticalScrollBar()->setValue(0);
    }
    m_counts = { 0, int(vendor.names.size()), int(vendor.contacts.size()), int(facts.history.size()) };
    m_nothing->hide();
    m_name->show();
    m_place->show();
    m_tabs->show();
    retranslate();
}

QString VendorCard::toPlainText() const
{
    if (!m_nothing->isHidden())
        return m_nothing->text();
    QStringList parts { m_name->text(), m_place->text() };
    for (const VendorText *text : m_texts)
        parts << text->toPlainText();
    parts << m_history->toPlainText();
    return parts.join(u'\n');
}

void VendorCard::focusText()
{
    m_tabs->currentWidget()->setFocus();
}

void VendorCard::retranslate()
{
    const auto counted = [](const QString &word, int count) {
        //: A tab and how many things are in it: Names 4
        return count > 0 ? tr("%1 %2", "tab, count").arg(word).arg(count) : word;
    };
    const std::array titles { tr("Overview"), tr("Names and numbers"), tr("Contacts"), tr("History") };
    for (int i = 0; i < m_tabs->count(); ++i) {
        m_tabs->setTabText(i, counted(titles[size_t(i)], m_counts[size_t(i)]));
        m_tabs->widget(i)->setAccessibleName(titles[size_t(i)]);
    }
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the card"));
    m_banner->retranslate();
    m_history->retranslate();
}

} // namespace acquis
