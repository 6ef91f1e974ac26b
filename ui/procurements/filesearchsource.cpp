// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/filesearchsource.h"

#include "ui/procurements/filelistwords.h"
#include "ui/procurements/filewords.h"
#include "ui/shell/jobrunner.h"
#include "ui/shell/languagecontroller.h"

namespace acquis {

using namespace Qt::StringLiterals;

FileSearchSource::FileSearchSource(const UiContext &context, FileListSession &session,
                                   std::function<void(ProcurementFileId)> open)
    : m_context(context)
    , m_session(session)
    , m_open(std::move(open))
{ }

QString FileSearchSource::title() const
{
    return tr("Procurement files");
}

QString FileSearchSource::iconName() const
{
    return u"procurements"_s;
}

void FileSearchSource::search(const QString &typed, int most, std::function<void(const SearchAnswer &)> found)
{
    const int asked = ++m_asked;
    const auto snapshot = m_session.snapshot();
    if (!snapshot && m_session.isLoading()) {
        QObject::connect(
            &m_session, &FileListSession::settled, &m_session,
            [this, asked, typed, most, found] {
                if (asked == m_asked)
                    search(typed, most, found);
            },
            Qt::SingleShotConnection);
        return;
    }
    if (!snapshot) {
        found({});
        return;
    }
    FileFilter filter;
    filter.text = typed;
    m_context.jobs.run<std::vector<quint32>>(
        &m_session,
        [snapshot, filter, today = m_session.today()](const CancelToken &) -> Result<std::vector<quint32>> {
            return filesThatPass(snapshot->files, filter, today);
        },
        [this, asked, most, snapshot, found](const Result<std::vector<quint32>> &hits) {
            if (asked == m_asked)
                found(hits ? answer(*snapshot, *hits, most) : SearchAnswer {});
        });
}

SearchAnswer FileSearchSource::answer(const FileListSnapshot &snapshot, const std::vector<quint32> &hits, int most) const
{
    const FileListWords words(m_context.language.language());
    SearchAnswer answer { {}, int(hits.size()) };
    for (std::size_t i = 0; i < hits.size() && i < std::size_t(std::max(most, 0)); ++i) {
        const FileSummary &file = snapshot.files.at(hits[i]);
        SearchHit hit;
        hit.title = file.title.of(words.language());
        QStringList parts { file.number, file.isOpen() ? FileWords::stage(file.stage) : FileWords::state(file.state),
                            file.holder };
        parts.removeAll(QString());
        hit.detail = parts.join(u" · "_s);
        hit.open = [open = m_open, id = file.id] { open(id); };
        answer.hits << hit;
    }
    return answer;
}

} // namespace acquis
