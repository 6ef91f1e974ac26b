// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/shareddata.h"

#include <QDir>

namespace acquis::test {

using namespace Qt::StringLiterals;

QString sharedDataFolder()
{
    const QString named = qEnvironmentVariable("ACQUIS_SHARED_DATA");
    const QDir folder(named.isEmpty() ? QString::fromUtf8(ACQUIS_SOURCE_DIR) + "/../shared/data"_L1 : named);
    return folder.exists() ? folder.canonicalPath() : QString();
}

} // namespace acquis::test
