# tourhands.sh: what the paragraphs of the tour are told with, upon screen.sh: questions to the
# screen reader and to the project file, and the theme. To be sourced.

# The screen reader (screenreader.py) on a session bus of its own.
start_reader() {
    need_tools dbus-daemon /usr/bin/python3 sqlite3
    [ -x /usr/libexec/at-spi-bus-launcher ] || missing at-spi2-core
    /usr/bin/python3 -c 'import gi; gi.require_version("Atspi", "2.0"); from gi.repository import Atspi' 2>/dev/null ||
        missing "gir1.2-atspi-2.0 (or python3-gi)"
    unset AT_SPI_BUS_ADDRESS NO_AT_BRIDGE
    { read -r DBUS_SESSION_BUS_ADDRESS && read -r bus; } < <(
        dbus-daemon --session --fork --print-address=1 --print-pid=1)
    export DBUS_SESSION_BUS_ADDRESS QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
    coproc READER { exec /usr/bin/python3 "$here/screenreader.py" 2>"$work/reader"; }
    children+=("$READER_PID")
    exec {questions}>&"${READER[1]}" {answers}<&"${READER[0]}" # for subshells, too
}
# ask WORD...: the answer of the screen reader; fails when there is none.
ask() {
    local IFS=$'\t' answer
    printf '%s\n' "$*" >&"$questions"
    IFS= read -r -t 60 answer <&"$answers" || return 1
    [ -n "$answer" ] && printf '%s\n' "$answer"
}
follow_editor() { eventually 60 ask program "$editor" || fail "the screen reader does not see the editor"; }
sees() { eventually 20 ask sees "$1" || fail "“$1” is not on the screen"; }
sees_no_more() { eventually 20 eval '! ask sees "$1"' || fail "“$1” is still on the screen"; }
hears() { eventually 20 ask heard "$1" || fail "“$1” was not said"; }

# The middle of a part of the canvas, or of one of its rows: $x and $y. Waits until it is there
# and stands still.
aim() { # name [row]
    local before=
    still() {
        local now
        now=$(ask where "$@") && { [ "$now" = "$before" ] || { before=$now; false; }; }
    }
    eventually 20 still "$@" || fail "“$*” is not on the canvas"
    read -r x y width height <<<"$before"
    x=$((x + width / 2)) y=$((y + height / 2))
}
aim_title() { # of a table
    aim "Table $1,"
    y=$((y - height / 2 + 10))
}
click_title() { aim_title "$1"; click "$x" "$y"; eventually 10 chosen "$1" || fail "$1 is not selected"; }
click_on() { # something outside the canvas
    local place
    sees "$1"
    place=$(ask at "$1")
    read -r x y width height <<<"$place"
    click $((x + width / 2)) $((y + height / 2))
}
to_tab() { # of a panel
    eventually 20 ask tab "$1" || fail "there is no tab $1"
    read -r x y width height <<<"$(ask tab "$1")"
    click $((x + width / 2)) $((y + height / 2))
}
chosen() { ask state "Table $1," | grep -q selected; }
keys_in() { ask focus | grep -q "$1"; } # whether what has the focus is called so
# The field of the palette has the keys; a screen reader is led on to the entry that Enter would take.
in_palette() { case $(ask focus) in *'Command or object'* | list-item*) ;; *) false ;; esac }

# What the project file says; $project is the file.
facts() { sqlite3 -readonly -cmd '.timeout 5000' "$project" "$1" 2>/dev/null; }
fact() { [ "$(facts "$1")" = "$2" ]; } # query value
expect() { # sentence query value
    eventually 20 fact "$2" "$3" || fail "$1: $(facts "$2") instead of $3"
}
tables='SELECT count(*) FROM "table"'
lines='SELECT count(*) FROM relationship'
steps='SELECT count(*) FROM history'
layout_done() { expect "the layout" "SELECT count(*) > 0 FROM history WHERE label LIKE 'Lay out%'" 1; }

# At the speed of a hand, counted in $keys: Shift is a key, too.
human_key() {
    key "$@"
    keys=$((keys + $#))
}
human_type() {
    local shifted=${1//[^A-Z<>:{\}_?^*+(|)\"]/}
    xdotool type --delay 160 "$1"
    keys=$((keys + ${#1} + ${#shifted}))
}

open_project() { # file
    key ctrl+o
    eventually 20 titled '^Open' || fail "there is no dialog to open: $(title)"
    type_text "$1"
    key Return
    eventually 30 titled "^$(basename "$1" .relvar)" || fail "the project was not opened: $(title)"
    project=$1
}
close_project() {
    key ctrl+w
    eventually 20 titled '^Relvar$' || fail "the project was not closed: $(title)"
}

# The theme, by the menu View.
theme=light
background() { # the colour of the tool bar, with and without a title bar above
    import -window root -crop 1x1+1300+45 -depth 8 txt:- | grep -o '#[0-9A-F]\{6\}' | tail -1
}
is_theme() {
    case $(background) in
    '#F'* | '#E'*) [ "$1" = light ] ;;
    *) [ "$1" = dark ] ;;
    esac
}
to_theme() {
    [ "$theme" = "$1" ] && return
    theme=$1
    menu View Theme "${theme^}"
    eventually 20 is_theme "$theme" || fail "the theme is not $theme"
}
menu() { # the entries from the menu bar on, by the mouse
    local i
    for ((i = 1; i <= $#; ++i)); do
        eventually 10 ask entry "${@:1:i}" || fail "there is no entry ${*:1:i} in the menus"
        read -r x y width height <<<"$(ask entry "${@:1:i}")"
        click $((x + width / 2)) $((y + height / 2))
    done
}

# Pictures: <paragraph>-<number>-<theme>.png
shot() { # what it shows
    local name
    number=$((number + 1))
    name=$paragraph-$(printf %02d $number)-$theme
    picture "$name"
    echo "$name: $1" >>"$pictures/index.txt"
}
shots() { # in both themes, where no dialog is open
    local before=$theme
    shot "$1"
    to_theme "$([ "$theme" = light ] && echo dark || echo light)"
    number=$((number - 1))
    shot "$1"
    to_theme "$before"
}
