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
    sentences
    to_tab Output
    line_looks
    folders
}

# A line can be left out of a diagram, or be drawn as a short piece at each end; it stays in the model.
line_looks() {
    local before
    edges() { echo "SELECT count(*) FROM diagram_edge WHERE $1"; }
    before=$(facts "$lines")
    key Home
    click_line book genre_id left
    eventually 10 eval 'ask state "Each genre may be associated with any number of books" | grep -q selected' ||
        fail "the line is not selected"
    key ctrl+j
    expect "split lines" "$(edges split)" 1
    key shift+2
    shots "a line that is split"
    key Home
    key ctrl+shift+j
    expect "split lines after that" "$(edges split)" 0
    key ctrl+h
    expect "hidden lines" "$(edges hidden)" 1
    shots "a hidden line, which its tables tell of"
    key ctrl+shift+h
    expect "hidden lines after that" "$(edges hidden)" 0
    expect "relationships" "$lines" "$before"
}

# A sentence is written anew where it is read.
sentences() {
    click_on 'Each book may be associated with any number of editions'
    key Return
    eventually 10 keys_in 'Verb phrase' || fail "the sentence is not open: $(ask focus)"
    key ctrl+a
    type_text have
    key Tab
    eventually 10 keys_in '^combo-box' || fail "the number has not the keys: $(ask focus)"
    key ctrl+a
    type_text '2 or more'
    shots "a sentence while it is written anew"
    key Return
    sees 'Each book must have 2 or more editions'
    expect "the verb" "SELECT count(*) FROM relationship WHERE other ->> 'phrase' = 'have'" 1
    expect "the number" "SELECT own ->> 'minimum' FROM relationship WHERE other ->> 'phrase' = 'have'" 2
}

# Diagrams lie in folders.
folders() {
    key ctrl+shift+n
    expect "diagrams" "SELECT count(*) FROM diagram" 2
    menu Diagram 'Move Diagram to Folder…'
    eventually 10 titled 'Move to Folder' || fail "there is no dialog for a folder: $(title)"
    key ctrl+a
    type_text Sales/Orders
    key Return
    expect "the folder" "SELECT folder FROM diagram WHERE folder <> ''" Sales/Orders
    sees Sales
    shots "an empty diagram in a folder"
    # The list of all diagrams, by folder, leads to one.
    click_control push-button 'All diagrams'
    shot "the list of diagrams"
    key Down Return
    sees 'Diagram Main'
}
