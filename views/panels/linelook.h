#pragma once

#include "model/document.h"

#include <QWidget>

class QCheckBox;

namespace relvar {

class ColorButton;

// Colour and form of lines on one diagram, to be changed. Owned by the panel of properties; GUI
// thread.
class LineLookForm : public QWidget
{
    Q_OBJECT

public:
    explicit LineLookForm(Document *document, QWidget *parent = nullptr);

    // The relationships whose lines are meant.
    void setLines(Id diagram, const QList<Id> &relationships);
    void refresh();

signals:
    void failed(const QString &sentence);

private:
    void edit(const QString &text, const Document::Operation &operation);
    void setColor(const QString &color);
    void setSplit(bool split);

    Document *m_document;
    ColorButton *m_color;
    QCheckBox *m_split;
    Id m_diagram;
    QList<Id> m_lines;
};

} // namespace relvar
