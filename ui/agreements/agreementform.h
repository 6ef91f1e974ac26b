// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/agreementregister.h"
#include "ui/agreements/recordform.h"

#include <QByteArray>

#include <optional>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QSpinBox;
QT_END_NAMESPACE

namespace acquis {

class AmountField;
class CodeChoice;
class DateField;
class OptionalDay;

/// The values of an agreement that a person writes, and its documents. What the form does not show stays as it was.
class AgreementForm final : public RecordForm
{
    Q_OBJECT
public:
    explicit AgreementForm(const UiContext &context, QWidget *parent = nullptr);

    /// A new agreement when there is none.
    void setRecord(const std::optional<Kept<BuyingAgreement>> &record, const CategoryTree &tree);
    [[nodiscard]] const std::optional<Kept<BuyingAgreement>> &record() const { return m_record; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool isChanged() const override;
    /// As it is written now; what cannot be read is told.
    [[nodiscard]] BuyingAgreement agreement(QList<FormFinding> &findings) const;
    /// The contents of the documents that were added, to be kept before the agreement.
    [[nodiscard]] QList<QByteArray> newDocuments() const;
    void retranslate() override;

protected:
    void save() override;

private:
    void addOptInFields();
    void addMoneyFields();
    void addPartyFields();
    void addContractFields();
    void retranslateFields(const AgreementWords &words);
    void retranslateOptIn(const AgreementWords &words);
    void retranslateRows(const AgreementWords &words);
    void retranslateContract(const AgreementWords &words);
    void fill(const BuyingAgreement &agreement);
    void fillRows(const BuyingAgreement &agreement);
    void readJoining(JoiningTerms &terms) const;
    [[nodiscard]] QList<AgreementVendor> vendors() const;
    [[nodiscard]] QList<DocumentEntry> documents() const;
    void chooseFiles();
    void addFiles(const QStringList &paths);
    void enableOptIn();

    std::optional<Kept<BuyingAgreement>> m_record;
    CategoryTree m_tree;
    BuyingAgreement m_asSet; ///< as agreement() was when the form was filled
    QHash<QString, QByteArray> m_contents; ///< of new documents, by digest
    int m_fills = 0;
    QComboBox *m_kind;
    QLineEdit *m_number;
    QLineEdit *m_titleEn;
    QLineEdit *m_titleFr;
    QLineEdit *m_owner;
    QComboBox *m_jurisdiction;
    QPlainTextEdit *m_scopeEn;
    QPlainTextEdit *m_scopeFr;
    QLineEdit *m_foundBy;
    CodeChoice *m_categories;
    DateField *m_start;
    DateField *m_end;
    QComboBox *m_class;
    QCheckBox *m_isOpen;
    CodeChoice *m_entities;
    CodeChoice *m_jurisdictions;
    OptionalDay *m_joinUntil;
    QComboBox *m_way;
    QLineEdit *m_howEn;
    QLineEdit *m_howFr;
    QSpinBox *m_joinDays;
    AmountField *m_ceiling;
    QLineEdit *m_seats;
    QComboBox *m_priceBasis;
    QLineEdit *m_noteEn;
    QLineEdit *m_noteFr;
    RowsEditor *m_prices;
    RowsEditor *m_vendors;
    QLineEdit *m_contactName;
    QLineEdit *m_contactOrganisation;
    QLineEdit *m_contactEmail;
    QLineEdit *m_contactTelephone;
    RowsEditor *m_documents;
    RowsEditor *m_extensions;
    RowsEditor *m_amendments;
    RowsEditor *m_terms;
    QPushButton *m_addFile;
};

} // namespace acquis
