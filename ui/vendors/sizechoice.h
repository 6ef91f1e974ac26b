// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/uicontext.h"
#include "ui/vendors/vendorlookup.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
QT_END_NAMESPACE

namespace acquis {

/// By which definition sizes are shown, and what "micro" ends below where the definition leaves that open. Remembered.
class SizeChoice final : public QWidget
{
    Q_OBJECT
public:
    explicit SizeChoice(const UiContext &context, QWidget *parent = nullptr);

    /// What is chosen, as it stands on \p day. Without definitions nothing has a class.
    [[nodiscard]] VendorMeasure measureOn(QDate day) const;
    void retranslate();

Q_SIGNALS:
    void chosen(); ///< another definition or bound

private:
    void fillMicro();
    void remember();

    const UiContext m_context;
    QList<SizeDefinition> m_definitions;
    QLabel *m_definitionLabel;
    QComboBox *m_definition;
    QLabel *m_microLabel;
    QComboBox *m_micro;
};

} // namespace acquis
