#pragma once

#include "model/document.h"

#include <QWidget>

namespace relvar {

class PropertyForm;

// How objects look on the diagram that is looked at, under a heading; hidden unless all of them
// stand on it. Owned by the properties panel; GUI thread.
class LookForm : public QWidget
{
    Q_OBJECT

public:
    explicit LookForm(Document *document, QWidget *parent = nullptr);

    void setObjects(Id diagram, const QList<Id> &ids);

signals:
    void failed(const QString &sentence);

private:
    Document *m_document;
    PropertyForm *m_form;
};

} // namespace relvar
