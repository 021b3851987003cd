#pragma once

#include "model/document.h"
#include "views/selection.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListView;

namespace relvar {

class LatestWork;
class SentenceList;
struct SentenceScope;

// Every relationship as a sentence from each of its ends. A click selects the relationship; Enter,
// F2 or a double click opens a sentence, where its verb, "must" or "may" and the number are chosen
// in place. Which sentences there are is found in the background in a large design. Owned by the
// project view; GUI thread.
class SentencesPanel : public QWidget
{
    Q_OBJECT

public:
    SentencesPanel(Document *document, Selection *selection, QWidget *parent = nullptr);

    // The diagram whose tables "On this diagram" means.
    void setDiagram(Id diagram);
    // What the list shows now, for tests.
    QStringList texts() const;
    // Opens the sentence in this row.
    void openSentence(int row);

signals:
    void failed(const QString &sentence);
    // The list shows what there is now.
    void refreshed();

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    SentenceScope scope() const;
    void refresh();
    void take(const QList<Id> &relationships);
    void closeSentence(bool keep);
    void follow(const ChangeSet &changes);

    Document *m_document;
    Selection *m_selection;
    Id m_diagram;
    SentenceList *m_sentences;
    QListView *m_list;
    QComboBox *m_scope;
    LatestWork *m_work;
    QLabel *m_empty;
    int m_open = -1;
    bool m_stale = true;
    bool m_selecting = false; // the selection comes from here
};

} // namespace relvar
