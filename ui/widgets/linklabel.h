// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace acquis {

/// A label whose links Tab and Shift+Tab visit, and leave again: backwards, QLabel stays on its first link.
class LinkLabel final : public QLabel
{
    Q_OBJECT
public:
    explicit LinkLabel(QWidget *parent = nullptr);

protected:
    bool focusNextPrevChild(bool next) override;
};

} // namespace acquis
