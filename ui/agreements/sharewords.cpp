// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/sharewords.h"

#include <QHash>

namespace acquis {

using namespace Qt::StringLiterals;

QString ShareWords::confidentiality(Confidentiality of)
{
    switch (of) {
    case Confidentiality::Public: return tr("Everybody");
    case Confidentiality::Members: return tr("Members of the community");
    case Confidentiality::Restricted: return tr("Only offices named in it");
    }
    Q_UNREACHABLE();
}

QString ShareWords::stays(Confidentiality of)
{
    switch (of) {
    case Confidentiality::Public: return tr("Stays");
    case Confidentiality::Members: return tr("Stays: only for members of the community");
    case Confidentiality::Restricted: return tr("Stays: only for offices named in it");
    }
    Q_UNREACHABLE();
}

QString ShareWords::field(AgreementField field)
{
    switch (field) {
    case AgreementField::Vendors: return tr("Vendors");
    case AgreementField::PriceBasis: return tr("How prices are set");
    case AgreementField::Prices: return tr("Prices");
    case AgreementField::Ceiling: return tr("Ceiling");
    case AgreementField::Joined: return tr("Amount joined so far");
    case AgreementField::Terms: return tr("Terms");
    case AgreementField::Contact: return tr("Contact");
    case AgreementField::Amendments: return tr("Amendments");
    case AgreementField::Buyers: return tr("Joint buyers");
    case AgreementField::HowToJoin: return tr("How to join");
    }
    Q_UNREACHABLE();
}

QString ShareWords::member(const QString &name)
{
    const QHash<QString, QString> names {
        { u"kind"_s, tr("Kind of agreement") },
        { u"number"_s, tr("Number") },
        { u"owner"_s, tr("Holder") },
        { u"jurisdiction"_s, tr("Jurisdiction") },
        { u"title"_s, tr("Title") },
        { u"scope"_s, tr("Scope") },
        { u"words"_s, tr("Words to find it by") },
        { u"categories"_s, tr("Categories") },
        { u"vendors"_s, field(AgreementField::Vendors) },
        { u"joining"_s, tr("Who may join and how") },
        { u"start"_s, tr("First day") },
        { u"end"_s, tr("Last day") },
        { u"extensions"_s, tr("Options to extend") },
        { u"ceiling"_s, field(AgreementField::Ceiling) },
        { u"seats"_s, tr("Licences") },
        { u"joined-reported"_s, field(AgreementField::Joined) },
        { u"seats-reported"_s, tr("Licences used so far") },
        { u"joined-as-of"_s, tr("Day of the amount joined") },
        { u"price-basis"_s, field(AgreementField::PriceBasis) },
        { u"price-note"_s, tr("Note on prices") },
        { u"prices"_s, field(AgreementField::Prices) },
        { u"terms"_s, field(AgreementField::Terms) },
        { u"documents"_s, tr("Documents") },
        { u"contact"_s, field(AgreementField::Contact) },
        { u"amendments"_s, field(AgreementField::Amendments) },
        { u"buyers"_s, field(AgreementField::Buyers) },
        { u"class"_s, tr("Who may see it") },
        { u"field-classes"_s, tr("Who may see parts of it") },
        { u"released-to"_s, tr("Offices that may see what is restricted") },
        { u"withheld"_s, tr("What the sender left out") },
    };
    return names.value(name, name);
}

QString ShareWords::members(const QStringList &names)
{
    QStringList words;
    for (const QString &name : names)
        words << member(name);
    return words.join(u", "_s);
}

QString ShareWords::action(ShareAction action)
{
    switch (action) {
    case ShareAction::Add: return tr("New: comes into the register");
    case ShareAction::Replace: return tr("Newer: takes the place of what this office sent before");
    case ShareAction::Same: return tr("Same as here");
    case ShareAction::OursKept: return tr("Ours stays: it is our own, or came from another office");
    case ShareAction::NewerKept: return tr("Ours stays: a later package of this office was taken");
    }
    Q_UNREACHABLE();
}

QString ShareWords::actionIcon(ShareAction action)
{
    switch (action) {
    case ShareAction::Add: return u"plus"_s;
    case ShareAction::Replace: return u"edit"_s;
    case ShareAction::Same: return u"ok"_s;
    case ShareAction::OursKept:
    case ShareAction::NewerKept: return u"lock"_s;
    }
    Q_UNREACHABLE();
}

StateToken ShareWords::actionState(ShareAction action)
{
    switch (action) {
    case ShareAction::Add: return StateToken::Ok;
    case ShareAction::Replace: return StateToken::Info;
    case ShareAction::Same: return StateToken::Neutral;
    case ShareAction::OursKept:
    case ShareAction::NewerKept: return StateToken::Warning;
    }
    Q_UNREACHABLE();
}

QStringList ShareWords::jurisdictions()
{
    return { u"ca"_s, u"ab"_s, u"bc"_s, u"mb"_s, u"nb"_s, u"nl"_s, u"nt"_s,
             u"ns"_s, u"nu"_s, u"on"_s, u"pe"_s, u"qc"_s, u"sk"_s, u"yt"_s };
}

QString ShareWords::jurisdiction(const QString &code)
{
    const QHash<QString, QString> names {
        { u"ca"_s, tr("Canada") },
        { u"ab"_s, tr("Alberta") },
        { u"bc"_s, tr("British Columbia") },
        { u"mb"_s, tr("Manitoba") },
        { u"nb"_s, tr("New Brunswick") },
        { u"nl"_s, tr("Newfoundland and Labrador") },
        { u"nt"_s, tr("Northwest Territories") },
        { u"ns"_s, tr("Nova Scotia") },
        { u"nu"_s, tr("Nunavut") },
        { u"on"_s, tr("Ontario") },
        { u"pe"_s, tr("Prince Edward Island") },
        { u"qc"_s, tr("Quebec") },
        { u"sk"_s, tr("Saskatchewan") },
        { u"yt"_s, tr("Yukon") },
    };
    return names.value(code, code);
}

QString ShareWords::fault(const ShareError &error)
{
    const QString where = error.member.isEmpty() ? error.value : error.member;
    switch (error.fault) {
    case ShareFault::NotAPackage:
        return tr("This is no share package. Choose a file that another office made with “Write the package”.");
    case ShareFault::NewerVersion:
        return tr("The package is of version %1, which this program does not know. Install the newest version of Acquis.")
            .arg(error.value);
    case ShareFault::TooLarge:
        return tr("The package is larger than may be (%1). Choose fewer agreements, or leave documents out.").arg(where);
    case ShareFault::Damaged: return tr("The package is damaged or not whole. Ask the office to send it again.");
    case ShareFault::SignatureWrong:
        return tr("The package was changed after it was signed. Do not trust what it says; ask the office, by telephone, what it "
                  "sent.");
    case ShareFault::ContentWrong:
        return tr("What the package says is not as it must be, at “%1”. Ask the office to make it again.").arg(where);
    case ShareFault::DocumentWrong: return tr("A document is missing, changed or not named by an agreement: %1.").arg(where);
    case ShareFault::SenderUnknown:
        return tr("Its sender is not trusted here. Compare the fingerprint with the office, then trust it.");
    case ShareFault::NothingToShare:
        return tr("Nothing of what was chosen may go to this receiver. Choose other agreements or another class.");
    case ShareFault::KeyWrong: return tr("The file holds no signing key: %1.").arg(where);
    case ShareFault::NotApplied: return tr("This import was undone already.");
    case ShareFault::Register:
        return error.cause ? errorTitle(*error.cause) + u' ' + errorText(*error.cause)
                           : tr("The register refused: %1.").arg(where);
    }
    Q_UNREACHABLE();
}

Message ShareWords::message(const ShareError &error, const std::function<QString()> &title)
{
    Message message;
    message.state = error.cause && error.cause->code == ErrorCode::Cancelled ? StateToken::Neutral : StateToken::Error;
    message.title = title;
    message.text = [error] { return fault(error); };
    return message;
}

} // namespace acquis
