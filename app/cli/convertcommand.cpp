#include "app/cli/command.h"
#include "app/cli/openproject.h"
#include "app/cli/source.h"
#include "generators/conversion/convert.h"
#include "model/names.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace relvar::cli {

static void declare(QCommandLineParser &parser)
{
    parser.addOption(
        {u"to"_s,
         Cli::tr("The database that the design is for from now on: %1.").arg(dialectKeys()),
         u"name"_s});
    parser.addOption({u"dry-run"_s, Cli::tr("Only tells what would be lost or changed.")});
    parser.addOption({u"json"_s, Cli::tr("Tells it as JSON on standard output.")});
}

static const char *verdictKey(Verdict verdict)
{
    static constexpr const char *keys[] = {"changed", "emulated", "lost"};
    return keys[size_t(verdict)];
}

static QString verdictText(Verdict verdict)
{
    return verdict == Verdict::Lost       ? Cli::tr("lost")
           : verdict == Verdict::Emulated ? Cli::tr("emulated")
                                          : Cli::tr("changed");
}

static QString reportOf(const Model &model, const QList<ConversionNote> &notes, bool asJson)
{
    if (!asJson) {
        QString text;
        for (const ConversionNote &one : notes)
            text += verdictText(one.verdict) + u": "_s + one.text + u'\n';
        return text;
    }
    QJsonArray list;
    QJsonObject totals;
    for (const Verdict verdict : {Verdict::Same, Verdict::Emulated, Verdict::Lost})
        totals.insert(QLatin1String(verdictKey(verdict)), 0);
    for (const ConversionNote &one : notes) {
        const QLatin1String key(verdictKey(one.verdict));
        totals.insert(key, totals.value(key).toInt() + 1);
        list.append(QJsonObject{
            {u"object"_s, displayName(model, one.id)}, {u"verdict"_s, key}, {u"text"_s, one.text}});
    }
    const QJsonObject report{{u"notes"_s, list}, {u"totals"_s, totals}};
    return QString::fromUtf8(QJsonDocument(report).toJson());
}

static int run(const QCommandLineParser &parser)
{
    if (!parser.isSet(u"to"_s))
        return misuse(Cli::tr("Say with --to for which database the design shall be."));
    const Result<const Dialect *> target = chosenDialect(parser.value(u"to"_s), {});
    if (!target)
        return misuse(target.error().text);
    const bool dry = parser.isSet(u"dry-run"_s);
    const Result<OpenProject> project =
        openProject(parser.positionalArguments().first(),
                    dry ? ProjectFile::Mode::ReadOnly : ProjectFile::Mode::ReadWrite);
    if (!project)
        return fail(project.error());
    const Model &model = project->contents.model;
    Edit edit(model);
    const Result<QList<ConversionNote>> notes = convertDesign(edit, **target);
    if (!notes)
        return fail(notes.error());
    print(reportOf(model, *notes, parser.isSet(u"json"_s)));
    const QString step = Cli::tr("Convert to %1").arg((*target)->traits().label);
    if (!dry)
        if (const auto kept = appendStep(*project, step, edit); !kept)
            return fail(kept.error());
    const bool anyLost = std::any_of(notes->begin(), notes->end(), [](const ConversionNote &one) {
        return one.verdict == Verdict::Lost;
    });
    return anyLost ? Findings : Done;
}

const Command convertCommand{
    "convert",
    "PROJECT --to NAME [--dry-run] [--json]",
    QT_TRANSLATE_NOOP("Cli", "Makes a design one for another database, in one step, and tells what "
                             "is lost or takes another form there."),
    false,
    1,
    1,
    declare,
    run};

} // namespace relvar::cli
