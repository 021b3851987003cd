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
