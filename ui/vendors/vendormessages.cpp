// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vendors/vendormessages.h"

#include "ui/vendors/vendorwords.h"

#include <algorithm>

namespace acquis {

namespace {

Message okay(const std::function<QString()> &title, const std::function<QString()> &text)
{
    Message message;
    message.state = StateToken::Ok;
    message.title = title;
    message.text = text;
    return message;
}

} // namespace

Message VendorMessages::done(const VendorEdit &edit, const std::function<void()> &undo)
{
    Message message = okay(
        [isNew = !edit.before, isGone = !edit.after] {
            return isNew ? tr("Vendor added.") : isGone ? tr("Vendor removed.") : tr("Vendor changed.");
        },
        [name = displayName(edit.after ? edit.after->vendor : edit.before->vendor)] {
            return tr("“%1”. The change stands in the audit trail.").arg(name);
        });
    message.actionText = [] { return tr("Undo"); };
    message.action = undo;
    return message;
}

Message VendorMessages::undone(const VendorEdit &edit)
{
    return okay([] { return tr("Undone."); },
                [name = displayName(edit.after ? edit.after->vendor : edit.before->vendor), isThere = edit.after.has_value()] {
                    return isThere ? tr("“%1” is as it was before.").arg(name) : tr("“%1” is gone again.").arg(name);
                });
}

Message VendorMessages::decided(const PairDecisions &decisions, bool isUndo, const std::function<void()> &undo)
{
    using Kind = PairDecision::Kind;
    const int count = int(decisions.made.size());
    const int left = int(decisions.left);
    const Kind kind = decisions.made.isEmpty() ? Kind::Merge : decisions.made.first().kind;
    Message message = okay(
        [kind, isUndo] {
            if (isUndo || kind == Kind::UndoMerge || kind == Kind::UndoRefusal)
                return tr("Undone.");
            return kind == Kind::Merge ? tr("Merged.") : tr("Found to be different.");
        },
        [kind, count, left] {
            QString text;
            switch (kind) {
            case Kind::Merge:
                text = tr("%n vendors went into the ones that stay; their names and numbers are kept.", nullptr, count);
                break;
            case Kind::UndoMerge: text = tr("%n vendors stand for themselves again.", nullptr, count); break;
            case Kind::Refuse: text = tr("The pair is not proposed any more."); break;
            case Kind::UndoRefusal: text = tr("The pair may be proposed again."); break;
            }
            if (left > 0)
                text += QLatin1Char(' ') + tr("%n pairs were left: merged already, or found to be different.", nullptr, left);
            return text;
        });
    if (count == 0 && left > 0)
        message.state = StateToken::Warning;
    if (!isUndo && count > 0) {
        message.actionText = [] { return tr("Undo"); };
        message.action = undo;
    }
    return message;
}

Message VendorMessages::ruleChanged(const RuleEdit &edit, bool isUndo, const std::function<void()> &undo)
{
    Message message = okay(
        [isNew = !edit.before, isGone = !edit.after, isUndo] {
            if (isUndo)
                return tr("Undone.");
            return isNew ? tr("Rule added.") : isGone ? tr("Rule removed.") : tr("Rule ended.");
        },
        [rule = edit.after ? *edit.after : *edit.before] {
            //: Governments: of the standing, and here
            return tr("Standings of %1 that count in %2: the change stands in the audit trail.")
                .arg(VendorWords::jurisdiction(rule.jurisdiction), VendorWords::jurisdiction(rule.localJurisdiction));
        });
    if (!isUndo) {
        message.actionText = [] { return tr("Undo"); };
        message.action = undo;
    }
    return message;
}

Message VendorMessages::failed(const Error &error)
{
    Message message = messageFor(error);
    if (const auto fault = vendorFault(error))
        message.text = [fault] { return VendorWords::fault(*fault); };
    if (error.code == ErrorCode::RecordChanged) {
        message.text = [] {
            return tr(
                "Somebody else saved this vendor since you read it. Nothing was changed, and what you typed is still here.");
        };
    }
    return message;
}

} // namespace acquis
