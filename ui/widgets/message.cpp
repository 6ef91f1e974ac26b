// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/message.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace acquis {

namespace {

struct ErrorWords
{
    Q_DECLARE_TR_FUNCTIONS(ErrorWords)
public:
    static QString title(ErrorCode code);
    static QString advice(ErrorCode code);
};

QString ErrorWords::title(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Cancelled: return tr("Cancelled.");
    case ErrorCode::NotANumber: return tr("This is not a number.");
    case ErrorCode::NotAMoneyAmount: return tr("This is not an amount.");
    case ErrorCode::AmountOutOfRange: return tr("The amounts are too large.");
    case ErrorCode::NotAFiscalYear: return tr("This is not a fiscal year.");
    case ErrorCode::FileNotFound: return tr("The file is not there.");
    case ErrorCode::FileIsDirectory: return tr("This is a folder.");
    case ErrorCode::FileUnreadable: return tr("The file cannot be read.");
    case ErrorCode::FileChangedWhileReading: return tr("The file changed while it was read.");
    case ErrorCode::FileEmpty: return tr("The file is empty.");
    case ErrorCode::FileNotWritable: return tr("The file cannot be written.");
    case ErrorCode::NotText: return tr("This is not a text file.");
    case ErrorCode::InvalidEncoding: return tr("The characters cannot be read.");
    case ErrorCode::UnterminatedQuote: return tr("A quoted cell never ends.");
    case ErrorCode::CellTooLong: return tr("A cell or a row is too long.");
    case ErrorCode::UnknownFormat: return tr("The format is not recognised.");
    case ErrorCode::HeaderWithoutRows: return tr("The file has a header but no rows.");
    case ErrorCode::MissingColumn: return tr("A column is missing.");
    case ErrorCode::SeveralFiscalYears: return tr("The file speaks of two fiscal years.");
    case ErrorCode::FiscalYearMissing: return tr("The fiscal year is missing.");
    case ErrorCode::NoUsableRow: return tr("No row can be used.");
    case ErrorCode::InvalidTable: return tr("This table cannot be checked.");
    case ErrorCode::RegisterNotFound: return tr("The register is not there.");
    case ErrorCode::RegisterExists: return tr("The file exists already.");
    case ErrorCode::NotARegister: return tr("This is not an Acquis register.");
    case ErrorCode::RegisterNewer: return tr("The register is newer than this program.");
    case ErrorCode::RegisterLocked: return tr("Another program is using the register.");
    case ErrorCode::RegisterReadOnly: return tr("The register is read-only.");
    case ErrorCode::RegisterDamaged: return tr("The register is damaged.");
    case ErrorCode::RegisterUnreachable: return tr("The register cannot be reached.");
    case ErrorCode::DiskFull: return tr("The disk is full.");
    case ErrorCode::StorageFailure: return tr("The register answered with an error.");
    case ErrorCode::RecordChanged: return tr("Somebody else saved this meanwhile.");
    case ErrorCode::InvalidData: return tr("The data are not valid.");
    case ErrorCode::UnknownDimension: return tr("There is no such breakdown.");
    case ErrorCode::UnknownValue: return tr("The register holds no such value.");
    case ErrorCode::UnknownTag: return tr("There is no such tag.");
    }
    Q_UNREACHABLE();
    return {};
}

