// SPDX-License-Identifier: GPL-3.0-or-later
// Fields that are written as they are left.
#include "tests/ui/shell/look.h"
#include "ui/forms/fieldcolumn.h"
#include "ui/forms/formscroll.h"

#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

using namespace acquis;
using namespace Qt::StringLiterals;

class TestFieldColumn final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void changeIsToldOnceWhenFieldIsLeft_data();
    void changeIsToldOnceWhenFieldIsLeft();
    void choicesAreToldWhenTheyAreMade();
    void valuesThatAreSetAreNoChanges();
    void leavingWithoutChangeTellsNothing();
    void typedStaysWhileTheRecordIsReadAgain_data();
    void typedStaysWhileTheRecordIsReadAgain();
    void typedSurvivesTheLanguage_data();
    void typedSurvivesTheLanguage();
    void unreadableStaysAndIsSaid();
    void anotherRecordForgetsWhatWasTyped();
    void finishTakesWhatIsBeingTyped();
    void escapeTakesBack();
    void dayIsChosenInTheCalendar();
    void personIsOneOfThoseKnownOrAnother();
    void frozenIsReadAndSaysWhy();
    void inputsAreNamedAndDescribed();
    void tabLeadsThroughTheFields();
    void fieldsStandBesideEachOtherWhereThereIsRoom();
    void textGrows();
    void choiceThatIsUnknownIsShown();
    void looks_data();
    void looks();

private:
    template <typename T>
    [[nodiscard]] T *child(const QString &name) const
    {
        T *found = m_column->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    [[nodiscard]] QString shown(const QString &name) const;
    void label();
    void fill();
    void make();

    std::unique_ptr<test::UiFixture> m_ui;
    std::unique_ptr<QWidget> m_window;
    FieldColumn *m_column = nullptr;
};

void TestFieldColumn::init()
{
    m_ui = std::make_unique<test::UiFixture>();
    make();
}

