// Draws a diagram as a picture, to look at:
//   drawingpicture SCRIPT.sql|notation OUT.png|OUT.svg|OUT.pdf [light|dark|print] [scale]
//                  [NOTATION] [DETAIL] [LEVEL] [LENS]
#include "generators/dialects/dialect.h"
#include "generators/drawing/exports.h"
#include "generators/drawing/layoutdiagram.h"
#include "tests/generators/drawingsamples.h"

#include <QFile>
#include <QGuiApplication>

#include <cstdio>
#include <cstring>

using namespace relvar;

namespace {

Result<test::DrawingSample> sample(const QString &source)
{
    if (source == QLatin1String("notation"))
        return test::notationSample();
    QFile file(source);
    if (!file.open(QIODevice::ReadOnly))
        return Error{file.errorString(), source};
    const Result<ImportResult> read = dialects().first()->read(file.readAll(), {});
    if (!read)
        return read.error();
    return test::drawnWhole(read->model);
}

template<class E>
E named(const QString &name)
{
    for (size_t i = 0; i < enumNames(E{}).size(); ++i)
        if (name == enumName(E(i)))
            return E(i);
    return E{};
}

int run(const QStringList &arguments)
{
    const Result<test::DrawingSample> drawn = sample(arguments[1]);
    if (!drawn) {
        std::fprintf(stderr, "%s\n", qPrintable(drawn.error().message()));
        return 3;
    }
    Edit edit(drawn->model);
    edit.set(drawn->diagram, &Diagram::notation, named<Notation>(arguments.value(5)));
    edit.set(drawn->diagram, &Diagram::detail, named<DetailLevel>(arguments.value(6)));
    edit.set(drawn->diagram, &Diagram::level, named<Level>(arguments.value(7)));
    if (arguments[1] != QLatin1String("notation"))
        (void)layoutDiagram(edit, drawn->diagram); // for the sizes that boxes have now
    const Model model = edit.model();
    PictureOptions options;
    options.lens = lensNamed(arguments.value(8));
    const QString theme = arguments.value(3);
    if (theme != QLatin1String("print"))
        options.theme = DrawingTheme::forScreen(theme == QLatin1String("dark"));
    options.scale =
        largestScale(model, drawn->diagram, arguments.value(4, QStringLiteral("1")).toDouble());
    const auto write = arguments[2].endsWith(QLatin1String(".svg"))   ? exportSvg
                       : arguments[2].endsWith(QLatin1String(".pdf")) ? exportPdf
                                                                      : exportPng;
    const Result<QByteArray> bytes = write(model, drawn->diagram, options, {});
    QFile out(arguments[2]);
    if (!bytes || !out.open(QIODevice::WriteOnly) || out.write(*bytes) != bytes->size()) {
        std::fprintf(stderr, "The picture could not be written.\n");
        return 3;
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1 && std::strcmp(argv[1], "--layout-worker") == 0)
        return layoutWorkerMain();
    const QGuiApplication application(argc, argv);
    if (argc < 3) {
        std::fprintf(stderr, "usage: drawingpicture SCRIPT.sql|notation OUT [THEME] [SCALE] "
                             "[NOTATION] [DETAIL] [LEVEL] [LENS]\n");
        return 2;
    }
    return run(application.arguments());
}
