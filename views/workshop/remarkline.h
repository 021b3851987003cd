#pragma once

#include "model/document.h"
#include "model/objects/remark.h"
#include "views/selection.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace relvar {

// A line below the canvas in which what is said in a workshop is written down: Enter records it
// about the selected object, or the whole design, as one step, Escape ends. Hidden until open().
// GUI thread.
class RemarkLine : public QWidget
{
    Q_OBJECT

public:
    RemarkLine(Document *document, Selection *selection, QWidget *parent = nullptr);

    void open(RemarkType type);
    // "Question", "Decision" or "Task".
    static QString typeName(RemarkType type);

signals:
    void recorded(const QString &sentence); // what was done, for the user
    void failed(const QString &sentence);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void record();
    void close();

    Document *m_document;
    Selection *m_selection;
    Id m_about; // what the line was opened for
    QComboBox *m_type;
    QLabel *m_target;
    QLineEdit *m_text;
    QLineEdit *m_author;
};

} // namespace relvar
