#include "app/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace relvar {

static QList<QTranslator *> &installed()
{
    static QList<QTranslator *> translators;
    return translators;
}

static void install(const QString &name, const QString &folder, const QLocale &locale)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(locale, name, u"_"_s, folder)) {
        QCoreApplication::installTranslator(translator);
        installed().append(translator);
    } else {
        delete translator;
    }
}

QStringList languages()
{
    QStringList codes;
    const QStringList files =
        QDir(u":/i18n"_s).entryList({u"relvar_*.qm"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        codes.append(file.sliced(7).chopped(3));
    codes.removeAll(u"en"_s);
    codes.prepend(u"en"_s);
    return codes;
}

QString languageName(const QString &code)
{
    const QLocale locale(code);
    // Not “American English”: the source texts are what there is.
    QString name = code == u"en" ? u"English"_s : locale.nativeLanguageName();
    name = name.left(1).toUpper() + name.mid(1);
    if (code.contains(u'_') && locale.script() == QLocale::LatinScript)
        name += u" ("_s + locale.nativeTerritoryName() + u')';
    return name;
}

void setLanguage(const QString &code, const QString &qtFolder)
{
    qDeleteAll(std::exchange(installed(), {}));
    const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    QLocale::setDefault(locale);
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        QGuiApplication::setLayoutDirection(locale.textDirection());
    // English first: the source texts say "%n table(s)", and only its file knows "1 table".
    install(u"relvar"_s, u":/i18n"_s, QLocale(QLocale::English));
    if (locale.language() == QLocale::English)
        return;
    install(u"qtbase"_s,
            qtFolder.isEmpty() ? QLibraryInfo::path(QLibraryInfo::TranslationsPath) : qtFolder,
            locale);
    install(u"relvar"_s, u":/i18n"_s, locale);
}

} // namespace relvar
