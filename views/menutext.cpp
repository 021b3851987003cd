#include "views/menutext.h"

#include <QAction>
#include <QRegularExpression>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace relvar {

static constexpr char OutsideMenu[] = "nameOutsideMenu";

QString withoutMnemonic(const QString &text)
{
    static const QRegularExpression behind(u"\\s*\\(&[^)&]\\)"_s);
    QString plain = text;
    plain.remove(behind);
    plain.replace(u"&&"_s, u"\x01"_s);
    plain.remove(u'&');
    return plain.replace(u'\x01', u'&');
}

QString nameOutsideMenu(const QAction &action)
{
    const QString name = action.property(OutsideMenu).toString();
    return withoutMnemonic(name.isEmpty() ? action.text() : name);
}

void setNameOutsideMenu(QAction &action, const QString &name)
{
    action.setProperty(OutsideMenu, name);
}

} // namespace relvar
