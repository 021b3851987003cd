#include "app/cli/command.h"
#include "app/cli/source.h"
#include "model/checks/checks.h"
#include "model/names.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace relvar::cli {

static void declare(QCommandLineParser &parser)
{
    parser.addOption({u"rules"_s, Cli::tr("Only these rules, with commas between."), u"codes"_s});
    parser.addOption({u"json"_s, Cli::tr("The findings as JSON on standard output.")});
}

static QJsonObject asJson(const Model &model, const Issue &issue)
{
    QJsonObject json{{u"code"_s, issue.code},
                     {u"severity"_s, enumName(issue.severity)},
                     {u"object"_s, displayName(model, issue.id)},
                     {u"text"_s, issue.text}};
    if (!issue.field.isEmpty())
        json.insert(u"field"_s, issue.field);
    return json;
}

static int run(const QCommandLineParser &parser)
{
    const QString path = parser.positionalArguments().first();
    const Result<Model> model = loadDesign(path);
    if (!model)
        return fail(model.error());
    CheckOptions options;
    options.identifierBytes = dialectOf(*model).traits().identifierBytes;
    options.rules = parser.value(u"rules"_s).split(u',', Qt::SkipEmptyParts);
    QStringList known;
    for (const auto &[code, text] : checkRules())
        known.append(code);
    for (QString &rule : options.rules) {
        rule = rule.trimmed();
        if (!known.contains(rule))
            return misuse(
                Cli::tr("“%1” is not a rule; the rules are: %2.").arg(rule, known.join(u", "_s)));
    }
    const QList<Issue> issues = checkModel(*model, options);
    int counts[3] = {};
    QJsonArray list;
    for (const Issue &issue : issues) {
        ++counts[int(issue.severity)];
        if (parser.isSet(u"json"_s))
            list.append(asJson(*model, issue));
        else
            print(
                u"%1: %2: %3 [%4]\n"_s.arg(path, enumName(issue.severity), issue.text, issue.code));
    }
    if (parser.isSet(u"json"_s)) {
        const QJsonObject totals{
            {u"errors"_s, counts[0]}, {u"warnings"_s, counts[1]}, {u"hints"_s, counts[2]}};
        const QJsonObject report{{u"issues"_s, list}, {u"totals"_s, totals}};
        print(QString::fromUtf8(QJsonDocument(report).toJson()));
    } else {
        print(Cli::tr("%1: %2 errors, %3 warnings, %4 hints\n")
                  .arg(path)
                  .arg(counts[0])
                  .arg(counts[1])
                  .arg(counts[2]));
    }
    return counts[0] + counts[1] > 0 ? Findings : Done;
}

const Command checkCommand{"check",
                           "PROJECT [--rules CODES] [--json]",
                           QT_TRANSLATE_NOOP("Cli", "Finds what is wrong with a design."),
                           false,
                           1,
                           1,
                           declare,
                           run};

} // namespace relvar::cli
