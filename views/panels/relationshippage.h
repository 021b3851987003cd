#pragma once

#include "model/document.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace relvar {

// The ends of a relationship: how many, verb phrases, and the sentences that they make. Owned by
// the properties panel; GUI thread.
class RelationshipPage : public QWidget
{
    Q_OBJECT

public:
    explicit RelationshipPage(Document *document, QWidget *parent = nullptr);

    void setRelationship(Id relationship);
    void refresh() { setRelationship(m_id); }

signals:
    void failed(const QString &sentence);

private:
    struct End
    {
        QLabel *label;
        QComboBox *number;
        QLineEdit *phrase;
    };
    End makeEnd();
    void showEnd(const End &end, const RelationshipEnd &value);
    void commitNumbers();
    void commitPhrases();
    void edit(const QString &text, const Document::Operation &operation);

    Document *m_document;
    Id m_id;
    QLabel *m_sentences;
    End m_own;
    End m_other;
    QLabel *m_pairs;
    QPushButton *m_physical;
    QPushButton *m_reverse;
};

} // namespace relvar
