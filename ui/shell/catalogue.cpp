// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/catalogue.h"

#include "ui/widgets/formats.h"

#include <QLoggingCategory>

namespace acquis {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcCatalogue, "acquis.shell.catalogue")

namespace {

std::shared_ptr<const QTranslator> load(Language language)
{
    auto words = std::make_shared<QTranslator>();
    const QString code = language == Language::French ? u"fr"_s : u"en"_s;
    if (!words->load(u":/translations/acquis_"_s + code))
        qCWarning(lcCatalogue) << "no catalogue for" << code;
    return words;
}

} // namespace

Catalogue::Catalogue(Language language) : m_language(language)
{
    // Unpacked once: words are asked for with every line that is painted.
    static const std::shared_ptr<const QTranslator> english = load(Language::English);
    static const std::shared_ptr<const QTranslator> french = load(Language::French);
    m_words = language == Language::French ? french : english;
}

QString Catalogue::translate(const char *context, const char *source, const char *disambiguation, int n) const
{
    QString text = m_words->translate(context, source, disambiguation, n);
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    return n < 0 ? text : text.replace("%n"_L1, Formats(m_language).number(n));
}

} // namespace acquis
