#include "generators/dialects/mysql/followrename.h"

#include "generators/dialects/mysql/statementtext.h"

#include <algorithm>

namespace relvar::mysql {

static QStringList textsOf(const Object &object)
{
    QStringList texts;
    switch (object.kind) {
    case Kind::View:
        texts.append(static_cast<const View &>(object).query);
        break;
    case Kind::Routine:
        texts.append(static_cast<const Routine &>(object).sqlBody);
        break;
    case Kind::Check:
        texts.append(static_cast<const Check &>(object).expression);
        break;
    case Kind::Column:
        texts.append(static_cast<const Column &>(object).generationExpression);
        texts.append(static_cast<const Column &>(object).defaultValue);
        break;
    case Kind::Statement:
        texts.append(static_cast<const Statement &>(object).text);
        break;
    case Kind::Index:
        for (const IndexPart &part : static_cast<const Index &>(object).parts)
            texts.append(part.expression);
        break;
    case Kind::Key:
        for (const IndexPart &part : static_cast<const Key &>(object).parts)
            texts.append(part.expression);
        break;
    case Kind::Trigger:
        texts.append(static_cast<const Trigger &>(object).body);
        break;
    case Kind::Table:
        texts.append(object.options.value(QStringLiteral("mysql.partition")));
        break;
    default:
        break;
    }
    return texts;
}

static bool names(const QString &sql, const QSet<QString> &words)
{
    if (sql.isEmpty())
        return false;
    const QByteArray bytes = sql.toUtf8();
    Splitter splitter(bytes);
    for (Piece piece; splitter.next(piece);) {
        const StatementText text(bytes, piece);
        for (int at = 0; at < text.count(); ++at) {
            const LexemeType type = text.type(at);
            const bool quoted = type == LexemeType::QuotedName;
            if ((quoted || type == LexemeType::Word) &&
                words.contains((quoted ? unquoted(text.text(at)) : text.text(at)).toLower()))
                return true;
        }
    }
    return false;
}

FollowedRename followRename(const Model &model, const QHash<Id, QString> &renamed)
{
    QSet<QString> words;
    for (auto it = renamed.cbegin(); it != renamed.cend(); ++it)
        if (const Object *object = model.find(it.key()))
            words.insert(object->name.toLower());
    FollowedRename result;
    model.forEach([&](const Object &object) {
        const QStringList texts = textsOf(object);
        if (std::any_of(texts.begin(), texts.end(),
                        [&](const QString &text) { return names(text, words); }))
            result.unsure.append(object.id);
    });
    std::sort(result.unsure.begin(), result.unsure.end());
    return result;
}

} // namespace relvar::mysql
