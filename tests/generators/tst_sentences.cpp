#include "generators/documents/sentences.h"
#include "generators/documents/sentencewords.h"
#include "model/operations/naming.h"
#include "model/operations/relationships.h"
#include "model/operations/tables.h"
#include "tests/support/designsql.h"

#include <QtTest>

using namespace relvar;
using test::designOf;

// Relationships in plain words.
class SentencesTest : public QObject
{
    Q_OBJECT

private:
    static Model joined(const QString &from, const QString &to, RelationshipRequest request)
    {
        Edit edit{Model()};
        const auto first = addTable(edit, {}, from);
        request.from = *first;
        request.to = *addTable(edit, {}, to);
        (void)addRelationship(edit, request);
        return edit.model();
    }
    static QStringList texts(const Model &model)
    {
        QStringList list;
        for (const Relationship *line : model.all<Relationship>())
            list += sentenceTexts(model, line->id);
        return list;
    }

private slots:
    void phrasesFollowMustAndMay_data()
    {
        QTest::addColumn<QString>("phrase");
        QTest::addColumn<QString>("reads");
        const char *const rows[][2] = {{"", "be associated with"},
                                       {"places", "place"},
                                       {"place", "place"},
                                       {"is placed by", "be placed by"},
                                       {"placed by", "be placed by"},
                                       {"be placed by", "be placed by"},
                                       {"has", "have"},
                                       {"carries", "carry"},
                                       {"teaches", "teach"},
                                       {"uses", "use"},
                                       {"passes through", "pass through"},
                                       {"part of", "be part of"},
                                       {"must own", "own"},
                                       {"discuss", "discuss"},
                                       {"need", "need"},
                                       {"gehört zu", "gehört zu"}};
        for (const auto &row : rows)
            QTest::newRow(row[0]) << QString(row[0]) << QString::fromUtf8(row[1]);
    }
    void phrasesFollowMustAndMay()
    {
        QFETCH(QString, phrase);
        QFETCH(QString, reads);
        QCOMPARE(verbPhrase(phrase), reads);
    }

    void numbersAreSaidInWords_data()
    {
        QTest::addColumn<int>("minimum");
        QTest::addColumn<int>("maximum");
        QTest::addColumn<QString>("words");
        QTest::newRow("one") << 1 << 1 << "must: exactly one";
        QTest::newRow("none or one") << 0 << 1 << "may: at most one";
        QTest::newRow("some") << 1 << -1 << "must: one or more";
        QTest::newRow("any") << 0 << -1 << "may: any number of";
        QTest::newRow("two to five") << 2 << 5 << "must: between 2 and 5";
        QTest::newRow("three") << 3 << 3 << "must: exactly 3";
        QTest::newRow("up to four") << 0 << 4 << "may: up to 4";
        QTest::newRow("at least two") << 2 << -1 << "must: 2 or more";
    }
    void numbersAreSaidInWords()
    {
        QFETCH(int, minimum);
        QFETCH(int, maximum);
        const RelationshipEnd end{minimum, maximum, {}};
        QCOMPARE(numberFrom(numberWords(end)), std::optional(end));
        QTEST(QString(modality(end) + ": " + numberWords(end)), "words");
    }

    void numbersAreUnderstood()
    {
        QCOMPARE(numberFrom("2..5"), std::optional(RelationshipEnd{2, 5, {}}));
        QCOMPARE(numberFrom("3"), std::optional(RelationshipEnd{3, 3, {}}));
        QCOMPARE(numberFrom("0..*").value_or(RelationshipEnd{9, 9, {}}), RelationshipEnd());
        for (const char *nonsense : {"", "some", "0", "between 5 and 2", "99999999999"})
            QVERIFY2(!numberFrom(nonsense), nonsense);
    }