void TestFieldColumn::make()
{
    m_window = std::make_unique<QWidget>();
    m_column = new FieldColumn(m_ui->context, u"plan"_s);
    m_column->addHeading(u"what"_s);
    m_column->addNote(u"note"_s);
    m_column->addBoth(u"title"_s);
    m_column->addLine(u"number"_s);
    m_column->addAmount(u"value"_s);
    m_column->addDay(u"due"_s);
    m_column->addWhole(u"weeks"_s, 1, 520);
    m_column->addChoice(u"kind"_s, { QString(), u"goods"_s, u"services"_s });
    m_column->addPerson(u"holder"_s);
    m_column->addTick(u"urgent"_s);
    m_column->addText(u"reason"_s);
    m_column->addRows(u"lots"_s, { RowColumn::text(u"Lot"_s), RowColumn::amount(u"Value"_s) });
    label();
    auto *outside = new QPushButton(u"Outside"_s);
    outside->setObjectName(u"outside"_s);
    auto *layout = new QVBoxLayout(m_window.get());
    layout->addWidget(new FormScroll(m_column, u"scroll"_s));
    layout->addWidget(outside);
    m_window->resize(900, 760);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestFieldColumn::cleanup()
{
    m_window.reset();
    m_ui->theme.setChoice(ThemeChoice::Light);
    m_ui.reset();
}

void TestFieldColumn::label()
{
    const bool isFrench = m_ui->language.language() == Language::French;
    const auto say = [isFrench](const char *en, const char *fr) { return QString::fromUtf8(isFrench ? fr : en); };
    m_column->setLabel(u"what"_s, say("What is bought", "Ce qui est acheté"));
    m_column->setLabel(u"note"_s, say("Each change is kept at once. Nothing here is sent to anyone before it is approved.",
                                      "Chaque modification est conservée aussitôt. Rien n’est transmis avant l’approbation."));
    m_column->setLabel(u"title"_s, say("Title", "Titre"), say("As it stands in the notice.", "Comme dans l’avis."));
    m_column->setLabel(u"number"_s, say("File number", "Numéro de dossier"));
    m_column->setLabel(
        u"value"_s, say("Estimated value before taxes", "Valeur estimative avant les taxes"),
        say("Taxes are added by the rules that ask for them.", "Les taxes sont ajoutées par les règles qui les demandent."));
    m_column->setLabel(u"due"_s, say("Needed by", "Requis au plus tard le"));
    m_column->setLabel(u"weeks"_s, say("Length of the contract in weeks", "Durée du contrat en semaines"));
    m_column->setLabel(u"kind"_s, say("Kind of procurement", "Type d’approvisionnement"));
    m_column->setChoiceWords(u"kind"_s,
                             { say("Not chosen yet", "Pas encore choisi"), say("Goods", "Biens"), say("Services", "Services") });
    m_column->setLabel(u"holder"_s, say("Contracting officer", "Agent de négociation des contrats"));
    m_column->setLabel(u"urgent"_s, say("The need is urgent", "Le besoin est urgent"));
    m_column->setLabel(u"reason"_s, say("Reason for the procurement", "Justification de l’approvisionnement"));
    m_column->setLabel(u"lots"_s, say("Lots", "Lots"));
    m_column->setRowColumns(u"lots"_s, { RowColumn::text(say("Lot", "Lot")), RowColumn::amount(say("Value", "Valeur")) });
}

void TestFieldColumn::fill()
{
    m_column->setBoth(u"title"_s, { u"Janitorial services for three buildings on the waterfront"_s,
                                    u"Services d’entretien ménager de trois immeubles du secteur riverain"_s });
    m_column->setText(u"number"_s, u"2026-0147"_s);
    m_column->setMoney(u"value"_s, Money::fromCents(125'000'000));
    m_column->setDay(u"due"_s, QDate(2027, 4, 1));
    m_column->setWhole(u"weeks"_s, 104);
    m_column->setCode(u"kind"_s, u"services"_s);
    m_column->setPeople(u"holder"_s, { u"Marie Tremblay"_s, u"John Baker"_s });
    m_column->setText(u"holder"_s, u"Marie Tremblay"_s);
    m_column->setTicked(u"urgent"_s, true);
    m_column->setText(u"reason"_s, u"The present contract ends."_s);
    m_column->setRows(u"lots"_s, { { u"a"_s, { u"North"_s, u"500000.00"_s } }, { u"b"_s, { u"South"_s, u"750000.00"_s } } });
}

QString TestFieldColumn::shown(const QString &name) const
{
    const auto *widget = child<QWidget>(name);
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return line->text();
    if (const auto *box = qobject_cast<const QComboBox *>(widget))
        return box->currentText();
    return qobject_cast<const QPlainTextEdit *>(widget)->toPlainText();
}

void TestFieldColumn::changeIsToldOnceWhenFieldIsLeft_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");

    QTest::newRow("line") << u"number"_s << u"planNumber"_s << u"2026-0148"_s << u"2026-0148"_s;
    QTest::newRow("amount") << u"value"_s << u"planValue"_s << u"20 000.50"_s << u"$20,000.50"_s;
    QTest::newRow("day") << u"due"_s << u"planDue"_s << u"2027/5/2"_s << u"2027-05-02"_s;
    QTest::newRow("whole") << u"weeks"_s << u"planWeeks"_s << u"52"_s << u"52"_s;
    QTest::newRow("person") << u"holder"_s << u"planHolder"_s << u"Ann Chevrier"_s << u"Ann Chevrier"_s;
    QTest::newRow("text") << u"reason"_s << u"planReason"_s << u"It broke."_s << u"It broke."_s;
    QTest::newRow("English text") << u"title"_s << u"planTitleEn"_s << u"Cleaning"_s << u"Cleaning"_s;
    QTest::newRow("French text") << u"title"_s << u"planTitleFr"_s << u"Entretien"_s << u"Entretien"_s;
}

