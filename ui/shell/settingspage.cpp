// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settingspage.h"

#include "ui/shell/languagecontroller.h"
#include "ui/shell/registersession.h"
#include "ui/shell/settings.h"
#include "ui/widgets/wrappinglabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

namespace acquis {

using namespace Qt::StringLiterals;

SettingsPage::SettingsPage(const UiContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_languageLabel(new QLabel)
    , m_language(new QComboBox)
    , m_themeLabel(new QLabel)
    , m_theme(new QComboBox)
    , m_textLabel(new QLabel)
    , m_text(new QComboBox)
    , m_placeLabel(new QLabel)
    , m_place(new WrappingLabel)
{
    m_language->setObjectName(u"settingsLanguage"_s);
    m_theme->setObjectName(u"settingsTheme"_s);
    m_text->setObjectName(u"settingsText"_s);
    m_place->setObjectName(u"settingsPlace"_s);
    m_language->addItems({ u"English"_s, u"Français"_s });
    m_theme->addItems({ {}, {}, {}, {} });
    for (const int percent : Settings::textPercents)
        m_text->addItem(QString(), percent);
    for (QComboBox *box : { m_language, m_theme, m_text })
        box->setMinimumHeight(28);
    m_place->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(24, 24, 24, 24);
    form->setSpacing(12);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    // The underline of a mnemonic takes a hair more than the label asks for.
    for (QLabel *label : { m_languageLabel, m_themeLabel, m_textLabel, m_placeLabel })
        label->setContentsMargins(0, 0, 3, 0);
    form->addRow(m_languageLabel, m_language);
    form->addRow(m_themeLabel, m_theme);
    form->addRow(m_textLabel, m_text);
    form->addRow(m_placeLabel, m_place);
    m_languageLabel->setBuddy(m_language);
    m_themeLabel->setBuddy(m_theme);
    m_textLabel->setBuddy(m_text);
    connect(m_language, &QComboBox::activated, this, [this](int index) {
        const Language language = index == 1 ? Language::French : Language::English;
        m_context.settings.setLanguage(language);
        m_context.language.setLanguage(language);
    });
    connect(m_theme, &QComboBox::activated, this, [this](int index) {
        const auto choice = static_cast<ThemeChoice>(index);
        m_context.settings.setTheme(choice);
        m_context.theme.setChoice(choice);
    });
    connect(m_text, &QComboBox::activated, this,
            [this](int index) { Q_EMIT textPercentChosen(m_text->itemData(index).toInt()); });
    connect(&context.session, &RegisterSession::opened, this, &SettingsPage::retranslate);
    connect(&context.theme, &Theme::changed, this, &SettingsPage::retranslate); // also told when the text has another size
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

QString SettingsPage::iconName() const
{
    return u"settings"_s;
}

QString SettingsPage::helpAnchor() const
{
    return u"settings"_s;
}

void SettingsPage::retranslate()
{
    m_languageLabel->setText(tr("&Language"));
    m_language->setAccessibleName(tr("Language"));
    m_language->setCurrentIndex(m_context.language.language() == Language::French ? 1 : 0);
    m_themeLabel->setText(tr("&Colours"));
    m_theme->setAccessibleName(tr("Colours"));
    const QStringList themes { tr("As the system"), tr("Light"), tr("Dark"), tr("High contrast") };
    for (int i = 0; i < themes.size(); ++i)
        m_theme->setItemText(i, themes[i]);
    m_theme->setCurrentIndex(static_cast<int>(m_context.theme.choice()));
    m_textLabel->setText(tr("Text &size"));
    m_text->setAccessibleName(tr("Text size"));
    for (int i = 0; i < m_text->count(); ++i)
        m_text->setItemText(i, m_context.language.formats().percent({ m_text->itemData(i).toInt(), 100 }, 0));
    m_text->setCurrentIndex(m_text->findData(m_context.settings.textPercent()));
    m_placeLabel->setText(tr("Register"));
    m_place->setText(m_context.session.isOpen() ? m_context.session.path() : tr("None is open."));
}

} // namespace acquis
