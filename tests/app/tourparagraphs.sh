# tourparagraphs.sh: the paragraphs of the tour, each a function. To be sourced by tour.

# Ten entities and what relates them, from the keyboard alone, at the speed of a hand.
sketch='customer: id, name, email ^
product: id, title, price
category: id, name
supplier: id, name, phone
order: id, customer -> customer, placed_at, status {new, paid, shipped}
order_line: order => order, line_no *, product -> product, quantity
payment: id, order -> order, amount, paid_at
address: id, customer -> customer, street, city, country
shipment: id, order -> order, address -> address, sent_at
review: id, product -> product, customer -> customer, stars, body
product <> category
product -> supplier'

places_of() { facts 'SELECT object, x, y FROM diagram_node ORDER BY object'; }
no_dialog() { [ "$(xdotool getactivewindow)" = "$window" ]; }

sketching() {
    local line keys=0 began before=
    key ctrl+n
    eventually 20 titled Untitled || fail "there is no new project: $(title)"
    project=$drafts/Untitled.relvar
    window=$(xdotool getactivewindow)
    began=$(date +%s%N)
    human_key q
    eventually 10 keys_in 'Entity or relationship' || fail "there is no quick entry: $(ask focus)"
    while IFS= read -r line; do
        human_type "$line"
        human_key Return
        no_dialog || fail "a dialog came up: $(title)"
        [ $keys -lt 350 ] || [ -n "$before" ] || before=$(places_of)
    done <<<"$sketch"
    local took=$((($(date +%s%N) - began) / 1000000000))
    echo "a sketch of 10 entities: $keys keystrokes in $took s, no dialog"
    [ $took -lt 120 ] || fail "the sketch took $took s"
    expect "tables" "$tables" 10
    expect "relationships" "$lines" 11
    expect "steps, one a line" "$steps" 12
    expect "what placed_at is" "$(type_of order placed_at)" timestamptz
    expect "what a reference is" "$(type_of review product_id)" bigint
    expect "identifying" "$lines WHERE identifying" 1
    [ "$(places_of | grep -cFf <(printf '%s\n' "$before"))" = "$(wc -l <<<"$before")" ] ||
        fail "what stood there has moved"

    # Errors never block, and are told while one types.
    type_text 'warehouse: id, city ((, capacity'
    shots "ten entities sketched; an error in the line is told and does not block"
    key Return
    expect "tables in spite of an error" "$tables" 11

    # A statement of SQL, pasted.
    type_text 'CREATE TABLE carrier (id bigint PRIMARY KEY, name text NOT NULL, phone text);'
    key ctrl+a ctrl+x Escape ctrl+v
    expect "tables with the pasted one" "$tables" 12
    expect "what was pasted" "$(type_of carrier name)" text

    # The text panel: both ways.
    key ctrl+t
    eventually 10 keys_in 'design as text' || fail "there is no text: $(ask focus)"
    eventually 10 ask sees 'carrier {' || fail "what was pasted is not in the text"
    key ctrl+End Return
    type_text 'voucher: code *, customer -> customer, amount, expires_at'
    key Return
    expect "tables with the written one" "$tables" 13
    key ctrl+z
    expect "tables without the written one" "$tables" 12
    key ctrl+shift+z
    expect "tables with it again" "$tables" 13
    aim_title voucher
    shots "the design as text beside the drawing"
    key Escape ctrl+l
    layout_done
    shots "laid out"
}

