#include "nodereader.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace relvar::test {

static QString folder()
{
    return QStringLiteral(RELVAR_SOURCE_DIR "/tests/node");
}

static bool hasPackage(const QString &name)
{
    return qEnvironmentVariableIsSet("CI") ||
           (QDir(folder() + u"/node_modules/"_s + name).exists() &&
            !QStandardPaths::findExecutable(u"node"_s).isEmpty());
}

static QList<QJsonObject> ask(const QString &script, const QStringList &texts)
{
    QTemporaryDir directory;
    QStringList arguments{folder() + u'/' + script};
    for (qsizetype i = 0; i < texts.size(); ++i) {
        QFile file(directory.filePath(QString::number(i)));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("A temporary file cannot be written.");
        file.write(texts[i].toUtf8());
        arguments.append(file.fileName());
    }
    QProcess node;
    node.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    node.start(u"node"_s, arguments);
    node.waitForFinished(240000);
    const QJsonArray results = QJsonDocument::fromJson(node.readAllStandardOutput()).array();
    QList<QJsonObject> objects;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        QJsonObject object = results.at(i).toObject({{u"error"_s, u"node gave no answer"_s}});
        object.remove(u"file"_s);
        objects.append(object);
    }
    return objects;
}

bool hasMermaid()
{
    return hasPackage(u"mermaid"_s);
}

QList<QJsonObject> readMermaid(const QStringList &texts)
{
    return ask(u"mermaid.mjs"_s, texts);
}

bool hasDbml()
{
    return hasPackage(u"@dbml/core"_s);
}

QList<QJsonObject> readDbml(const QStringList &texts)
{
    return ask(u"dbml.mjs"_s, texts);
}

bool hasMongosh()
{
    return hasPackage(u"mongosh"_s);
}

QList<QJsonObject> runMongosh(const QStringList &scripts)
{
    return ask(u"mongodb.mjs"_s, scripts);
}

bool hasDom()
{
    return hasPackage(u"jsdom"_s);
}

QJsonObject usePage(const QByteArray &page, const QString &words)
{
    QTemporaryDir directory;
    QFile file(directory.filePath(u"page.html"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("A temporary file cannot be written.");
    file.write(page);
    file.close();
    QProcess node;
    node.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    node.start(u"node"_s, {folder() + u"/presentation.mjs"_s, file.fileName(), words});
    node.waitForFinished(240000);
    return QJsonDocument::fromJson(node.readAllStandardOutput()).object();
}

} // namespace relvar::test
