// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/heldcard.h"

#include "ui/agreements/agreementcard.h"
#include "ui/agreements/arrangementcard.h"
#include "ui/agreements/guidecard.h"
#include "ui/agreements/heldlookup.h"
#include "ui/widgets/icon.h"

#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextOption>
#include <QTextTable>
#include <QUrl>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array states { StateToken::Ok, StateToken::Warning, StateToken::Error, StateToken::Neutral, StateToken::Info };

/// The row of the table that a block stands in.
struct TableRow
{
    const QTextTable *table = nullptr;
    int row = -1;
    friend bool operator==(const TableRow &, const TableRow &) = default;
};

TableRow rowOf(const QTextBlock &block)
{
    const QTextCursor cursor(block);
    const QTextTable *table = cursor.currentTable();
    return table ? TableRow { table, table->cellAt(cursor).row() } : TableRow {};
}

} // namespace

HeldCard::HeldCard(const Theme &theme, QWidget *parent) : QTextBrowser(parent), m_theme(theme)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(12);
    // Columns of tables grow with their longest word instead of breaking it.
    setWordWrapMode(QTextOption::WordWrap);
    connect(this, &QTextBrowser::anchorClicked, this, &HeldCard::follow);
}

QVariant HeldCard::loadResource(int, const QUrl &)
{
    return {};
}

QMimeData *HeldCard::createMimeDataFromSelection() const
{
    const QTextCursor selection = textCursor();
    QString text;
    TableRow before;
    QTextBlock block = document()->findBlock(selection.selectionStart());
    for (bool isFirst = true; block.isValid() && block.position() <= selection.selectionEnd(); block = block.next()) {
        const TableRow row = rowOf(block);
        if (!isFirst)
            text += row.table && row == before ? u'\t' : u'\n';
        const int from = std::max(0, selection.selectionStart() - block.position());
        const int to = std::min(int(block.text().size()), selection.selectionEnd() - block.position());
        text += block.text().mid(from, std::max(0, to - from));
        before = row;
        isFirst = false;
    }
    text.remove(QChar::ObjectReplacementCharacter);
    auto *copied = new QMimeData;
    copied->setText(text);
    return copied;
}

void HeldCard::addIcons()
{
    const int side = fontMetrics().height();
    for (const StateToken state : states) {
        const QIcon icon = themedIcon(CardHtml::iconName(state), m_theme.state(state).text);
        document()->addResource(QTextDocument::ImageResource, QUrl(CardHtml::iconUrl(state)), icon.pixmap(side, side));
    }
}

bool HeldCard::showHeld(const CardSource &source, const QString &uid)
{
    QString html;
    if (const auto *arrangement = heldArrangement(source.holdings, uid))
        html = ArrangementCard::html(source, *arrangement);
    else if (const auto *agreement = heldAgreement(source.holdings, uid))
        html = AgreementCard::html(source, *agreement);
    else if (const auto *guide = heldGuide(source.holdings, uid))
        html = GuideCard::html(source, *guide);
    else
        return false;
    // Read again or in another language, it stays where it was read.
    const int place = uid == m_uid ? verticalScrollBar()->value() : 0;
    showHtml(html);
    verticalScrollBar()->setValue(place);
    m_uid = uid;
    return true;
}

void HeldCard::showHtml(const QString &html)
{
    document()->clear();
    addIcons();
    setHtml(html);
}

void HeldCard::showNothing(const QString &sentence)
{
    setPlainText(sentence);
}

void HeldCard::follow(const QUrl &link)
{
    if (link.scheme() == "vendor"_L1)
        Q_EMIT vendorRequested(VendorId { link.path().toLongLong() });
    else if (link.scheme() == "document"_L1)
        Q_EMIT documentRequested(link.path());
}

} // namespace acquis
