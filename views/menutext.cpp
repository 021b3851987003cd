#include "views/menutext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace relvar {

QString withoutMnemonic(const QString &text)
{
    static const QRegularExpression behind(u"\\s*\\(&[^)&]\\)"_s);
    QString plain = text;
    plain.remove(behind);
    plain.replace(u"&&"_s, u"\x01"_s);
    plain.remove(u'&');
    return plain.replace(u'\x01', u'&');
}

} // namespace relvar
