// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vendors/vendorlinkspart.h"

#include "core/storage/database.h"
#include "core/vendors/vendorindex.h"
#include "ui/shell/jobrunner.h"
#include "ui/shell/registersession.h"
#include "ui/shell/viewcolors.h"
#include "ui/vendors/vendorsession.h"
#include "ui/vendors/vendorwords.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/message.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostFound = 20;

using Rows = QList<VendorRow>;

Result<Rows> readRows(const QString &path, const QList<VendorId> &ids)
{
    auto database = Database::open(path, Database::Mode::ReadOnly);
    if (!database)
        return std::unexpected(database.error());
    return vendorRows(**database, ids);
}

QListWidget *makeList(const QString &name, const Theme &theme)
{
    auto *list = new QListWidget;
    list->setObjectName(name);
    followTheme(*list, theme);
    return list;
}

QWidget *buttonRow(const QList<QPushButton *> &buttons)
{
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row, FlowLayout::Columns::Natural, 8);
    for (QPushButton *button : buttons)
        flow->addWidget(button);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    row->setSizePolicy(policy);
    return row;
}

} // namespace

VendorLinksPart::VendorLinksPart(const UiContext &context, VendorSession &session, QWidget *parent)
    : VendorFormPart(context, parent)
    , m_session(session)
    , m_parentName(makeFormLine(u"vendorParent"_s))
    , m_noParent(makeFormButton(u"vendorNoParent"_s))
    , m_memberList(makeList(u"vendorMembers"_s, context.theme))
    , m_memberRemove(makeFormButton(u"vendorMemberRemove"_s))
    , m_find(makeFormLine(u"vendorLinkFind"_s))
    , m_found(makeList(u"vendorLinkFound"_s, context.theme))
    , m_makeParent(makeFormButton(u"vendorMakeParent"_s))
    , m_addMember(makeFormButton(u"vendorAddMember"_s))
{
    m_parentName->setReadOnly(true);
    m_find->setClearButtonEnabled(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_findField = &addField(*column, m_find);
    m_foundField = &addField(*column, m_found);
    column->addWidget(buttonRow({ m_makeParent, m_addMember }));
    m_parentField = &addField(*column, m_parentName);
    column->addWidget(buttonRow({ m_noParent }));
    m_memberField = &addField(*column, m_memberList);
    column->addWidget(buttonRow({ m_memberRemove }));
    connect(m_find, &QLineEdit::textChanged, this, &VendorLinksPart::search);
    connect(m_found, &QListWidget::currentRowChanged, this, &VendorLinksPart::updateButtons);
    connect(m_memberList, &QListWidget::currentRowChanged, this, &VendorLinksPart::updateButtons);
    connect(m_makeParent, &QPushButton::clicked, this, [this] {
        m_parent = chosen();
        fill();
    });
    connect(m_noParent, &QPushButton::clicked, this, [this] {
        m_parent = {};
        fill();
    });
    connect(m_addMember, &QPushButton::clicked, this, [this] {
        if (chosen().isValid() && !m_members.contains(chosen()))
            m_members << chosen();
        fill();
    });
    connect(m_memberRemove, &QPushButton::clicked, this, [this] {
        if (const int row = m_memberList->currentRow(); row >= 0)
            m_members.removeAt(row);
        fill();
    });
}

QString VendorLinksPart::title() const
{
    return tr("Parent and members");
}

void VendorLinksPart::load(const Vendor &vendor)
{
    m_parent = vendor.parent;
    m_members = vendor.members;
    m_find->clear();
    showFound({});
    QList<VendorId> ids = m_members;
    if (m_parent.isValid())
        ids << m_parent;
    readNames(ids);
    fill();
}

void VendorLinksPart::store(Vendor &vendor) const
{
    vendor.parent = m_parent;
    vendor.members = m_members;
}

FormField *VendorLinksPart::fieldOf(const VendorFinding &finding, const Vendor &)
{
    if (finding.field == "parent"_L1)
        return m_parentField;
    if (finding.field != "members"_L1)
        return nullptr;
    m_memberList->setCurrentRow(int(finding.position));
    return m_memberField;
}

void VendorLinksPart::search()
{
    const int number = ++m_searches;
    const QString typed = m_find->text().trimmed();
    const auto index = m_session.index();
    if (typed.isEmpty() || !index) {
        showFound({});
        return;
    }
    m_context.jobs.run<Rows>(
        this,
        [path = m_context.session.path(), index, typed](const CancelToken &) {
            QList<VendorId> ids;
            for (const VendorHit &hit : index->search({ typed, 0, mostFound }).hits)
                ids << hit.id;
            return readRows(path, ids);
        },
        [this, number](const Result<Rows> &rows) {
            if (number != m_searches)
                return;
            showFound(rows.value_or(Rows {}));
            say(*m_findField, rows ? QString() : errorText(rows.error()));
        });
}

void VendorLinksPart::showFound(const Rows &rows)
{
    m_rows = rows;
    m_found->clear();
    for (const VendorRow &row : rows) {
        m_names.insert(row.id, row.name);
        m_found->addItem(row.name + u" · "_s + VendorWords::place(row.place, row.country, row.province));
    }
    m_found->setCurrentRow(rows.isEmpty() ? -1 : 0);
    m_found->parentWidget()->setVisible(!rows.isEmpty());
    updateButtons();
}

void VendorLinksPart::readNames(const QList<VendorId> &ids)
{
    if (ids.isEmpty())
        return;
    m_context.jobs.run<Rows>(
        this, [path = m_context.session.path(), ids](const CancelToken &) { return readRows(path, ids); },
        [this](const Result<Rows> &rows) {
            for (const VendorRow &row : rows.value_or(Rows {}))
                m_names.insert(row.id, row.name);
            if (!rows)
                say(*m_parentField, errorText(rows.error()));
            fill();
        });
}

VendorId VendorLinksPart::chosen() const
{
    const int row = m_found->currentRow();
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).id : VendorId {};
}

QString VendorLinksPart::nameOf(VendorId id) const
{
    const QString name = m_names.value(id);
    return name.isEmpty() ? tr("vendor %1").arg(id.value) : name;
}

void VendorLinksPart::fill()
{
    m_parentName->setText(m_parent.isValid() ? nameOf(m_parent) : tr("none"));
    const int row = m_memberList->currentRow();
    m_memberList->clear();
    for (const VendorId &id : std::as_const(m_members))
        m_memberList->addItem(nameOf(id));
    m_memberList->setCurrentRow(std::min(std::max(row, 0), m_memberList->count() - 1));
    m_memberList->parentWidget()->setVisible(!m_members.isEmpty());
    m_memberRemove->setVisible(!m_members.isEmpty());
    updateButtons();
    Q_EMIT countChanged();
}

void VendorLinksPart::updateButtons()
{
    m_makeParent->setEnabled(chosen().isValid());
    m_addMember->setEnabled(chosen().isValid());
    m_noParent->setEnabled(m_parent.isValid());
    m_memberRemove->setEnabled(m_memberList->currentRow() >= 0);
}

void VendorLinksPart::retranslate()
{
    m_findField->label->setText(tr("Find a vendor of the register"));
    m_find->setPlaceholderText(tr("Name, place or number"));
    m_foundField->label->setText(tr("Vendors that were found"));
    m_makeParent->setText(tr("It is the parent"));
    m_addMember->setText(tr("It is a member"));
    m_parentField->label->setText(tr("Parent"));
    m_noParent->setText(tr("No parent"));
    m_memberField->label->setText(tr("Members of the consortium"));
    m_memberRemove->setText(tr("Remove this member"));
    fill();
}

} // namespace acquis
