#include "generators/refactoring/replacing.h"
#include "generators/refactoring/wording.h"
#include "model/names.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// What a request would change: where the texts of a design stand, and how they become others.
namespace relvar {
namespace {

// Text after a replacement: \1 or $1 for a group, \\ and $$ for the signs themselves.
QString filled(const QString &with, const QRegularExpressionMatch &match)
{
    QString result;
    for (qsizetype i = 0; i < with.size(); ++i) {
        const QChar c = with[i];
        const bool sign = (c == u'\\' || c == u'$') && i + 1 < with.size();
        if (sign && with[i + 1].isDigit())
            result += match.captured(with[++i].digitValue());
        else if (sign && with[i + 1] == c)
            result += with[++i];
        else
            result += c;
    }
    return result;
}

QString replaced(const QString &text, const QRegularExpression &expression, const QString &with,
                 bool fill)
{
    QString result;
    qsizetype from = 0;
    QRegularExpressionMatchIterator matches = expression.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        result += QStringView(text).mid(from, match.capturedStart() - from);
        result += fill ? filled(with, match) : with;
        from = match.capturedEnd();
    }
    return from == 0 && result.isEmpty() ? text : result + QStringView(text).mid(from);
}

// Walks through the fields of objects and notes what changes. Lives on the stack.
class Finder
{
public:
    Finder(const ReplaceRequest &request, QRegularExpression expression)
        : m_request(request)
        , m_expression(std::move(expression))
    {
        for (const ReplacePlace place : request.places)
            m_wanted[size_t(place)] = true;
    }

    void look(const Object &object)
    {
        m_object = &object;
        for (const FieldInfo &field : info(object.kind).fields)
            look(field);
    }
    QList<Replacement> take() { return std::move(m_found); }

private:
    void look(const FieldInfo &field)
    {
        const QLatin1String key(field.key);
        if (key == "parent"_L1 || key == "rank"_L1 || key == "options"_L1 ||
            (field.type != FieldType::Text && field.type != FieldType::Compound) ||
            field.isEmpty(*m_object))
            return;
        m_field = QString(key);
        m_path.clear();
        if (key == "name"_L1)
            return take(ReplacePlace::Names, m_object->name);
        if (key == "comment"_L1)
            return take(ReplacePlace::Comments, m_object->comment);
        const QJsonValue value = field.toJson(*m_object);
        if (field.editor == Editor::DataType)
            return lookAtType(value.toObject());
        if (field.editor == Editor::Expression)
            return take(ReplacePlace::Expressions, value.toString());
        if (field.editor == Editor::Sql || field.editor == Editor::MultiLine)
            return take(ReplacePlace::Bodies, value.toString());
        if (key == "labels"_L1 || key == "tags"_L1)
            return lookAtList(value.toArray(), [this](const QJsonValue &one) {
                take(ReplacePlace::Values, one.toString());
            });
        if (field.type == FieldType::Compound)
            lookInside(value);
    }

    template<class F>
    void lookAtList(const QJsonArray &list, F &&f)
    {
        for (int i = 0; i < list.size(); ++i) {
            m_path.append(QString::number(i));
            f(list[i]);
            m_path.removeLast();
        }
    }

    // A type that is an object of the design has the name of that.
    void lookAtType(const QJsonObject &type)
    {
        if (type.contains(u"named"_s))
            return;
        m_path.append(u"text"_s);
        take(ReplacePlace::Types, type[u"text"_s].toString());
        m_path.removeLast();
    }

    void lookInside(const QJsonValue &value)
    {
        if (value.isArray())
            return lookAtList(value.toArray(), [this](const QJsonValue &one) { lookInside(one); });
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            m_path.append(it.key());
            const QString &key = it.key();
            if (key == u"expression" || key == u"default")
                take(ReplacePlace::Expressions, it->toString());
            else if (key == u"phrase" || key == u"comment")
                take(ReplacePlace::Comments, it->toString());
            else if (key == u"name" && m_field != u"identity_options")
                take(ReplacePlace::Names, it->toString());
            else if (key == u"type" && it->isObject())
                lookAtType(it->toObject());
            m_path.removeLast();
        }
    }

    void take(ReplacePlace place, const QString &text)
    {
        if (!m_wanted[size_t(place)] || text.isEmpty())
            return;
        const QString after =
            replaced(text, m_expression, m_request.with, m_request.regularExpression);
        if (after != text)
            m_found.append({m_object->id, place, m_field, m_path, text, after});
    }

    const ReplaceRequest &m_request;
    const QRegularExpression m_expression;
    std::array<bool, 6> m_wanted{};
    const Object *m_object = nullptr;
    QString m_field;
    QStringList m_path;
    QList<Replacement> m_found;
};

bool isWithin(const Model &model, const ReplaceRequest &request, Id id)
{
    if (!request.within)
        return true;
    for (const Object *object = model.find(id); object; object = model.find(object->parent))
        if (request.within->contains(object->id))
            return true;
    return false;
}

} // namespace

Result<QRegularExpression> expressionOf(const ReplaceRequest &request)
{
    if (request.find.isEmpty())
        return Error{Refactor::tr("There is no text to find.")};
    QString pattern =
        request.regularExpression ? request.find : QRegularExpression::escape(request.find);
    if (request.wholeWords)
        pattern = u"(?<![\\p{L}\\p{N}_])(?:"_s + pattern + u")(?![\\p{L}\\p{N}_])"_s;
    QRegularExpression expression(pattern, QRegularExpression::UseUnicodePropertiesOption);
    if (!request.matchCase)
        expression.setPatternOptions(expression.patternOptions() |
                                     QRegularExpression::CaseInsensitiveOption);
    if (!expression.isValid())
        return Error{
            Refactor::tr("This is no regular expression: %1.").arg(expression.errorString())};
    return expression;
}

Result<QList<Replacement>> findReplacements(const Model &model, const ReplaceRequest &request,
                                            const Token &token)
{
    const Result<QRegularExpression> expression = expressionOf(request);
    if (!expression)
        return expression.error();
    Finder finder(request, *expression);
    int looked = 0;
    model.forEach([&](const Object &object) {
        if (++looked % 256 == 0 && token.cancelled())
            return;
        if ((request.kinds.isEmpty() || request.kinds.contains(object.kind)) &&
            isWithin(model, request, object.id))
            finder.look(object);
    });
    QList<Replacement> found = finder.take();
    QHash<Id, QString> keys; // where each stands: tables with what is theirs behind them
    for (const Replacement &one : std::as_const(found))
        if (!keys.contains(one.id))
            keys.insert(one.id, path(model, one.id).join(QChar(1)).toCaseFolded());
    std::stable_sort(found.begin(), found.end(), [&](const Replacement &a, const Replacement &b) {
        if (a.id == b.id)
            return a.place < b.place;
        const int order = keys[a.id].compare(keys[b.id]);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    return found;
}

} // namespace relvar
