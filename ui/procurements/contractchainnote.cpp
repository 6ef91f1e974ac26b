// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/contractchainnote.h"

#include "core/procurements/scaleup.h"
#include "core/storage/database.h"
#include "ui/procurements/contractparts.h"
#include "ui/procurements/contractwords.h"
#include "ui/shell/jobrunner.h"
#include "ui/shell/languagecontroller.h"
#include "ui/shell/registersession.h"
#include "ui/widgets/message.h"
#include "ui/widgets/wrappinglabel.h"

#include <QVBoxLayout>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

using Files = QHash<QString, ProcurementFile>;

/// The files of the contracts before \p contract, as the register holds them. A file that is not there is left out.
Result<Files> filesBefore(const QString &path, const ProcurementFile &file, const QString &contract, const CancelToken &cancel)
{
    auto database = Database::open(path, Database::Mode::ReadOnly);
    if (!database)
        return std::unexpected(database.error());
    Files found;
    std::optional<Error> fault;
    (void)scaleUpOf(file, contract, [&](const QString &number) -> std::optional<ProcurementFile> {
        if (cancel.isCancelled())
            return std::nullopt;
        const auto stored = loadFile(**database, number);
        if (!stored) {
            if (stored.error().code != ErrorCode::UnknownValue)
                fault = stored.error();
            return std::nullopt;
        }
        found.insert(number, stored->file);
        return stored->file;
    });
    if (cancel.isCancelled())
        return failure(ErrorCode::Cancelled);
    if (fault)
        return std::unexpected(*fault);
    return found;
}

} // namespace

ContractChainNote::ContractChainNote(const UiContext &context, FileSession &session, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_session(session)
    , m_label(new WrappingLabel)
{
    m_label->setObjectName(u"contractChain"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 0);
    column->addWidget(m_label);
    // The other files may have changed since; so may those that this one names.
    connect(&session, &FileSession::opened, this, [this] {
        m_reading.cancel();
        m_isReading = false;
        m_read.clear();
    });
}

void ContractChainNote::showContract(const QString &uid)
{
    m_contract = uid;
    const Contract *contract = contractOf(m_session.file(), uid);
    const QString follows = contract ? contract->follows : QString();
    const QString wanted = follows.isEmpty() ? QString() : m_session.file().uid + u'/' + uid + u'/' + follows;
    if (wanted != m_read) {
        m_read = wanted;
        m_earlier.clear();
        m_error.reset();
        m_reading.cancel();
        m_isReading = !wanted.isEmpty();
        if (m_isReading)
            readEarlier();
    }
    say();
}

void ContractChainNote::readEarlier()
{
    m_reading = m_context.jobs.run<Files>(
        this,
        [path = m_context.session.path(), file = m_session.file(), contract = m_contract](const CancelToken &cancel) {
            return filesBefore(path, file, contract, cancel);
        },
        [this, wanted = m_read](const Result<Files> &files) {
            if (wanted != m_read || (!files && files.error().code == ErrorCode::Cancelled))
                return; // another contract, or the same again, is on its way
            m_isReading = false;
            if (files)
                m_earlier = *files;
            else
                m_error = files.error();
            say();
        });
}

void ContractChainNote::say()
{
    const QString said = words();
    m_label->setText(said);
    setVisible(!said.isEmpty());
}

QString ContractChainNote::words() const
{
    const Contract *contract = contractOf(m_session.file(), m_contract);
    if (!contract || (contract->follows.isEmpty() && contract->optIn.joined.isEmpty()))
        return {};
    if (m_isReading)
        return tr("The contracts that it scales up are being read…");
    const ContractWords words(m_context.language.language());
    const ScaleUpChain chain =
        scaleUpOf(m_session.file(), m_contract, [this](const QString &number) -> std::optional<ProcurementFile> {
            const auto known = m_earlier.constFind(number);
            return known == m_earlier.constEnd() ? std::nullopt : std::optional(*known);
        });
    QStringList said;
    if (chain.links.size() > 1)
        said << tr("Scaled up in %1 contracts: %2 in all.")
                    .arg(words.formats().number(chain.links.size()), words.money(chain.contracts));
    if (chain.links.size() > 1 && chain.days() > 0)
        said << tr("From %1 to %2: %3 days.")
                    .arg(words.day(chain.from), words.day(chain.until), words.formats().number(chain.days()));
    if (chain.joined != Money())
        said << tr("Other bodies took %1 through it, which makes %2.").arg(words.money(chain.joined), words.money(chain.total()));
    if (m_error)
        said << tr("The contracts that it scales up could not be read: %1").arg(errorText(*m_error));
    else if (!chain.missing.isEmpty())
        said << tr("File %1 cannot be found: the chain is counted without it.").arg(chain.missing);
    return said.join(u' ');
}

} // namespace acquis
