// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/quotechoiceview.h"

#include "ui/procurements/sourcewords.h"
#include "ui/shell/languagecontroller.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/panel.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

QString linesOf(const QList<QuoteReason> &reasons)
{
    QStringList lines;
    for (const QuoteReason reason : reasons)
        lines << SourceWords::reason(reason);
    return lines.join(u"; "_s);
}

} // namespace

QuoteChoiceView::QuoteChoiceView(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_panel(new Panel)
    , m_text(new QPlainTextEdit)
    , m_ask(new QPushButton)
    , m_copy(new QPushButton)
    , m_save(new QPushButton)
    , m_close(new QPushButton)
{
    m_text->setObjectName(u"quoteChoice"_s);
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(80);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_ask->setObjectName(u"quoteChoiceAsk"_s);
    m_copy->setObjectName(u"quoteChoiceCopy"_s);
    m_save->setObjectName(u"quoteChoiceSave"_s);
    m_close->setObjectName(u"quoteChoiceClose"_s);
    for (QPushButton *button : { m_ask, m_copy, m_save, m_close }) {
        button->setMinimumHeight(26);
        m_panel->addTool(button);
    }
    m_panel->addContent(m_text, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
    connect(m_ask, &QPushButton::clicked, this, &QuoteChoiceView::askRequested);
    connect(m_copy, &QPushButton::clicked, this, &QuoteChoiceView::copyRequested);
    connect(m_save, &QPushButton::clicked, this, &QuoteChoiceView::saveRequested);
    connect(m_close, &QPushButton::clicked, this, &QuoteChoiceView::closed);
}

void QuoteChoiceView::setChoice(const PickedFirms &picked)
{
    m_picked = picked;
    m_text->setPlainText(text());
    updateAsk();
}

void QuoteChoiceView::clear()
{
    m_picked.reset();
    m_text->clear();
    updateAsk();
}

void QuoteChoiceView::setAskingFile(const QString &number)
{
    m_file = number;
    updateAsk();
}

void QuoteChoiceView::updateAsk()
{
    const bool hasFirms = m_picked && !m_picked->choice.picked().isEmpty();
    m_ask->setEnabled(!m_file.isEmpty() && hasFirms);
    m_ask->setToolTip(m_file.isEmpty() ? tr("Open a procurement file at the stage Market or Solicitation first.")
                                       : tr("They are put on the list of those asked in file %1.").arg(m_file));
    m_ask->setAccessibleDescription(m_ask->toolTip());
}

QString QuoteChoiceView::text() const
{
    if (!m_picked)
        return {};
    const PickedFirms &picked = *m_picked;
    const SourceWords words(m_context.language.language());
    QHash<VendorId, MarketFirm> byId;
    for (const MarketFirm &firm : picked.firms)
        byId.insert(firm.id, firm);
    const int chosen = int(picked.choice.picked().size());
    QStringList lines { tr("Need: %1").arg(picked.need.words.simplified()),
                        tr("Understood as: %1").arg(picked.concepts.join(u" · "_s)),
                        tr("Day: %1").arg(picked.need.day.toString(Qt::ISODate)),
                        {},
                        tr("%n firms to be asked for a quote:", nullptr, chosen) };
    const auto add = [&](const QuoteVerdict &verdict, const QString &before) {
        const MarketFirm firm = byId.value(verdict.id);
        lines << before + firm.name + u" · "_s + SourceWords::place(firm) + u" · "_s + words.size(picked.need.sizes, firm.size);
        const QString indent(before.size(), u' ');
        lines << indent + linesOf(verdict.reasons);
        if (const QString history = words.history(picked.histories.value(verdict.id)); !history.isEmpty())
            lines << indent + history;
        if (verdict.isPicked) {
            lines << indent + SourceWords::found(firm.reasons, picked.concepts.size());
            lines << indent + SourceWords::standing(firm);
        }
    };
    int number = 0;
    for (const QuoteVerdict &verdict : picked.choice.verdicts) {
        if (verdict.isPicked)
            add(verdict, u"%1. "_s.arg(++number));
    }
    if (chosen < picked.choice.rules.count)
        lines << QString() << tr("No more firms may be picked under these rules: look for other words, or take a filter away.");
    lines << QString() << tr("How they were chosen:")
          << u"– "_s + tr("Firms that say at least half of what the best one says come before others.")
          << u"– "_s + tr("Firms never asked or paid before come first, then those asked least often.")
          << u"– "_s
                 + tr("At most one is large, or an incumbent with %1% or more of all spending.")
                       .arg(picked.choice.rules.incumbentPercent)
          << u"– "_s + tr("Never two of one family: parent, subsidiaries and sisters.");
    if (picked.choice.rules.standingRequired)
        lines << u"– "_s + tr("Only firms with a vendor of record standing in force.");
    lines << u"– "_s
                 + tr("Firms that are otherwise equal stand in the order of a lot, drawn from “%1”: the same words give the same "
                      "order.")
                       .arg(picked.choice.rules.lot);
    lines << QString() << tr("Passed over, of %n firms looked at:", nullptr, int(picked.choice.verdicts.size()));
    for (const QuoteVerdict &verdict : picked.choice.verdicts) {
        if (!verdict.isPicked)
            add(verdict, u"– "_s);
    }
    return lines.join(u'\n');
}

void QuoteChoiceView::retranslate()
{
    m_panel->setTitle(tr("How they were chosen"));
    m_text->setAccessibleName(tr("How the firms were chosen"));
    m_ask->setText(tr("Ask these firms"));
    m_ask->setIcon(themedIcon(m_context.theme, u"procurements"_s));
    updateAsk();
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy how they were chosen"));
    m_copy->setIcon(themedIcon(m_context.theme, u"copy"_s));
    m_save->setText(tr("Save as text…"));
    m_save->setIcon(themedIcon(m_context.theme, u"save"_s));
    m_close->setText(tr("Close"));
    m_close->setAccessibleName(tr("Close how they were chosen"));
    m_close->setIcon(themedIcon(m_context.theme, u"close"_s));
    m_text->setPlainText(text());
}

} // namespace acquis
