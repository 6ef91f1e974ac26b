// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/procurements/stagepanel.h"

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace acquis {

class CodeChoice;
class FactsTable;
class Panel;
class PartFields;

/// What is still open, how it went, what was learned and how long the file is kept. The review can be written after the file has ended.
class ClosePanel final : public StagePanel
{
    Q_OBJECT
public:
    ClosePanel(const UiContext &context, FileSession &session, QWidget *parent = nullptr);

    [[nodiscard]] FileStage stage() const override { return FileStage::Close; }
    void showFile() override;
    void retranslate() override;
    bool goTo(const QString &path) override;

Q_SIGNALS:
    void pathRequested(const QString &path); ///< of a part in another stage, to be done there

private:
    void makeReview();
    void makeLesson();
    void showOpen();
    void takeFrictions(CodeChoice &choice, CodeSet<Friction> CloseReview::*member);
    void takeRetention(); ///< the day that the rule gives
    [[nodiscard]] QString frozenBecause() const;

    Panel *m_openPart;
    Panel *m_reviewPart;
    Panel *m_lessonPart;
    Panel *m_keepPart;
    FactsTable *m_open;
    PartFields *m_review;
    CodeChoice *m_hindered;
    CodeChoice *m_helped;
    PartFields *m_lesson;
    PartFields *m_keep;
    QPushButton *m_ruleDay;
};

} // namespace acquis