    void pluralsAreEnglish_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("many");
        const char *const rows[][2] = {{"Order", "Orders"},
                                       {"Orders", "Orders"},
                                       {"category", "categories"},
                                       {"address", "addresses"},
                                       {"status", "statuses"},
                                       {"staff", "staff"},
                                       {"film_actor", "film_actors"},
                                       {"Person", "People"},
                                       {"CITY", "CITIES"},
                                       {"box", "boxes"},
                                       {"branch", "branches"},
                                       {"day", "days"},
                                       {"orderLine", "orderLines"},
                                       {"analysis", "analyses"},
                                       {"Заказ", "Заказ"},
                                       {"t2", "t2"},
                                       {"order (old)", "order (old)"},
                                       {"x", "x"},
                                       {"news", "news"},
                                       {"inventory", "inventories"},
                                       {"sales order", "sales orders"}};
        for (const auto &row : rows)
            QTest::newRow(row[0]) << QString::fromUtf8(row[0]) << QString::fromUtf8(row[1]);
    }
    void pluralsAreEnglish()
    {
        QFETCH(QString, name);
        QTEST(plural(name), "many");
    }

    void bothEndsAreRead()
    {
        RelationshipRequest request;
        request.own = RelationshipEnd{0, RelationshipEnd::Many, "placed by"};
        request.other = RelationshipEnd{1, 1, "places"};
        QCOMPARE(texts(joined("Customer", "Orders", request)),
                 (QStringList{"Each Customer may place any number of Orders.",
                              "Each Order must be placed by exactly one Customer."}));
    }

    void subtypesAndIdentityAreSaid()
    {
        RelationshipRequest request;
        request.kind = RelationshipKind::Subtype;
        QCOMPARE(texts(joined("vehicles", "electric_car", request)),
                 (QStringList{"Each vehicle may be an electric_car.",
                              "Each electric_car is a vehicle."}));
        request.kind = RelationshipKind::OneToMany;
        request.identifying = true;
        QCOMPARE(texts(joined("order", "order_line", request)).value(1),
                 QString("Each order_line must be associated with exactly one order, which is part "
                         "of its identity."));
    }

    void severalKeysBetweenTwoTablesAreToldApart()
    {
        const Model model = designOf(
            "CREATE TABLE language (id int PRIMARY KEY);"
            "CREATE TABLE film (id int PRIMARY KEY, spoken int NOT NULL REFERENCES language,"
            "original int REFERENCES language);"
            "CREATE TABLE employee (id int PRIMARY KEY, boss int REFERENCES employee);");
        const QStringList all = texts(model);
        QVERIFY(
            all.contains("Each film must be associated with exactly one language (by spoken)."));
        QVERIFY(
            all.contains("Each film may be associated with at most one language (by original)."));
        QVERIFY(all.contains(
            "Each employee may be associated with any number of employees (by boss)."));
        QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), all.size());
    }

    void piecesMakeTheSentenceAndNameEndsOnce()
    {
        const Model model = joined("a %2 <b>", "%1 c", {});
        for (const Relationship *line : model.all<Relationship>())
            for (const Sentence &sentence : sentencesOf(model, line->id)) {
                QString text;
                QHash<int, int> seen;
                for (const Sentence::Piece &piece : sentence.pieces) {
                    text += piece.text;
                    ++seen[int(piece.part)];
                }
                QCOMPARE(text, sentence.text());
                for (const SentencePart part :
                     {SentencePart::From, SentencePart::Modality, SentencePart::Phrase,
                      SentencePart::Number, SentencePart::To})
                    QCOMPARE(seen.value(int(part)), 1);
            }
    }

    void markdownHasALineForEachEnd()
    {
        const Model model =
            designOf("CREATE TABLE \"a*b\" (id int PRIMARY KEY);"
                     "CREATE TABLE card (id int PRIMARY KEY, a int REFERENCES \"a*b\");"
                     "CREATE TABLE lonely (id int);");
        const QString text = sentencesMarkdown(model);
        QVERIFY2(text.contains("## a\\*b\n\n- Each a\\*b may be associated with any number of "
                               "cards.\n"),
                 qPrintable(text));
        QVERIFY(
            text.contains("## card\n\n- Each card may be associated with at most one a\\*b.\n"));
        QVERIFY(text.contains("- lonely\n"));
        QCOMPARE(text, sentencesMarkdown(model));
    }
};

QTEST_GUILESS_MAIN(SentencesTest)
#include "tst_sentences.moc"
