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

pixels=1 # of the screen for one of the screen reader's
# The middle of something that the screen reader knows, once it is there and stands still: $x and $y.
still() { # question word...
    local before=
    unmoved() {
        local now
        now=$(ask "$@") && { [ "$now" = "$before" ] || { before=$now; false; }; }
    }
    eventually 40 unmoved "$@" || return 1
    read -r x y width height <<<"$before"
    width=$((width * pixels)) height=$((height * pixels))
    x=$((x * pixels + width / 2)) y=$((y * pixels + height / 2))
}
aim() { # a part of the canvas [and one of its rows]
    still where "$@" || fail "“$*” is not on the canvas"
}
aim_title() { # of a table
    aim "Table $1,"
    y=$((y - height / 2 + 10))
}
click_title() { aim_title "$1"; click "$x" "$y"; eventually 10 chosen "$1" || fail "$1 is not selected"; }
click_on() { # something outside the canvas
    still at "$1" || fail "“$1” is not on the screen"
    click "$x" "$y"
}
click_control() { # role name
    still control "$@" || fail "there is no $*"
    click "$x" "$y"
}
to_tab() { click_control page-tab "$1"; } # of a panel
choose_tables() { # name...: several, by clicks with Ctrl
    local table
    click_title "$1"
    for table in "${@:2}"; do
        aim_title "$table"
        xdotool mousemove "$x" "$y" keydown ctrl click 1 keyup ctrl
        eventually 10 chosen "$table" || fail "$table is not selected, too"
    done
    xdotool mousemove "$x" "$y" keydown ctrl keyup ctrl
}
# The end of the line at a row, on one side of its table: $x and $y.
aim_end() { # table row left|right
    aim "Table $1," "$2"
    [ "$3" = left ] && x=$((x - width / 2)) || x=$((x + width / 2))
}
click_line() { # table row left|right
    aim_end "$@"
    [ "$3" = left ] && x=$((x - 10)) || x=$((x + 10))
    click "$x" "$y"
}
place_of() { # a part of the canvas, when it stands still
    aim "$1"
    echo "$x $y"
}
stands_at() { # part place, but for a pixel
    local to_x=${2% *} to_y=${2#* }
    aim "$1"
    [ $(((x - to_x) * (x - to_x) + (y - to_y) * (y - to_y))) -le 2 ]
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

# What a person types, counted in $keys: Shift is a key, too. It goes faster than a hand, which takes
# another $hand milliseconds a key.
hand=60
human_key() {
    key "$@"
    keys=$((keys + $#))
}
human_type() {
    local shifted=${1//[^A-Z<>:{\}_?^*+(|)\"]/}
    xdotool type --delay 40 "$1"
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
close_project() { # if there is one
    titled '^Relvar$' && return
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
        still entry "${@:1:i}" || fail "there is no entry ${*:1:i} in the menus"
        click "$x" "$y"
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
shots() { # in both themes, where no dialog is open; the second one stays
    shot "$1"
    to_theme "$([ "$theme" = light ] && echo dark || echo light)"
    number=$((number - 1))
    shot "$1"
}

# A project of the sample bookshop, always in the same places.
bookshop_places='publisher 0 560
genre 0 712
bestseller 0 1104
customer 280 24
book 280 600
author 280 848
address 568 0
branch 568 232
review 568 400
edition 568 592
book_author 568 808
purchase_order 872 80
stock 872 328
payment 1160 56
order_line 1160 344'
bookshop() {
    local table x y
    "$relvar" import "$samples/bookshop.sql" -o "$work/$1.relvar" >/dev/null 2>&1
    while read -r table x y; do
        echo "UPDATE diagram_node SET x = $x, y = $y WHERE object IN
              (SELECT id FROM \"table\" WHERE name = '$table' UNION SELECT id FROM view WHERE name = '$table');"
    done <<<"$bookshop_places" | sqlite3 "$work/$1.relvar"
    open_project "$work/$1.relvar"
    eventually 30 ask where 'Table book,' || fail "the bookshop is not shown"
}
columns_of() { # table
    echo "SELECT group_concat(name, ' ') FROM (SELECT name FROM \"column\" WHERE parent =
          (SELECT id FROM \"table\" WHERE name = '$1') ORDER BY rank)"
}
on_diagram() { # table
    echo "SELECT count(*) FROM diagram_node WHERE object = (SELECT id FROM \"table\" WHERE name = '$1')"
}
tables_called() { echo "$tables WHERE name = '$1'"; }
type_of() { # table column
    echo "SELECT type ->> 'text' FROM \"column\" WHERE name = '$2' AND parent =
          (SELECT id FROM \"table\" WHERE name = '$1')"
}
places_of() { facts 'SELECT object, x, y FROM diagram_node ORDER BY object'; }
