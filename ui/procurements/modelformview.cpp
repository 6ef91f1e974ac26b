// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/modelformview.h"

#include "ui/forms/buttonrow.h"
#include "ui/shell/filewriting.h"
#include "ui/shell/jobrunner.h"
#include "ui/shell/languagecontroller.h"
#include "ui/shell/userprompts.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/wrappinglabel.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastTarget = 26;

QString languageCode(PaperLanguages languages)
{
    switch (languages) {
    case PaperLanguages::English: return u"en"_s;
    case PaperLanguages::French: return u"fr"_s;
    case PaperLanguages::Both: break;
    }
    return u"en-fr"_s;
}

} // namespace

ModelFormView::ModelFormView(const UiContext &context, FileSession &session, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_session(session)
    , m_panel(new Panel)
    , m_kindLabel(new QLabel)
    , m_kind(new QComboBox)
    , m_partLabel(new QLabel)
    , m_part(new QComboBox)
    , m_languageLabel(new QLabel)
    , m_language(new QComboBox)
    , m_missing(new WrappingLabel)
    , m_preview(new QTextBrowser)
    , m_save(new QPushButton)
    , m_copy(new QPushButton)
    , m_attach(new QPushButton)
    , m_keeping(new DocumentKeeping(context, session))
    , m_writing(new FileWriting(context))
{
    setObjectName(u"modelFormView"_s);
    m_kind->setObjectName(u"modelFormKind"_s);
    m_part->setObjectName(u"modelFormPart"_s);
    m_language->setObjectName(u"modelFormLanguage"_s);
    m_missing->setObjectName(u"modelFormMissing"_s);
    m_preview->setObjectName(u"modelFormPreview"_s);
    m_save->setObjectName(u"modelFormSave"_s);
    m_copy->setObjectName(u"modelFormCopy"_s);
    m_attach->setObjectName(u"modelFormAttach"_s);
    m_kindLabel->setBuddy(m_kind);
    m_partLabel->setBuddy(m_part);
    m_languageLabel->setBuddy(m_language);
    for (const QString &kind : formKinds())
        m_kind->addItem(QString(), kind);
    for (int i = 0; i < 3; ++i)
        m_language->addItem(QString());
    for (QComboBox *box : { m_kind, m_part, m_language }) {
        box->setMinimumHeight(leastTarget);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    }
    for (QPushButton *button : { m_save, m_copy, m_attach })
        button->setMinimumHeight(leastTarget);
    m_preview->setFrameShape(QFrame::NoFrame);
    m_preview->setOpenLinks(false);
    m_preview->setTabChangesFocus(true);
    m_preview->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    auto *choices = new QWidget;
    auto *flow = new FlowLayout(choices);
    const auto pair = [&](QLabel *label, QComboBox *box) {
        auto *each = new QWidget;
        auto *row = new QHBoxLayout(each);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(label);
        row->addWidget(box);
        flow->addWidget(each);
    };
    pair(m_kindLabel, m_kind);
    pair(m_partLabel, m_part);
    pair(m_languageLabel, m_language);
    m_missing->setContentsMargins(12, 0, 12, 4);
    auto *head = new QWidget; // the flow has no margins of its own
    auto *headColumn = new QVBoxLayout(head);
    headColumn->setContentsMargins(12, 8, 12, 8);
    headColumn->addWidget(choices);
    m_panel->addContent(head);
    m_panel->addContent(m_missing);
    m_panel->addContent(m_preview, 1);
    m_panel->addContent(new ButtonRow({ m_attach, m_save, m_copy }));
    m_panel->addContent(m_keeping);
    m_panel->addContent(m_writing);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
    setFocusProxy(m_kind);

    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        fillParts();
        show();
    });
    connect(m_part, &QComboBox::currentIndexChanged, this, &ModelFormView::show);
    connect(m_language, &QComboBox::currentIndexChanged, this, &ModelFormView::show);
    connect(m_language, &QComboBox::activated, this, [this] { m_isLanguageChosen = true; });
    connect(m_save, &QPushButton::clicked, this, &ModelFormView::save);
    connect(m_copy, &QPushButton::clicked, this, &ModelFormView::copy);
    connect(m_attach, &QPushButton::clicked, this, &ModelFormView::attach);
    connect(m_keeping, &DocumentKeeping::messagePosted, this, &ModelFormView::messagePosted);
    connect(m_keeping, &DocumentKeeping::settled, this, &ModelFormView::settled);
    connect(m_keeping, &DocumentKeeping::attached, this, [this](const QStringList &uids) {
        if (uids.isEmpty())
            return;
        Message message;
        message.state = StateToken::Ok;
        message.title = [] { return tr("The form is attached to the file."); };
        message.text = [] {
            return tr("It keeps the version of the model form that made it. Later changes of the file do not change it.");
        };
        Q_EMIT messagePosted(message);
    });
    connect(m_writing, &FileWriting::messagePosted, this, &ModelFormView::messagePosted);
    retranslate();
}

