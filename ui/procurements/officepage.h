// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/officepeople.h"
#include "ui/shell/page.h"
#include "ui/shell/uicontext.h"

namespace acquis {

class FieldColumn;
class Panel;

/// The people of the office, the authority that each holds, and who gave it to whom for a time. Each change is saved as it is made.
class OfficePage final : public Page
{
    Q_OBJECT
public:
    explicit OfficePage(const UiContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString helpAnchor() const override;
    void retranslate() override;
    void focusMe(); ///< where one says who one is

    [[nodiscard]] const OfficePeople &people() const { return m_stored.people; }
    [[nodiscard]] bool isSettled() const { return !m_isBusy; }

Q_SIGNALS:
    void peopleChanged(const acquis::OfficePeople &people);
    void officerChanged(); ///< another person works here

private:
    void load();
    void show();
    void sayMe();
    void take();
    void save(const OfficePeople &people);
    [[nodiscard]] OfficePeople written() const;

    const UiContext m_context;
    StoredPeople m_stored;
    bool m_isBusy = false;
    bool m_saveIsDue = false;
    Panel *m_mePanel;
    FieldColumn *m_me;
    Panel *m_panel;
    FieldColumn *m_fields;
};

} // namespace acquis
