#include "generators/dialects/sqlite/names.h"

#include "generators/dialects/sqlite/tokens.h"
#include "generators/lens/lens.h"

#include <algorithm>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace relvar::sqlite {

const QSet<QString> &keywords()
{
    static const QSet<QString> words = [] {
        QSet<QString> all;
        for (int i = 0; i < sqlite3_keyword_count(); ++i) {
            const char *word = nullptr;
            int length = 0;
            if (sqlite3_keyword_name(i, &word, &length) == SQLITE_OK)
                all.insert(QString::fromLatin1(word, length).toLower());
        }
        return all;
    }();
    return words;
}

static bool isPlain(const QString &name)
{
    if (name.isEmpty() || (name[0] >= u'0' && name[0] <= u'9'))
        return false;
    return std::all_of(name.begin(), name.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
               c == u'_';
    });
}

QString quotedName(const QString &name)
{
    if (isPlain(name) && !keywords().contains(name.toLower()))
        return name;
    return u'"' + QString(name).replace(u"\""_s, u"\"\""_s) + u'"';
}

QString quotedText(const QString &text)
{
    return u'\'' + QString(text).replace(u"'"_s, u"''"_s) + u'\'';
}

bool isNative(const Model &model)
{
    const auto projects = model.all<Project>();
    return !projects.isEmpty() && projects.first()->dialect == u"sqlite";
}

QString typeName(const Model &model, const DataType &type)
{
    if (isNative(model)) {
        const Object *named = model.find(type.named);
        return named ? named->name + type.text : type.text;
    }
    return lensType(model, type, Lens::Sqlite).text;
}

QString quotedType(const QString &type)
{
    const QList<SqlToken> tokens = tokensOf(type);
    bool plain = true;
    int depth = 0;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const QStringView token = tokens[i].in(type);
        depth += token == u"(" ? 1 : token == u")" ? -1 : 0;
        const bool sign = i > 0 && (token == u"(" || (token == u")" && i + 1 == tokens.size()) ||
                                    (depth == 1 && (token == u"," || token == u"-")));
        const bool word = tokens[i].type == SqlToken::Word && depth == 0;
        const bool number = tokens[i].type == SqlToken::Number && depth == 1;
        plain = plain && depth >= 0 && depth < 2 && (sign || word || number);
    }
    if (plain && depth == 0)
        return type;
    return u'"' + QString(type).replace(u"\""_s, u"\"\""_s) + u'"';
}

} // namespace relvar::sqlite