void TestFieldColumn::changeIsToldOnceWhenFieldIsLeft()
{
    QFETCH(QString, key);
    QFETCH(QString, input);
    QFETCH(QString, typed);
    fill();
    QSignalSpy edited(m_column, &FieldColumn::edited);
    auto *field = child<QWidget>(input);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(field, typed);
    QCOMPARE(edited.size(), 0);
    if (!qobject_cast<QPlainTextEdit *>(field)) {
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(edited.size(), 1);
    }
    QTest::keyClick(field, Qt::Key_Tab);
    QVERIFY(!field->hasFocus());
    QCOMPARE(edited.size(), 1);
    QCOMPARE(edited.at(0).at(0).toString(), key);
    QTEST(shown(input), "shown");
}

void TestFieldColumn::choicesAreToldWhenTheyAreMade()
{
    fill();
    QSignalSpy edited(m_column, &FieldColumn::edited);
    auto *kind = child<QComboBox>(u"planKind"_s);
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Up);
    QTest::keyClick(kind, Qt::Key_Up);
    QCOMPARE(edited.size(), 0); // on the way: nothing is chosen yet
    QTest::keyClick(kind, Qt::Key_Escape);
    QCOMPARE(kind->currentData().toString(), u"services"_s);
    QTest::keyClick(kind, Qt::Key_Up);
    QTest::keyClick(kind, Qt::Key_Return);
    QCOMPARE(edited.size(), 1);
    QCOMPARE(m_column->code(u"kind"_s), u"goods"_s);
    QTest::keyClick(kind, Qt::Key_Down);
    QTest::keyClick(kind, Qt::Key_Tab);
    QCOMPARE(edited.size(), 2);
    QCOMPARE(m_column->code(u"kind"_s), u"services"_s);
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Up);
    m_column->finish(); // as before the record is closed
    QCOMPARE(edited.size(), 3);
    QCOMPARE(m_column->code(u"kind"_s), u"goods"_s);
    edited.clear();
    QTest::keyClick(child<QCheckBox>(u"planUrgent"_s), Qt::Key_Space);
    QCOMPARE(edited.size(), 1);
    QVERIFY(!m_column->isTicked(u"urgent"_s));
    auto *lots = child<QTableView>(u"planLots"_s);
    lots->setFocus();
    lots->setCurrentIndex(lots->model()->index(1, 0));
    QTest::keyClick(lots, Qt::Key_Delete);
    QCOMPARE(edited.size(), 2);
    QCOMPARE(edited.at(1).at(0).toString(), u"lots"_s);
    QCOMPARE(m_column->rows(u"lots"_s), (QList<EditorRow> { { u"a"_s, { u"North"_s, u"500000.00"_s } } }));
}

void TestFieldColumn::valuesThatAreSetAreNoChanges()
{
    QSignalSpy edited(m_column, &FieldColumn::edited);
    fill();
    QCOMPARE(edited.size(), 0);
    QCOMPARE(m_column->both(u"title"_s).fr, u"Services d’entretien ménager de trois immeubles du secteur riverain"_s);
    QCOMPARE(m_column->text(u"number"_s), u"2026-0147"_s);
    QCOMPARE(m_column->money(u"value"_s), std::optional(Money::fromCents(125'000'000)));
    QCOMPARE(m_column->day(u"due"_s), QDate(2027, 4, 1));
    QCOMPARE(m_column->whole(u"weeks"_s), std::optional(104));
    QCOMPARE(m_column->code(u"kind"_s), u"services"_s);
    QCOMPARE(m_column->text(u"holder"_s), u"Marie Tremblay"_s);
    QVERIFY(m_column->isTicked(u"urgent"_s));
    m_column->setMoney(u"value"_s, std::nullopt);
    m_column->setDay(u"due"_s, {});
    m_column->setWhole(u"weeks"_s, std::nullopt);
    QCOMPARE(m_column->money(u"value"_s), std::nullopt);
    QVERIFY(!m_column->day(u"due"_s).isValid());
    QCOMPARE(m_column->whole(u"weeks"_s), std::nullopt);
    QCOMPARE(edited.size(), 0);
}

