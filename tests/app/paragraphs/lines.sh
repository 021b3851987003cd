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
    line_ends
}
preview_ready() { ! ask sees 'Working it out'; }
drag_title() { # table by_x by_y
    aim_title "$1"
    drag "$x" "$y" $((x + $2)) $((y + $3))
}

# The end of a line is led to another column by the mouse.
line_ends() {
    local start_x start_y
    foreign_keys() { ddl "$project" | grep -A1 'purchase_order$' | grep -c "$1"; }
    leads_to() { [ "$(foreign_keys "FOREIGN KEY ($1) REFERENCES public.address (address_id)")" = 1 ]; }
    leads_to ship_to || fail "ship_to does not refer to address: $(ddl "$project")"
    key Home
    click_title purchase_order
    key Insert
    eventually 10 keys_in '^text' || fail "there is no field for a column: $(ask focus)"
    type_text 'bill_to bigint'
    key Return Escape
    expect "the new column" "$(columns_of purchase_order)" \
        'order_id customer_id ship_to branch_id status placed_at note bill_to'
    key shift+2
    click_line purchase_order ship_to left
    eventually 10 eval 'ask state "Each address" | grep -q selected' || fail "the line is not selected"
    aim_end purchase_order ship_to left
    start_x=$x start_y=$y
    aim 'Table purchase_order,' bill_to
    xdotool mousemove "$start_x" "$start_y" mousedown 1
    for i in 1 2 3 4; do
        xdotool mousemove $((start_x + (x - start_x) * i / 4)) $((start_y + (y - start_y) * i / 4)) sleep 0.05
    done
    sees 'Release to lead the line'
    shot "the end of a line while it is dragged to another column"
    xdotool mouseup 1
    eventually 20 leads_to bill_to || fail "the line leads elsewhere: $(ddl "$project" | grep 'FOREIGN KEY')"
    shots "the line at its other column"
    key ctrl+z
    eventually 20 leads_to ship_to || fail "undo does not lead the line back"
}
