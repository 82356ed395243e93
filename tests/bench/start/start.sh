#!/bin/bash
# From exec to all painted, seen from outside, and the memory then: Feuillet over a store of 500
# stories with its queue filled, a bare Qt Widgets window (with a
# sentence in it, and empty), FocusWriter, ghostwriter and Sigil, by
# turns under one Xvfb, each in a home of its own where it has started once before. Medians, with
# the bare window as 1. How "all painted" is seen: Painted.cpp.
# usage: tests/bench/start/start.sh BUILD_FOLDER [ROUNDS=7] [NAME...]
set -euo pipefail
bin=$(realpath "${1:?build folder}")/bin
rounds=${2:-7}
names=("${@:3}")
[ ${#names[@]} -gt 0 ] || names=(feuillet bare empty focuswriter ghostwriter sigil)
here=$(dirname "$(realpath "$0")")
work=$(mktemp -d)
. "$here/../screen.sh"
openScreen

mkdir "$work/stories"
awk -v n=500 -v folder="$work/stories" -f "$here/../stories.awk"
fillDesk "$work"/stories/*.txt

# once NAME: prints milliseconds, processor milliseconds, RSS, PSS and private MB
once() {
    commandOf "$1"
    forgetCrash "$1"
    HOME=$work/$1 "$bin/bench_painted" "$work/screen/Xvfb_screen0" "${command[@]}" 2>> "$work/log.$1"
}

present=()
for name in "${names[@]}"; do
    isHere "$name" || continue
    firstStart "$name"
    present+=("$name")
done
echo "load before: $(cut -d' ' -f1-3 /proc/loadavg)"
for ((round = 0; round < rounds; ++round)); do
    for name in "${present[@]}"; do
        once "$name" >> "$work/$name.tsv" || echo "$name: a start was lost" >&2
    done
done
echo "load after:  $(cut -d' ' -f1-3 /proc/loadavg)"

of() { cut -f"$2" "$work/$1.tsv" | median; }
printf '%-12s %9s %7s %9s %7s %8s %8s %8s\n' '' 'painted' 'ratio' 'cpu ms' 'ratio' 'RSS MB' 'PSS MB' 'own MB'
for name in "${present[@]}"; do
    base=bare
    [ -s "$work/bare.tsv" ] || base=$name
    awk -v n="$name" -v w="$(of "$name" 1)" -v bw="$(of $base 1)" -v c="$(of "$name" 2)" -v bc="$(of $base 2)" \
        -v r="$(of "$name" 3)" -v p="$(of "$name" 4)" -v o="$(of "$name" 5)" \
        'BEGIN {printf "%-12s %6d ms %7.2f %9d %7.2f %8.1f %8.1f %8.1f\n", n, w, w / bw, c, c / bc, r, p, o}'
done
