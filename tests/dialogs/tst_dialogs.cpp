#include "dialogs/about.h"
#include "dialogs/addressform.h"
#include "dialogs/comparisondialog.h"
#include "dialogs/conversiondialog.h"
#include "dialogs/databaseimport.h"
#include "dialogs/databaseread.h"
#include "dialogs/importoptions.h"
#include "dialogs/importreport.h"
#include "dialogs/pathdialog.h"
#include "dialogs/refactoring.h"
#include "dialogs/replacedialog.h"
#include "dialogs/versionname.h"
#include "model/names.h"
#include "model/operations/columns.h"
#include "model/operations/relationships.h"
#include "model/operations/tables.h"
#include "views/panels/scriptview.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTextBlock>
#include <QThreadPool>
#include <QTreeView>
#include <QTreeWidget>
#include <QtTest>

using namespace relvar;

// The dialogs: what they ask, what they give back, and that the keyboard is enough.
class DialogsTest : public QObject
{
    Q_OBJECT

private:
    const QString m_script =
        "CREATE TABLE a (id int);\n\n  CREATE RULE r AS ON SELECT TO a DO INSTEAD "
        "NOTHING;\nSELEC 1;\n";
    const QList<ImportedStatement> m_statements{
        {1, 1, "CREATE TABLE", ImportedStatement::Imported, {}},
        {3, 3, "CREATE RULE", ImportedStatement::Kept, "Rules are kept word for word."},
        {4, 1, "SELEC", ImportedStatement::Refused, "syntax error"}};

    static QTreeWidget *listOf(const QDialog &dialog) { return dialog.findChild<QTreeWidget *>(); }
    static QPushButton *button(const QDialog &dialog, const QString &text)
    {
        for (auto *one : dialog.findChildren<QPushButton *>())
            if (one->text().remove('&') == text)
                return one;
        return nullptr;
    }
    static bool says(const QDialog &dialog, const QString &text)
    {
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            if (!label->isHidden() && label->text().contains(text))
                return true;
        return false;
    }
    static Model designOf(const QByteArray &sql)
    {
        const auto read = dialect(u"postgresql")->read(sql, {});
        return read ? read->model : Model();
    }

private slots:
    void aboutNamesTheVersion()
    {
        AboutDialog dialog;
        bool named = false;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            named = named || label->text().contains(RELVAR_VERSION);
        QVERIFY(named);
        dialog.show();
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }

    void anAddressFillsTheFieldsOfTheDatabase()
    {
        DatabaseImportDialog dialog({}, false);
        const QString url = "postgresql://me:secret@db.example:5433/shop?sslmode=require";
        auto *host = dialog.findChildren<QLineEdit *>().first();
        QTest::keyClicks(host, "x");
        QCOMPARE(dialog.address().host, "x");
        host->selectAll();
        QGuiApplication::clipboard()->setText(url);
        host->paste();
        QCOMPARE(dialog.address(), databaseAddress(url).value());
        QVERIFY(!dialog.address().url().contains("secret"));
    }

    void aPasswordIsRememberedOnlyWhenItIsTicked()
    {
        const Keychain keychain{[](const DatabaseAddress &) { return QString(); },
                                [](const DatabaseAddress &) { return Result<void>(); },
                                [](const DatabaseAddress &) { return Result<void>(); }};
        DatabaseImportDialog dialog({}, true, nullptr, keychain);
        dialog.show();
        QLineEdit *password = nullptr;
        for (QLineEdit *field : dialog.findChildren<QLineEdit *>())
            if (field->echoMode() == QLineEdit::Password)
                password = field;
        QCheckBox *remember = nullptr;
        for (QCheckBox *box : dialog.findChildren<QCheckBox *>())
            if (box->text().contains("password"))
                remember = box;
        QVERIFY(password && remember && remember->isVisible() && !remember->isChecked());
        QTest::keyClicks(password, "typed");
        QCOMPARE(dialog.passwordWish(), PasswordWish::Nothing);
        remember->setChecked(true);
        QCOMPARE(dialog.passwordWish(), PasswordWish::Keep);

        dialog.findChild<AddressForm *>()->setFoundPassword("found");
        QCOMPARE(dialog.address().password, "found");
        QCOMPARE(dialog.passwordWish(), PasswordWish::Nothing);
        remember->setChecked(false);
        QCOMPARE(dialog.passwordWish(), PasswordWish::Forget);
        dialog.findChild<AddressForm *>()->setFoundPassword("found");
        QTest::keyClicks(dialog.findChildren<QLineEdit *>().first(), "elsewhere");
        QCOMPARE(dialog.address().password, "");
        QCOMPARE(dialog.passwordWish(), PasswordWish::Nothing);
    }

