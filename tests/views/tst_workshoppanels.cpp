#include "model/operations/diagrams.h"
#include "model/operations/remarks.h"
#include "model/operations/savedviews.h"
#include "model/operations/tables.h"
#include "views/itemmodels/remarktable.h"
#include "views/itemmodels/steplist.h"
#include "views/panels/remarkspanel.h"
#include "views/panels/stepspanel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QListView>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeView>
#include <QtTest>

using namespace relvar;

// The lists of steps and remarks, with real keys.
class WorkshopPanelsTest : public QObject
{
    Q_OBJECT

    struct Fixture
    {
        Fixture()
        {
            seedIds(5);
            const Result<void> made = document.edit("Make", [this](Edit &e) -> Result<void> {
                diagram = *addDiagram(e, "Shop");
                table = *addTable(e, {}, "orders");
                return {};
            });
            Q_ASSERT(made.ok());
            panel.setLook([this] {
                SavedView view;
                view.diagram = Ref<Diagram>(diagram);
                view.width = 100 * ++looks;
                view.height = 100;
                return view;
            });
            panel.resize(300, 500);
            panel.show();
        }
        QListView *list() const { return panel.findChild<QListView *>(); }
        QPlainTextEdit *notes() const { return panel.findChild<QPlainTextEdit *>(); }
        QStringList names() const
        {
            QStringList names;
            for (const SavedView *step : stepsOf(document.model()))
                names.append(step->name);
            return names;
        }
        const SavedView &step(int at) const { return *stepsOf(document.model()).at(at); }
        void press(const QString &name)
        {
            for (QToolButton *button : panel.findChildren<QToolButton *>())
                if (button->accessibleName().startsWith(name))
                    button->click();
        }

