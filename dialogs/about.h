#pragma once

#include <QDialog>

namespace relvar {

// Name, version, licence and what the program is built on. GUI thread.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);
};

} // namespace relvar
