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
    key w
    laser
    timer
    key question
    eventually 5 keys_in 'What was said' || key question
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
    steps_as_pdf
    slider
}

# The laser follows the mouse.
laser() {
    local before
    reddish() { # pixels about the mouse
        import -window root -crop 60x60+770+270 -depth 8 txt:- |
            awk -F'[(,)]' 'NR > 1 && $3 > 180 && $4 < 110 && $5 < 110 { ++n } END { print n + 0 }'
    }
    xdotool mousemove 800 300
    before=$(reddish)
    key b
    xdotool mousemove 790 290 sleep 0.05 mousemove 800 300
    eventually 10 eval '[ $(reddish) -gt $((before + 20)) ]' || fail "there is no laser at the mouse"
    shot "the laser pointer"
    key b
    xdotool mousemove 790 290 mousemove 800 300
    eventually 10 eval '[ $(reddish) -le $before ]' || fail "the laser stays"
}

# The timer counts down, stops and goes on.
timer() {
    click_timer_menu
    shot "the times that the timer offers"
    key Down Down Down Return
    sees 'Timer: 04:'
    key k
    sees '(stopped)'
    shot "the timer, stopped"
    key k
    sees_no_more '(stopped)'
}
click_timer_menu() { # the arrow at the right of the button
    still control push-button Timer || fail "there is no timer"
    click $((x + width / 2 - 6)) "$y"
}

# The slider shows the design after each of its steps, in the file, too.
slider() {
    local all
    to_tab History
    sees 'Step of the history'
    all=$(facts 'SELECT count(*) FROM saved_view')
    still control slider 'Step of the history' || fail "there is no slider"
    drag $((x + width / 2 - 6)) "$y" $((x - width / 2 + 6)) "$y"
    sees 'Step 0 of'
    expect "steps of the workshop at the beginning" 'SELECT count(*) FROM saved_view' 0
    shots "the history at its beginning"
    still control slider 'Step of the history'
    drag $((x - width / 2 + 6)) "$y" $((x + width / 2 - 6)) "$y"
    expect "steps of the workshop at the end" 'SELECT count(*) FROM saved_view' "$all"
    to_tab Output
}

# A document for those who were not there: a page for each step, with its notes.
steps_as_pdf() {
    to_tab Steps
    click_on 'Step 1'
    click_control text 'Notes for the presenter'
    type_text 'Start with what is sold.'
    shots "the steps and their notes"
    click_title payment # which keeps the notes
    expect "the notes" "SELECT comment FROM saved_view WHERE presented ORDER BY rank LIMIT 1" 'Start with what is sold.'
    menu File Export 'Steps as PDF…'
    eventually 20 titled Export || fail "there is no dialog to export: $(title)"
    key ctrl+a
    type_text "$work/steps.pdf"
    key Return
    eventually 30 test -s "$work/steps.pdf" || fail "there are no steps as PDF"
    [ "$(grep -ac '/Type /Page$' "$work/steps.pdf")" = 2 ] ||
        fail "there are $(grep -ac '/Type /Page$' "$work/steps.pdf") pages for 2 steps"
    if command -v pdftotext pdftoppm >/dev/null; then
        pdftotext "$work/steps.pdf" - | grep -q 'Start with what is sold' || fail "the notes are not in the PDF"
        pdftoppm -r 60 -png "$work/steps.pdf" "$pictures/$paragraph-page"
    fi
    to_tab Properties
}
