// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/buyingagreement.h"
#include "ui/agreements/agreementwords.h"
#include "ui/agreements/recordform.h"
#include "ui/forms/rowsmodel.h"

#include <QCoreApplication>

namespace acquis {

/// What changes in the life of an agreement, as rows that a person writes: options to extend it, amendments, and its terms. What cannot be
/// read is told with the member and its row.
class ContractRows
{
    Q_DECLARE_TR_FUNCTIONS(ContractRows)
public:
    [[nodiscard]] static QList<RowColumn> extensionColumns();
    [[nodiscard]] static QList<QStringList> rowsOf(const QList<ExtensionOption> &extensions);
    [[nodiscard]] static QList<ExtensionOption> extensionsIn(const QList<QStringList> &rows, const AgreementWords &words,
                                                             QList<FormFinding> &findings);

    [[nodiscard]] static QList<RowColumn> amendmentColumns(const AgreementWords &words);
    [[nodiscard]] static QList<QStringList> rowsOf(const QList<AgreementAmendment> &amendments, const Formats &formats);
    [[nodiscard]] static QList<AgreementAmendment> amendmentsIn(const QList<QStringList> &rows, const AgreementWords &words,
                                                                QList<FormFinding> &findings);

    [[nodiscard]] static QList<RowColumn> termColumns();
    [[nodiscard]] static QList<QStringList> rowsOf(const QList<ContractTerm> &terms);
    [[nodiscard]] static QList<ContractTerm> termsIn(const QList<QStringList> &rows);
};

} // namespace acquis
