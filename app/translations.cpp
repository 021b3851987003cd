#include "app/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace relvar {

static void install(const QString &name, const QString &folder, const QLocale &locale)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(locale, name, u"_"_s, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

void installTranslations()
{
    // English first: the source texts say "%n table(s)", and only its file knows "1 table".
    install(u"relvar"_s, u":/i18n"_s, QLocale(QLocale::English));
    install(u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath), QLocale());
    if (QLocale().language() != QLocale::English)
        install(u"relvar"_s, u":/i18n"_s, QLocale());
}

} // namespace relvar