QString ErrorWords::advice(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Cancelled: return tr("Nothing was changed.");
    case ErrorCode::NotANumber:
    case ErrorCode::NotAMoneyAmount: return tr("Correct it and try again.");
    case ErrorCode::AmountOutOfRange:
        return tr("Their sum is past what can be kept. Nothing was imported; look for a wrong amount in the file.");
    case ErrorCode::NotAFiscalYear: return tr("Write it as 2016-17.");
    case ErrorCode::FileNotFound: return tr("It may have been moved or renamed. Choose it again.");
    case ErrorCode::FileIsDirectory: return tr("Choose the files in it.");
    case ErrorCode::FileUnreadable: return tr("Check that you may open it and that its disk is connected.");
    case ErrorCode::FileChangedWhileReading:
        return tr("Nothing was imported. Wait until the other program has finished with it, then try again.");
    case ErrorCode::FileEmpty: return tr("Download or export it again.");
    case ErrorCode::FileNotWritable: return tr("Choose another folder or name.");
    case ErrorCode::NotText: return tr("Choose a CSV file; a spreadsheet must first be saved as CSV.");
    case ErrorCode::InvalidEncoding: return tr("Save the file as UTF-8 and try again. Nothing was imported.");
    case ErrorCode::UnterminatedQuote:
        return tr("Nothing was imported. Open the file at this line and close the quotation mark.");
    case ErrorCode::CellTooLong: return tr("Nothing was imported. Open the file at this line: a quotation mark may be missing.");
    case ErrorCode::UnknownFormat:
        return tr("A file of accounts has columns for the ministry, the fiscal year and the amount. Nothing was imported.");
    case ErrorCode::HeaderWithoutRows: return tr("There is nothing to import.");
    case ErrorCode::MissingColumn: return tr("Check the header of the file.");
    case ErrorCode::SeveralFiscalYears:
        return tr("Nothing was imported. Divide the file by year, or correct the line named here.");
    case ErrorCode::FiscalYearMissing: return tr("No column names it. Say which year the file is about.");
    case ErrorCode::NoUsableRow: return tr("Nothing was imported.");
    case ErrorCode::InvalidTable: return tr("It needs a row of headings and at least one column of figures.");
    case ErrorCode::RegisterNotFound: return tr("It may have been moved or renamed. Open it where it is now.");
    case ErrorCode::RegisterExists: return tr("Choose another name, or open the existing register.");
    case ErrorCode::NotARegister: return tr("Choose a file that Acquis made; its name usually ends in .acquis.");
    case ErrorCode::RegisterNewer: return tr("Install the newest version of Acquis to open it. Nothing was changed.");
    case ErrorCode::RegisterLocked: return tr("Nothing was changed. Wait until it has finished, then try again.");
    case ErrorCode::RegisterReadOnly: return tr("Nothing was changed. Ask for the right to write to it, or copy it elsewhere.");
    case ErrorCode::RegisterDamaged: return tr("Nothing was changed. Restore a backup from the File menu.");
    case ErrorCode::RegisterUnreachable: return tr("Check that its disk or network folder is connected.");
    case ErrorCode::DiskFull: return tr("Nothing was changed. Make room on the disk, then try again.");
    case ErrorCode::StorageFailure: return tr("Nothing was changed. Check the register from the Tools menu.");
    case ErrorCode::RecordChanged: return tr("Nothing was changed. Look at what was saved, then make your change again.");
    case ErrorCode::InvalidData: return tr("Correct what is named here and try again.");
    case ErrorCode::UnknownDimension:
    case ErrorCode::UnknownValue:
    case ErrorCode::UnknownTag: return tr("It may have gone with the last import. Choose another.");
    }
    Q_UNREACHABLE();
    return {};
}

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Message)
};

} // namespace

QString errorTitle(const Error &error)
{
    return ErrorWords::title(error.code);
}

QString errorText(const Error &error)
{
    QString text;
    if (!error.subject.isEmpty() && error.row > 0)
        text = Words::tr("%1, line %2:").arg(error.subject).arg(error.row);
    else if (!error.subject.isEmpty())
        text = Words::tr("%1:").arg(error.subject);
    return text.isEmpty() ? ErrorWords::advice(error.code) : text + u' ' + ErrorWords::advice(error.code);
}

Message messageFor(const Error &error)
{
    Message message;
    message.state = error.code == ErrorCode::Cancelled ? StateToken::Neutral : StateToken::Error;
    message.title = [error] { return errorTitle(error); };
    message.text = [error] { return errorText(error); };
    return message;
}

} // namespace acquis
