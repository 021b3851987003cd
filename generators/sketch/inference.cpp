#include "generators/sketch/inference.h"

#include "model/operations/naming.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace relvar::sketch {

QString snakeCase(const QString &name)
{
    QString result;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar c = name[i];
        const bool word = c.isUpper() && i > 0 && (name[i - 1].isLower() || name[i - 1].isDigit());
        if (word)
            result += u'_';
        result += c == u' ' || c == u'-' ? QChar(u'_') : c.toLower();
    }
    return result;
}

// Whether a text has the form of a pattern in which * stands for anything, also for nothing.
static bool matches(QStringView pattern, QStringView text)
{
    qsizetype p = 0;
    qsizetype t = 0;
    qsizetype star = -1;
    qsizetype mark = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == u'*') {
            star = p++;
            mark = t;
        } else if (p < pattern.size() && pattern[p] == text[t]) {
            ++p;
            ++t;
        } else if (star >= 0) {
            p = star + 1;
            t = ++mark;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == u'*')
        ++p;
    return p == pattern.size();
}

QList<TypeInference::Rule> TypeInference::read(const QString &text)
{
    QList<Rule> rules;
    for (const QString &whole : text.split(u'\n')) {
        const QString line = whole.trimmed();
        const qsizetype equals = line.indexOf(u'=');
        if (line.startsWith(u'#') || equals < 0)
            continue;
        Inferred result;
        QStringList words = line.sliced(equals + 1).split(u' ', Qt::SkipEmptyParts);
        while (!words.isEmpty()) {
            if (words.last() == u"?")
                result.optional = true;
            else if (words.last() == u"increment")
                result.increment = true;
            else
                break;
            words.removeLast();
        }
        result.type = words.join(u' ');
        if (result.type.isEmpty())
            continue;
        for (const QString &pattern : line.first(equals).split(u' ', Qt::SkipEmptyParts))
            rules.append({pattern.toLower(), result});
    }
    return rules;
}

const QList<TypeInference::Rule> &TypeInference::builtIn()
{
    static const QList<Rule> rules = [] {
        QFile file(u":/sketch/types.txt"_s);
        return file.open(QIODevice::ReadOnly) ? read(QString::fromUtf8(file.readAll()))
                                              : QList<Rule>();
    }();
    return rules;
}

TypeInference::TypeInference() = default;

TypeInference::TypeInference(const Model &model)
    : m_own(read(projectOf(model).options.value(u"sketch.types"_s)))
{
}

Inferred TypeInference::infer(const QString &name) const
{
    const QString snake = snakeCase(name);
    for (const QList<Rule> *rules : {&m_own, &builtIn()})
        for (const Rule &rule : *rules)
            if (matches(rule.pattern, snake))
                return rule.result;
    return {u"text"_s, false, false};
}

} // namespace relvar::sketch
