#include "app/theme.h"

#include "app/controlstyle.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace relvar {
namespace {

const QString PortalService = u"org.freedesktop.portal.Desktop"_s;
const QString PortalPath = u"/org/freedesktop/portal/desktop"_s;
const QString PortalSettings = u"org.freedesktop.portal.Settings"_s;
const QString Appearance = u"org.freedesktop.appearance"_s;
const QString Gnome = u"org.gnome.desktop.interface"_s;

struct Shades
{
    QColor window, base, alternate, text, faint, button, border, bright, accent, onAccent, tip;
};

QPalette paletteOf(const Shades &shades)
{
    QPalette palette(shades.text, shades.button, shades.bright, shades.border.darker(120),
                     shades.border, shades.text, shades.bright, shades.base, shades.window);
    palette.setColor(QPalette::AlternateBase, shades.alternate);
    palette.setColor(QPalette::PlaceholderText, shades.faint);
    palette.setColor(QPalette::Midlight, shades.alternate);
    palette.setColor(QPalette::Shadow, shades.border.darker(160));
    palette.setColor(QPalette::Highlight, shades.accent);
    palette.setColor(QPalette::HighlightedText, shades.onAccent);
    palette.setColor(QPalette::Link, shades.accent);
    palette.setColor(QPalette::LinkVisited, shades.accent);
    palette.setColor(QPalette::ToolTipBase, shades.tip);
    palette.setColor(QPalette::ToolTipText, shades.text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::HighlightedText, QPalette::Link})
        palette.setColor(QPalette::Disabled, role, shades.faint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, shades.border);
    return palette;
}

} // namespace

QPalette lightPalette()
{
    return paletteOf({.window = 0xf4f5f7,
                      .base = 0xffffff,
                      .alternate = 0xf7f8fa,
                      .text = 0x1f2937,
                      .faint = 0x667085,
                      .button = 0xf4f5f7,
                      .border = 0xc9ced6,
                      .bright = 0xffffff,
                      .accent = 0x2563eb,
                      .onAccent = 0xffffff,
                      .tip = 0xffffff});
}

QPalette darkPalette()
{
    return paletteOf({.window = 0x23272e,
                      .base = 0x1b1e24,
                      .alternate = 0x20242b,
                      .text = 0xe3e7ed,
                      .faint = 0x939dac,
                      .button = 0x2c313a,
                      .border = 0x3d444f,
                      .bright = 0x4a525e,
                      .accent = 0x4c8dff,
                      .onAccent = 0xffffff,
                      .tip = 0x2f353f});
}

Theme::Theme(QObject *parent)
    : QObject(parent)
{
    QApplication::setStyle(new ControlStyle);
    const QPalette given = QApplication::palette();
    m_desktopIsDark =
        given.color(QPalette::WindowText).lightness() > given.color(QPalette::Window).lightness();
    askDesktop();
    apply();
}

bool Theme::isDark() const
{
    return m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && m_desktopIsDark);
}

void Theme::setChoice(ThemeChoice choice)
{
    if (m_choice == choice)
        return;
    m_choice = choice;
    apply();
}

void Theme::askDesktop()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(PortalService, PortalPath, PortalSettings, u"SettingChanged"_s, this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    ask(Appearance, u"color-scheme"_s);
    ask(Appearance, u"reduced-motion"_s);
    ask(Gnome, u"enable-animations"_s);
}

void Theme::ask(const QString &group, const QString &key)
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(PortalService, PortalPath, PortalSettings, u"Read"_s);
    call << group << key;
    auto *watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call, 2000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [=, this] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            take(group, key, reply.value().variant());
    });
}

void Theme::settingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    take(group, key, value.variant());
}

void Theme::take(const QString &group, const QString &key, const QVariant &value)
{
    // Read() wraps the value in a variant once more than the signal does.
    const QVariant inner =
        value.canConvert<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
    const bool moved = !desktopReducesMotion();
    if (group == Appearance && key == u"color-scheme")
        setDesktopScheme(inner.toUInt());
    else if (group == Appearance && key == u"reduced-motion")
        m_asksForRest = inner.toUInt() == 1; // 0 none, 1 less
    else if (group == Gnome && key == u"enable-animations")
        m_desktopAnimates = inner.toBool();
    if (moved == desktopReducesMotion())
        emit motionChanged();
}

void Theme::setDesktopScheme(uint preference)
{
    // 0 none, 1 dark, 2 light
    if (preference == 0 || m_desktopIsDark == (preference == 1))
        return;
    m_desktopIsDark = preference == 1;
    apply();
}

void Theme::apply()
{
    const QPalette palette = isDark() ? darkPalette() : lightPalette();
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

} // namespace relvar
