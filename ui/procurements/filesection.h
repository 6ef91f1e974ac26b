// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/procurements/filefields.h"
#include "ui/procurements/foldingsection.h"
#include "ui/widgets/message.h"

namespace acquis {

/// A part of a stage that folds, with inputs that are members of the open file. showFile() and retranslate() as of a StagePanel.
class FileSection : public FoldingSection
{
    Q_OBJECT
public:
    FileSection(const UiContext &context, FileSession &session, const QString &name, const QString &path)
        : FoldingSection(context, name)
        , m_context(context)
        , m_session(session)
        , m_fields(new FileFields(context, session, name + QLatin1String("Fields"), path))
    {
        addContent(m_fields);
    }

    virtual void showFile() = 0;
    virtual void retranslate() = 0;
    [[nodiscard]] virtual bool holds(const QString &path) const { return m_fields->holds(path); }
    /// Opens the section and puts the cursor there, when holds().
    virtual void goTo(const QString &path)
    {
        setOpen(true);
        m_fields->goTo(path);
    }
    /// What is written here and no part of the file yet, as a sentence; empty: nothing.
    [[nodiscard]] virtual QString draft() const { return {}; }
    [[nodiscard]] FileFields &fields() const { return *m_fields; }

Q_SIGNALS:
    void messagePosted(const acquis::Message &message);

protected:
    [[nodiscard]] const UiContext &context() const { return m_context; }
    [[nodiscard]] FileSession &session() const { return m_session; }
    [[nodiscard]] const ProcurementFile &file() const { return m_session.file(); }
    /// Nothing can be changed: no file is open, or it has ended.
    [[nodiscard]] bool isFrozen() const { return !m_session.isOpen() || file().state != FileState::Open; }

private:
    const UiContext m_context;
    FileSession &m_session;
    FileFields *m_fields;
};

} // namespace acquis
