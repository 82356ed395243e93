#!/bin/bash
# Words checked in a second on a million-word text: ours beside aspell list and hunspell -l (on a twentieth
# of it, scaled), processor time; then the quality and speed of suggestions beside hunspell.
# usage: tests/bench/words.sh BUILD_FOLDER [SUGGESTIONS=yes]
set -euo pipefail
export LC_ALL=C.UTF-8
bench=$(realpath "${1:?build folder}")/bin/bench_words
data=$(dirname "$(realpath "$0")")/../data/proofing
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

count=1000000
"$bench" make $count > "$work/text"
head -n $(($(wc -l < "$work/text") / 20)) "$work/text" > "$work/part"
part=$(wc -w < "$work/part")

# seconds COMMAND...: processor time, user and system
seconds() {
    local TIMEFORMAT='%U %S'
    { time "$@" > /dev/null 2> "$work/err"; } 2>&1 | awk '{print $1 + $2}'
}
row() { awk -v n="$1" -v w="$2" -v s="$3" 'BEGIN {printf "%-10s %9d words %8.2f s %10.0f words/s\n", n, w, s, w / s}'; }

echo "distinct words: $(tr -s ' .\n' '\n' < "$work/text" | sort -u | wc -l)"
row feuillet $count "$(seconds "$bench" check "$work/text")"
cat "$work/err"
row aspell $count "$(seconds sh -c "aspell list --lang=fr --encoding=utf-8 < '$work/text'")"
row hunspell "$part" "$(seconds hunspell -l -d fr "$work/part")"
"$bench" tokens "$work/text"
"$bench" typography "$work/text"
if [ "${2:-}" = yes ]; then
    "$bench" suggest "$data/misspellings.txt" beside
    "$bench" slips 500 > "$work/slips"
    "$bench" suggest "$work/slips" beside
fi
