everyone() {
    bookshop everyone
    [ "$(ask parts)" -gt 20 ] || fail "the screen reader is told of $(ask parts) parts"
    ask row 'Table purchase_order,' customer_id | grep -q 'references customer' ||
        fail "a reference is not told: $(ask row 'Table purchase_order,' customer_id)"
    ask name 'Each customer' | grep -q ' may \| must ' || fail "a relationship is not read as a sentence"
    # By keys alone: to a table, into its rows, along a line, a rename that is announced.
    ask forget >/dev/null
    key ctrl+f
    eventually 10 keys_in '^text' || fail "there is no field to find: $(ask focus)"
    type_text publisher
    key Return Escape
    eventually 10 chosen publisher || fail "publisher is not selected"
    key Return
    eventually 10 keys_in publisher_id || fail "Enter does not go into the rows: $(ask focus)"
    shots "the focus in the rows of a table"
    key Escape
    key F2
    eventually 10 keys_in '^text' || fail "the name is not edited: $(ask focus)"
    key ctrl+a
    type_text house
    key Return
    expect "the new name" "$(tables_called house)" 1
    hears house
    # Another language while the program runs.
    menu View Language Deutsch
    eventually 20 ask entry Datei || fail "the menus are not German"
    shot "the window in German"
    menu_language English
}
menu_language() {
    menu Ansicht Sprache "$1"
    eventually 20 ask entry View || fail "the menus are not English"
}

restart_editor() { # variable=value...
    to_theme light
    quit_editor
    environment=("$@")
    start_editor
    follow_editor
}

# From right to left: the window is mirrored, the drawing and SQL are not.
mirrored() {
    local places
    bookshop mirrored
    key Home
    places=$(place_of 'Table publisher,')
    [ "${places% *}" -lt "$(place_of 'Table payment,' | cut -d' ' -f1)" ] || fail "publisher is not at the left"
    close_project
    restart_editor LANG=he_IL.UTF-8 LC_ALL=he_IL.UTF-8
    open_project "$work/mirrored.relvar"
    still entry File || fail "there is no menu File"
    [ "$x" -gt 1400 ] || fail "the menus do not begin at the right"
    eventually 30 ask where 'Table book,' || fail "the bookshop is not shown"
    key Home
    aim 'Table payment,'
    [ "$x" -gt "$(place_of 'Table publisher,' | cut -d' ' -f1)" ] || fail "the drawing is mirrored"
    click_title publisher
    key F2
    eventually 10 keys_in '^text' || fail "the name is not edited: $(ask focus)"
    key ctrl+a
    type_text press
    key Return
    expect "the new name" "$(tables_called press)" 1
    shots "the window from right to left"
    key ctrl+r
    eventually 10 titled Replace || fail "there is no dialog to replace: $(title)"
    type_text customer
    shot "a dialog from right to left"
    key Escape
    close_project
    restart_editor
}

# On a screen with twice as many pixels everything is as large as before, and sharp.
sharp() {
    local before=$DISPLAY part lost
    quit_editor
    open_screen 3200 2000
    environment=(QT_SCALE_FACTOR=2) pixels=2
    start_editor
    follow_editor
    bookshop sharp
    key Home
    # A picture that was only magnified would not lose anything when it is made smaller and larger again.
    still entry File || fail "there is no menu File"
    import -window root "$work/sharp.png"
    for part in 600x60+0+30 1600x900+600+200; do # the tool bar, and the canvas
        convert "$work/sharp.png" -crop $part +repage "$work/part.png"
        convert "$work/part.png" -filter box -resize 50% -filter point -resize 200% "$work/magnified.png"
        lost=$(compare -metric AE "$work/part.png" "$work/magnified.png" null: 2>&1)
        [ "${lost%%.*}" -gt 500 ] || fail "only $lost pixels of $part are sharp"
    done
    shots "a screen with twice as many pixels"
    key F1
    eventually 10 titled Shortcut || fail "there is no sheet: $(title)"
    shot "a dialog on it"
    key Escape
    close_project
    to_theme light
    quit_editor
    export DISPLAY=$before
    screen_width=1600 screen_height=1000 environment=() pixels=1
    start_editor
    follow_editor
}

# Each dialog in both themes; $background of a dialog tells which.
dialog_shot() { # title what
    local id colour
    eventually 20 titled "$1" || fail "the dialog $1 is not there: $(title)"
    id=$(xdotool getactivewindow)
    dialog_theme() {
        colour=$(import -window "$id" -crop 1x1+3+3 -depth 8 txt:- | grep -o '#[0-9A-F]\{6\}' | tail -1)
        case $colour in '#F'* | '#E'*) [ "$theme" = light ] ;; *) [ "$theme" = dark ] ;; esac
    }
    eventually 10 dialog_theme || fail "the dialog $1 is $colour in the $theme theme"
    shot "$2"
    key Escape
    eventually 10 eval '! titled "$1"' || key Escape
}
dialogs() {
    local first=$number
    bookshop dialogs
    click_title book
    for one in light dark; do
        number=$first
        to_theme "$one"
        key ctrl+s
        dialog_shot Version "the name of a version"
        key ctrl+b
        dialog_shot 'Add Bookmark' "a new bookmark"
        key ctrl+shift+b
        dialog_shot Bookmarks "the bookmarks, of which there are none yet"
        key ctrl+r
        dialog_shot Replace "find and replace"
        key ctrl+shift+f
        dialog_shot 'Find Path' "paths between tables"
        key F1
        dialog_shot Shortcut "the shortcuts"
        menu Edit Refactor 'Extract Entity…'
        dialog_shot Refactor "a refactoring"
        menu Diagram 'Move Diagram to Folder…'
        dialog_shot 'Move to Folder' "a folder for a diagram"
        key ctrl+e
        dialog_shot Export "where an export goes"
        key ctrl+i
        eventually 20 titled Import || fail "there is no dialog to import: $(title)"
        type_text "$samples/bookshop.sql"
        key Return
        dialog_shot Import "how a script is imported"
        menu Help 'About Relvar'
        dialog_shot About "about the program"
    done
    to_theme light
}
