#!/usr/bin/env bash
# Writes that fail at random with "no space left" and "input/output error" (libfiu): whatever was
# acknowledged is there, whatever was not is not half there. FAULTS_ROUNDS=300 for the full count.
cli=$(realpath "$1")
source "$(dirname "$0")/desk.sh"
trap 'rm -rf "$work"' EXIT
command -v fiu-run >"$work/out" || skip 'fiu-run (package fiu-utils) is not installed'

readonly noSpace=28 ioError=5
rounds=${FAULTS_ROUNDS:-12}
data=$work/data
make_desk
cp -a "$template" "$data"
RANDOM=29

failing() { # errno, thousandths of all writes
    local points=() point
    for point in rw/write rw/pwrite rw/ftruncate sync/fsync sync/fdatasync dir/rename; do
        points+=(-c "enable_random name=posix/io/$point,probability=0.$2,failinfo=$1")
    done
    fiu-run -x "${points[@]}" "$cli" --data "$data" --lang en "${@:3}"
}

acknowledged=0 refused=0
last='Un brouillon'
for ((round = 1; round <= rounds; ++round)); do
    errno=$((round % 2 ? noSpace : ioError))
    often=$(printf '%03d' $((RANDOM % 60 + 2)))
    title="Titre de la ronde $round"
    wire "$title" >"$work/new.txt"
    exit=0
    failing "$errno" "$often" --as Claire save "$draft" "$work/new.txt" \
        >"$work/out" 2>"$work/said" || exit=$?
    shown=$(at "$data" Claire show "$draft")
    shown=${shown%%$'\n'*}
    if [ "$exit" = 0 ]; then
        acknowledged=$((acknowledged + 1))
        grep -q '^ACK ' "$work/out" || complain "round $round: done without a word"
        [ "$shown" = "$title" ] || complain "round $round: acknowledged and lost"
    else
        refused=$((refused + 1))
        if grep -q '^ACK ' "$work/out" && [ "$shown" != "$title" ]; then
            complain "round $round: acknowledged and lost"
        fi
        [ "$shown" = "$title" ] || [ "$shown" = "$last" ] || complain "round $round: something else"
        [ "$exit" = 3 ] || [ "$exit" = 5 ] || complain "round $round: answered $exit: $(cat "$work/said")"
    fi
    last=$shown

    exit=0
    failing "$errno" "$often" backup "$work/copy.sqlite" >"$work/out" 2>"$work/said" || exit=$?
    # One that is told as failed may be there (its folder could not be flushed), but never by half.
    if [ "$exit" = 0 ] || [ -e "$work/copy.sqlite" ]; then
        at "$work/restored" Claire restore "$work/copy.sqlite" >"$work/out" 2>"$work/said" ||
            complain "round $round: answered $exit, a backup that is none: $(cat "$work/said")"
        rm -rf "$work/restored" "$work/copy.sqlite"
    fi
done
at "$data" Nadia verify >"$work/out" 2>&1 || complain "does not verify: $(cat "$work/out")"
echo "$rounds rounds: $acknowledged saves acknowledged, $refused told as failed"
[ "$failures" = 0 ]
