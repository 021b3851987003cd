#include "generators/documents/entitypaths.h"
#include "model/operations/relationships.h"
#include "model/operations/tables.h"
#include "tests/support/randommodel.h"

#include <QtTest>

using namespace relvar;
using namespace Qt::StringLiterals;

// The ways from one table to another along relationships.
class EntityPathsTest : public QObject
{
    Q_OBJECT

private:
    Model m_model;
    QHash<QString, Id> m_tables;

    // "orders>customers" makes orders refer to customers; "a=b" is many-to-many.
    void draw(const QStringList &lines)
    {
        Edit edit((Model()));
        m_tables.clear();
        const auto table = [&](const QString &name) {
            if (!m_tables.contains(name))
                m_tables.insert(name, *addTable(edit, {}, name));
            return m_tables[name];
        };
        for (const QString &line : lines) {
            const bool many = line.contains(u'=');
            const QStringList ends = line.split(many ? u'=' : u'>');
            RelationshipRequest request;
            request.from = table(ends.value(1));
            request.to = table(ends.value(0));
            request.kind = many ? RelationshipKind::ManyToMany : RelationshipKind::OneToMany;
            QVERIFY(addRelationship(edit, request).ok());
        }
        m_model = edit.model();
    }
    QStringList paths(const QString &from, const QString &to, const PathOptions &options = {}) const
    {
        QStringList texts;
        for (const auto &path : entityPaths(m_model, m_tables[from], m_tables[to], options))
            texts.append(pathText(m_model, path));
        return texts;
    }

private slots:
    void theShortestWayComesFirst()
    {
        draw({"orders>customers", "customers>countries", "orders>addresses", "addresses>cities",
              "cities>countries", "notes>orders"});
        QCOMPARE(paths("orders", "countries"),
                 QStringList({"orders → customers → countries",
                              "orders → addresses → cities → countries"}));
        QCOMPARE(paths("countries", "notes"),
                 QStringList({"countries → customers → orders → notes",
                              "countries → cities → addresses → orders → notes"}));
        PathOptions one;
        one.most = 1;
        QCOMPARE(paths("orders", "countries", one).size(), 1);
    }

    void tablesCanBeLeftOut()
    {
        draw(
            {"orders>customers", "customers>countries", "orders>addresses", "addresses>countries"});
        PathOptions options;
        options.without = {m_tables["customers"]};
        QCOMPARE(paths("orders", "countries", options),
                 QStringList{"orders → addresses → countries"});
        options.without.insert(m_tables["addresses"]);
        QCOMPARE(paths("orders", "countries", options), QStringList());
        // The ends themselves cannot be.
        options.without = {m_tables["orders"], m_tables["countries"]};
        QCOMPARE(paths("orders", "countries", options).size(), 2);
    }

    void aDirectionIsKept()
    {
        draw({"lines>orders", "orders>customers", "lines>products", "tags=products"});
        PathOptions up;
        up.direction = PathDirection::ToReferenced;
        QCOMPARE(paths("lines", "customers", up), QStringList{"lines → orders → customers"});
        QCOMPARE(paths("customers", "lines", up), QStringList());
        // Only through the lines, which both refer.
        QCOMPARE(paths("customers", "products", up), QStringList());
        QCOMPARE(paths("customers", "products").size(), 1);
        PathOptions down;
        down.direction = PathDirection::ToReferencing;
        QCOMPARE(paths("customers", "lines", down), QStringList{"customers → orders → lines"});
        // Many-to-many leads both ways.
        QCOMPARE(paths("lines", "tags", up), QStringList{"lines → products → tags"});
    }

    void severalRelationshipsAreOneStep()
    {
        draw({"flights>airports", "flights>airports", "airports>countries"});
        const auto found =
            entityPaths(m_model, m_tables["flights"], m_tables["countries"], PathOptions());
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].size(), 2);
        QCOMPARE(found[0][0].relationships.size(), 2);
        QCOMPARE(tablesOf(found[0]),
                 QList<Id>({m_tables["flights"], m_tables["airports"], m_tables["countries"]}));
        QCOMPARE(pathSentences(m_model, found[0]).size(), 3);
        QVERIFY(pathSentences(m_model, found[0]).last().startsWith("Each airport "));
    }

    void thereMayBeNoWay()
    {
        draw({"a>b", "c>d", "e>e"});
        QCOMPARE(paths("a", "c"), QStringList());
        QCOMPARE(paths("e", "e"), QStringList());
        QCOMPARE(entityPaths(m_model, m_tables["a"], Id(), {}).size(), 0);
    }

    void noTableStandsTwiceAndLengthsGrow()
    {
        for (int seed = 1; seed <= 30; ++seed) {
            const Model model = test::RandomModel(quint64(seed)).model(12);
            const QList<const Table *> tables = model.all<Table>();
            if (tables.size() < 2)
                continue;
            const auto found = entityPaths(model, tables.first()->id, tables.last()->id, {});
            qsizetype before = 0;
            QList<QList<Id>> seen;
            for (const auto &path : found) {
                const QList<Id> stations = tablesOf(path);
                QCOMPARE(QSet<Id>(stations.begin(), stations.end()).size(), stations.size());
                QVERIFY(path.size() >= before);
                before = path.size();
                QVERIFY(!seen.contains(stations));
                seen.append(stations);
                for (const PathStep &step : path)
                    for (const Id id : step.relationships) {
                        const auto *line = model.get<Relationship>(id);
                        QVERIFY(line);
                        QVERIFY((line->parent == step.from && line->target == step.to) ||
                                (line->parent == step.to && line->target == step.from));
                    }
            }
        }
    }
};

QTEST_APPLESS_MAIN(EntityPathsTest)
#include "tst_entitypaths.moc"