type_of() { # table column
    echo "SELECT type ->> 'text' FROM \"column\" WHERE name = '$2' AND parent =
          (SELECT id FROM \"table\" WHERE name = '$1')"
}

# A project of the sample bookshop, laid out.
bookshop() {
    "$relvar" import "$samples/bookshop.sql" -o "$work/$1.relvar" >/dev/null 2>&1
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

editing() {
    bookshop editing
    # In place: a row, Tab to the next one, Enter for a new one.
    click_title publisher
    key F2
    eventually 10 keys_in '^text' || fail "the name is not edited: $(ask focus)"
    key ctrl+a
    type_text press
    key Return Insert
    eventually 10 keys_in '^text' || fail "there is no field for a column: $(ask focus)"
    type_text 'city varchar(80)'
    key Return
    type_text 'founded integer'
    shots "a column typed in place"
    key Return Escape
    expect "the columns typed in place" "$(columns_of press)" 'publisher_id name website city founded'
    # By a key, the order of rows.
    aim 'Table press,' founded
    click "$x" "$y"
    eventually 10 eval 'ask state "Table press," >/dev/null'
    key ctrl+Up
    expect "the order of columns" "$(columns_of press)" 'publisher_id name website founded city'
    # Guides while one drags, and an equal distance.
    aim_title review
    xdotool mousemove "$x" "$y" mousedown 1
    for i in 4 8 12 16 20; do xdotool mousemove $((x + i)) $((y + i * 2)) sleep 0.05; done
    shot "a table while it is dragged"
    xdotool mouseup 1
    expect "the move" "SELECT count(*) FROM history WHERE label LIKE 'Move%'" 2
    key ctrl+z # or review might hide branch
    # Off the diagram, and out of the model.
    click_title branch
    key Delete
    expect "branch on the diagram" "$(on_diagram branch)" 0
    expect "branch in the model" "$(tables_called branch)" 1
    key ctrl+z
    expect "branch on the diagram again" "$(on_diagram branch)" 1
    click_title branch
    key shift+Delete
    expect "branch out of the model" "$(tables_called branch)" 0
    key ctrl+z
    expect "branch in the model again" "$(tables_called branch)" 1
    # The palette looks while one types, and leads there.
    key ctrl+k
    eventually 10 in_palette || fail "there is no palette: $(ask focus)"
    type_text '#payment'
    sees payment
    shot "the palette among tables"
    key Return
    eventually 10 chosen payment || fail "the palette does not lead to payment"
    key alt+Left
    # Find and replace, with every change seen before.
    key ctrl+r
    eventually 10 titled Replace || fail "there is no dialog to replace: $(title)"
    type_text customer
    key Tab
    type_text client
    sees client_id
    shot "find and replace with its preview"
    key alt+r Escape
    expect "what was replaced" "$(tables_called client)" 1
    expect "columns that were replaced" "SELECT count(*) > 2 FROM \"column\" WHERE name = 'client_id'" 1
    # A path between two tables.
    click_title press
    aim_title review
    xdotool keydown ctrl click 1 keyup ctrl
    xdotool mousemove "$x" "$y" keydown ctrl keyup ctrl
    key ctrl+shift+f
    eventually 10 titled 'Find Path' || fail "there is no dialog for paths: $(title)"
    shot "paths between two tables"
    key Escape
    # A refactoring, previewed, as one step.
    to_theme dark
    local before
    click_title client
    before=$(facts "$steps")
    menu Edit Refactor 'Extract Entity…'
    eventually 10 titled Refactor || fail "there is no dialog to refactor: $(title)"
    shot "a refactoring before it is made"
    key Escape
    expect "steps of a preview" "$steps" "$before"
    # The searchable sheet of shortcuts.
    key F1
    eventually 10 titled Shortcut || fail "there is no sheet: $(title)"
    type_text layout
    shot "the sheet of shortcuts, searched"
    key Escape
    to_theme light
}

diagrams() {
    local entry
    bookshop diagrams
    diagram() { echo "SELECT $1 FROM diagram"; }
    key Home
    for entry in "2 idef1x" "3 barker" "4 uml" "5 chen" "1 crows-foot"; do
        key "ctrl+alt+${entry% *}"
        expect "the notation" "$(diagram notation)" "${entry#* }"
        key Home
        shots "the notation ${entry#* }"
    done
    for entry in "4 conceptual" "5 logical" "6 physical"; do
        key "ctrl+${entry% *}"
        expect "the level" "$(diagram level)" "${entry#* }"
        shot "the level ${entry#* }"
    done
    for entry in "3 names-only" "2 keys-only" "1 all-columns"; do
        key "ctrl+${entry% *}"
        expect "the detail" "$(diagram detail)" "${entry#* }"
        shot "the detail ${entry#* }"
    done
    # The lens of a database changes nothing in the design.
    entry=$(facts "$steps")
    for lens in 2 3 5; do
        key "$lens"
        sees "$([ "$lens" = 2 ] && echo MySQL || { [ "$lens" = 3 ] && echo SQLite || echo MongoDB; })"
        shot "the lens $lens"
    done
    key 0
    expect "steps of a lens" "$steps" "$entry"
    # Focus dims the unrelated; an area owns its tables; a hidden line stays in the model.
    click_title book
    key f
    shots "focus on book"
    key Escape
    click_title stock
    aim_title branch
    xdotool mousemove "$x" "$y" keydown ctrl click 1 keyup ctrl
    key shift+a
    eventually 10 keys_in '^text' && type_text Warehouse && key Return
    expect "the area" "SELECT count(*) FROM area" 1
    expect "what it owns" "SELECT count(*) FROM diagram_node WHERE area IS NOT NULL" 2
    shots "an area around two tables"
    key Escape
    # Each relationship, read both ways.
    to_tab Sentences
    sees 'Each book'
    shots "the sentences of the relationships"
    to_tab Output
}

lines() {
    local before label
    bookshop lines
    key Home
    before=$(places_of)
    drag_title genre 0 50
    expect "the move" "SELECT count(*) FROM history WHERE label LIKE 'Move%'" 1
    [ "$(diff <(printf '%s\n' "$before") <(places_of) | grep -c '^>')" = 1 ] ||
        fail "more than the dragged table has moved"
    shots "after a table was dragged: only its lines run elsewhere"
    # Zoom moves nothing.
    before=$(places_of)
    key ctrl+plus ctrl+plus ctrl+minus Home
    [ "$(places_of)" = "$before" ] || fail "zoom moved something"
    # A layout is seen before it is taken, keeps what is pinned, and is one step.
    click_title book
    key p
    expect "the pin" "SELECT count(*) FROM diagram_node WHERE pinned" 1
    before=$(facts "$steps")
    label=$(facts "SELECT x || ' ' || y FROM diagram_node WHERE pinned")
    key ctrl+alt+l
    eventually 10 keys_in Layered || fail "there is no preview: $(ask focus)"
    key Down
    eventually 30 preview_ready || fail "there is no preview"
    shot "an organic layout before it is taken"
    click_on Apply
    expect "steps of the layout" "$steps" $((before + 1))
    expect "where the pinned table is" "SELECT x || ' ' || y FROM diagram_node WHERE pinned" "$label"
    key Home
    shots "the organic layout"
    key ctrl+z
    expect "the layout taken back" "SELECT count(*) FROM diagram_node WHERE pinned" 1
}
preview_ready() { ! ask sees 'Working it out'; }
drag_title() { # table by_x by_y
    aim_title "$1"
    drag "$x" "$y" $((x + $2)) $((y + $3))
}

workshop() {
    bookshop workshop
    click_title book
    key shift+s
    expect "a step" "SELECT count(*) FROM saved_view WHERE presented" 1
    click_title payment
    key ctrl+2 shift+2 shift+s
    expect "two steps" "SELECT count(*) FROM saved_view WHERE presented" 2
    key F5
    eventually 20 eval '! ask entry View' || fail "the window is not bare"
    sees Legibility
    shot "the first step, presented"
    key Next
    shot "the second step"
    key F8
    sees Legibility
    shot "made legible"
    key s
    xdotool mousemove 800 500
    shot "the spotlight"
    key s w
    drag 600 400 1000 600
    shot "ink"
    key w question
    eventually 10 keys_in 'What was said' || fail "no question can be parked: $(ask focus)"
    type_text 'Who may cancel a payment?'
    key Return
    expect "the question" "SELECT count(*) FROM remark" 1
    key Escape Escape
    eventually 20 ask entry View || { key F5; eventually 20 ask entry View || fail "the workshop does not end"; }
    to_theme dark
    key F5
    eventually 20 eval '! ask entry View'
    shot "presented in the dark theme"
    key F5
    eventually 20 ask entry View || fail "the workshop does not end"
    to_theme light
    "$relvar" export "$project" --to html -o "$work/steps.html" 2>/dev/null
    grep -q 'Who may cancel\|payment' "$work/steps.html" || fail "the page of the steps lacks its tables"
    to_tab History
    sees 'Step of the history'
    shots "the history and its slider"
    to_tab Output
}

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

# 1100 tables with 1452 relationships.
large_schema() {
    awk 'BEGIN { for (i = 1; i <= 1100; ++i) {
        printf "CREATE TABLE part_%04d (part_%04d_id bigint PRIMARY KEY, name text NOT NULL", i, i
        if (i > 1) printf ", owner_id bigint REFERENCES part_%04d", int(i / 3) + 1
        if (i > 40 && i % 3 == 0) printf ", near_id bigint REFERENCES part_%04d", i - 7
        print ");" } }'
}
scale() {
    local began
    large_schema >"$work/large.sql"
    "$relvar" import "$work/large.sql" -o "$work/large.relvar" >/dev/null 2>&1
    open_project "$work/large.relvar"
    expect "tables" "$tables" 1100
    shots "1100 tables, fitted"
    key ctrl+k
    eventually 20 in_palette || fail "there is no palette: $(ask focus)"
    type_text '#part_0777'
    key Return
    eventually 20 chosen part_0777 || fail "the palette does not lead to part_0777"
    began=$(busy)
    xdotool mousemove 700 400
    for _ in 1 2 3 4 5; do xdotool click 5 click 5 keydown ctrl click 5 keyup ctrl; done
    for _ in 1 2 3 4 5; do xdotool click 4 click 4 keydown ctrl click 4 keyup ctrl; done
    shots "one of 1100 tables"
    drag_title part_0777 80 60
    expect "the move" "SELECT count(*) FROM history WHERE label LIKE 'Move%'" 1
    shot "dragged"
    echo "panning, zooming and dragging among 1100 tables: $(($(busy) - began)) ms of CPU"
    local memory
    memory=$(awk '/^VmRSS/ { print int($2 / 1024) }' "/proc/$editor/status")
    echo "memory: $memory MiB"
    [ -n "${ASAN_OPTIONS:-}" ] || [ "$memory" -lt 600 ] || fail "$memory MiB are used"
}
busy() { # milliseconds of CPU that the editor has used
    awk -v hz="$(getconf CLK_TCK)" '{ print int(($14 + $15) * 1000 / hz) }' "/proc/$editor/stat"
}
