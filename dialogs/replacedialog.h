#pragma once

#include "generators/refactoring/replacing.h"
#include "model/document.h"
#include "views/selection.h"

#include <QDialog>
#include <QFutureWatcher>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;
class QTreeView;

namespace relvar {

class ReplacementList;

// Finds a text all over the design and replaces it, after it has shown every single change; each
// can be left out. Stands beside the window while one works on. The searching is done on another
// thread; GUI thread.
class ReplaceDialog : public QDialog
{
    Q_OBJECT

public:
    ReplaceDialog(Document *document, Selection *selection, QWidget *parent = nullptr);
    ~ReplaceDialog() override;

    // What the scope “this diagram” means.
    void setDiagram(Id diagram);
    // Brings it to the front, the cursor in the text to find.
    void open() override;
    // Whether the list belongs to what is asked for.
    bool isSettled() const { return m_settled; }

signals:
    void failed(const QString &sentence);
    void replaced(const QString &sentence);

private:
    struct Outcome
    {
        Model model;
        Result<QList<Replacement>> found = QList<Replacement>();
        QList<ReplaceProblem> problems;
    };

    QLayout *buildFields();
    QLayout *buildChoices();
    QLayout *buildList();
    ReplaceRequest request() const;
    void changed(); // what is asked for
    void start();
    void showOutcome(const Outcome &outcome);
    void judge(); // what is wanted has changed
    void tell();
    void replace();

    Document *m_document;
    Selection *m_selection;
    Id m_diagram;
    QLineEdit *m_find = nullptr;
    QLineEdit *m_with = nullptr;
    QCheckBox *m_case = nullptr;
    QCheckBox *m_words = nullptr;
    QCheckBox *m_expression = nullptr;
    QList<QCheckBox *> m_places;
    QComboBox *m_scope = nullptr;
    QComboBox *m_kinds = nullptr;
    ReplacementList *m_list;
    QTreeView *m_view = nullptr;
    QLabel *m_empty = nullptr;
    QStackedLayout *m_pages = nullptr;
    QLabel *m_count = nullptr;
    QPushButton *m_replace = nullptr;
    QTimer m_pause;
    QTimer m_judging;
    Token m_token;
    QFutureWatcher<Outcome> m_search;
    bool m_settled = true;
};

} // namespace relvar