    void withoutAKeychainNothingIsOffered()
    {
        DatabaseImportDialog dialog({}, true);
        dialog.show();
        for (const QCheckBox *box : dialog.findChildren<QCheckBox *>())
            QVERIFY(!box->isVisible() || !box->text().contains("password"));
    }

    void schemasAndTablesOfADatabaseCanBeChosen()
    {
        DatabaseImportDialog dialog({}, true);
        QPushButton *import = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QVERIFY(!import->isEnabled());
        dialog.setEntries({{CatalogEntry::Schema, "one"},
                           {CatalogEntry::Table, "one", "a"},
                           {CatalogEntry::View, "one", "b"},
                           {CatalogEntry::Schema, "two"},
                           {CatalogEntry::Table, "two", "c"}});
        QVERIFY(import->isEnabled());
        QVERIFY(dialog.selection().isEverything());
        QTreeWidget *tree = listOf(dialog);
        tree->topLevelItem(1)->setCheckState(0, Qt::Unchecked);
        QCOMPARE(dialog.selection().schemas, QStringList{"one"});
        QVERIFY(dialog.selection().tables.isEmpty());
        tree->topLevelItem(0)->child(1)->setCheckState(0, Qt::Unchecked);
        QVERIFY(dialog.selection().hasTable("one", "a"));
        QVERIFY(!dialog.selection().hasTable("one", "b"));
        tree->topLevelItem(0)->setCheckState(0, Qt::Unchecked);
        QVERIFY(!import->isEnabled());
    }

    void aSearchHidesOtherTables()
    {
        DatabaseImportDialog dialog({}, true);
        dialog.setEntries({{CatalogEntry::Schema, "one"},
                           {CatalogEntry::Table, "one", "order"},
                           {CatalogEntry::Table, "one", "person"}});
        for (QLineEdit *field : dialog.findChildren<QLineEdit *>())
            if (field->isClearButtonEnabled())
                field->setText("ORD");
        const QTreeWidgetItem *schema = listOf(dialog)->topLevelItem(0);
        QVERIFY(!schema->child(0)->isHidden());
        QVERIFY(schema->child(1)->isHidden());
        QVERIFY(dialog.selection().isEverything());
    }

    void aServerThatIsNotThereIsSaidInASentence()
    {
        DatabaseReadDialog dialog(Model(), {});
        auto *host = dialog.findChildren<QLineEdit *>().first();
        QGuiApplication::clipboard()->setText("postgresql://me:topsecret@/shop?host=/nowhere");
        host->paste();
        dialog.show();
        button(dialog, "Compare")->click();
        QVERIFY(!button(dialog, "Compare")->isEnabled());
        QTRY_VERIFY(button(dialog, "Compare")->isEnabled());
        QVERIFY(dialog.isVisible());
        QVERIFY(!says(dialog, "Reading the database"));
        QVERIFY(!says(dialog, "topsecret"));
    }

    void readingADatabaseCanBeStopped()
    {
        DatabaseReadDialog dialog(Model(), {});
        dialog.show();
        QGuiApplication::clipboard()->setText("postgresql://me@/shop?host=/nowhere");
        dialog.findChildren<QLineEdit *>().first()->paste();
        button(dialog, "Compare")->click();
        dialog.reject(); // what is under way first
        QVERIFY(dialog.isVisible());
        QVERIFY(says(dialog, "stopped"));
        dialog.reject();
        QVERIFY(!dialog.isVisible());
    }

