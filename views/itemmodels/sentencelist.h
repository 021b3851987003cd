#pragma once

#include "generators/documents/sentences.h"
#include "model/document.h"

#include <QAbstractListModel>

namespace relvar {

// Sentences one below the other, for a list. Texts are made when they are asked for. GUI thread.
class SentenceList : public QAbstractListModel
{
    Q_OBJECT

public:
    struct Row
    {
        Id relationship;
        bool fromTarget = false;
        friend bool operator==(const Row &, const Row &) = default;
    };

    explicit SentenceList(Document *document, QObject *parent = nullptr)
        : QAbstractListModel(parent)
        , m_document(document)
    {
    }

    // Shows these relationships, each from both of its ends.
    void setRelationships(const QList<Id> &relationships);
    // Texts may have become different.
    void updateTexts();
    const Row &row(int row) const { return m_rows[row]; }
    int rowOf(Id relationship) const;
    // Without pieces when the relationship is gone.
    Sentence sentence(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    Document *m_document;
    QList<Row> m_rows;
};

} // namespace relvar
