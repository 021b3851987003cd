#include "app/actions/shortcuts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace relvar {
namespace {

// The translation context.
class Shortcuts
{
    Q_DECLARE_TR_FUNCTIONS(Shortcuts)
};

// What moves, opens and leaves things everywhere.
bool isEverywhere(int key)
{
    switch (key) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Escape:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        return true;
    default:
        return false;
    }
}

bool isFunctionKey(int key)
{
    return key >= Qt::Key_F1 && key <= Qt::Key_F35;
}

} // namespace

QString refusalOf(const QKeySequence &key, ActionScope scope)
{
    if (key.isEmpty())
        return Shortcuts::tr("No keys were pressed.");
    const QKeyCombination first = key[0];
    const bool plain = !(first.keyboardModifiers() & ~Qt::ShiftModifier & ~Qt::KeypadModifier);
    const QString text = key.toString(QKeySequence::NativeText);
    if (plain && isEverywhere(first.key()))
        return Shortcuts::tr("%1 is needed to move about and cannot be a shortcut.").arg(text);
    if (plain && scope == ActionScope::Window && !isFunctionKey(first.key()))
        return Shortcuts::tr("This command works while one types as well: its keys need Ctrl, Alt "
                             "or a function key.");
    return {};
}

QString storedKeys(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys)
        texts.append(key.toString(QKeySequence::PortableText));
    return texts.join(u' ');
}

QList<QKeySequence> keysFromStored(const QString &text)
{
    QList<QKeySequence> keys;
    for (const QString &one : text.split(u' ', Qt::SkipEmptyParts)) {
        const QKeySequence key = QKeySequence::fromString(one, QKeySequence::PortableText);
        if (!key.isEmpty() && key[0].key() != Qt::Key_unknown && !keys.contains(key))
            keys.append(key);
    }
    return keys;
}

} // namespace relvar
