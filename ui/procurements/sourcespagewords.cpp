// SPDX-License-Identifier: GPL-3.0-or-later
// The part of SourcesPage that says what was found, in the language of the screen.
#include "ui/procurements/sourcespage.h"

#include "ui/procurements/sourcelist.h"
#include "ui/procurements/sourcequestion.h"
#include "ui/procurements/sourcewords.h"
#include "ui/shell/filewriting.h"
#include "ui/shell/languagecontroller.h"
#include "ui/shell/registersession.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/wrappinglabel.h"

#include <QAction>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>

namespace acquis {

using namespace Qt::StringLiterals;

QList<SourceItem> SourcesPage::firmItems() const
{
    const SourceWords words(m_context.language.language());
    QList<SourceItem> items;
    for (const MarketFirm &firm : m_found.firms.firms) {
        QStringList about { SourceWords::place(firm), words.size(m_sizes, firm.size) };
        QStringList categories;
        for (const BilingualText &category : firm.categories)
            categories << category.of(words.language());
        if (!categories.isEmpty())
            about << categories.join(u", "_s);
        items << SourceItem { firm.name,
                              { about.join(u" · "_s), SourceWords::standing(firm),
                                SourceWords::found(firm.reasons, m_found.concepts.size()) } };
    }
    return items;
}

QList<SourceItem> SourcesPage::agreementItems() const
{
    const SourceWords words(m_context.language.language());
    QHash<QString, const BuyingAgreement *> byUid;
    QHash<QString, const Arrangement *> arrangements;
    if (m_holdings) {
        for (const AgreementHoldings::HeldArrangement &held : m_holdings->arrangements)
            arrangements.insert(held.kept.value.uid, &held.kept.value);
        for (const AgreementHoldings::HeldAgreement &held : m_holdings->agreements)
            byUid.insert(held.kept.value.uid, &held.kept.value);
    }
    QList<SourceItem> items;
    for (const MarketArrangement &one : m_found.arrangements) {
        const Arrangement *arrangement = arrangements.value(one.uid);
        if (!arrangement) // cannot be: the list was found in these holdings
            continue;
        QStringList about { tr("Vendor of record arrangement"), arrangement->owner, arrangement->number,
                            tr("until %1").arg(arrangement->end.toString(Qt::ISODate)) };
        about.removeAll(QString());
        items << SourceItem { arrangement->name.of(words.language()),
                              { about.join(u" · "_s), SourceWords::callingOff(one),
                                SourceWords::found(one.reasons, m_found.concepts.size()) } };
    }
    for (const MarketAgreement &one : m_found.agreements) {
        const BuyingAgreement *agreement = byUid.value(one.option.agreement);
        if (!agreement) { // cannot be: the list was found in these holdings
            items << SourceItem { one.option.agreement, {} };
            continue;
        }
        QStringList about { agreement->owner, agreement->number };
        if (const QDate end = endOf(*agreement); end.isValid())
            about << tr("until %1").arg(end.toString(Qt::ISODate));
        about.removeAll(QString());
        QStringList lines { about.join(u" · "_s), words.joining(one.option) };
        QStringList favours;
        for (const JoinReason reason : one.option.favours)
            favours << SourceWords::reason(reason);
        if (!favours.isEmpty())
            lines << tr("For it: %1").arg(favours.join(u", "_s));
        QStringList doubts;
        for (const JoinReason reason : one.option.doubts)
            doubts << SourceWords::reason(reason);
        if (!doubts.isEmpty())
            lines << tr("Against it: %1").arg(doubts.join(u", "_s));
        if (!one.reasons.isEmpty())
            lines << SourceWords::found(one.reasons, m_found.concepts.size());
        items << SourceItem { agreement->title.of(words.language()), lines };
    }
    return items;
}

QList<SourceItem> SourcesPage::lineItems() const
{
    const SourceWords words(m_context.language.language());
    QList<SourceItem> items;
    for (const MarketLine &one : m_found.lines.lines) {
        const SpendLine &line = one.line;
        const auto level = [&line](SourceLevel which) { return line.levels[std::size_t(which)]; };
        QStringList what { level(SourceLevel::Detail), level(SourceLevel::Item), level(SourceLevel::Account) };
        what.removeAll(QString());
        what.removeDuplicates();
        QStringList where { level(SourceLevel::Ministry), level(SourceLevel::Program), level(SourceLevel::Component) };
        where.removeAll(QString());
        where.removeDuplicates();
        QString title = line.vendor.isEmpty() ? what.join(u" · "_s) : line.vendor;
        if (title.isEmpty())
            title = where.join(u" · "_s);
        QStringList lines { words.formats().money(line.amount) + u" · "_s + words.formats().fiscalYear(line.year) };
        if (!line.vendor.isEmpty() && !what.isEmpty())
            lines << what.join(u" · "_s);
        if (!where.isEmpty())
            lines << where.join(u" · "_s);
        lines << tr("%1, row %2", "file and its row").arg(line.sourceName, words.formats().number(line.row))
              << SourceWords::found(one.reasons, m_found.concepts.size());
        items << SourceItem { title, lines };
    }
    return items;
}

void SourcesPage::showResults(bool isOther)
{
    for (const auto &[list, items] :
         { std::pair(m_firms, firmItems()), std::pair(m_agreements, agreementItems()), std::pair(m_lines, lineItems()) }) {
        if (isOther)
            list->setItems(items);
        else
            list->setWords(items);
    }
    sayResults();
}

void SourcesPage::sayResults()
{
    const Formats formats = m_context.language.formats();
    const bool hasWords = !m_found.concepts.isEmpty();
    const QString looking = tr("Being looked up…");
    const bool isLoading = m_context.session.isOpen() && !hasData();
    const auto counted = [&](qsizetype shown, qint64 total) {
        return shown == 0 ? QString() : tr("%1 of %2").arg(formats.number(shown), formats.number(total));
    };
    QString firms = counted(m_found.firms.firms.size(), m_found.firms.total);
    if (const auto ticked = int(m_firms->model().ticked().size()); ticked > 0)
        firms += u" · "_s + tr("%n ticked", nullptr, ticked);
    const auto nothing = [&](const QString &before, bool isLooking, const QString &none) {
        return isLooking || isLoading ? looking : hasWords ? none : before;
    };
    m_firms->say(firms, nothing(tr("Say what is needed: the firms that can do it are shown here."), m_isFindingFirms,
                                tr("No firm says any of these words. Try other words, or take a filter away.")));
    const qsizetype covering = m_found.arrangements.size() + m_found.agreements.size();
    const QString agreements = covering == 0 ? QString() : formats.number(covering);
    m_agreements->say(agreements, nothing(tr("Agreements of others that you may join are shown here."), m_isFindingFirms,
                                          tr("No agreement in this register is about it.")));
    m_lines->say(counted(m_found.lines.lines.size(), m_found.lines.matching),
                 nothing(tr("Here comes what was bought like it before."), m_isFindingLines,
                         tr("No line of spending in this register is about it.")));
    updateActions();
}

void SourcesPage::updateActions()
{
    const bool hasFirms = m_context.session.isOpen() && m_firms->model().rowCount() > 0;
    m_pick->setEnabled(hasFirms && !m_isFindingFirms && !m_isPicking);
    m_copy->setEnabled(hasFirms);
    m_save->setEnabled(m_context.session.isOpen() && !m_choice->isEmpty());
    m_find->setEnabled(m_context.session.isOpen());
    m_pickButton->setEnabled(m_pick->isEnabled());
    m_copyButton->setEnabled(m_copy->isEnabled());
    m_openButton->setEnabled(hasFirms && m_firms->currentRow() >= 0);
    m_openAgreementButton->setEnabled(m_context.session.isOpen() && m_agreements->currentRow() >= 0);
}

void SourcesPage::retranslate()
{
    m_head->setTitle(tr("The need"));
    m_may->setText(tr("What may I do?"));
    m_may->setIcon(themedIcon(m_context.theme, u"rules"_s));
    m_firms->setTitle(tr("Firms that can"));
    m_agreements->setTitle(tr("Agreements that cover it"));
    m_lines->setTitle(tr("Similar past lines"));
    m_pickButton->setText(tr("Pick three"));
    m_pickButton->setIcon(themedIcon(m_context.theme, u"ok"_s));
    m_pickButton->setToolTip(tr("Ticks three firms to be asked for a quote, and says how it chose"));
    m_copyButton->setText(tr("Copy list"));
    m_copyButton->setIcon(themedIcon(m_context.theme, u"copy"_s));
    m_copyButton->setToolTip(tr("Copies the ticked firms, or all of them when none is ticked"));
    m_openButton->setText(tr("Open vendor"));
    m_openButton->setIcon(themedIcon(m_context.theme, u"vendors"_s));
    m_openAgreementButton->setText(tr("Open agreement"));
    m_openAgreementButton->setIcon(themedIcon(m_context.theme, u"open"_s));
    m_emptySample->setText(tr("Open the sample register"));
    m_emptySample->setIcon(themedIcon(m_context.theme, u"sample"_s));
    m_emptyImport->setText(tr("Import files…"));
    m_emptyImport->setIcon(themedIcon(m_context.theme, u"import"_s));
    m_find->setText(tr("Say what is needed"));
    m_pick->setText(tr("Pick three firms"));
    m_copy->setText(tr("Copy the firms"));
    m_save->setText(tr("Save how they were chosen…"));
    m_mayAction->setText(tr("What may I do about this need?"));
    m_question->retranslate();
    m_choice->retranslate();
    m_writing->retranslate();
    showContent();
    showResults(false);
}

} // namespace acquis
