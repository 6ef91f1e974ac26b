// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/findingscsv.h"

#include "core/exchange/csvwriter.h"

#include <QFileInfo>

namespace acquis {

using namespace Qt::StringLiterals;

Result<void> writeFindings(const ImportReport &report, const QString &path)
{
    auto writer = CsvWriter::create(path);
    if (!writer)
        return std::unexpected(writer.error());
    for (const QString &word : { u"file"_s, u"line"_s, u"code"_s, u"column"_s, u"value"_s, u"previous"_s, u"held_back"_s })
        writer->text(word);
    writer->endRow();
    for (const FileReport &file : report.files) {
        for (const ImportFinding &finding : file.findings.kept) {
            writer->text(QFileInfo(file.path).fileName()).number(QString::number(finding.row));
            writer->text(findingName(finding.code)).text(finding.column).text(finding.value).text(finding.previous);
            writer->text(isHeldBack(finding.code) ? u"yes"_s : u"no"_s);
            writer->endRow();
        }
    }
    return writer->commit();
}

} // namespace acquis
