// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogues of translations/ are complete, follow Canadian French typography, and know the words of today's sources.

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Entry
{
    QString context;
    QString source;
    QString comment;
    bool plural = false;
    bool unfinished = false;
    bool gone = false; ///< kept by the tools although no source has it any more
    QStringList translations; ///< one, or one per plural form

    [[nodiscard]] QString key() const
    {
        return context + u"::"_s + source + (comment.isEmpty() ? QString() : u" / "_s + comment);
    }
};

QStringList readTranslation(QXmlStreamReader &xml, bool plural)
{
    if (!plural)
        return { xml.readElementText(QXmlStreamReader::IncludeChildElements) };
    QStringList forms;
    while (xml.readNextStartElement())
        forms << xml.readElementText(QXmlStreamReader::IncludeChildElements);
    return forms;
}

Entry readEntry(QXmlStreamReader &xml, const QString &context)
{
    Entry entry;
    entry.context = context;
    entry.plural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            entry.source = xml.readElementText();
        } else if (xml.name() == "comment"_L1) {
            entry.comment = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            const auto type = xml.attributes().value("type"_L1);
            entry.unfinished = type == "unfinished"_L1;
            entry.gone = type == "vanished"_L1 || type == "obsolete"_L1;
            entry.translations = readTranslation(xml, entry.plural);
        } else {
            xml.skipCurrentElement();
        }
    }
    return entry;
}

QList<Entry> readCatalogue(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Entry> entries;
    QString context;
    xml.readNextStartElement(); // TS
    while (xml.readNextStartElement()) {
        if (xml.name() != "context"_L1) {
            xml.skipCurrentElement();
            continue;
        }
        while (xml.readNextStartElement()) {
            if (xml.name() == "name"_L1)
                context = xml.readElementText();
            else if (xml.name() == "message"_L1)
                entries << readEntry(xml, context);
            else
                xml.skipCurrentElement();
        }
    }
    return xml.hasError() ? QList<Entry>() : entries;
}

QString catalogue(const QString &language)
{
    return QString::fromUtf8(ACQUIS_SOURCE_DIR) + u"/translations/acquis_%1.ts"_s.arg(language);
}

QSet<QString> placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%L?(\\d+|n)"_s);
    QSet<QString> found;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        found << it.next().captured(1);
    return found;
}

QSet<QString> livingKeys(const QList<Entry> &entries)
{
    QSet<QString> keys;
    for (const Entry &entry : entries) {
        if (!entry.gone)
            keys << entry.key();
    }
    return keys;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void frenchIsComplete();
    void englishPluralsAreComplete();
    void placeholdersAreKept();
    void frenchTypography();
    void cataloguesAreFresh_data();
    void cataloguesAreFresh();
};

void TestTranslations::frenchIsComplete()
{
    const QList<Entry> entries = readCatalogue(catalogue(u"fr"_s));
    QVERIFY(!entries.isEmpty());
    for (const Entry &entry : entries) {
        if (entry.gone)
            continue;
        QVERIFY2(!entry.unfinished, qPrintable(u"unfinished: "_s + entry.key()));
        QCOMPARE(entry.translations.size(), entry.plural ? 2 : 1);
        for (const QString &translation : entry.translations)
            QVERIFY2(!translation.trimmed().isEmpty(), qPrintable(u"empty: "_s + entry.key()));
    }
}

void TestTranslations::englishPluralsAreComplete()
{
    const QList<Entry> entries = readCatalogue(catalogue(u"en"_s));
    QVERIFY(!entries.isEmpty());
    for (const Entry &entry : entries) {
        if (entry.gone || !entry.plural)
            continue;
        QVERIFY2(!entry.unfinished, qPrintable(u"unfinished: "_s + entry.key()));
        QCOMPARE(entry.translations.size(), 2);
        for (const QString &translation : entry.translations)
            QVERIFY2(!translation.trimmed().isEmpty(), qPrintable(u"empty: "_s + entry.key()));
    }
}

void TestTranslations::placeholdersAreKept()
{
    for (const Entry &entry : readCatalogue(catalogue(u"fr"_s))) {
        for (const QString &translation : entry.translations) {
            QSet<QString> expected = placeholders(entry.source);
            QSet<QString> kept = placeholders(translation);
            if (entry.plural) { // a form may say "one" instead of the number
                expected.remove(u"n"_s);
                kept.remove(u"n"_s);
            }
            QVERIFY2(kept == expected, qPrintable(u"placeholders differ: %1 -> %2"_s.arg(entry.key(), translation)));
        }
    }
}

void TestTranslations::frenchTypography()
{
    // A plain blank where a no-break space belongs, or a blank where there is none in Canadian French. The colon of a
    // file filter or a time has no blank at all and is left alone.
    static const QRegularExpression fault(u" [:%$»](?![A-Za-z0-9])|« |[ \\x{00A0}\\x{202F}][;!?](?=\\s|$)"_s);
    for (const Entry &entry : readCatalogue(catalogue(u"fr"_s))) {
        for (const QString &translation : entry.translations)
            QVERIFY2(!fault.match(translation).hasMatch(), qPrintable(u"typography: %1 -> %2"_s.arg(entry.key(), translation)));
    }
}

void TestTranslations::cataloguesAreFresh_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("French") << u"fr"_s;
}

void TestTranslations::cataloguesAreFresh()
{
    QFETCH(QString, language);
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"fresh.ts"_s);
    const QString root = QString::fromUtf8(ACQUIS_SOURCE_DIR);
    QProcess lupdate;
    lupdate.start(QString::fromUtf8(ACQUIS_LUPDATE),
                  { u"-silent"_s, u"-I"_s, root, root + u"/app"_s, root + u"/ui"_s, u"-ts"_s, copy });
    QVERIFY(lupdate.waitForFinished());
    QVERIFY2(lupdate.exitCode() == 0, lupdate.readAllStandardError().constData());

    QSet<QString> now = livingKeys(readCatalogue(copy));
    QSet<QString> kept = livingKeys(readCatalogue(catalogue(language)));
    if (language == u"en"_s) { // English needs an entry only where a number decides the form
        QSet<QString> plurals;
        for (const Entry &entry : readCatalogue(copy)) {
            if (entry.plural)
                plurals << entry.key();
        }
        kept &= plurals;
        now &= plurals;
    }
    const QStringList missing = (now - kept).values();
    const QStringList superfluous = (kept - now).values();
    QVERIFY2(missing.isEmpty(), qPrintable(u"not in the catalogue:\n"_s + missing.join(u'\n')));
    QVERIFY2(superfluous.isEmpty(), qPrintable(u"no longer in the sources:\n"_s + superfluous.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