void TestFieldColumn::leavingWithoutChangeTellsNothing()
{
    fill();
    QSignalSpy edited(m_column, &FieldColumn::edited);
    auto *value = child<QLineEdit>(u"planValue"_s);
    value->setFocus();
    QTest::keyClick(value, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(value, u"1250000"_s); // the same amount in other letters
    QTest::keyClick(value, Qt::Key_Tab);
    QCOMPARE(value->text(), u"$1,250,000"_s);
    auto *reason = child<QPlainTextEdit>(u"planReason"_s);
    reason->setFocus();
    QTest::keyClicks(reason, u"x"_s);
    QTest::keyClick(reason, Qt::Key_Backspace);
    QTest::keyClick(reason, Qt::Key_Tab);
    QCOMPARE(edited.size(), 0);
}

void TestFieldColumn::typedStaysWhileTheRecordIsReadAgain_data()
{
    changeIsToldOnceWhenFieldIsLeft_data();
}

void TestFieldColumn::typedStaysWhileTheRecordIsReadAgain()
{
    QFETCH(QString, key);
    QFETCH(QString, input);
    QFETCH(QString, typed);
    QSignalSpy edited(m_column, &FieldColumn::edited);
    auto *field = child<QWidget>(input);
    field->setFocus();
    QTest::keyClicks(field, typed);
    fill(); // another field was saved
    QCOMPARE(shown(input), typed);
    QCOMPARE(shown(input == u"planNumber"_s ? u"planWeeks"_s : u"planNumber"_s),
             input == u"planNumber"_s ? u"104"_s : u"2026-0147"_s);
    QCOMPARE(edited.size(), 0);
    child<QCheckBox>(u"planUrgent"_s)->setFocus();
    QCOMPARE(edited.size(), 1);
    QCOMPARE(edited.at(0).at(0).toString(), key);
    QTEST(shown(input), "shown");
}

void TestFieldColumn::typedSurvivesTheLanguage_data()
{
    changeIsToldOnceWhenFieldIsLeft_data();
}

void TestFieldColumn::typedSurvivesTheLanguage()
{
    QFETCH(QString, input);
    QFETCH(QString, typed);
    auto *field = child<QWidget>(input);
    field->setFocus();
    QTest::keyClicks(field, typed);
    m_ui->language.setLanguage(Language::French);
    QCoreApplication::sendPostedEvents();
    label();
    QCOMPARE(shown(input), typed);
    m_column->setMoney(u"value"_s, Money::fromCents(2'000'050));
    child<QCheckBox>(u"planUrgent"_s)->setFocus();
    QCOMPARE(shown(u"planValue"_s), Formats(Language::French).money(Money::fromCents(2'000'050)));
}

void TestFieldColumn::unreadableStaysAndIsSaid()
{
    fill();
    QSignalSpy edited(m_column, &FieldColumn::edited);
    auto *value = child<QLineEdit>(u"planValue"_s);
    const auto *fault = child<QLabel>(u"planValueFault"_s);
    m_column->setFault(u"value"_s, u"The owner's words."_s);
    QCOMPARE(fault->text(), u"The owner's words."_s);
    value->setFocus();
    QTest::keyClick(value, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(value, u"about a million"_s);
    QTest::keyClick(value, Qt::Key_Tab);
    QCOMPARE(edited.size(), 0);
    QVERIFY(m_column->hasUnread());
    QVERIFY(fault->isVisible());
    QCOMPARE(fault->text(), u"Write an amount in dollars, for example $12,500."_s);
    QVERIFY(value->accessibleDescription().startsWith(fault->text()));
    QCOMPARE(m_column->money(u"value"_s), std::optional(Money::fromCents(125'000'000))); // as it was
    fill();
    QCOMPARE(value->text(), u"about a million"_s);
    m_ui->language.setLanguage(Language::French);
    QCoreApplication::sendPostedEvents();
    QVERIFY2(fault->text().contains(Formats(Language::French).money(Money::fromCents(1'250'000))), qPrintable(fault->text()));
    QCOMPARE(value->text(), u"about a million"_s);

    m_column->setMoney(u"value"_s, Money::fromCents(100)); // undone, or changed elsewhere
    QVERIFY(!m_column->hasUnread());
    QCOMPARE(fault->text(), u"The owner's words."_s);
    QCOMPARE(value->text(), Formats(Language::French).money(Money::fromCents(100)));
}

void TestFieldColumn::anotherRecordForgetsWhatWasTyped()
{
    auto *value = child<QLineEdit>(u"planValue"_s);
    value->setFocus();
    QTest::keyClicks(value, u"many"_s);
    QTest::keyClick(value, Qt::Key_Return);
    auto *reason = child<QPlainTextEdit>(u"planReason"_s);
    reason->setFocus();
    QTest::keyClicks(reason, u"half"_s);
    QVERIFY(m_column->hasUnread());
    m_column->forgetTyped();
    QVERIFY(!m_column->hasUnread());
    QCOMPARE(value->text(), QString());
    QCOMPARE(reason->toPlainText(), QString());
    m_column->setText(u"reason"_s, u"That of the other record."_s);
    QCOMPARE(reason->toPlainText(), u"That of the other record."_s);
}

void TestFieldColumn::finishTakesWhatIsBeingTyped()
{
    QSignalSpy edited(m_column, &FieldColumn::edited);
    auto *number = child<QLineEdit>(u"planNumber"_s);
    number->setFocus();
    QTest::keyClicks(number, u"7"_s);
    m_column->finish();
    QCOMPARE(edited.size(), 1);
    QCOMPARE(m_column->text(u"number"_s), u"7"_s);
    m_column->finish();
    QCOMPARE(edited.size(), 1);
    QVERIFY(number->hasFocus());
}

void TestFieldColumn::escapeTakesBack()
{
    fill();
    QSignalSpy edited(m_column, &FieldColumn::edited);
    auto *weeks = child<QLineEdit>(u"planWeeks"_s);
    weeks->setFocus();
    QTest::keyClicks(weeks, u"9"_s);
    QTest::keyClick(weeks, Qt::Key_Escape);
    QCOMPARE(weeks->text(), u"104"_s);
    QTest::keyClick(weeks, Qt::Key_Tab);
    QCOMPARE(edited.size(), 0);
}

void TestFieldColumn::dayIsChosenInTheCalendar()
{
    fill();
    QSignalSpy edited(m_column, &FieldColumn::edited);
    auto *due = child<QLineEdit>(u"planDue"_s);
    due->setFocus();
    QTest::keyClick(due, Qt::Key_Down, Qt::AltModifier);
    auto *calendar = due->findChild<QCalendarWidget *>();
    QVERIFY(calendar && calendar->isVisible());
    QCOMPARE(calendar->selectedDate(), QDate(2027, 4, 1));
    QWidget *days = calendar->findChild<QTableView *>();
    QTest::keyClick(days, Qt::Key_Right);
    QTest::keyClick(days, Qt::Key_Return);
    QVERIFY(!calendar->isVisible());
    QCOMPARE(m_column->day(u"due"_s), QDate(2027, 4, 2));
    QCOMPARE(due->text(), u"2027-04-02"_s);
    QCOMPARE(edited.size(), 1);
    QVERIFY(due->hasFocus());
}

void TestFieldColumn::personIsOneOfThoseKnownOrAnother()
{
    fill();
    QSignalSpy edited(m_column, &FieldColumn::edited);
    auto *holder = child<QComboBox>(u"planHolder"_s);
    QCOMPARE(holder->count(), 2);
    holder->setFocus();
    QTest::keyClick(holder, Qt::Key_Down); // the next of those known
    QCOMPARE(m_column->text(u"holder"_s), u"John Baker"_s);
    QCOMPARE(edited.size(), 1);
    QTest::keyClick(holder, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(holder, u"  Luc  Roy "_s);
    m_column->setPeople(u"holder"_s, { u"Ann Chevrier"_s });
    QCOMPARE(holder->currentText(), u"  Luc  Roy "_s);
    QTest::keyClick(holder, Qt::Key_Tab);
    QCOMPARE(m_column->text(u"holder"_s), u"Luc Roy"_s);
    QCOMPARE(edited.size(), 2);
}

void TestFieldColumn::frozenIsReadAndSaysWhy()
{
    fill();
    const QString why = u"The file is awarded."_s;
    const QStringList keys { u"title"_s, u"number"_s, u"value"_s,  u"due"_s,    u"weeks"_s,
                             u"kind"_s,  u"holder"_s, u"urgent"_s, u"reason"_s, u"lots"_s };
    QSignalSpy edited(m_column, &FieldColumn::edited);
    for (const QString &key : keys)
        m_column->setState(key, FieldState::Frozen, why);
    for (const char *name : { "planTitleEn", "planTitleFr", "planNumber", "planValue", "planDue", "planWeeks", "planKindRead",
                              "planHolder", "planReason" }) {
        auto *input = child<QWidget>(QString::fromLatin1(name));
        QVERIFY2(input->isVisible(), name);
        QVERIFY2(input->accessibleDescription().contains(why), name);
        input->setFocus();
        QVERIFY2(input->hasFocus(), name);
        const QString before = shown(QString::fromLatin1(name));
        QTest::keyClicks(input, u"5"_s);
        QTest::keyClick(input, Qt::Key_Down);
        QCOMPARE(shown(QString::fromLatin1(name)), before);
    }
    QCOMPARE(child<QLineEdit>(u"planKindRead"_s)->text(), u"Services"_s);
    QVERIFY(!child<QComboBox>(u"planKind"_s)->isVisible());
    QVERIFY(!child<QCheckBox>(u"planUrgent"_s)->isEnabled());
    auto *lots = child<QTableView>(u"planLots"_s);
    lots->setFocus();
    QTest::keyClick(lots, Qt::Key_Delete);
    QVERIFY(!child<QPushButton>(u"planLotsAdd"_s)->isVisible());
    QCOMPARE(lots->model()->rowCount(), 2);
    QCOMPARE(edited.size(), 0);

    for (const QString &key : keys)
        m_column->setState(key, FieldState::Open);
    QVERIFY(child<QComboBox>(u"planKind"_s)->isVisible());
    QVERIFY(!child<QLabel>(u"planNumberReason"_s)->isVisible());
    auto *number = child<QLineEdit>(u"planNumber"_s);
    number->setFocus();
    QTest::keyClicks(number, u"5"_s);
    QTest::keyClick(number, Qt::Key_Return);
    QCOMPARE(edited.size(), 1);
}

void TestFieldColumn::inputsAreNamedAndDescribed()
{
    const QList<QPair<QString, QString>> names {
        { u"planTitleEn"_s, u"Title, in English"_s },
        { u"planTitleFr"_s, u"Title, in French"_s },
        { u"planNumber"_s, u"File number"_s },
        { u"planValue"_s, u"Estimated value before taxes"_s },
        { u"planDue"_s, u"Needed by"_s },
        { u"planWeeks"_s, u"Length of the contract in weeks"_s },
        { u"planKind"_s, u"Kind of procurement"_s },
        { u"planHolder"_s, u"Contracting officer"_s },
        { u"planUrgent"_s, u"The need is urgent"_s },
        { u"planReason"_s, u"Reason for the procurement"_s },
        { u"planLots"_s, u"Lots"_s },
    };
    m_column->setFault(u"title"_s, u"A title is missing."_s);
    for (const auto &[input, name] : names)
        QCOMPARE(child<QWidget>(input)->accessibleName(), name);
    QCOMPARE(child<QWidget>(u"planTitleFr"_s)->accessibleDescription(), u"A title is missing. As it stands in the notice."_s);
    QCOMPARE(child<QWidget>(u"planValue"_s)->accessibleDescription(), u"Taxes are added by the rules that ask for them."_s);
    int buddies = 0;
    const auto labels = m_column->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        buddies += label->buddy() ? 1 : 0;
    QVERIFY2(buddies >= names.size(), qPrintable(QString::number(buddies)));
}

void TestFieldColumn::tabLeadsThroughTheFields()
{
    QCOMPARE(test::tabOrder(*m_column),
             (QStringList { u"planTitleEn"_s, u"planTitleFr"_s, u"planNumber"_s, u"planValue"_s, u"planDue"_s, u"planWeeks"_s,
                            u"planKind"_s, u"planHolder"_s, u"planUrgent"_s, u"planReason"_s, u"planLots"_s, u"planLotsAdd"_s,
                            u"planLotsPaste"_s }));
}

void TestFieldColumn::fieldsStandBesideEachOtherWhereThereIsRoom()
{
    const auto top = [this](const char *name) {
        return child<QWidget>(QString::fromLatin1(name))->mapTo(m_window.get(), QPoint()).y();
    };
    m_window->resize(1200, 900);
    QTRY_COMPARE(top("planNumber"), top("planValue"));
    QTRY_COMPARE(top("planTitleEn"), top("planTitleFr"));
    m_window->resize(380, 900);
    QTRY_VERIFY(top("planNumber") < top("planValue"));
    QTRY_VERIFY(top("planTitleEn") < top("planTitleFr"));
    QTRY_COMPARE(m_window->width(), 380);
}

void TestFieldColumn::textGrows()
{
    const auto *reason = child<QPlainTextEdit>(u"planReason"_s);
    const int empty = reason->height();
    m_column->setText(u"reason"_s, u"One\nTwo\nThree\nFour\nFive\nSix"_s);
    QTRY_VERIFY(reason->height() > empty);
    m_column->setText(u"reason"_s, QString());
    QTRY_COMPARE(reason->height(), empty);
}

void TestFieldColumn::choiceThatIsUnknownIsShown()
{
    m_column->setCode(u"kind"_s, u"construction"_s);
    QCOMPARE(m_column->code(u"kind"_s), u"construction"_s);
    QCOMPARE(child<QComboBox>(u"planKind"_s)->currentText(), u"construction"_s);
    m_column->setChoices(u"kind"_s, { u"goods"_s, u"construction"_s }, { u"Goods"_s, u"Construction"_s });
    QCOMPARE(child<QComboBox>(u"planKind"_s)->currentText(), u"Construction"_s);
}

void TestFieldColumn::looks_data()
{
    test::addLooks();
}

void TestFieldColumn::looks()
{
    const test::Look look(*m_ui);
    make();
    label();
    fill();
    m_column->setFault(u"due"_s, u"The day lies after the end of the contract."_s);
    m_column->setState(u"kind"_s, FieldState::Frozen, u"The notice is published."_s);
    m_column->setState(u"number"_s, FieldState::Frozen, u"The notice is published."_s);
    auto *weeks = child<QLineEdit>(u"planWeeks"_s);
    weeks->setFocus();
    QTest::keyClicks(weeks, u" or so"_s);
    QTest::keyClick(weeks, Qt::Key_Tab);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    m_window->resize(1000, 1000);
    QVERIFY(test::keepPicture(*m_window, QString::fromUtf8(ACQUIS_SCREENSHOTS), u"fieldcolumn-"_s + name));
    m_window->resize(560, 1000);
    for (const char *text : { "planTitleEn", "planTitleFr", "planReason" }) { // as high as what is written, and not cut
        const auto *input = child<QPlainTextEdit>(QString::fromLatin1(text));
        QTRY_VERIFY2(input->viewport()->geometry().bottom() < input->rect().bottom(), text); // its lower edge is seen
        QTRY_VERIFY2(input->parentWidget()->height() > input->geometry().bottom(), text);
        QTRY_COMPARE(input->parentWidget()->height(), input->parentWidget()->heightForWidth(input->width()));
    }
    QCoreApplication::processEvents();
    QVERIFY(test::keepPicture(*m_window, QString::fromUtf8(ACQUIS_SCREENSHOTS), u"fieldcolumn-narrow-"_s + name));
    // No label is cut at the sides.
    const auto labels = m_column->findChildren<QLabel *>();
    for (const QLabel *one : labels) {
        if (one->isVisible())
            QVERIFY2(one->width() >= one->minimumSizeHint().width(), qPrintable(one->text()));
    }
}

QTEST_MAIN(TestFieldColumn)
#include "tst_fieldcolumn.moc"
