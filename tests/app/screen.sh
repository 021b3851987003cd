# screen.sh: a virtual screen, the editor on it, and the hands of a person. To be sourced by the
# tests with real input, which may have set $pictures, a folder. Sets $work, a folder that goes away at
# the end, as the home of the editor. Exit code 77: a tool is missing; in CI that is an error.

children=()
bus=
missing() {
    echo "$1 is missing"
    [ -n "${CI:-}" ] && exit 1
    exit 77
}
need_tools() {
    local tool
    for tool in "$@"; do command -v "$tool" >/dev/null || missing "$tool"; done
}
finish() {
    local pid
    for pid in "${children[@]}" $bus; do kill "$pid" 2>/dev/null; done
    at_end
    rm -rf "$work"
}
at_end() { :; } # for the test
fail() {
    [ -n "${pictures:-}" ] && import -window root "$pictures/failure.png" 2>/dev/null
    echo "FAIL: $*" >&2
    exit 1
}
# eventually SECONDS COMMAND...: waits until the command succeeds.
eventually() {
    local end=$((SECONDS + $1))
    shift
    until "$@" >/dev/null 2>&1; do
        [ $SECONDS -lt $end ] || return 1
        sleep 0.1
    done
}
picture() { import -window root -quality 10 "$pictures/$1.png"; } # little compressed, soon there

start_screen() {
    need_tools Xvfb xdotool openbox import xdpyinfo
    [ -n "${pictures:-}" ] && mkdir -p "$pictures"
    work=$(mktemp -d)
    chmod 755 "$work"
    mkdir -m 700 "$work/run"
    trap finish EXIT
    export HOME=$work XDG_CONFIG_HOME=$work/config XDG_STATE_HOME=$work/state XDG_RUNTIME_DIR=$work/run
    export QT_QPA_PLATFORM=xcb PYTHONDONTWRITEBYTECODE=1
    drafts=$work/state/relvar/drafts
    mkfifo "$work/display"
    open_screen 1600 1000
}
open_screen() { # width height: another one, which everything is on from now on
    local number
    screen_width=$1 screen_height=$2
    Xvfb -displayfd 7 -screen 0 "$1x$2x24" -nolisten tcp -dpi 96 7<>"$work/display" 2>/dev/null &
    children+=($!)
    read -r number <"$work/display" || fail "there is no virtual screen"
    export DISPLAY=:$number
    eventually 20 xdpyinfo || fail "there is no virtual screen"
    openbox >/dev/null 2>&1 &
    children+=($!)
    eventually 60 xdotool get_desktop || fail "there is no window manager"
}

# start_editor ARGUMENT...: the editor at the left top of the screen; $editor is its process, and
# environment holds variables for it.
environment=()
start_editor() {
    env "${environment[@]}" "$relvar" "$@" >"$work/log" 2>&1 &
    editor=$!
    children+=("$editor")
    eventually 60 in_front || fail "no window came up: $(cat "$work/log")
$(xwininfo -root -tree)"
    xdotool getactivewindow windowmove 0 0 windowsize --sync "$screen_width" $((screen_height - 20))
}
quit_editor() {
    key ctrl+q
    eventually 10 eval "! kill -0 $editor" || fail "the program did not quit"
    wait "$editor" || fail "the program ended with an error: $(cat "$work/log")"
}

title() { xdotool getactivewindow getwindowname; }
titled() { title | grep -q "$1"; }
in_front() { # or it is brought there, should the window manager have left it behind
    titled Relvar && return
    xdotool search --onlyvisible --name Relvar windowactivate
    return 1
}

key() { xdotool key --clearmodifiers --delay 40 "$@"; }
type_text() { xdotool type --delay 15 -- "$1"; }
click() { xdotool mousemove "$1" "$2" click 1; }
drag() { # in steps, as a hand does
    xdotool mousemove "$1" "$2" mousedown 1
    local i
    for i in 1 2 3 4 5 6 7 8; do
        xdotool mousemove $(($1 + ($3 - $1) * i / 8)) $(($2 + ($4 - $2) * i / 8)) sleep 0.02
    done
    xdotool mouseup 1
}

ddl() { "$relvar" export "$1" --to ddl -o - 2>/dev/null; }
count() { ddl "$2" | grep -c "$1"; }       # text project
has() { [ "$(count "$1" "$3")" = "$2" ]; } # text number project
