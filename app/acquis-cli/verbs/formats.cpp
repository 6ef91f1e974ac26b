// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/acquis-cli/verbs/common.h"

#include "core/exchange/spendimport.h"

namespace acquis::cli {

using namespace Qt::StringLiterals;

namespace {

int run(const Invocation &, const QStringList &arguments, Output &output)
{
    if (!arguments.isEmpty())
        return misused(output, arguments.first());
    const QList<FormatInfo> formats = knownFormats();
    if (output.isJson()) {
        QJsonArray list;
        for (const FormatInfo &format : formats)
            list.append(QJsonObject { { u"name"_s, format.name }, { u"reads"_s, format.reads }, { u"writes"_s, format.writes } });
        output.document({ { u"formats"_s, list } });
        return Done;
    }
    const auto yesNo = [&](bool yes) { return yes ? output.say("yes", "oui") : output.say("no", "non"); };
    QList<QStringList> rows;
    for (const FormatInfo &format : formats)
        rows << QStringList { format.name, yesNo(format.reads), yesNo(format.writes) };
    output.table({ output.say("format", "format"), output.say("reads", "lit"), output.say("writes", "écrit") }, rows);
    return Done;
}

} // namespace

const Verb formatsVerb { "formats",
                         { u"formats"_s, u"formats"_s },
                         { u"lists the formats that can be read and written"_s, u"liste les formats lus et écrits"_s },
                         run };

} // namespace acquis::cli
