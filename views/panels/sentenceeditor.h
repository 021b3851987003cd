#pragma once

#include "generators/documents/sentences.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace relvar {

// A sentence whose verb, "must" or "may" and number can be chosen. Lives in the row of a list while
// it is open; GUI thread.
class SentenceEditor : public QWidget
{
    Q_OBJECT

public:
    // `here` is the end that the sentence is read from, with its phrase; `there` tells how many.
    SentenceEditor(const Sentence &sentence, const RelationshipEnd &here,
                   const RelationshipEnd &there, QWidget *parent = nullptr);

    QString phrase() const;
    // How many there are to be, or nothing when the words mean no number.
    std::optional<RelationshipEnd> number() const;

signals:
    // The user is done; whether the answers are to be kept.
    void finished(bool keep);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void syncModality();

    QComboBox *m_modality = nullptr;
    QLineEdit *m_phrase = nullptr;
    QComboBox *m_number = nullptr;
};

} // namespace relvar
