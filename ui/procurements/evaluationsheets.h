// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/evaluationresult.h"
#include "ui/forms/rowsmodel.h"
#include "ui/procurements/filesession.h"

#include <QSet>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace acquis {

class RowsEditor;

/// A row for each bid and criterion with points and a reason, filled in by keyboard.
class PointsSheet : public QWidget
{
    Q_OBJECT
public:
    /// \p name is the object name of the table. \p button stands under it.
    PointsSheet(const UiContext &context, FileSession &session, const QString &name, QPushButton *button,
                QWidget *parent = nullptr);

    virtual void showFile() = 0;
    virtual void retranslate() = 0;
    /// Takes what is being typed.
    void finish();
    /// Puts the cursor into the row of \p place.
    void goTo(const ScorePlace &place);

protected:
    /// What stands in a row beside its names.
    struct Line
    {
        std::optional<int> points;
        QString reason;
        QString given; ///< by the evaluators
    };
    void setColumns(const QString &title, bool hasGiven);
    void showRows(const std::function<Line(const ScorePlace &)> &lineOf, bool isReadOnly);
    /// A row as it was typed: empty when nothing stands there.
    virtual void take() = 0;
    struct Typed
    {
        ScorePlace place;
        Line line;
    };
    [[nodiscard]] QList<Typed> typed() const;
    [[nodiscard]] FileSession &session() const { return m_session; }
    [[nodiscard]] const UiContext &context() const { return m_context; }

private:
    const UiContext m_context;
    FileSession &m_session;
    RowsEditor *m_rows;
    bool m_hasGiven = false;
};

/// What one evaluator gives. The scores of somebody else are never shown: who types what was handed in on paper sees only what was typed
/// here.
class ScoreSheet final : public PointsSheet
{
    Q_OBJECT
public:
    ScoreSheet(const UiContext &context, FileSession &session, QPushButton *button, QWidget *parent = nullptr);

    void setEvaluator(const QString &evaluator);
    [[nodiscard]] const QString &evaluator() const { return m_evaluator; }
    void showFile() override;
    void retranslate() override;

private:
    void take() override;
    [[nodiscard]] bool isShown(const Score &score) const;
    QString m_evaluator;
    QSet<QString> m_typedHere; ///< uids of scores that were typed for somebody else
};

/// What all agree on, beside what each of them gave.
class ConsensusSheet final : public PointsSheet
{
    Q_OBJECT
public:
    ConsensusSheet(const UiContext &context, FileSession &session, QPushButton *button, QWidget *parent = nullptr);

    void showFile() override;
    void retranslate() override;

private:
    void take() override;
};

} // namespace acquis
