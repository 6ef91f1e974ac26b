// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/senderkeybar.h"

#include "ui/agreements/senderkey.h"
#include "ui/shell/userprompts.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/wrappinglabel.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace acquis {

using namespace Qt::StringLiterals;

using State = SenderKey::State;

namespace {

constexpr int leastTarget = 28;

} // namespace

SenderKeyBar::SenderKeyBar(const UiContext &context, SenderKey &key, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_key(key)
    , m_words(new WrappingLabel)
    , m_fingerprint(new QLineEdit)
    , m_copy(new QPushButton)
    , m_ask(new QPushButton)
    , m_make(new QPushButton)
    , m_chooseFile(new QPushButton)
    , m_makeFile(new QPushButton)
{
    m_words->setObjectName(name + u"Words"_s);
    m_fingerprint->setObjectName(name + u"Fingerprint"_s);
    m_fingerprint->setReadOnly(true);
    m_fingerprint->setMinimumHeight(leastTarget);
    const std::initializer_list<std::pair<QPushButton *, QString>> buttons { { m_copy, u"Copy"_s },
                                                                             { m_ask, u"Ask"_s },
                                                                             { m_make, u"Make"_s },
                                                                             { m_chooseFile, u"ChooseFile"_s },
                                                                             { m_makeFile, u"MakeFile"_s } };
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row);
    for (const auto &[button, word] : buttons) {
        button->setObjectName(name + word);
        button->setMinimumHeight(leastTarget);
        flow->addWidget(button);
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    row->setSizePolicy(policy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_words);
    column->addWidget(m_fingerprint);
    column->addWidget(row);
    setFocusProxy(m_chooseFile);
    connect(m_copy, &QPushButton::clicked, this, &SenderKeyBar::copy);
    connect(m_ask, &QPushButton::clicked, &m_key, &SenderKey::ask);
    connect(m_make, &QPushButton::clicked, &m_key, &SenderKey::make);
    connect(m_chooseFile, &QPushButton::clicked, this, [this] {
        m_context.prompts.openFiles(this, tr("Choose the file of the signing key"), tr("All files (*)"), false,
                                    [this](const QStringList &paths) {
                                        if (!paths.isEmpty())
                                            m_key.useFile(paths.first());
                                    });
    });
    connect(m_makeFile, &QPushButton::clicked, this, [this] {
        m_context.prompts.saveFile(this, tr("Make a file with a new signing key"), tr("acquis-signing.key"), tr("All files (*)"),
                                   [this](const QString &path) { m_key.makeFile(path); });
    });
    connect(&m_key, &SenderKey::changed, this, &SenderKeyBar::showKey);
    connect(&m_context.theme, &Theme::changed, this, &SenderKeyBar::retranslate);
    retranslate();
}

void SenderKeyBar::copy()
{
    QApplication::clipboard()->setText(m_fingerprint->text());
    Message message;
    message.state = StateToken::Ok;
    message.title = [] { return tr("Copied."); };
    message.text = [] { return tr("Our fingerprint is on the clipboard."); };
    Q_EMIT messagePosted(message);
}

QString SenderKeyBar::sentence() const
{
    switch (m_key.state()) {
    case State::NotAsked:
        return tr("Packages are signed with a key of our office, which the keychain of this system keeps. It is made when it is "
                  "first needed.");
    case State::Asking: return tr("The keychain is asked for our key…");
    case State::None: return tr("The keychain has no key of our office yet. It is made when the first package is written.");
    case State::Ready:
        return m_key.file().isEmpty() ? tr("Our fingerprint; the key is in the keychain of this system.")
                                      : tr("Our fingerprint; the key is in the file %1.").arg(m_key.file());
    case State::NoKeychain:
        return tr(
            "No keychain can be used on this system, so the program keeps no key by itself. Choose the file of a key, as the "
            "command line uses it, or make one: whoever can read that file can sign in our name.");
    case State::Refused:
        return tr("The keychain did not give our key (%1). Unlock it and ask again, or choose the file of a key.")
            .arg(m_key.detail());
    }
    Q_UNREACHABLE();
}

void SenderKeyBar::showKey()
{
    const State state = m_key.state();
    m_words->setText(sentence());
    m_fingerprint->setText(m_key.key() ? m_key.key()->publicKey().fingerprint() : QString());
    m_fingerprint->setCursorPosition(0);
    m_fingerprint->setVisible(state == State::Ready);
    m_copy->setVisible(state == State::Ready);
    m_ask->setText(state == State::Refused ? tr("Ask the keychain again") : tr("Show our fingerprint"));
    m_ask->setVisible(state == State::NotAsked || state == State::Refused);
    m_make->setVisible(state == State::None);
    m_makeFile->setVisible(state == State::NoKeychain || state == State::Refused);
    m_chooseFile->setVisible(state != State::Asking);
}

void SenderKeyBar::retranslate()
{
    m_fingerprint->setAccessibleName(tr("Our fingerprint"));
    m_copy->setText(tr("Copy"));
    m_copy->setIcon(themedIcon(m_context.theme, u"copy"_s));
    m_make->setText(tr("Make our key"));
    m_chooseFile->setText(tr("Use the key of a file…"));
    m_makeFile->setText(tr("Make a key file…"));
    showKey();
}

} // namespace acquis
