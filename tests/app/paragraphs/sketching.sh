# Ten entities and what relates them, from the keyboard alone, within two minutes of a hand.
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
    local took=$((($(date +%s%N) - began) / 1000000000 + keys * hand / 1000))
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
