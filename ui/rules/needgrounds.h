// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/codes.h"
#include "ui/rules/ruleswords.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;
QT_END_NAMESPACE

namespace acquis {

class Theme;

/// The reasons not to compete: a button that says what is chosen, and under it, when opened, a list to tick with a search.
class NeedGrounds final : public QWidget
{
    Q_OBJECT
public:
    explicit NeedGrounds(const Theme &theme, QWidget *parent = nullptr);

    /// What is offered and what is ticked.
    void show(CodeSet<Ground> offered, CodeSet<Ground> chosen);
    void setWords(const RulesWords &words);
    void open(bool isOpen);
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void chosen(acquis::CodeSet<acquis::Ground> grounds);

private:
    void fill();
    void filter();
    void writeButton();

    const Theme &m_theme;
    RulesWords m_words { Language::English };
    CodeSet<Ground> m_offered;
    CodeSet<Ground> m_chosen;
    QPushButton *m_button;
    QWidget *m_part;
    QLineEdit *m_search;
    QListWidget *m_list;
};

} // namespace acquis
