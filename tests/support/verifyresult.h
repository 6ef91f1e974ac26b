// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/money.h"

#include <QTest>

namespace acquis {

// Found by QCOMPARE, so that a failure shows words instead of numbers.
[[nodiscard]] char *toString(ErrorCode code);
[[nodiscard]] char *toString(Money amount);

namespace test {

/// The error in one line: its code, subject, detail and row.
[[nodiscard]] QByteArray told(const Error &error);

template <typename T>
[[nodiscard]] QByteArray told(const Result<T> &result)
{
    return result ? QByteArray("a value") : told(result.error());
}

} // namespace test
} // namespace acquis

/// Like QVERIFY for a Result, and prints the error.
#define ACQUIS_VERIFY_RESULT(expression)                                                                                         \
    do {                                                                                                                         \
        const auto &acquisResult = (expression);                                                                                 \
        if (!QTest::qVerify(acquisResult.has_value(), #expression, acquis::test::told(acquisResult).constData(), __FILE__,       \
                            __LINE__))                                                                                           \
            return;                                                                                                              \
    } while (false)

/// Verifies that a Result failed with this ErrorCode.
#define ACQUIS_VERIFY_ERROR(expression, expectedCode)                                                                            \
    do {                                                                                                                         \
        const auto &acquisResult = (expression);                                                                                 \
        if (!QTest::qVerify(!acquisResult.has_value(), #expression, "a value instead of an error", __FILE__, __LINE__))          \
            return;                                                                                                              \
        if (!QTest::qCompare(acquisResult.error().code, (expectedCode), #expression, #expectedCode, __FILE__, __LINE__))         \
            return;                                                                                                              \
    } while (false)
