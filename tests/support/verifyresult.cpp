// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/verifyresult.h"

namespace acquis {

char *toString(ErrorCode code)
{
    return QTest::toString(errorName(code));
}

char *toString(Money amount)
{
    return QTest::toString(amount.toString());
}

QByteArray test::told(const Error &error)
{
    QByteArray text = errorName(error.code).toUtf8();
    text += " \"" + error.subject.toUtf8() + '"';
    if (!error.detail.isEmpty())
        text += ": " + error.detail.toUtf8();
    if (error.row > 0)
        text += " (row " + QByteArray::number(error.row) + ')';
    return text;
}

} // namespace acquis
