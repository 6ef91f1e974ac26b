// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/acquis/firmbook.h"
#include "ui/procurements/filedaysview.h"
#include "ui/procurements/homepage.h"
#include "ui/procurements/needproviders.h"

namespace acquis {

class AgreementSession;
class FileListSession;
class FileSession;
class RuleShelf;

/// What the panels of procurement files are told of rules, firms, agreements and other files. Each answer is at hand; what takes longer
/// is made ready off the GUI thread. changed() says that an answer is another one now.
class FileProviders final : public QObject
{
    Q_OBJECT
public:
    FileProviders(const UiContext &context, RuleShelf &rules, VendorSession &vendors, AgreementSession &agreements,
                  FileListSession &files, FileSession &session, QObject *parent = nullptr);

    using SplitsOf = std::function<std::optional<SplitFinding>(const ProcurementFile &)>;
    /// \p splits: what the splitting check says of a file, asked of the index as it is now.
    [[nodiscard]] NeedProviders need(const SplitsOf &splits);
    [[nodiscard]] BiddingProviders bidding();
    [[nodiscard]] HomeProviders home();
    [[nodiscard]] FileDaysView::Durations durations();

Q_SIGNALS:
    void changed(); ///< once for all that changed together

private:
    void tell();
    void splitsAreOthers();
    void readDurations();

    const UiContext m_context;
    RuleShelf &m_rules;
    VendorSession &m_vendors;
    AgreementSession &m_agreements;
    FileListSession &m_files;
    FileSession &m_session;
    FirmBook *m_firms;
    SplitsOf m_splits;
    QString m_splitsOf; ///< uid of the file of which m_toldSplits were told
    std::optional<SplitFinding> m_toldSplits;
    FileDaysView::LikeFiles m_durations;
    bool m_areDurationsOld = true;
    CancelToken m_readingDurations;
    bool m_willTell = false;
};

} // namespace acquis
