// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/fileheadfacts.h"

#include "core/procurements/filedays.h"
#include "ui/procurements/filewords.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/wrappinglabel.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 28; ///< between one fact and the next
constexpr qreal nameScale = 0.9;

} // namespace

FileHeadFacts::FileHeadFacts(QWidget *parent) : QWidget(parent), m_row(new QWidget(this)), m_end(new WrappingLabel(this))
{
    setObjectName(u"fileFacts"_s);
    auto *flow = new FlowLayout(m_row, FlowLayout::Columns::Natural, gap);
    flow->setContentsMargins({});
    m_end->setObjectName(u"fileEnd"_s);
    m_end->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(10, 6, 8, 2);
    lines->setSpacing(4);
    lines->addWidget(m_row);
    lines->addWidget(m_end);
}

void FileHeadFacts::showFile(const ProcurementFile &file, const FileWords &words, QDate today)
{
    tell(factsOf(file, words, today));
    const QString end = endOf(file, words);
    m_end->setText(end);
    m_end->setVisible(!end.isEmpty());
}

QList<FileHeadFacts::Fact> FileHeadFacts::factsOf(const ProcurementFile &file, const FileWords &words, QDate today)
{
    const FileDays days = daysOf(file, today);
    QList<Fact> facts { { tr("Holder"), file.head.holder.isEmpty() ? tr("nobody") : file.head.holder },
                        { tr("Open"), tr("%n day(s)", "how long a file is open", days.days) },
                        { tr("Lying still"), tr("%1 of %n day(s)", "how long of the days that a file is open", days.days)
                                                 .arg(words.rules().formats().number(days.still)) } };
    if (file.need.neededBy.isValid())
        facts << Fact { tr("Needed by"), words.rules().day(file.need.neededBy) };
    const QDate awardBy = file.determinations.isEmpty() ? QDate() : file.determinations.constLast().awardBy;
    if (!awardBy.isValid() || file.award.day.isValid() || file.state != FileState::Open)
        return facts;
    const auto left = int(today.daysTo(awardBy));
    const QString room = left >= 0 ? tr("%n day(s) left", nullptr, left) : tr("%n day(s) ago", nullptr, -left);
    facts << Fact { tr("Award no later than"), tr("%1, %2", "a day, and how far it is").arg(words.rules().day(awardBy), room) };
    return facts;
}

QString FileHeadFacts::endOf(const ProcurementFile &file, const FileWords &words)
{
    if (file.state == FileState::Open)
        return {};
    QStringList told { tr("Ended on %1 by %2").arg(words.rules().day(file.end.day), file.end.by) };
    if (file.end.reason != EndReason::None)
        told << FileWords::end(file.end.reason);
    told << file.end.text.of(words.rules().formats().language());
    if (file.end.priceDifference)
        told << tr("Price difference: %1").arg(words.rules().formats().money(*file.end.priceDifference));
    told.removeAll(QString());
    return told.join(u" · "_s) + u'\n'
           + tr("What was done stays as it was: only notes, documents, the review and payments can still change.");
}

void FileHeadFacts::tell(const QList<Fact> &facts)
{
    while (m_pairs.size() < facts.size()) {
        auto *box = new QWidget(m_row);
        Pair pair { box, new QLabel(box), new QLabel(box) };
        for (QLabel *label : { pair.name, pair.value }) {
            label->setTextFormat(Qt::PlainText);
            label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        }
        pair.name->setForegroundRole(QPalette::PlaceholderText);
        auto *column = new QVBoxLayout(box);
        column->setContentsMargins({});
        column->setSpacing(0);
        column->addWidget(pair.name);
        column->addWidget(pair.value);
        m_row->layout()->addWidget(box);
        m_pairs << pair;
    }
    setFonts();
    QStringList told;
    for (qsizetype i = 0; i < m_pairs.size(); ++i) {
        const bool isTold = i < facts.size();
        m_pairs[i].box->setVisible(isTold);
        if (!isTold)
            continue;
        m_pairs[i].name->setText(facts[i].name);
        m_pairs[i].value->setText(facts[i].value);
        told << facts[i].name + u' ' + facts[i].value;
    }
    setAccessibleName(told.join(u"; "_s));
}

void FileHeadFacts::setFonts()
{
    QFont small = QApplication::font();
    small.setPointSizeF(small.pointSizeF() * nameScale);
    QFont strong = QApplication::font();
    strong.setWeight(QFont::DemiBold);
    for (const Pair &pair : std::as_const(m_pairs)) {
        pair.name->setFont(small);
        pair.value->setFont(strong);
    }
}

void FileHeadFacts::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        setFonts();
}

} // namespace acquis
