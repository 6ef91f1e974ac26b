// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/modelforms.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

struct PieceName
{
    QLatin1StringView name;
    BlockKind kind;
};
constexpr std::array textPieces { PieceName { "heading"_L1, BlockKind::Heading }, PieceName { "text"_L1, BlockKind::Paragraph },
                                  PieceName { "notice"_L1, BlockKind::Notice }, PieceName { "sign"_L1, BlockKind::Signature } };

bool readText(const QJsonValue &value, BilingualText &text)
{
    const QJsonObject members = value.toObject();
    text = { members.value("en"_L1).toString(), members.value("fr"_L1).toString() };
    return members.size() == 2 && !text.en.isEmpty() && !text.fr.isEmpty();
}

QStringList strings(const QJsonValue &value)
{
    QStringList all;
    for (const QJsonValue &each : value.toArray())
        all << each.toString();
    return all;
}

bool readPiece(QJsonObject members, FormPiece &piece)
{
    const QJsonValue when = members.take("when"_L1);
    const QJsonValue unless = members.take("unless"_L1);
    if (!when.isUndefined() && !unless.isUndefined())
        return false;
    piece.isNegated = !unless.isUndefined();
    piece.when = piece.isNegated ? unless.toString() : when.toString();
    piece.inBothLanguages = members.take("both"_L1).toBool();
    for (const PieceName &known : textPieces) {
        if (members.size() == 1 && members.contains(known.name)) {
            piece.kind = known.kind;
            return readText(members.value(known.name), piece.text);
        }
    }
    if (members.size() == 1 && members.contains("facts"_L1)) {
        piece.kind = BlockKind::Facts;
        piece.facts = strings(members.value("facts"_L1));
        return !piece.facts.isEmpty();
    }
    piece.kind = BlockKind::Table;
    if (members.size() == 1 && members.value("matrix"_L1).toBool()) {
        piece.isMatrix = true;
        return true;
    }
    piece.list = members.take("table"_L1).toString();
    piece.columns = strings(members.take("columns"_L1));
    return members.isEmpty() && !piece.list.isEmpty() && !piece.columns.isEmpty();
}

/// Writes one form; what it cannot fill is noted.
class FormFiller
{
public:
    FormFiller(const FormTemplate &form, const FileValue &values, const ProcurementFile &file, const PaperWords &words)
        : m_form(form)
        , m_values(values)
        , m_file(file)
        , m_words(words)
    { }

    [[nodiscard]] ModelForm filled()
    {
        ModelForm made { m_form.id, m_form.version, m_words.of(m_form.name), {}, {} };
        made.blocks << DocumentBlock { BlockKind::Title, made.title, {} };
        for (const FormPiece &piece : m_form.pieces) {
            if (isWanted(piece))
                add(piece, made.blocks);
        }
        made.missing = m_missing;
        return made;
    }

private:
    [[nodiscard]] bool isWanted(const FormPiece &piece) const
    {
        if (piece.when.isEmpty())
            return true;
        const FileValue *value = valueAt(m_values, piece.when.section(u'=', 0, 0));
        const QString code = piece.when.section(u'=', 1);
        const bool holds = value && (code.isEmpty() ? !value->isEmpty() : value->text == code);
        return holds != piece.isNegated;
    }

    [[nodiscard]] QString labelOf(const QString &path) const
    {
        const bool isOfPart = path.startsWith("part/"_L1) && path != "part/firm"_L1;
        return m_words.field(isOfPart ? m_form.part + path.mid(4) : path);
    }

    void note(const QString &what)
    {
        if (!m_missing.contains(what))
            m_missing << what;
    }

    /// What stands at the path, or a blank that is noted.
    [[nodiscard]] QString valueOr(const QString &path)
    {
        const FileValue *value = valueAt(m_values, path);
        const bool isBlank = !value || (value->isEmpty() && value->type != ValueType::Flag);
        const QString words = isBlank ? QString() : m_words.value(*value);
        if (words.isEmpty()) {
            note(labelOf(path));
            return m_words.phrase(u"blank"_s);
        }
        if (value->type == ValueType::Both
            && (m_words.language() == Language::French ? value->both.fr : value->both.en).isEmpty())
            note(m_words.phrase(u"other-language"_s).arg(labelOf(path)));
        return words;
    }

    [[nodiscard]] QString withValues(const QString &text)
    {
        QString made;
        qsizetype from = 0;
        for (qsizetype open = text.indexOf(u'{'); open >= 0; open = text.indexOf(u'{', from)) {
            const qsizetype close = text.indexOf(u'}', open);
            if (close < 0)
                break;
            made += text.mid(from, open - from) + valueOr(text.mid(open + 1, close - open - 1));
            from = close + 1;
        }
        return made + text.mid(from);
    }

    void add(const FormPiece &piece, QList<DocumentBlock> &blocks)
    {
        switch (piece.kind) {
        case BlockKind::Facts: {
            DocumentBlock block { BlockKind::Facts, {}, {} };
            for (const QString &path : piece.facts)
                block.rows << QStringList { labelOf(path), valueOr(path) };
            blocks << block;
            return;
        }
        case BlockKind::Table: blocks << (piece.isMatrix ? matrix() : table(piece)); return;
        default: break;
        }
        blocks << DocumentBlock { piece.kind, withValues(m_words.of(piece.text)), {} };
        if (piece.inBothLanguages) {
            const Language other = m_words.language() == Language::French ? Language::English : Language::French;
            blocks << DocumentBlock { piece.kind, piece.text.of(other), {} };
        }
    }

