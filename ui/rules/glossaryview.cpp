// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/glossaryview.h"

#include "core/rules/rulelibrary.h"
#include "ui/shell/languagecontroller.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/totaltable.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

enum Column { English, French, Sure, Note };

StateToken evidenceState(TermEvidence evidence)
{
    return evidence == TermEvidence::Official ? StateToken::Ok
           : evidence == TermEvidence::Own    ? StateToken::Info
                                              : StateToken::Warning;
}

QString evidenceIcon(TermEvidence evidence)
{
    return evidence == TermEvidence::Official ? u"ok"_s : evidence == TermEvidence::Own ? u"info"_s : u"warning"_s;
}

} // namespace

GlossaryView::GlossaryView(const UiContext &context, QWidget *parent)
    : RulesSection(context, u"glossary"_s, parent)
    , m_terms(shippedGlossary())
    , m_findLabel(new QLabel)
    , m_find(new QLineEdit)
    , m_panel(new Panel)
    , m_empty(new QLabel)
{
    for (const GlossaryTerm &term : m_terms.value_or(QList<GlossaryTerm>()))
        m_folded << RuleLibrary::searchWords(QStringList { term.term.en, term.term.fr, term.note.en, term.note.fr }.join(u'\n'));
    m_find->setObjectName(u"glossaryFind"_s);
    m_find->setClearButtonEnabled(true);
    m_find->setMaximumWidth(420);
    m_empty->setObjectName(u"glossaryEmpty"_s);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(16);
    m_panel->addContent(m_empty, 1);
    m_panel->addContent(m_table, 1);
    auto *toolbar = new QHBoxLayout;
    toolbar->addWidget(labelled(m_findLabel, m_find), 1);
    toolbar->addStretch(1);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 8, 0, 0);
    page->setSpacing(8);
    page->addLayout(toolbar);
    page->addWidget(m_panel, 1);
    connect(m_find, &QLineEdit::textChanged, this, &GlossaryView::applyFilter);
    m_table->view()->sortByColumn(m_context.language.language() == Language::French ? French : English, Qt::AscendingOrder);
}

QString GlossaryView::evidence(TermEvidence evidence)
{
    switch (evidence) {
    case TermEvidence::Official: return tr("Read in an official source");
    case TermEvidence::OtherSource: return tr("Read in a source that is not official");
    case TermEvidence::NotRead: return tr("In use, not read in an official source");
    case TermEvidence::Own: return tr("Our own word");
    }
    Q_UNREACHABLE();
    return {};
}

void GlossaryView::applyFilter()
{
    const QStringList words = RuleLibrary::searchWords(m_find->text());
    m_filter->setAccept([this, words](int row) {
        return std::ranges::all_of(words, [&](const QString &word) {
            return std::ranges::any_of(m_folded[row], [&](const QString &own) { return own.startsWith(word); });
        });
    });
    const Formats formats = m_context.language.formats();
    m_panel->setSubtitle(tr("%1 of %2 terms", nullptr, m_model->rowCount())
                             .arg(formats.number(m_filter->rowCount()), formats.number(m_model->rowCount())));
    const bool isEmpty = m_filter->rowCount() == 0;
    m_empty->setVisible(isEmpty);
    m_table->setVisible(!isEmpty);
    m_empty->setText(m_terms ? tr("No term has these words.") : errorText(m_terms.error()));
}

void GlossaryView::retranslate()
{
    const Language language = m_context.language.language();
    QList<QList<RulesCell>> rows;
    for (const GlossaryTerm &term : m_terms.value_or(QList<GlossaryTerm>()))
        rows << QList<RulesCell> { { term.term.en },
                                   { term.term.fr },
                                   { evidence(term.evidence), evidenceIcon(term.evidence), evidenceState(term.evidence) },
                                   { term.note.of(language) } };
    m_model->setTable({ tr("English"), tr("French"), tr("Where the French comes from"), tr("Note") }, rows);
    m_filter->setCollator(m_context.language.formats().collator());
    m_findLabel->setText(tr("&Find"));
    m_find->setPlaceholderText(tr("Words in either language"));
    m_panel->setTitle(tr("Glossary"));
    m_panel->setFootnote(tr("Beside each pair stands whether its French was read in an official source. What was not read should "
                            "be checked before it is printed."));
    m_table->view()->setAccessibleName(tr("Glossary"));
    fitColumns(56);
    applyFilter();
}

} // namespace acquis