QString ModelFormView::kind() const
{
    return m_kind->currentData().toString();
}

QString ModelFormView::part() const
{
    return m_part->currentData().toString();
}

PaperLanguages ModelFormView::languages() const
{
    return PaperLanguages(std::max(0, m_language->currentIndex()));
}

void ModelFormView::showForm(const QString &kind, const QString &part)
{
    const int row = m_kind->findData(kind);
    if (row < 0)
        return;
    {
        const QSignalBlocker blocker(m_kind);
        m_kind->setCurrentIndex(row);
    }
    fillParts();
    if (const int at = m_part->findData(part); at >= 0 && !part.isEmpty()) {
        const QSignalBlocker blocker(m_part);
        m_part->setCurrentIndex(at);
    }
    show();
}

void ModelFormView::showFile()
{
    fillParts();
    show();
}

void ModelFormView::fillParts()
{
    const QSignalBlocker blocker(m_part);
    const QString chosen = part();
    m_part->clear();
    const auto form = formTemplate(kind());
    if (form) {
        for (const auto &[uid, name] : partsFor(*form, m_session.file()))
            m_part->addItem(name, uid);
    }
    const int at = m_part->findData(chosen);
    m_part->setCurrentIndex(at >= 0 ? at : m_part->count() - 1);
    m_part->parentWidget()->setVisible(m_part->count() > 1);
}

Result<QList<ModelForm>> ModelFormView::forms() const
{
    QList<ModelForm> forms;
    for (const Language language : languagesOf(languages(), m_context.language.language())) {
        const auto form = fillForm(kind(), m_session.file(), part(), paperWords(language));
        if (!form)
            return std::unexpected(form.error());
        forms << *form;
    }
    return forms;
}

std::optional<BlockDocument> ModelFormView::paper() const
{
    const auto filled = forms();
    if (!filled)
        return std::nullopt;
    const QList<Language> spoken = languagesOf(languages(), m_context.language.language());
    BlockDocument document;
    document.title = filled->first().title;
    document.made = QDateTime(m_session.today(), QTime(12, 0), Qt::UTC);
    for (qsizetype i = 0; i < filled->size(); ++i) {
        const PaperWords words = paperWords(spoken[i]);
        document.parts << BlockDocument::Part { spoken[i], filled->at(i).blocks, words.phrase(u"page"_s) };
    }
    const PaperWords words = paperWords(spoken.first());
    document.foot = words.phrase(u"made-by"_s).arg(filled->first().title).arg(filled->first().version);
    if (const QString number = m_session.file().head.number; !number.isEmpty())
        document.foot = number + u" – "_s + document.foot;
    return document;
}

