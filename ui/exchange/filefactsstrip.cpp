// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/filefactsstrip.h"

#include "ui/exchange/exchangewords.h"
#include "ui/widgets/flowlayout.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

QString elided(const QString &sha256)
{
    constexpr int front = 12;
    constexpr int back = 4;
    return sha256.left(front) + u'…' + sha256.right(back);
}

} // namespace

FileFactsStrip::FileFactsStrip(QWidget *parent) : QFrame(parent), m_copy(new QPushButton)
{
    setObjectName(u"importFacts"_s);
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *facts = new QWidget;
    m_flow = new FlowLayout(facts, FlowLayout::Columns::Natural, 24);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 6, 10, 6);
    column->addWidget(facts);
    m_file = addFact(u"factFile"_s);
    m_format = addFact(u"factFormat"_s);
    m_encoding = addFact(u"factEncoding"_s);
    m_standing = addFact(u"factStanding"_s);
    m_read = addFact(u"factRead"_s);
    m_copy->setObjectName(u"copyFingerprint"_s);
    m_copy->setMinimumHeight(24);
    m_flow->addWidget(m_copy);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_sha256); });
}

FileFactsStrip::Fact FileFactsStrip::addFact(const QString &objectName)
{
    Fact fact { new QWidget, new QLabel, new QLabel, new QLabel };
    fact.box->setObjectName(objectName);
    auto *column = new QVBoxLayout(fact.box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    fact.label->setObjectName(u"panelSubtitle"_s);
    QFont strong = fact.value->font();
    strong.setWeight(QFont::DemiBold);
    fact.value->setFont(strong);
    for (QLabel *text : { fact.label, fact.value, fact.note }) {
        text->setTextFormat(Qt::PlainText);
        column->addWidget(text);
    }
    m_flow->addWidget(fact.box);
    return fact;
}

void FileFactsStrip::say(const Fact &fact, const QString &label, const QString &value, const QString &note)
{
    fact.label->setText(label);
    fact.value->setText(value);
    fact.note->setText(note);
}

void FileFactsStrip::setFile(const FileReport &file, const Formats &formats)
{
    m_sha256 = file.sha256;
    QStringList years;
    for (const FiscalYear year : file.years)
        years << formats.fiscalYear(year);
    QStringList columns = file.meanings;
    columns.removeAll(QString());
    say(m_file, tr("File"), QFileInfo(file.path).fileName(),
        tr("%1 · SHA-256 %2").arg(formats.fileSize(file.bytes), elided(file.sha256)));
    m_file.note->setToolTip(file.sha256);
    say(m_format, tr("Format found"), ExchangeWords::format(file.format),
        tr("%1 of %2 columns recognised").arg(formats.number(columns.size()), formats.number(file.header.size())));
    say(m_encoding, tr("Encoding"), ExchangeWords::encoding(file.encoding),
        tr("%1; %2").arg(ExchangeWords::lineEnds(file.lineEnds), ExchangeWords::delimiter(file.delimiter)));
    say(m_standing, tr("Fiscal year"), years.isEmpty() ? u"–"_s : years.join(", "_L1), ExchangeWords::standing(file));
    say(m_read, tr("Read"), ExchangeWords::lines(file.rowsRead, formats),
        tr("control total: %1").arg(formats.money(file.controlTotal)));
    m_copy->setText(tr("Copy SHA-256"));
}

} // namespace acquis
