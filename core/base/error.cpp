// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

namespace acquis {

using namespace Qt::StringLiterals;

QString errorName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Cancelled: return u"cancelled"_s;
    case ErrorCode::NotANumber: return u"not-a-number"_s;
    case ErrorCode::NotAMoneyAmount: return u"not-a-money-amount"_s;
    case ErrorCode::AmountOutOfRange: return u"amount-out-of-range"_s;
    case ErrorCode::NotAFiscalYear: return u"not-a-fiscal-year"_s;
    case ErrorCode::FileNotFound: return u"file-not-found"_s;
    case ErrorCode::FileIsDirectory: return u"file-is-directory"_s;
    case ErrorCode::FileUnreadable: return u"file-unreadable"_s;
    case ErrorCode::FileChangedWhileReading: return u"file-changed-while-reading"_s;
    case ErrorCode::FileEmpty: return u"file-empty"_s;
    case ErrorCode::FileNotWritable: return u"file-not-writable"_s;
    case ErrorCode::NotText: return u"not-text"_s;
    case ErrorCode::InvalidEncoding: return u"invalid-encoding"_s;
    case ErrorCode::UnterminatedQuote: return u"unterminated-quote"_s;
    case ErrorCode::CellTooLong: return u"cell-too-long"_s;
    case ErrorCode::UnknownFormat: return u"unknown-format"_s;
    case ErrorCode::HeaderWithoutRows: return u"header-without-rows"_s;
    case ErrorCode::MissingColumn: return u"missing-column"_s;
    case ErrorCode::SeveralFiscalYears: return u"several-fiscal-years"_s;
    case ErrorCode::FiscalYearMissing: return u"fiscal-year-missing"_s;
    case ErrorCode::NoUsableRow: return u"no-usable-row"_s;
    case ErrorCode::InvalidTable: return u"invalid-table"_s;
    case ErrorCode::RegisterNotFound: return u"register-not-found"_s;
    case ErrorCode::RegisterExists: return u"register-exists"_s;
    case ErrorCode::NotARegister: return u"not-a-register"_s;
    case ErrorCode::RegisterNewer: return u"register-newer"_s;
    case ErrorCode::RegisterLocked: return u"register-locked"_s;
    case ErrorCode::RegisterReadOnly: return u"register-read-only"_s;
    case ErrorCode::RegisterDamaged: return u"register-damaged"_s;
    case ErrorCode::RegisterUnreachable: return u"register-unreachable"_s;
    case ErrorCode::DiskFull: return u"disk-full"_s;
    case ErrorCode::StorageFailure: return u"storage-failure"_s;
    case ErrorCode::RecordChanged: return u"record-changed"_s;
    case ErrorCode::InvalidData: return u"invalid-data"_s;
    case ErrorCode::UnknownDimension: return u"unknown-dimension"_s;
    case ErrorCode::UnknownValue: return u"unknown-value"_s;
    case ErrorCode::UnknownTag: return u"unknown-tag"_s;
    }
    Q_UNREACHABLE();
}

} // namespace acquis
