// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/procurements/filelistsession.h"
#include "ui/shell/searchsource.h"

#include <QCoreApplication>
#include <QPointer>

namespace acquis {

/// Finds procurement files for the search box by number, title, holder, vendor and unit.
class FileSearchSource final : public SearchSource
{
    Q_DECLARE_TR_FUNCTIONS(FileSearchSource)
public:
    /// \p open shows the file. The session outlives the source.
    FileSearchSource(const UiContext &context, FileListSession &session, std::function<void(ProcurementFileId)> open);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    void search(const QString &typed, int most, std::function<void(const SearchAnswer &)> found) override;

private:
    [[nodiscard]] SearchAnswer answer(const FileListSnapshot &snapshot, const std::vector<quint32> &hits, int most) const;

    const UiContext m_context;
    FileListSession &m_session;
    std::function<void(ProcurementFileId)> m_open;
    int m_asked = 0;
};

} // namespace acquis