    [[nodiscard]] DocumentBlock table(const FormPiece &piece)
    {
        const FileValue *list = valueAt(m_values, piece.list);
        if (!list || list->values.isEmpty()) {
            note(labelOf(piece.list));
            return { BlockKind::Paragraph,
                     m_words.phrase(u"empty-list"_s).arg(labelOf(piece.list), m_words.phrase(u"blank"_s)),
                     {} };
        }
        DocumentBlock block { BlockKind::Table, labelOf(piece.list), {} };
        QStringList headings;
        for (const QString &column : piece.columns)
            headings << labelOf(piece.list + u'/' + column);
        block.rows << headings;
        for (const FileValue &element : list->values) {
            QStringList cells;
            for (const QString &column : piece.columns)
                cells << m_words.value(element.members.value(column));
            block.rows << cells;
        }
        return block;
    }

    /// Points that were agreed on, once the evaluation is over; room to write them before.
    [[nodiscard]] DocumentBlock matrix()
    {
        DocumentBlock block { BlockKind::Table, m_words.phrase(u"matrix"_s), {} };
        const QString path = u"solicitation/criteria/"_s;
        QStringList headings { labelOf(path + u"name"_s), labelOf(path + u"weight"_s), labelOf(path + u"scale"_s) };
        QList<Bid> compared;
        for (const Bid &bid : m_file.bids) {
            if (bid.state == BidState::Received)
                compared << bid;
        }
        for (const Bid &bid : compared)
            headings << bid.name;
        if (compared.isEmpty())
            headings << m_words.phrase(u"points"_s);
        block.rows << headings;
        for (const Criterion &criterion : m_file.solicitation.criteria) {
            QStringList cells { m_words.of(criterion.name), m_words.number(criterion.weight), m_words.number(criterion.scale) };
            for (const Bid &bid : compared)
                cells << points(bid, criterion);
            while (cells.size() < headings.size())
                cells << QString();
            block.rows << cells;
        }
        return block;
    }

    [[nodiscard]] QString points(const Bid &bid, const Criterion &criterion) const
    {
        if (!m_file.evaluation.concludedOn.isValid())
            return {};
        for (const ConsensusScore &score : m_file.evaluation.consensus) {
            if (score.bid == bid.uid && score.criterion == criterion.uid)
                return m_words.number(score.points);
        }
        return {};
    }

    const FormTemplate &m_form;
    const FileValue &m_values;
    const ProcurementFile &m_file;
    const PaperWords &m_words;
    QStringList m_missing;
};

} // namespace

QStringList formKinds()
{
    return { u"market-sounding"_s,   u"business-case"_s, u"request-for-quotation"_s, u"invitation"_s,
             u"evaluation-matrix"_s, u"award-notice"_s,  u"regret-letter"_s };
}

Result<FormTemplate> formTemplate(const QString &kind)
{
    QFile file(u":/forms/"_s + kind + u".json"_s);
    if (!formKinds().contains(kind) || !file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::UnknownValue, kind);
    return readFormTemplate(file.readAll());
}

Result<FormTemplate> readFormTemplate(const QByteArray &json)
{
    const QJsonObject members = QJsonDocument::fromJson(json).object();
    static const QSet<QString> known { u"id"_s, u"version"_s, u"name"_s, u"part"_s, u"pieces"_s };
    FormTemplate form;
    form.id = members.value("id"_L1).toString();
    const auto refuse = [&](const QString &member) { return failure(ErrorCode::InvalidData, form.id, member); };
    for (const QString &name : members.keys()) {
        if (!known.contains(name))
            return refuse(name);
    }
    form.version = members.value("version"_L1).toInt();
    form.part = members.value("part"_L1).toString();
    if (form.id.isEmpty() || form.version < 1 || !readText(members.value("name"_L1), form.name))
        return refuse(u"id, version, name"_s);
    const QJsonArray pieces = members.value("pieces"_L1).toArray();
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        if (!readPiece(pieces[i].toObject(), form.pieces.emplaceBack()))
            return refuse(u"pieces/%1"_s.arg(i));
    }
    if (form.pieces.isEmpty())
        return refuse(u"pieces"_s);
    return form;
}

Result<ModelForm> fillForm(const QString &kind, const ProcurementFile &file, const QString &part, const PaperWords &words)
{
    const auto form = formTemplate(kind);
    if (!form)
        return std::unexpected(form.error());
    return fillForm(*form, file, part, words);
}

Result<ModelForm> fillForm(const FormTemplate &form, const ProcurementFile &file, const QString &part, const PaperWords &words)
{
    QString uid = part;
    if (!form.part.isEmpty()) {
        const auto parts = partsFor(form, file);
        if (uid.isEmpty() && !parts.isEmpty())
            uid = parts.last().first;
        if (std::ranges::find(parts, uid, &std::pair<QString, QString>::first) == parts.end())
            return failure(ErrorCode::UnknownValue, uid, form.part);
    }
    const FileValue values = formValues(file, form.part, uid);
    return FormFiller(form, values, file, words).filled();
}

QList<std::pair<QString, QString>> partsFor(const FormTemplate &form, const ProcurementFile &file)
{
    QList<std::pair<QString, QString>> parts;
    if (form.part == "award/letters"_L1) {
        for (const RegretLetter &letter : file.award.letters) {
            const auto bid = std::ranges::find(file.bids, letter.bid, &Bid::uid);
            parts << std::pair(letter.uid, bid != file.bids.end() ? bid->name : letter.bid);
        }
    } else if (form.part == "market/soundings"_L1) {
        for (const Sounding &sounding : file.market.soundings)
            parts << std::pair(sounding.uid,
                               sounding.organiser.isEmpty() ? sounding.day.toString(Qt::ISODate) : sounding.organiser);
    }
    return parts;
}

} // namespace acquis
