#pragma once

#include "app/actions/actions.h"
#include "app/mainwindow.h"
#include "app/shortcutsheet.h"
#include "dialogs/about.h"
#include "dialogs/bookmarks.h"
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

#include <memory>
#include <vector>

namespace relvar {

// One of each dialog of the program, over a window with a project that has a table.
inline std::vector<std::unique_ptr<QDialog>> everyDialog(MainWindow *window)
{
    const QList<ImportedStatement> statements{{1, 1, "CREATE TABLE", ImportedStatement::Kept, {}}};
    Document *document = window->view()->document();
    const Id table = document->model().all<Table>().first()->id;
    std::vector<std::unique_ptr<QDialog>> dialogs;
    dialogs.push_back(std::make_unique<AboutDialog>());
    const Keychain keychain{[](const DatabaseAddress &) { return QString(); },
                            [](const DatabaseAddress &) { return Result<void>(); },
                            [](const DatabaseAddress &) { return Result<void>(); }};
    dialogs.push_back(std::make_unique<DatabaseImportDialog>(
        QStringList{"postgresql://me@db.example/shop"}, true, nullptr, keychain));
    dialogs.push_back(std::make_unique<DatabaseReadDialog>(
        document->model(), QStringList{"postgresql://me@db.example/shop"}, nullptr, keychain));
    dialogs.push_back(std::make_unique<ComparisonDialog>(document, window->view()->selection(),
                                                         Model(), "postgresql", "shop"));
    dialogs.push_back(std::make_unique<ConversionDialog>(document->model(), true));
    dialogs.push_back(std::make_unique<ImportOptionsDialog>("shop.sql", true));
    dialogs.push_back(
        std::make_unique<ImportReport>("shop.sql", "CREATE TABLE a (id int);\n", statements));
    dialogs.push_back(std::make_unique<VersionNameDialog>(QStringList()));
    dialogs.push_back(std::make_unique<ShortcutSheet>(*window->actionRegistry()));
    dialogs.push_back(std::make_unique<PathDialog>(document));
    dialogs.push_back(std::make_unique<ReplaceDialog>(document, window->view()->selection()));
    dialogs.push_back(std::make_unique<BookmarksDialog>(document));
    dialogs.push_back(std::make_unique<RefactoringDialog>(document->model(), QList<Id>{table},
                                                          Verb::PromoteToLookup));
    return dialogs;
}

} // namespace relvar
