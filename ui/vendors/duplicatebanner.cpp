// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vendors/duplicatebanner.h"

#include "ui/vendors/duplicatewords.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/wrappinglabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastTarget = 28;

} // namespace

DuplicateBanner::DuplicateBanner(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_icon(new QLabel)
    , m_title(new WrappingLabel)
    , m_text(new WrappingLabel)
    , m_compare(new QPushButton)
    , m_same(new QPushButton)
    , m_different(new QPushButton)
{
    setObjectName(u"vendorBanner"_s);
    m_title->setObjectName(u"vendorBannerTitle"_s);
    m_text->setObjectName(u"vendorBannerText"_s);
    m_compare->setObjectName(u"vendorBannerCompare"_s);
    m_same->setObjectName(u"vendorBannerSame"_s);
    m_different->setObjectName(u"vendorBannerDifferent"_s);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons, FlowLayout::Columns::Natural, 8);
    for (QPushButton *button : { m_compare, m_same, m_different }) {
        button->setMinimumHeight(leastTarget);
        flow->addWidget(button);
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    buttons->setSizePolicy(policy);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_text);
    words->addSpacing(4);
    words->addWidget(buttons);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 8, 10, 8);
    row->setSpacing(10);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    connect(m_compare, &QPushButton::clicked, this, &DuplicateBanner::compareRequested);
    connect(m_same, &QPushButton::clicked, this, &DuplicateBanner::sameRequested);
    connect(m_different, &QPushButton::clicked, this, &DuplicateBanner::differentRequested);
    hide();
}

void DuplicateBanner::showPairs(VendorId shown, const QList<PossibleDuplicate> &pairs, Language language)
{
    setVisible(!pairs.isEmpty());
    if (pairs.isEmpty())
        return;
    const DuplicateWords words(language);
    const PossibleDuplicate &pair = pairs.first();
    m_title->setText(tr("Possibly the same firm: “%1”").arg(pair.first == shown ? pair.secondName : pair.firstName));
    //: %1: percent; %2: reasons
    QString text = tr("Likeness %1: %2.").arg(words.likeness(pair.likeness), words.reasons(pair));
    if (pairs.size() > 1)
        text += u' ' + tr("%n more are likely; they stand in “Possible duplicates”.", nullptr, int(pairs.size() - 1));
    m_text->setText(text);
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_text->text());
    const StateColors colors = m_theme.state(StateToken::Warning);
    for (QLabel *label : { static_cast<QLabel *>(m_title), static_cast<QLabel *>(m_text) }) {
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, colors.text);
        label->setPalette(palette);
    }
    const int side = fontMetrics().height();
    m_icon->setPixmap(themedIcon(u"both"_s, colors.text).pixmap(side, side));
    update();
}

void DuplicateBanner::setWriting(bool isWriting)
{
    for (QPushButton *button : { m_compare, m_same, m_different })
        button->setEnabled(!isWriting);
}

void DuplicateBanner::retranslate()
{
    m_compare->setText(tr("Compare"));
    m_same->setText(tr("Same firm"));
    m_different->setText(tr("Not the same"));
}

void DuplicateBanner::paintEvent(QPaintEvent *event)
{
    const StateColors colors = m_theme.state(StateToken::Warning);
    QPainter painter(this);
    painter.setPen(colors.line);
    painter.setBrush(colors.ground);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    QFrame::paintEvent(event);
}

} // namespace acquis
