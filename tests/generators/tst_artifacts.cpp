#include "generators/artifacts.h"
#include "model/operations/keys.h"
#include "model/operations/relationships.h"
#include "model/operations/tables.h"
#include "tests/support/plaindialect.h"

#include <QTest>

using namespace relvar;
using namespace Qt::StringLiterals;

// What is generated from a drawing, whichever the dialect.
class ArtifactsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyDeliverableIsThere();
    void theProjectNamesTheMigration_data();
    void theProjectNamesTheMigration();
    void largeDesignsGetAnIndexOfDiagrams();
    void whatIsMadePointsAtWhatItWasMadeFor();
    void whatCannotBeMadeIsReported();
    void cancellingFails();

private:
    static const Artifact *find(const QList<Artifact> &artifacts, QStringView kind)
    {
        for (const Artifact &artifact : artifacts)
            if (artifact.kind == kind)
                return &artifact;
        return nullptr;
    }
    static Id tableWithKey(Edit &edit, const QString &name)
    {
        const Id table = addTable(edit, {}, name).value();
        Column column;
        column.parent = table;
        column.name = u"id"_s;
        column.type.text = u"bigint"_s;
        Key key;
        key.parent = table;
        key.type = KeyType::Primary;
        IndexPart part;
        part.column = Ref<Column>(edit.add(column));
        key.parts = {part};
        edit.add(key);
        return table;
    }

    test::PlainDialect m_dialect;
};

void ArtifactsTest::everyDeliverableIsThere()
{
    Edit edit{Model()};
    tableWithKey(edit, u"book"_s);
    const QList<Artifact> artifacts = generateArtifacts(edit.model(), m_dialect, {}).value();
    QStringList paths;
    for (const Artifact &artifact : artifacts)
        paths.append(artifact.kind + u' ' + artifact.path);
    QCOMPARE(paths, QStringList({u"ddl schema.sql"_s, u"dbml diagrams/schema.dbml"_s,
                                 u"mermaid diagrams/diagram.mmd"_s,
                                 u"migration-up migrations/V1__initial.up.sql"_s,
                                 u"migration-down migrations/V1__initial.down.sql"_s}));
    QCOMPARE(artifacts[0].script.text, u"create book id\n"_s);
    QCOMPARE(artifacts[3].script.text, artifacts[0].script.text);
    QCOMPARE(artifacts[4].script.text, u"drop book id\n"_s);
}

void ArtifactsTest::theProjectNamesTheMigration_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("path");
    QTest::newRow("words") << u"My Book-Shop"_s << u"migrations/V1__my_book_shop.up.sql"_s;
    QTest::newRow("path") << u"../../etc/passwd"_s << u"migrations/V1__etc_passwd.up.sql"_s;
    QTest::newRow("emoji") << u"😀"_s << u"migrations/V1__initial.up.sql"_s;
}

void ArtifactsTest::theProjectNamesTheMigration()
{
    QFETCH(QString, name);
    QFETCH(QString, path);
    Edit edit{Model()};
    edit.set(projectObject(edit), &Object::name, name);
    const QList<Artifact> artifacts = generateArtifacts(edit.model(), m_dialect, {}).value();
    QCOMPARE(find(artifacts, u"migration-up")->path, path);
}

void ArtifactsTest::largeDesignsGetAnIndexOfDiagrams()
{
    Edit edit{Model()};
    for (int i = 0; i < 2000; ++i)
        tableWithKey(edit, u"table_%1"_s.arg(i));
    const QList<Artifact> artifacts = generateArtifacts(edit.model(), m_dialect, {}).value();
    QCOMPARE(find(artifacts, u"mermaid-index")->path, u"diagrams/index.md"_s);
    QVERIFY(find(artifacts, u"mermaid")->path.startsWith(u"diagrams/"_s));
}

void ArtifactsTest::whatIsMadePointsAtWhatItWasMadeFor()
{
    Edit edit{Model()};
    const Id book = tableWithKey(edit, u"book"_s);
    const Id author = tableWithKey(edit, u"author"_s);
    RelationshipRequest request;
    request.from = book;
    request.to = author;
    request.kind = RelationshipKind::ManyToMany;
    const Id relationship = addRelationship(edit, request).value();
    const Model drawing = edit.model();
    const QList<Artifact> artifacts = generateArtifacts(drawing, m_dialect, {}).value();
    for (const QStringView kind : {u"ddl", u"mermaid", u"migration-up", u"migration-down"}) {
        const Script &script = find(artifacts, kind)->script;
        bool junction = false;
        for (const Span &span : script.spans) {
            QVERIFY2(drawing.contains(span.id), qPrintable(kind.toString()));
            junction =
                junction || (span.id == relationship &&
                             script.text.mid(span.from, span.length).contains(u"book_author"));
        }
        QVERIFY2(junction, qPrintable(kind + script.text));
    }
}

void ArtifactsTest::whatCannotBeMadeIsReported()
{
    Edit edit{Model()};
    const Id book = addTable(edit, {}, u"book"_s).value();
    RelationshipRequest request;
    request.from = book;
    request.to = tableWithKey(edit, u"copy"_s);
    const Id relationship = addRelationship(edit, request).value();
    // Without a key on the other side nothing can refer to it.
    for (const Key *key : edit.model().childrenOf<Key>(book))
        QVERIFY(edit.remove(key->id).ok());
    const QList<Artifact> artifacts = generateArtifacts(edit.model(), m_dialect, {}).value();
    const QList<Unsupported> unsupported = find(artifacts, u"ddl")->script.unsupported;
    QCOMPARE(unsupported.size(), 1);
    QCOMPARE(unsupported[0].id, relationship);
    QVERIFY(unsupported[0].text.contains(u"book"_s));
}

void ArtifactsTest::cancellingFails()
{
    Token token;
    token.cancel();
    QVERIFY(!generateArtifacts({}, m_dialect, token).ok());
}

QTEST_GUILESS_MAIN(ArtifactsTest)
#include "tst_artifacts.moc"
