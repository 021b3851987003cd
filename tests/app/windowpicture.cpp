#include "app/actions/actions.h"
#include "app/mainwindow.h"
#include "app/workbench.h"
#include "dialogs/refactoring.h"
#include "generators/layout/layout.h"
#include "model/kindinfo.h"
#include "tests/support/ownhome.h"
#include "views/canvas/canvasview.h"
#include "views/panels/commandpalette.h"
#include "views/panels/outputpanel.h"
#include "views/panels/propertiespanel.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTest>

#include <cstdio>
#include <cstring>
#include <ctime>

using namespace relvar;

// Runs one of the commands refactor.* and takes a picture of its dialog, with every column chosen
// that can be.
static int pictureOfRefactoring(MainWindow *window, const QString &command, const QString &path)
{
    (*window->actionRegistry())[command]->trigger();
    auto *dialog = window->findChild<RefactoringDialog *>();
    if (!dialog)
        return 3;
    if (auto *list = dialog->findChild<QListWidget *>(); list && list->isVisible())
        for (int i = 1; i < std::min(3, list->count()); ++i)
            list->item(i)->setCheckState(Qt::Checked);
    for (auto *tabs : dialog->findChildren<QTabWidget *>())
        tabs->setCurrentIndex(qEnvironmentVariableIntValue("RELVAR_PICTURE_TAB"));
    (void)QTest::qWaitFor([&] { return dialog->isSettled(); }, 20000);
    QTest::qWait(200);
    return dialog->grab().save(path) ? 0 : 3;
}

// Runs another command ("edit.palette") and takes a picture of the dialog that it opens, or of the
// window. What RELVAR_PICTURE_TEXT holds is typed into its first field. With RELVAR_PICTURE_ACCEPT
// its default button is pressed, and the picture is of the dialog that comes then.
static int pictureOfCommand(MainWindow *window, const QString &command, const QString &path)
{
    (*window->actionRegistry())[command]->trigger();
    QTest::qWait(300);
    QWidget *shown = window;
    for (auto *dialog : window->findChildren<QDialog *>())
        if (dialog->isVisible())
            shown = dialog;
    auto *palette = window->findChild<CommandPalette *>();
    QWidget *fields = palette && palette->isVisible() ? palette : shown;
    const QStringList texts =
        qEnvironmentVariable("RELVAR_PICTURE_TEXT").split('|', Qt::SkipEmptyParts);
    const auto lines = fields->findChildren<QLineEdit *>();
    for (int i = 0; i < std::min(texts.size(), lines.size()); ++i)
        lines[i]->setText(texts[i]);
    QTest::qWait(1200);
    if (qEnvironmentVariableIsSet("RELVAR_PICTURE_ACCEPT")) {
        shown->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        QTest::qWait(4000);
        for (auto *dialog : window->findChildren<QDialog *>())
            if (dialog->isVisible())
                shown = dialog;
    }
    return shown->grab().save(path) ? 0 : 3;
}

static QList<Id> objectsNamed(const Model &model, const QStringList &names)
{
    QList<Id> chosen;
    for (const QString &name : names) {
        Id found;
        model.forEach([&](const Object &object) {
            if (object.name == name && info(object.kind).facet == Facet::Schema &&
                (!found || object.kind == Kind::Table))
                found = object.id;
        });
        if (found)
            chosen.append(found);
    }
    return chosen;
}

// windowpicture OUT.png light|dark [FILE [OBJECT|OBJECT… [PANEL [TAB]]]]: the window of the program
// as a picture, with a project or an imported script, an object selected, a panel ("problems") in
// front or choices of the drawing ("level.logical,lens.mysql"), or a command that is run, and a tab
// of the properties, for the README and for looking at it. Prints what opening cost.
int main(int argc, char **argv)
{
    if (argc > 1 && std::strcmp(argv[1], "--layout-worker") == 0)
        return layoutWorkerMain();
    useOwnHome();
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        return 2;
    Workbench bench;
    bench.setTheme(arguments[2] == "dark" ? ThemeChoice::Dark : ThemeChoice::Light);
    MainWindow *window = bench.newWindow();
    window->resize(1600, 1000);
    if (arguments.size() > 3) {
        const std::clock_t before = std::clock();
        bench.open(arguments[3], window);
        if (!QTest::qWaitFor([&] { return window->view() != nullptr; }, 120000))
            return 3;
        window->view()->canvas()->viewport()->repaint();
        std::printf("opened %.0f ms of CPU\n",
                    1000.0 * double(std::clock() - before) / CLOCKS_PER_SEC);
        const bool generated = QTest::qWaitFor(
            [&] { return !window->view()->output()->artifacts().isEmpty(); }, 120000);
        std::printf("generated %d\n", generated);
        window->view()->canvas()->waitForRoutes();
        window->view()->canvas()->fitAll();
        if (arguments.size() > 4)
            window->view()->selection()->set(
                objectsNamed(window->view()->workspace()->model(), arguments[4].split('|')));
        if (arguments.size() > 5 && arguments[5].startsWith("refactor."))
            return pictureOfRefactoring(window, arguments[5], arguments[1]);
        static const QRegularExpression choices("^(level|lens|notation|detail)\\.");
        if (arguments.size() > 5 && arguments[5].contains(choices)) {
            for (const QString &command : arguments[5].split(','))
                (*window->actionRegistry())[command]->trigger();
            window->view()->canvas()->waitForRoutes();
            window->view()->canvas()->fitAll();
        } else if (arguments.size() > 5 && arguments[5].contains('.')) {
            return pictureOfCommand(window, arguments[5], arguments[1]);
        } else if (arguments.size() > 5) {
            window->showPanel(arguments[5]);
        }
        auto *tabs = window->view()->properties()->findChild<QTabWidget *>();
        if (arguments.size() > 6)
            tabs->setCurrentIndex(arguments[6].toInt());
    }
    QElapsedTimer rest;
    rest.start();
    const bool rested = QTest::qWaitFor([&] { return rest.elapsed() > 600; }, 2000);
    return rested && window->grab().save(arguments[1]) ? 0 : 3;
}
