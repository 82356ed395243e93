#!/bin/bash
# Processor time a keystroke, whole programs seen from outside: the same keys are typed at a
# typist's pace (XTest, 80 ms apart) into the same text of 20,000 words in Feuillet, a bare
# QTextEdit, FocusWriter and ghostwriter, by turns under one Xvfb; user and system time of the
# program and its children from /proc, less what as long a rest takes. The text's first screen is
# typed into. Medians, with the bare QTextEdit as 1.
# usage: tests/bench/keys/typed.sh BUILD_FOLDER [ROUNDS=3] [NAME...]
set -euo pipefail
bin=$(realpath "${1:?build folder}")/bin
rounds=${2:-3}
names=("${@:3}")
[ ${#names[@]} -gt 0 ] || names=(feuillet bare focuswriter ghostwriter)
here=$(dirname "$(realpath "$0")")
work=$(mktemp -d)
. "$here/../screen.sh"
openScreen
fillDesk

awk -v n=1 -v folder="$work" -v paragraphs=500 -f "$here/../stories.awk"
typed='Les pecheurs de la baie attendent le vote du conseil avant lundi, dit-on a quai. '
typed=$typed$typed$typed$typed
delay=80

# ticksOf GROUP: user and system time of its processes, in hundredths of a second
ticksOf() {
    cat /proc/[0-9]*/stat 2> /dev/null |
        awk -v g="$1" '{sub(/.*\) /, "")} $3 == g {sum += $12 + $13} END {print sum + 0}'
}

# once NAME: processor milliseconds a key
once() {
    local before typing after text=$work/$1/text.txt
    cp "$work/0001.txt" "$text"
    commandOf "$1"
    forgetCrash "$1"
    HOME=$work/$1 setsid "${command[@]}" "$text" >> "$work/log.$1" 2>&1 &
    local pid=$!
    sleep 5
    local x=620 y=560
    [ "$1" != ghostwriter ] || x=300 y=300 # a smaller window, the text on its left
    xdotool mousemove $x $y click 1
    xdotool windowfocus "$(xdotool getmouselocation --shell | sed -n 's/WINDOW=//p')" 2>> "$work/log.$1" || true
    xdotool mousemove $x $((y + 1)) click 1
    sleep 2
    before=$(ticksOf $pid)
    local begun=$EPOCHREALTIME
    xdotool type --delay $delay "$typed"
    sleep 1
    typing=$(ticksOf $pid)
    sleep "$(awk -v a="$begun" -v b="$EPOCHREALTIME" 'BEGIN {print b - a}')"
    after=$(ticksOf $pid)
    [ -z "${SHOTS:-}" ] || import -window root "$SHOTS/$1.png"
    kill -- -$pid || true
    wait $pid 2> /dev/null || true
    awk -v b="$before" -v t="$typing" -v a="$after" -v n=${#typed} 'BEGIN {printf "%.2f\n", ((t - b) - (a - t)) * 10 / n}'
}

present=()
for name in "${names[@]}"; do
    isHere "$name" || continue
    firstStart "$name"
    present+=("$name")
done
echo "words: $(wc -w < "$work/0001.txt"), keys: ${#typed}"
echo "load before: $(cut -d' ' -f1-3 /proc/loadavg)"
for ((round = 0; round < rounds; ++round)); do
    for name in "${present[@]}"; do
        once "$name" >> "$work/$name.ms"
    done
done
echo "load after:  $(cut -d' ' -f1-3 /proc/loadavg)"
bare=$( [ ! -s "$work/bare.ms" ] || median < "$work/bare.ms")
for name in "${present[@]}"; do
    awk -v n="$name" -v m="$(median < "$work/$name.ms")" -v b="${bare:-1}" -v all="$(paste -sd' ' "$work/$name.ms")" \
        'BEGIN {printf "%-12s %6.2f ms a key %6.2f   (%s)\n", n, m, m / b, all}'
done
