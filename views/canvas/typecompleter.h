#pragma once

#include <QObject>
#include <QStringList>

class QCompleter;
class QLineEdit;

namespace relvar {

// Offers types while the second word of a column's line is typed. Owned by the line edit; GUI
// thread.
class TypeCompleter : public QObject
{
    Q_OBJECT

public:
    TypeCompleter(QLineEdit *line, const QStringList &types);

private:
    void offer();
    void insert(const QString &type);

    QLineEdit *m_line;
    QCompleter *m_completer;
};

} // namespace relvar
