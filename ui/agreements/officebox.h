// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace acquis {

/// A government or an office by its code ("qc", "on-toronto"): chosen among those that are known, or written.
class OfficeBox final : public QComboBox
{
    Q_OBJECT
public:
    explicit OfficeBox(QWidget *parent = nullptr);

    /// Those to choose from, in words of the language of the screen; what is chosen or written stays.
    void setCodes(const QStringList &codes);
    [[nodiscard]] QString code() const;
    void setCode(const QString &code);
    [[nodiscard]] static bool isCode(const QString &text);

Q_SIGNALS:
    void codeChanged(); ///< by the person
};

} // namespace acquis
