// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vendors/vendornamespart.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

QPlainTextEdit *makeLines(const QString &name)
{
    auto *lines = new QPlainTextEdit;
    lines->setObjectName(name);
    lines->setTabChangesFocus(true);
    return lines;
}

void append(QList<VendorName> &names, const QPlainTextEdit &lines, NameKind kind)
{
    for (const QString &line : lines.toPlainText().split(u'\n')) {
        if (!line.trimmed().isEmpty())
            names << VendorName { line.trimmed(), kind };
    }
}

} // namespace

VendorNamesPart::VendorNamesPart(const UiContext &context, QWidget *parent)
    : VendorFormPart(context, parent)
    , m_name(makeFormLine(u"vendorName"_s))
    , m_others(makeLines(u"vendorOtherNames"_s))
    , m_former(makeLines(u"vendorFormerNames"_s))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_nameField = &addField(*column, m_name);
    m_othersField = &addField(*column, m_others);
    m_formerField = &addField(*column, m_former);
    setFocusProxy(m_name);
}

QString VendorNamesPart::title() const
{
    return tr("Names");
}

void VendorNamesPart::load(const Vendor &vendor)
{
    const QString name = displayName(vendor);
    m_name->setText(name);
    QStringList others;
    QStringList former;
    m_kind = NameKind::Legal;
    bool isSkipped = false;
    for (const VendorName &one : vendor.names) {
        if (!isSkipped && one.text == name) {
            isSkipped = true;
            m_kind = one.kind;
            continue;
        }
        (one.kind == NameKind::Former ? former : others) << one.text;
    }
    m_others->setPlainText(others.join(u'\n'));
    m_former->setPlainText(former.join(u'\n'));
}

void VendorNamesPart::store(Vendor &vendor) const
{
    const QList<VendorName> before = vendor.names;
    vendor.names.clear();
    // The name that the form shows first keeps its kind when only its spelling is mended.
    if (const QString name = m_name->text().trimmed(); !name.isEmpty())
        vendor.names << VendorName { name, m_kind };
    append(vendor.names, *m_others, NameKind::Operating);
    append(vendor.names, *m_former, NameKind::Former);
    for (VendorName &name : vendor.names) {
        // A second legal name stays one.
        if (name.kind == NameKind::Operating && before.contains(VendorName { name.text, NameKind::Legal }))
            name.kind = NameKind::Legal;
    }
}

FormField *VendorNamesPart::fieldOf(const VendorFinding &finding, const Vendor &written)
{
    if (finding.field != "names"_L1)
        return nullptr;
    if (finding.position == 0)
        return m_nameField;
    return written.names.value(finding.position).kind == NameKind::Former ? m_formerField : m_othersField;
}

void VendorNamesPart::retranslate()
{
    m_nameField->label->setText(tr("Legal name"));
    m_othersField->label->setText(tr("Names it works under, one on each line"));
    m_formerField->label->setText(tr("Former names, one on each line"));
}

} // namespace acquis
