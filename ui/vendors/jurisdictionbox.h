// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace acquis {

/// A government: Canada, a province or territory, or the code of another one as it is typed ("ON-TORONTO").
class JurisdictionBox final : public QComboBox
{
    Q_OBJECT
public:
    explicit JurisdictionBox(const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] QString code() const;
    void setCode(const QString &code);
    /// Says the names anew; what is chosen or typed stays.
    void retranslate();
};

} // namespace acquis
