// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/logicmapmodel.h"
#include "ui/rules/logicmapscene.h"

#include "tests/ui/rules/mapneeds.h"

#include <set>

using namespace acquis;
using namespace acquis::test;

Q_DECLARE_METATYPE(acquis::MapScope)
Q_DECLARE_METATYPE(acquis::Language)

/// Picture and list of the same map.
class TestLogicMap final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void treeAndPictureHoldTheSame_data() { addMaps(); }
    void treeAndPictureHoldTheSame();
    void noBoxesOverlap_data() { addMaps(); }
    void noBoxesOverlap();
    void columnsAreAligned();
    void whileTheRowsAreTheSameOnlyLightsChange();
    void everyLightHasAWordInTheList();

private:
    void addMaps();
    std::unique_ptr<MapSession> m_map;
};

void TestLogicMap::initTestCase()
{
    m_map = std::make_unique<MapSession>();
    QVERIFY(m_map->isLoaded);
}

void TestLogicMap::addMaps()
{
    QTest::addColumn<int>("need");
    QTest::addColumn<MapScope>("scope");
    QTest::addColumn<bool>("everyQuestion");
    QTest::addColumn<Language>("language");
    const auto needs = mapNeeds();
    for (int need = 0; need < int(needs.size()); ++need) {
        for (const MapScope scope : { MapScope::ByValue, MapScope::ChosenRoute, MapScope::AllRoutes }) {
            for (const bool every : { false, true }) {
                for (const Language language : { Language::English, Language::French })
                    QTest::addRow("%s, scope %d, every %d, language %d", needs[need].name, int(scope), int(every), int(language))
                        << need << scope << every << language;
            }
        }
    }
}

void TestLogicMap::treeAndPictureHoldTheSame()
{
    QFETCH(const int, need);
    QFETCH(const MapScope, scope);
    QFETCH(const bool, everyQuestion);
    QFETCH(const Language, language);
    m_map->session.enter(mapNeeds()[need].need);
    const auto picture = pictureOf(m_map->session, { scope, {}, everyQuestion });
    QVERIFY(picture);
    QVERIFY(picture->map.nodes.size() > 1);
    LogicMapScene scene(m_map->ui.theme);
    scene.setLanguage(language);
    scene.setPicture(picture);
    LogicMapModel model;
    model.setLanguage(language);
    model.setPicture(picture);

    std::set<int> nodes;
    std::set<std::pair<int, int>> edges;
    std::set<int> edgeNumbers;
    const auto walk = [&](const auto &self, const QModelIndex &parent, int from) -> void {
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            QCOMPARE(index.parent(), parent);
            const int node = index.data(LogicMapModel::NodeRole).toInt();
            const int edge = index.data(LogicMapModel::EdgeRole).toInt();
            if (node >= 0) {
                nodes.insert(node);
                QCOMPARE(index.data(LogicMapModel::LightRole).toInt(), int(scene.nodeItems()[node]->light()));
                QVERIFY(!scene.nodeItems()[node]->lines().isEmpty());
            }
            if (edge >= 0) {
                edgeNumbers.insert(edge);
                edges.insert({ from, node });
            }
            self(self, index, node < 0 ? 0 : node);
        }
    };
    walk(walk, {}, -1);
    QCOMPARE(nodes.size(), scene.nodeItems().size());
    QCOMPARE(edgeNumbers.size(), scene.edgeItems().size());
    std::set<std::pair<int, int>> drawn;
    for (std::size_t i = 0; i < picture->map.edges.size(); ++i) {
        drawn.insert({ picture->map.edges[i].from, picture->map.edges[i].to });
        QCOMPARE(scene.edgeItems()[i]->light(), picture->lights.edges[i]);
    }
    QVERIFY(edges == drawn);
}

void TestLogicMap::noBoxesOverlap()
{
    QFETCH(const int, need);
    QFETCH(const MapScope, scope);
    QFETCH(const bool, everyQuestion);
    QFETCH(const Language, language);
    m_map->session.enter(mapNeeds()[need].need);
    LogicMapScene scene(m_map->ui.theme);
    QFont large = scene.font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    scene.setTextFont(large);
    scene.setLanguage(language);
    scene.setPicture(pictureOf(m_map->session, { scope, {}, everyQuestion }));
    const auto &nodes = scene.nodeItems();
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        QVERIFY(scene.sceneRect().contains(nodes[i]->box()));
        for (std::size_t j = i + 1; j < nodes.size(); ++j)
            QVERIFY2(!nodes[i]->box().intersects(nodes[j]->box()), qPrintable(nodes[i]->lines().join(u' ')));
    }
}

void TestLogicMap::columnsAreAligned()
{
    m_map->session.enter(conferenceService());
    LogicMapScene scene(m_map->ui.theme);
    scene.setPicture(pictureOf(m_map->session, {}));
    const LogicMap &map = scene.picture()->map;
    for (const MapNodeKind kind : { MapNodeKind::Question, MapNodeKind::Branch }) {
        std::set<qreal> lefts;
        std::set<qreal> widths;
        for (std::size_t i = 0; i < map.nodes.size(); ++i) {
            if (map.nodes[i].kind == kind) {
                lefts.insert(scene.nodeItems()[i]->box().left());
                widths.insert(scene.nodeItems()[i]->box().width());
            }
        }
        QCOMPARE(lefts.size(), std::size_t(1));
        QCOMPARE(widths.size(), std::size_t(1));
    }
}

void TestLogicMap::whileTheRowsAreTheSameOnlyLightsChange()
{
    m_map->session.enter(conferenceService());
    LogicMapScene scene(m_map->ui.theme);
    scene.setPicture(pictureOf(m_map->session, {}));
    QSignalSpy laidOut(&scene, &LogicMapScene::laidOut);
    m_map->session.tryValue(Money::fromCents(24'000'00));
    const auto lights = scene.picture()->lights;
    scene.setPicture(pictureOf(m_map->session, {}));
    QCOMPARE(laidOut.count(), 0);
    QVERIFY(scene.picture()->lights == lights);
    QVERIFY(scene.nodeItems().front()->lines().contains(u"$24,000"_s));
}

void TestLogicMap::everyLightHasAWordInTheList()
{
    m_map->session.enter(conferenceService());
    LogicMapModel model;
    model.setPicture(pictureOf(m_map->session, {}));
    const QModelIndex need = model.index(0, 0);
    QCOMPARE(need.data(Qt::AccessibleTextRole).toString(), u"Need: Services, taken"_s);
    QStringList words;
    const auto walk = [&](const auto &self, const QModelIndex &parent) -> void {
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            words << index.data(Qt::AccessibleTextRole).toString();
            self(self, index);
        }
    };
    walk(walk, {});
    QVERIFY(words.contains(u"below $25,000, taken"_s));
    QVERIFY(words.contains(u"$25,000 to below $100,000, not taken"_s));
}

QTEST_MAIN(TestLogicMap)
#include "tst_logicmap.moc"
