// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/acquis-cli/output.h"

#include "app/acquis-cli/errorwords.h"
#include "app/acquis-cli/verb.h"

#include <QJsonDocument>

#include <cstdio>

namespace acquis {

using namespace Qt::StringLiterals;

Output::Output(Language language, bool json) : m_language(language), m_json(json), m_out(stdout), m_err(stderr) { }

QString Output::say(const char *english, const char *french) const
{
    return QString::fromUtf8(m_language == Language::French ? french : english);
}

void Output::document(const QJsonObject &object)
{
    m_out << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented));
    m_out.flush();
}

void Output::table(const QStringList &headings, const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    QStringList titles;
    QList<bool> rightAligned;
    for (const QString &heading : headings) {
        rightAligned << heading.startsWith(u'>');
        titles << (heading.startsWith(u'>') ? heading.mid(1) : heading);
        widths << titles.back().size();
    }
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = qMax(widths[i], row[i].size());
    }
    const auto print = [&](const QStringList &cells) {
        QStringList padded;
        for (qsizetype i = 0; i < cells.size(); ++i)
            padded << (rightAligned[i] ? cells[i].rightJustified(widths[i]) : cells[i].leftJustified(widths[i]));
        QString text = padded.join(u"  "_s);
        while (text.endsWith(u' '))
            text.chop(1);
        m_out << text << '\n';
    };
    print(titles);
    QStringList rules;
    for (const qsizetype width : widths)
        rules << QString(width, u'-');
    print(rules);
    for (const QStringList &row : rows)
        print(row);
    m_out.flush();
}

void Output::line(const QString &text)
{
    m_out << text << '\n';
    m_out.flush();
}

void Output::note(const QString &text)
{
    m_err << text << '\n';
    m_err.flush();
}

int Output::fail(const Error &error)
{
    note(u"acquis-cli: "_s + errorSentence(error, m_language));
    switch (error.code) {
    case ErrorCode::RegisterNotFound:
    case ErrorCode::NotARegister:
    case ErrorCode::RegisterNewer:
    case ErrorCode::RegisterLocked:
    case ErrorCode::RegisterReadOnly:
    case ErrorCode::RegisterDamaged:
    case ErrorCode::RegisterUnreachable:
    case ErrorCode::DiskFull:
    case ErrorCode::StorageFailure: return cli::RegisterFault;
    default: return cli::WrongUsage;
    }
}

} // namespace acquis
