#pragma once

#include "generators/comparison/comparison.h"
#include "model/document.h"
#include "views/selection.h"

#include <QDialog>
#include <QFutureWatcher>
#include <QTimer>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;
class QTreeWidget;

namespace relvar {

// What differs between a design and a database, by object; what is chosen of it can become that of
// the design. Stands beside its window, and compares again when the design changes. GUI
// thread.
class ComparisonDialog : public QDialog
{
    Q_OBJECT

public:
    // `database` was read from a server of this kind (see DatabaseAddress); `title` is what to call
    // it.
    ComparisonDialog(Document *document, Selection *selection, const Model &database,
                     const QString &server, const QString &title, QWidget *parent = nullptr);
    ~ComparisonDialog() override;

signals:
    void failed(const QString &sentence);
    void adopted(const QString &sentence);

private:
    QLayout *buildList();
    QLayout *buildButtons();
    void start();
    void showResult(const Result<Comparison> &result);
    void fill();
    void filter();
    void tell();
    void setAllChosen(bool chosen);
    QList<Difference> chosen() const;
    Id target() const;
    void adopt();

    Document *m_document;
    Selection *m_selection;
    const Model m_database;
    const QString m_server;
    const QString m_title;
    QLabel *m_note;
    QLineEdit *m_search;
    QTreeWidget *m_tree;
    QLabel *m_empty;
    QStackedLayout *m_pages;
    QLabel *m_count;
    QPushButton *m_copy;
    QPushButton *m_select;
    QPushButton *m_adopt;
    QPushButton *m_all;
    QPushButton *m_none;
    Comparison m_comparison;
    bool m_settled = false;
    bool m_filling = false;
    QTimer m_pause;
    Token m_token;
    QFutureWatcher<Result<Comparison>> m_answer;
};

} // namespace relvar
