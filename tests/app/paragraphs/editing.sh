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
    spacing
    bookmarks
    notes
    bulk
}

# The gap between two tables that stand one above the other, on the screen.
gap() { # upper lower
    local bottom
    aim "Table $1,"
    bottom=$((y + height / 2))
    aim "Table $2,"
    echo $((y - height / 2 - bottom))
}
evenly() { # upper middle lower
    local difference=$(($(gap "$1" "$2") - $(gap "$2" "$3")))
    [ ${difference#-} -le 2 ]
}
spacing() {
    local i beyond
    key Home
    drag_title branch 0 -14
    eventually 10 eval '! evenly address branch review' || fail "branch has not moved"
    # A drag that ends a few pixels beyond them snaps to equal distances, and tells them. (Not short of
    # them: there the edge of another table may be nearer.)
    beyond=$((($(gap branch review) - $(gap address branch)) / 2 + 3 * pixels))
    aim_title branch
    xdotool mousemove "$x" "$y" mousedown 1
    for i in 1 2 3 4; do xdotool mousemove "$x" $((y + beyond * i / 4)) sleep 0.05; done
    shot "equal distances told while a table is dragged"
    xdotool mouseup 1
    eventually 10 evenly address branch review ||
        fail "the drag ended at $(gap address branch) and $(gap branch review)"
    # By a command.
    drag_title branch 0 -14
    eventually 10 eval '! evenly address branch review' || fail "branch has not moved again"
    choose_tables address branch review
    menu Diagram Arrange 'Distribute Vertically'
    eventually 10 evenly address branch review ||
        fail "the gaps are $(gap address branch) and $(gap branch review)"
    shots "three tables at equal distances"
}

# A bookmark keeps a place; back and forward lead between places.
bookmarks() {
    local kept whole
    click_title payment
    key shift+2
    kept=$(place_of 'Table payment,')
    key ctrl+b
    eventually 10 titled 'Add Bookmark' || fail "there is no dialog for a bookmark: $(title)"
    key ctrl+a
    type_text Till
    key Return
    expect "the bookmark" "SELECT name FROM saved_view WHERE NOT presented" Till
    key Home
    whole=$(place_of 'Table payment,')
    [ "$whole" != "$kept" ] || fail "the whole diagram is not shown"
    menu Go Bookmarks Till
    eventually 10 stands_at 'Table payment,' "$kept" || fail "the bookmark leads elsewhere"
    key alt+Left
    eventually 10 stands_at 'Table payment,' "$whole" || fail "back leads elsewhere"
    key alt+Right
    eventually 10 stands_at 'Table payment,' "$kept" || fail "forward leads elsewhere"
    shots "at a bookmark"
    key ctrl+shift+b
    eventually 10 titled Bookmarks || fail "there is no list of bookmarks: $(title)"
    shot "the list of bookmarks"
    key Escape Home
}

# A note is written in Markdown, and drawn as what that means.
notes() {
    key n
    click 1000 640
    eventually 10 keys_in 'Text of the note' || fail "there is no note to write: $(ask focus)"
    type_text '# Stock'
    key Return
    type_text '**Branches** count on *Mondays*, see `stock`.'
    key Return
    type_text '- [x] who counts'
    key Return
    type_text '- [ ] what is lost'
    shot "a note while it is written"
    key ctrl+Return
    expect "the lines of the note" "SELECT length(comment) - length(replace(comment, char(10), '')) FROM note" 3
    "$relvar" export "$project" --to svg -o "$work/note.svg" 2>/dev/null
    grep -q '>Branches<' "$work/note.svg" || fail "the note is not drawn in bold"
    grep -qF '**' "$work/note.svg" && fail "the note is drawn with its marks"
    key shift+2
    shots "the note as it is drawn"
    key Home
}

# Many objects at once: a property of all, and a pattern for their names.
bulk() {
    local before
    choose_tables branch stock review
    sees '3 × Tables'
    before=$(facts "$steps")
    click_control check-box 'Soft delete'
    expect "tables with soft delete" "$tables WHERE soft_deleted" 3
    click_control text Name
    key ctrl+a
    type_text 'shop_{name}'
    key Return
    expect "tables with the new names" "$tables WHERE name IN ('shop_branch', 'shop_stock', 'shop_review')" 3
    expect "steps of two edits" "$steps" $((before + 2))
    shots "three tables edited at once"
}
