// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/fileduties.h"
#include "ui/procurements/needproviders.h"
#include "ui/procurements/stagepanel.h"

QT_BEGIN_NAMESPACE
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace acquis {

class FileSection;
class FormScroll;
class NeedElsewhereSection;
class SplitNotice;

/// The intake of a need: the problem first, the product last. What every purchase is asked stands open; the rest is folded under "More
/// questions", and comes out by itself where the file asks for it (R115).
class NeedPanel final : public StagePanel
{
    Q_OBJECT
public:
    NeedPanel(const UiContext &context, FileSession &session, const NeedProviders &providers, QWidget *parent = nullptr);

    [[nodiscard]] FileStage stage() const override { return FileStage::Need; }
    void showFile() override;
    void retranslate() override;
    bool goTo(const QString &path) override;
    [[nodiscard]] QString draft() const override;

    /// Nothing is being searched.
    [[nodiscard]] bool isSettled() const;

private:
    void add(FileSection *section, bool isAsked);
    void showMore(bool isMore);
    [[nodiscard]] bool isAsked(const FileSection &section) const;

    QList<FileSection *> m_sections; ///< in their order
    QList<FileSection *> m_always; ///< of them, those that every purchase is asked
    SplitNotice *m_split;
    NeedElsewhereSection *m_elsewhere;
    FormScroll *m_scroll;
    QVBoxLayout *m_column;
    QPushButton *m_more;
    QList<FileDuty> m_duties; ///< of this stage
    QString m_shown; ///< uid of the file
};

} // namespace acquis