void ModelFormView::show()
{
    const auto filled = forms();
    const auto document = paper();
    for (QPushButton *button : { m_save, m_copy })
        button->setEnabled(document.has_value());
    m_attach->setEnabled(document && m_session.isOpen() && m_session.file().state == FileState::Open);
    if (!filled || !document) {
        m_preview->clear();
        m_missing->setText(tr("There is nothing yet that this form could be about: write the letter or the sounding first."));
        m_missing->show();
        return;
    }
    m_preview->setHtml(document->html());
    // In the language of the screen, whatever the form speaks.
    const auto onScreen = fillForm(kind(), m_session.file(), part(), screenWords(m_context));
    const QStringList missing = onScreen ? onScreen->missing : filled->first().missing;
    m_missing->setVisible(!missing.isEmpty());
    m_missing->setText(missing.isEmpty() ? QString()
                                         : tr("Left blank, because the file does not say it: %1.").arg(missing.join(u"; "_s)));
}

QString ModelFormView::fileName() const
{
    const QString number = m_session.file().head.number;
    QString name = kind() + u'-' + languageCode(languages());
    if (!number.isEmpty())
        name = number + u'-' + name;
    return name + u".pdf"_s;
}

void ModelFormView::save()
{
    const auto document = paper();
    if (!document)
        return;
    m_context.prompts.saveFile(this, tr("Save the form"), fileName(),
                               tr("PDF files (*.pdf)") + u";;"_s + tr("HTML files (*.html)"),
                               [this, document = *document](const QString &path) {
                                   m_writing->start(QFileInfo(path).fileName(), [document, path](const WriteWatch &watch) {
                                       return document.write(path, watch);
                                   });
                               });
}

void ModelFormView::copy()
{
    const auto document = paper();
    if (!document)
        return;
    auto *mime = new QMimeData; // the clipboard takes it
    mime->setHtml(document->html());
    mime->setText(document->plainText());
    QGuiApplication::clipboard()->setMimeData(mime);
    Message message;
    message.state = StateToken::Ok;
    message.title = [] { return tr("The form is copied."); };
    message.text = [] { return tr("Paste it into a document or a message."); };
    Q_EMIT messagePosted(message);
}

void ModelFormView::attach()
{
    const auto filled = forms();
    const auto document = paper();
    if (!filled || !document || m_isMaking || m_keeping->isBusy())
        return;
    m_isMaking = true;
    m_context.jobs.run<QByteArray>(
        this,
        [document = *document](const CancelToken &cancel) {
            return document.pdf({ {}, cancel });
        },
        // It is of the file that is shown now, whichever is when it is ready.
        [this, target = m_keeping->target(), name = fileName(), form = filled->first()](const Result<QByteArray> &bytes) {
            m_isMaking = false;
            if (!bytes) {
                Q_EMIT messagePosted(messageFor(bytes.error()));
                Q_EMIT settled();
                return;
            }
            m_keeping->attach(target, *bytes, { name, form.title, form.madeBy() });
        });
}

void ModelFormView::retranslate()
{
    const Language language = m_context.language.language();
    m_panel->setTitle(tr("Model forms"));
    m_kindLabel->setText(tr("Model form"));
    m_partLabel->setText(tr("About"));
    m_languageLabel->setText(tr("Language of the form"));
    for (int i = 0; i < m_kind->count(); ++i) {
        const auto form = formTemplate(m_kind->itemData(i).toString());
        m_kind->setItemText(i, form ? form->name.of(language) : m_kind->itemData(i).toString());
    }
    m_language->setItemText(int(PaperLanguages::English), tr("English"));
    m_language->setItemText(int(PaperLanguages::French), tr("French"));
    m_language->setItemText(int(PaperLanguages::Both), tr("Both"));
    if (!m_isLanguageChosen) {
        const QSignalBlocker blocker(m_language);
        m_language->setCurrentIndex(int(languageOf(m_context.language.language())));
    }
    m_preview->setAccessibleName(tr("The form as it will be printed"));
    m_attach->setText(tr("Attach to the file"));
    m_attach->setIcon(themedIcon(m_context.theme, u"plus"_s));
    m_save->setText(tr("Save as PDF…"));
    m_save->setIcon(themedIcon(m_context.theme, u"export"_s));
    m_copy->setText(tr("Copy"));
    m_copy->setIcon(themedIcon(m_context.theme, u"copy"_s));
    m_keeping->retranslate();
    m_writing->retranslate();
    showFile();
}

} // namespace acquis
