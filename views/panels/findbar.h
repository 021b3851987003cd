#pragma once

#include "model/document.h"
#include "views/selection.h"

#include <QWidget>

#include <memory>

namespace relvar {

// A bar that finds objects by name, one after the other, and brings each into sight. Hidden until
// open(); Escape closes it. GUI thread.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    FindBar(Document *document, Selection *selection, QWidget *parent = nullptr);
    ~FindBar() override;

    void open();
    void next();
    void previous();

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace relvar
