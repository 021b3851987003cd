#include "generators/dialects/dialect.h"
#include "views/panels/sentencespanel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QtTest>

using namespace relvar;

// Sentences are read, chosen and changed in their panel.
class SentencesPanelTest : public QObject
{
    Q_OBJECT

private:
    static void fill(Document &document)
    {
        const auto read =
            dialect(u"postgresql")
                ->read("CREATE TABLE customer (id int PRIMARY KEY);"
                       "CREATE TABLE orders (id int, customer_id int NOT NULL REFERENCES customer);"
                       "CREATE TABLE other (id int, customer_id int REFERENCES customer);",
                       {});
        document.restore(read->model);
    }
    static QComboBox *box(QWidget &panel, const QString &name)
    {
        for (auto *one : panel.findChildren<QComboBox *>())
            if (one->accessibleName() == name)
                return one;
        return nullptr;
    }

private slots:
    void aSentenceIsChangedByKeyboardInOneStep()
    {
        Document document;
        fill(document);
        Selection selection;
        SentencesPanel panel(&document, &selection);
        panel.resize(800, 300);
        panel.show();
        QCOMPARE(panel.texts().size(), 4);
        auto *list = panel.findChild<QListView *>();
        list->setCurrentIndex(list->model()->index(1, 0));
        QCOMPARE(selection.ids().size(), 1);
        QTest::keyClick(list, Qt::Key_Return);
        auto *phrase = panel.findChild<QLineEdit *>();
        for (auto *edit : panel.findChildren<QLineEdit *>())
            if (edit->accessibleName() == "Verb phrase")
                phrase = edit;
        QVERIFY(phrase);
        phrase->setText("is placed by");
        box(panel, "Must or may")->setCurrentIndex(1);
        QTest::keyClick(phrase, Qt::Key_Return);
        QTRY_COMPARE(panel.texts().at(1),
                     QString("Each order may be placed by at most one customer."));
        QCOMPARE(document.history().entries().size(), 1);
        document.undo();
        QCOMPARE(panel.texts().at(1),
                 QString("Each order must be associated with exactly one customer."));
    }

    void escapeLeavesASentenceAlone()
    {
        Document document;
        fill(document);
        Selection selection;
        SentencesPanel panel(&document, &selection);
        panel.resize(800, 300);
        panel.show();
        panel.openSentence(0);
        auto *number = box(panel, "How many");
        QVERIFY(number);
        number->setEditText("between 2 and 5");
        QTest::keyClick(number, Qt::Key_Escape);
        QTRY_VERIFY(!box(panel, "How many"));
        QCOMPARE(document.history().entries().size(), 0);
    }

    void nonsenseIsRefusedWithASentence()
    {
        Document document;
        fill(document);
        Selection selection;
        SentencesPanel panel(&document, &selection);
        panel.show();
        const QSignalSpy failed(&panel, &SentencesPanel::failed);
        panel.openSentence(0);
        box(panel, "How many")->setEditText("lots");
        QTest::keyClick(box(panel, "How many"), Qt::Key_Return);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(document.history().entries().size(), 0);
    }

    void onlyTheSelectionIsRead()
    {
        Document document;
        fill(document);
        Selection selection;
        SentencesPanel panel(&document, &selection);
        panel.show();
        box(panel, "Which relationships")->setCurrentIndex(2);
        QCOMPARE(panel.texts().size(), 0);
        for (const Table *table : document.model().all<Table>())
            if (table->name == "other")
                selection.set({table->id});
        QCOMPARE(panel.texts().size(), 2);
    }
};

QTEST_MAIN(SentencesPanelTest)
#include "tst_sentencespanel.moc"
