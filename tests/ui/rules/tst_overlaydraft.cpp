// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/rules/overlays.h"
#include "ui/rules/overlaydraft.h"
#include "ui/rules/overlaywords.h"

#include <QSignalSpy>
#include <QTest>

using namespace acquis;
using namespace acquis::test;

class TestOverlayDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typingInOneFieldIsOneStep();
    void everyStepIsTakenBackAndMadeAgain();
    void findingsStandAtTheirFieldOnce();
    void savedIsWhatWasSavedNotWhatWasTypedMeanwhile();
    void sentenceFollowsTheRuleUntilSomebodyWritesAnother();
};

void TestOverlayDraft::typingInOneFieldIsOneStep()
{
    OverlayDraft draft;
    draft.begin(sampleOverlay(), 3);
    OverlayRow row = *draft.row(u"approval-1"_s);
    for (const QString &text : { u"a"_s, u"ab"_s, u"abc"_s }) {
        row.text.en = text;
        draft.editRow(row, u"text"_s);
    }
    QCOMPARE(draft.history().count(), 1);
    row.citation.address = u"x"_s;
    draft.editRow(row, u"address"_s);
    QCOMPARE(draft.history().count(), 2);
    draft.history().undo();
    draft.history().undo();
    QVERIFY(draft.overlay() == sampleOverlay());
    QVERIFY(!draft.isChanged());
}

void TestOverlayDraft::everyStepIsTakenBackAndMadeAgain()
{
    OverlayDraft draft;
    draft.begin(sampleOverlay(), 0);
    const QString added = draft.addRow(*draft.row(u"limit-1"_s), u"limit-1"_s);
    QCOMPARE(draft.overlay().rows[2].id, added);
    draft.removeRow(u"form-1"_s);
    const Overlay last = draft.overlay();
    QCOMPARE(last.rows.size(), 5);
    draft.history().undo();
    QVERIFY(draft.row(u"form-1"_s));
    draft.history().undo();
    QVERIFY(draft.overlay() == sampleOverlay());
    draft.history().redo();
    draft.history().redo();
    QVERIFY(draft.overlay() == last);
}

void TestOverlayDraft::findingsStandAtTheirFieldOnce()
{
    OverlayDraft draft;
    Overlay overlay = sampleOverlay();
    overlay.rows[0].text.fr.clear();
    overlay.rows[0].citation.address.clear();
    overlay.entities = {};
    draft.begin(overlay, 0);
    QList<std::pair<QString, OverlayField>> places;
    for (const OverlayFinding &finding : draft.findings())
        places << std::pair(finding.row, finding.field);
    QCOMPARE(places.size(), 3);
    QVERIFY(places.contains(std::pair(QString(), OverlayField::Entities)));
    QVERIFY(places.contains(std::pair(u"approval-1"_s, OverlayField::TextFr)));
    QVERIFY(places.contains(std::pair(u"approval-1"_s, OverlayField::Address)));
}

void TestOverlayDraft::savedIsWhatWasSavedNotWhatWasTypedMeanwhile()
{
    OverlayDraft draft;
    draft.begin(sampleOverlay(), 0);
    draft.removeRow(u"form-1"_s);
    const Overlay sent = draft.overlay();
    draft.removeRow(u"limit-1"_s);
    draft.setSaved(sent, 1);
    QVERIFY(draft.isChanged());
    QCOMPARE(draft.replaces(), 1);
    draft.setSaved(draft.overlay(), 2);
    QVERIFY(!draft.isChanged());
}

void TestOverlayDraft::sentenceFollowsTheRuleUntilSomebodyWritesAnother()
{
    const OverlayWords english(Language::English);
    const OverlayWords french(Language::French);
    OverlayRow row = overlayRow(u"row"_s, OverlayKind::Approval, { Route::Open });
    row.text = {};
    row = withProposals(row, row, english, french);
    QVERIFY(!row.text.en.isEmpty() && !row.text.fr.isEmpty());
    OverlayRow after = row;
    after.authority = Authority::Minister;
    after = withProposals(after, row, english, french);
    QCOMPARE(after.text.en, english.proposal(after));
    QVERIFY(after.text.en != row.text.en);
    OverlayRow typed = after;
    typed.text.en = u"The minister signs."_s;
    typed = withProposals(typed, after, english, french);
    OverlayRow last = typed;
    last.authority = Authority::Dm;
    last = withProposals(last, typed, english, french);
    QCOMPARE(last.text.en, u"The minister signs."_s);
    QCOMPARE(last.text.fr, french.proposal(last));
}

QTEST_GUILESS_MAIN(TestOverlayDraft)
#include "tst_overlaydraft.moc"