    void equalDesignsAndDatabasesAreSaidToBe()
    {
        const QByteArray sql = "CREATE TABLE t (a varchar(8));";
        Document document;
        document.restore(designOf(sql));
        Selection selection;
        ComparisonDialog dialog(&document, &selection, designOf(sql), "postgresql", "shop");
        dialog.show();
        QTRY_VERIFY(says(dialog, "The design and the database are the same."));
        QVERIFY(!button(dialog, "Take Over")->isEnabled());
        QVERIFY(!button(dialog, "Select in Diagram")->isEnabled());
        QVERIFY(!button(dialog, "Copy")->isEnabled());
    }

    void differencesAreShownFoundCopiedAndSelected()
    {
        Document document;
        document.restore(designOf("CREATE TABLE t (a integer, b text); CREATE TABLE gone ();"));
        Selection selection;
        ComparisonDialog dialog(&document, &selection,
                                designOf("CREATE TABLE t (a bigint, b text, c date);"
                                         "CREATE TABLE u (id integer PRIMARY KEY);"),
                                "postgresql", "shop");
        dialog.show();
        QTreeWidget *tree = listOf(dialog);
        QTRY_COMPARE(tree->topLevelItemCount(), 3);
        const auto text = [](const QTreeWidgetItem *item) {
            return QStringList{item->text(0), item->text(1), item->text(2), item->text(3)};
        };
        QCOMPARE(text(tree->topLevelItem(0)),
                 QStringList({"public.gone", "Only in the design", "", ""}));
        QTreeWidgetItem *table = tree->topLevelItem(1);
        QCOMPARE(table->text(0), "public.t");
        QCOMPARE(text(table->child(0)), QStringList({"a", "Type", "integer", "bigint"}));
        QCOMPARE(text(table->child(1)), QStringList({"c", "Only in the database", "", "date"}));
        QCOMPARE(tree->topLevelItem(2)->childCount(), 2); // what comes with it
        // What exists in the design can be gone to, and the table of what would belong to it.
        tree->setCurrentItem(table->child(0));
        button(dialog, "Select in Diagram")->click();
        QCOMPARE(nameOf(document.model(), selection.current()), "a");
        tree->setCurrentItem(table->child(1));
        button(dialog, "Select in Diagram")->click();
        QCOMPARE(nameOf(document.model(), selection.current()), "t");
        tree->setCurrentItem(tree->topLevelItem(2));
        QVERIFY(!button(dialog, "Select in Diagram")->isEnabled());
        // What the search leaves is what is copied.
        dialog.findChild<QLineEdit *>()->setText("DATE");
        QVERIFY(tree->topLevelItem(0)->isHidden() && table->child(0)->isHidden());
        button(dialog, "Copy")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), "+ column public.t.c: date\n");
    }

    void chosenDifferencesAreTakenOverInOneStep()
    {
        Document document;
        document.restore(designOf("CREATE TABLE t (a integer, b text);"));
        Selection selection;
        ComparisonDialog dialog(&document, &selection,
                                designOf("CREATE TABLE t (a bigint, c date, d time);"),
                                "postgresql", "shop");
        dialog.show();
        QTreeWidget *tree = listOf(dialog);
        QTRY_COMPARE(tree->topLevelItemCount(), 1);
        QPushButton *take = button(dialog, "Take Over");
        QVERIFY(!take->isEnabled());
        button(dialog, "All")->click();
        QVERIFY(take->isEnabled());
        tree->topLevelItem(0)->child(3)->setCheckState(0, Qt::Unchecked); // d
        QSignalSpy told(&dialog, &ComparisonDialog::adopted);
        take->click();
        QCOMPARE(told.size(), 1);
        QCOMPARE(document.history().position(), 1);
        QStringList columns;
        for (const Column *column : document.model().all<Column>())
            columns.append(column->name + ' ' + column->type.text);
        columns.sort();
        QCOMPARE(columns, QStringList({"a bigint", "c date"}));
        // The list is that of the design as it is now, and as it was.
        QTRY_VERIFY(tree->topLevelItemCount() == 1 && tree->topLevelItem(0)->childCount() == 1);
        document.undo();
        QTRY_VERIFY(tree->topLevelItemCount() == 1 && tree->topLevelItem(0)->childCount() == 4);
    }

    void nothingIsTakenOverIntoWhatMayOnlyBeRead()
    {
        Document document;
        document.restore(designOf("CREATE TABLE t (a integer);"));
        document.setReadOnly("Only for reading.");
        Selection selection;
        ComparisonDialog dialog(&document, &selection, designOf("CREATE TABLE t (a bigint);"),
                                "postgresql", "shop");
        dialog.show();
        QTRY_COMPARE(listOf(dialog)->topLevelItemCount(), 1);
        QVERIFY(!button(dialog, "All")->isEnabled());
        QVERIFY(!button(dialog, "Take Over")->isEnabled());
    }

    void aConversionIsToldBeforeItIsDone()
    {
        ConversionDialog dialog(
            designOf("CREATE TABLE t (id uuid PRIMARY KEY, tags text[]);"
                     "ALTER TABLE t ENABLE ROW LEVEL SECURITY; CREATE POLICY p ON t USING (true);"),
            true);
        auto *boxes = dialog.findChild<QComboBox *>();
        QCOMPARE(boxes->findData("postgresql"), -1); // it is that already
        boxes->setCurrentIndex(boxes->findData("mysql"));
        dialog.show();
        QPushButton *convert = button(dialog, "Convert");
        QTRY_VERIFY(convert->isEnabled());
        QCOMPARE(dialog.target().traits().key, "mysql");
        QVERIFY(!dialog.changes().isEmpty());
        QTreeWidget *notes = listOf(dialog);
        QVERIFY(notes->topLevelItemCount() > 1);
        QCOMPARE(notes->topLevelItem(0)->text(0), "Lost");
        auto *filter = dialog.findChildren<QComboBox *>().last();
        filter->setCurrentIndex(filter->findText("Lost", Qt::MatchStartsWith));
        button(dialog, "Copy")->click();
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.startsWith("Lost: ") && !copied.contains("Changed: "), qPrintable(copied));
        QVERIFY(dialog.makesNewProject());
        // Another target is another answer.
        boxes->setCurrentIndex(boxes->findData("sqlite"));
        QVERIFY(!convert->isEnabled());
        QTRY_VERIFY(convert->isEnabled());
        for (const QRadioButton *radio : dialog.findChildren<QRadioButton *>())
            QVERIFY(radio->isEnabled());
    }

    void refactoringShowsWhatWouldHappenAndSaysWhyNot()
    {
        const auto read = dialect(u"postgresql")
                              ->read("CREATE TABLE t (id int PRIMARY KEY, a text, b text);"
                                     "CREATE TABLE u (x int);",
                                     {});
        QVERIFY(read.ok());
        Id table;
        for (const Table *one : read->model.all<Table>())
            if (one->name == "t")
                table = one->id;
        RefactoringDialog dialog(read->model, {table}, Verb::SplitTable);
        dialog.show();
        auto *ok = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        const auto says = [&](const QString &text) {
            for (const QLabel *label : dialog.findChildren<QLabel *>())
                if (label->text().contains(text))
                    return true;
            return false;
        };
        QTRY_VERIFY(dialog.isSettled() && says("Choose at least one column of “public.t”."));
        QVERIFY(!ok->isEnabled());
        auto *list = dialog.findChild<QListWidget *>();
        QCOMPARE(list->count(), 2); // the primary key has to stay
        list->item(1)->setCheckState(Qt::Checked);
        QTRY_VERIFY(dialog.isSettled() && ok->isEnabled());
        bool told = false;
        for (const QPlainTextEdit *view : dialog.findChildren<QPlainTextEdit *>())
            told = told || view->toPlainText().contains("+ table public.t_details");
        QVERIFY(told);
        for (QLineEdit *edit : dialog.findChildren<QLineEdit *>())
            if (edit->accessibleName().startsWith("Name of the new table"))
                edit->setText("u");
        QTRY_VERIFY(dialog.isSettled() && !ok->isEnabled() && says("“u” already"));
        QCOMPARE(dialog.request().columns.size(), 1);
        QCOMPARE(dialog.request().verb, Verb::SplitTable);
    }

    // With every choice of verb, while the preview waits, runs or is shown.
    void refactoringCanBeClosedAtAnyTime()
    {
        QByteArray script = "CREATE TABLE root (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, "
                            "code text NOT NULL UNIQUE, a text, b text);";
        for (int i = 0; i < 40; ++i)
            script += "CREATE TABLE part" + QByteArray::number(i) +
                      " (id int PRIMARY KEY REFERENCES root, c text);"
                      "CREATE VIEW view" +
                      QByteArray::number(i) + " AS SELECT a, b FROM root;";
        const auto read = dialect(u"postgresql")->read(script, {});
        QVERIFY(read.ok());
        Id table;
        for (const Table *one : read->model.all<Table>())
            if (one->name == "root")
                table = one->id;
        int running = 0;
        for (int i = 0; i < 50; ++i) {
            RefactoringDialog dialog(read->model, {table}, Verb::SplitTable);
            dialog.show();
            auto *verbs = dialog.findChild<QComboBox *>();
            QVERIFY(verbs->count() > 3);
            for (int verb = 0; verb < verbs->count(); ++verb) {
                verbs->setCurrentIndex((i + verb) % verbs->count());
                (void)dialog.grab(); // lays out the rows of this verb
            }
            if (i % 2 == 0) {
                QVERIFY(QMetaObject::invokeMethod(&dialog, "startPreview"));
                running += !dialog.isSettled();
            }
            if (i % 10 == 9)
                QTRY_VERIFY(dialog.isSettled());
            dialog.reject();
        }
        QVERIFY(running > 0);
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents(); // what a preview that ended late would tell
    }

    void importOptionsGiveBackWhatWasChosen()
    {
        ImportOptionsDialog dialog("/somewhere/shop & co.sql", true);
        QVERIFY(dialog.options().newProject);
        QVERIFY(dialog.options().makeDiagram);
        QCOMPARE(dialog.options().dialect, QString()); // whatever the contents say
        bool named = false;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            named = named || label->text() == "shop & co.sql";
        QVERIFY(named);
        const auto radios = dialog.findChildren<QRadioButton *>();
        QCOMPARE(radios.size(), 2);
        for (QRadioButton *radio : radios)
            if (!radio->isChecked()) {
                radio->click();
                break;
            }
        dialog.findChild<QCheckBox *>()->click();
        QVERIFY(!dialog.options().newProject);
        QVERIFY(!dialog.options().makeDiagram);
    }

    // To read it takes time, which the import in the background has.
    void aScriptIsNotReadBeforeItIsImported()
    {
        QTemporaryDir folder;
        QFile script(folder.filePath("metrics.sql"));
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write("CREATE EXTENSION timescaledb;");
        script.close();
        QCOMPARE(ImportOptionsDialog(script.fileName(), true).options().dialect, QString());
    }

    void withoutAnOpenProjectOnlyANewOneIsOffered()
    {
        ImportOptionsDialog dialog("a.sql", false);
        int enabled = 0;
        for (const QRadioButton *radio : dialog.findChildren<QRadioButton *>())
            enabled += radio->isEnabled();
        QCOMPARE(enabled, 1);
    }

    void aVersionNeedsANameOfItsOwn()
    {
        VersionNameDialog dialog({"1.0", "2.0"});
        auto *field = dialog.findChild<QLineEdit *>();
        auto *save = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
        QVERIFY(!save->isEnabled());
        QTest::keyClicks(field, "1.0");
        QVERIFY(!save->isEnabled());
        QTest::keyClicks(field, ".1 ");
        QVERIFY(save->isEnabled());
        QCOMPARE(dialog.name(), "1.0.1");
        dialog.show();
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
    }

    void spansReachFromStatementToStatement()
    {
        const Script script = statementSpans(m_script, m_statements);
        QStringList texts;
        for (const Span &span : script.spans)
            texts.append(script.text.mid(span.from, span.length));
        QCOMPARE(texts,
                 QStringList({"CREATE TABLE a (id int);",
                              "CREATE RULE r AS ON SELECT TO a DO INSTEAD NOTHING;", "SELEC 1;"}));
    }

    void aStatementOfTheReportIsShownInItsScript()
    {
        ImportReport dialog("shop.sql", m_script, m_statements);
        dialog.show();
        auto *view = dialog.findChild<ScriptView *>();
        const auto marked = [&] {
            const auto marks = view->extraSelections();
            return marks.isEmpty() ? QString() : marks.first().cursor.selectedText();
        };
        // The first that did not come in whole is there at once.
        QTRY_VERIFY(marked().startsWith("CREATE RULE"));
        listOf(dialog)->setCurrentItem(listOf(dialog)->topLevelItem(2));
        QCOMPARE(marked(), "SELEC 1;");
        // And the other way round.
        QTextCursor cursor(view->document());
        cursor.setPosition(5);
        view->setTextCursor(cursor);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->cursorRect().center());
        QCOMPARE(listOf(dialog)->currentItem(), listOf(dialog)->topLevelItem(0));
    }

    void theReportIsFilteredByStatus()
    {
        ImportReport dialog("shop.sql", m_script, m_statements);
        auto *filter = dialog.findChild<QComboBox *>();
        filter->setCurrentIndex(filter->findText("Refused", Qt::MatchStartsWith));
        QStringList shown;
        for (int i = 0; i < 3; ++i)
            if (!listOf(dialog)->topLevelItem(i)->isHidden())
                shown.append(listOf(dialog)->topLevelItem(i)->text(1));
        QCOMPARE(shown, QStringList{"SELEC"});
    }

    void replacingShowsEveryChangeFirst()
    {
        Document document;
        Id table;
        QVERIFY(document.edit("Make", [&](Edit &edit) -> Result<void> {
            table = *addTable(edit, {}, "cust");
            (void)addColumn(edit, table, "cust_name", "text");
            (void)addColumn(edit, table, "client_name", "text");
            return {};
        }));
        Selection selection;
        ReplaceDialog dialog(&document, &selection);
        dialog.open();
        auto *view = dialog.findChild<QTreeView *>();
        const auto rows = [&] { return view->model()->rowCount(); };
        const auto fields = dialog.findChildren<QLineEdit *>();
        QPushButton *replace = nullptr;
        for (auto *button : dialog.findChildren<QPushButton *>())
            if (button->text().remove('&') == "Replace")
                replace = button;
        QVERIFY(replace);
        fields[0]->setText("cust");
        fields[1]->setText("client");
        QTRY_VERIFY(dialog.isSettled());
        QCOMPARE(rows(), 2);
        QVERIFY(replace->isEnabled());
        // client_name is taken: that one stays as it is.
        const auto last = [&](int row) { return view->model()->index(row, 3); };
        QVERIFY(last(0).data(Qt::DecorationRole).isNull());
        QVERIFY(!last(1).data(Qt::DecorationRole).isNull());
        QVERIFY(last(1).data(Qt::ToolTipRole).toString().contains("already"));
        // Enter in a field changes nothing.
        const int steps = document.history().position();
        QTest::keyClick(fields[1], Qt::Key_Return);
        QCOMPARE(document.history().position(), steps);
        // Nothing wanted, nothing to do.
        const QModelIndex first = view->model()->index(0, 0);
        QVERIFY(view->model()->setData(first, Qt::Unchecked, Qt::CheckStateRole));
        QTRY_VERIFY(!replace->isEnabled());
        QVERIFY(view->model()->setData(first, Qt::Checked, Qt::CheckStateRole));
        QTRY_VERIFY(replace->isEnabled());
        QSignalSpy replaced(&dialog, &ReplaceDialog::replaced);
        replace->click();
        QCOMPARE(replaced.size(), 1);
        QCOMPARE(document.history().position(), steps + 1);
        QCOMPARE(document.model().find(table)->name, "client");
        QTRY_VERIFY(dialog.isSettled());
        QCOMPARE(rows(), 1);
        // What is no expression is said in its place.
        fields[0]->setText("(");
        for (auto *box : dialog.findChildren<QCheckBox *>())
            if (box->text().contains("xpression") && box->text().startsWith("Regular"))
                box->setChecked(true);
        QTRY_VERIFY(dialog.isSettled());
        QVERIFY(!view->isVisible());
        bool said = false;
        for (const auto *label : dialog.findChildren<QLabel *>())
            said = said || label->text().startsWith("This is no regular expression");
        QVERIFY(said);
    }

    void pathsAreReadAndLedAround()
    {
        Document document;
        Id a, b, c, d;
        QVERIFY(document.edit("Make", [&](Edit &edit) -> Result<void> {
            a = *addTable(edit, {}, "a");
            b = *addTable(edit, {}, "b & <i>");
            c = *addTable(edit, {}, "c");
            d = *addTable(edit, {}, "d");
            for (const auto &[one, many] :
                 {std::pair(a, b), std::pair(b, c), std::pair(a, d), std::pair(d, c)}) {
                RelationshipRequest request;
                request.from = one;
                request.to = many;
                (void)addRelationship(edit, request);
            }
            return {};
        }));
        PathDialog dialog(&document);
        QSignalSpy shown(&dialog, &PathDialog::shown);
        dialog.find(a, c);
        QTRY_VERIFY(dialog.isSettled());
        QCOMPARE(dialog.paths().size(), 2);
        QCOMPARE(tablesOf(dialog.current()), QList<Id>({a, b, c}));
        QVERIFY(!shown.isEmpty());
        auto *list = listOf(dialog);
        QCOMPARE(list->topLevelItem(0)->text(0), "a → b & <i> → c");
        QCOMPARE(list->topLevelItem(0)->childCount(), 2);
        for (auto *button : dialog.findChildren<QPushButton *>())
            if (button->text().contains("round"))
                button->click();
        QTRY_VERIFY(dialog.isSettled());
        QCOMPARE(dialog.paths().size(), 1);
        QCOMPARE(tablesOf(dialog.current()), QList<Id>({a, d, c}));
        dialog.find(c, c);
        QTRY_VERIFY(dialog.isSettled());
        QVERIFY(!list->isVisible());
        dialog.close();
        QVERIFY(shown.last().first().value<QList<PathStep>>().isEmpty());
    }

    void aPathIsFoundFromTypedNames_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown");
        QTest::newRow("whole") << "one.goods"
                               << "one.goods";
        QTest::newRow("its own, in other case") << "GOODS"
                                                << "one.goods";
        QTest::newRow("one of two") << "item"
                                    << "one.first";
        QTest::newRow("none") << "nothing"
                              << "one.first";
    }
    void aPathIsFoundFromTypedNames()
    {
        QFETCH(QString, typed);
        QFETCH(QString, shown);
        Document document;
        Id first;
        QVERIFY(document.edit("Draw", [&](Edit &edit) -> Result<void> {
            const Id one = *addSchema(edit, "one");
            const Id two = *addSchema(edit, "two");
            first = *addTable(edit, one, "first");
            (void)addTable(edit, one, "goods");
            (void)addTable(edit, one, "item");
            (void)addTable(edit, two, "item");
            return {};
        }));
        PathDialog dialog(&document);
        dialog.find(first, first);
        auto *box = dialog.findChildren<QComboBox *>().first();
        QCOMPARE(box->currentText(), "one.first");
        box->setEditText(typed);
        QTest::keyClick(box->lineEdit(), Qt::Key_Return);
        QCOMPARE(box->currentText(), shown);
        QCOMPARE(box->itemText(box->currentIndex()), shown);
        QTRY_VERIFY(dialog.isSettled());
    }

    void aReportOfNothingIsEmpty()
    {
        ImportReport dialog("empty.sql", {}, {});
        dialog.show();
        QCOMPARE(listOf(dialog)->topLevelItemCount(), 0);
    }
};

QTEST_MAIN(DialogsTest)
#include "tst_dialogs.moc"