        Document document;
        Id diagram, table;
        int looks = 0;
        StepsPanel panel{&document};
    };

private slots:
    void stepsAreTakenOrderedAndDeletedByKeys()
    {
        Fixture f;
        const QAbstractItemModelTester tester(f.list()->model());
        f.press("Take as Step");
        f.press("Take as Step");
        f.press("Take as Step");
        QCOMPARE(f.names(), (QStringList{"Step 1", "Step 2", "Step 3"}));
        QCOMPARE(f.list()->currentIndex().row(), 2); // the new one
        QTest::keyClick(f.list(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(f.names(), (QStringList{"Step 1", "Step 3", "Step 2"}));
        QCOMPARE(f.list()->currentIndex().row(), 1); // it stays with the step
        QTest::keyClick(f.list(), Qt::Key_Down, Qt::AltModifier);
        QTest::keyClick(f.list(), Qt::Key_Down, Qt::AltModifier); // no farther than the end
        QCOMPARE(f.names(), (QStringList{"Step 1", "Step 2", "Step 3"}));
        QTest::keyClick(f.list(), Qt::Key_Delete);
        QCOMPARE(f.names(), (QStringList{"Step 1", "Step 2"}));
        f.document.undo();
        QCOMPARE(f.names().size(), 3);
    }

    void aStepIsTakenAgainAndShown()
    {
        Fixture f;
        f.press("Take as Step");
        QCOMPARE(f.step(0).width, 100.0);
        f.press("Take Again");
        QCOMPARE(f.step(0).width, 200.0);
        QSignalSpy shown(&f.panel, &StepsPanel::showRequested);
        QTest::keyClick(f.list(), Qt::Key_Return);
        QCOMPARE(shown.size(), 1);
        QCOMPARE(shown.first().first().value<Id>(), f.step(0).id);
    }

    void stepsAreRenamedInPlace()
    {
        Fixture f;
        f.press("Take as Step");
        f.press("Take as Step");
        QSignalSpy failed(&f.panel, &StepsPanel::failed);
        auto *model = f.list()->model();
        QVERIFY(model->setData(model->index(0, 0), "Overview", Qt::EditRole));
        QCOMPARE(f.names().first(), QString("Overview"));
        QVERIFY(!model->setData(model->index(1, 0), "Overview", Qt::EditRole));
        QCOMPARE(failed.size(), 1);
    }

    void stepsAreDragged()
    {
        Fixture f;
        for (int i = 0; i < 4; ++i)
            f.press("Take as Step");
        auto *model = f.list()->model();
        const std::unique_ptr<QMimeData> data(model->mimeData({model->index(0, 0)}));
        model->dropMimeData(data.get(), Qt::MoveAction, 3, 0, {});
        QCOMPARE(f.names(), (QStringList{"Step 2", "Step 3", "Step 1", "Step 4"}));
        const std::unique_ptr<QMimeData> last(model->mimeData({model->index(3, 0)}));
        model->dropMimeData(last.get(), Qt::MoveAction, 0, 0, {});
        QCOMPARE(f.names(), (QStringList{"Step 4", "Step 2", "Step 3", "Step 1"}));
    }

    void notesBelongToTheirStep()
    {
        Fixture f;
        f.press("Take as Step");
        QTest::keyClicks(f.notes(), "Say hello");
        f.press("Take as Step"); // what was typed is kept with the first
        QCOMPARE(f.step(0).comment, QString("Say hello"));
        QCOMPARE(f.notes()->toPlainText(), QString());
        f.list()->setCurrentIndex(f.list()->model()->index(0, 0));
        QCOMPARE(f.notes()->toPlainText(), QString("Say hello"));
    }

    void remarksAreFilteredClosedAndRemoved()
    {
        Fixture f;
        Selection selection;
        RemarksPanel panel(&f.document, &selection);
        panel.resize(700, 300);
        panel.show();
        QSignalSpy counted(&panel, &RemarksPanel::openChanged);
        auto *view = panel.findChild<QTreeView *>();
        const QAbstractItemModelTester tester(view->model());
        const auto add = [&](RemarkType type, const QString &text) {
            QVERIFY(f.document.edit("Add", [&](Edit &e) -> Result<void> {
                const Result<Id> made = addRemark(e, type, text, f.table);
                return made ? Result<void>() : made.error();
            }));
        };
        add(RemarkType::Question, "Who?");
        add(RemarkType::Decision, "So.");
        QCOMPARE(panel.texts(), (QStringList{"Who?", "So."}));
        QCOMPARE(panel.openCount(), 2);
        auto *model = view->model();
        QVERIFY(model->setData(model->index(0, 0), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(panel.texts(), QStringList{"So."});
        QCOMPARE(counted.last().first().toInt(), 1);
        QComboBox *state = panel.findChildren<QComboBox *>().at(0);
        QComboBox *type = panel.findChildren<QComboBox *>().at(1);
        state->setCurrentIndex(2);
        QCOMPARE(panel.texts().size(), 2);
        type->setCurrentIndex(1);
        QCOMPARE(panel.texts(), QStringList{"Who?"});
        QVERIFY(model->setData(model->index(0, 0), "Who pays?", Qt::EditRole));
        QCOMPARE(panel.texts(), QStringList{"Who pays?"});
        view->setCurrentIndex(model->index(0, 0));
        QTest::keyClick(view, Qt::Key_Delete);
        QVERIFY(panel.texts().isEmpty());
        QCOMPARE(remarksInOrder(f.document.model()).size(), 1);
    }

    void aClickShowsWhatARemarkIsAbout()
    {
        Fixture f;
        Selection selection;
        RemarksPanel panel(&f.document, &selection);
        panel.resize(700, 300);
        panel.show();
        QVERIFY(f.document.edit("Add", [&](Edit &e) -> Result<void> {
            const Result<Id> made = addRemark(e, RemarkType::Task, "Do it", f.table);
            return made ? Result<void>() : made.error();
        }));
        QSignalSpy revealed(&selection, &Selection::revealRequested);
        auto *view = panel.findChild<QTreeView *>();
        const QRect cell = view->visualRect(view->model()->index(0, 1));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, cell.center());
        QCOMPARE(selection.ids(), QList<Id>{f.table});
        QCOMPARE(revealed.size(), 1);
    }
};

QTEST_MAIN(WorkshopPanelsTest)
#include "tst_workshoppanels.moc"
