#!/usr/bin/env bash
# What a full disk does to each action: at three levels of room left, the action either is done
# whole, or answers 3 and leaves everything as it was; once there is room it works, and all verifies.
# With the reserve that the desk holds, a save works on the full disk too.
cli=$(realpath "$1")
source "$(dirname "$0")/desk.sh"

disk=$work/disk
cleanup() {
    ! mountpoint -q "$disk" || umount "$disk"
    rm -rf "$work"
}
trap cleanup EXIT
mkdir "$disk"
mount -t tmpfs -o size=1m tmpfs "$disk" 2>"$work/out" ||
    skip "mounting a small tmpfs needs root ($(cat "$work/out"))"
umount "$disk"

data=$disk/data
site=$disk/site
copy=$disk/copy.sqlite
make_desk
at "$template" Nadia site --name 'La Gazette' >"$work/out"
cp -a "$template" "$work/published"
at "$work/published" Nadia publish "$signed" --to "$work/site" >"$work/out"
pages=$(cd "$work/site" && find . -type f | wc -l)
wire 'Un nouveau titre' >"$work/new.txt"

fresh_disk() {
    ! mountpoint -q "$disk" || umount "$disk"
    mount -t tmpfs -o size=32m tmpfs "$disk"
    cp -a "$template" "$data"
    rm -rf "$data/backups"
    cp "$data/feuillet.sqlite" "$copy"
}

fill_but() { # KiB left
    local free
    free=$(df --output=avail -k "$disk" | tail -1)
    fallocate -l "$((free - $1))KiB" "$disk/filler" 2>"$work/out" ||
        dd if=/dev/zero of="$disk/filler" bs=1K count=$((free - $1)) status=none
}

# Each action, and whether what it promises is there.
do_save() { at "$data" Claire save "$draft" "$work/new.txt"; }
is_save() { says 'Un nouveau titre' at "$data" Claire show "$draft"; }
do_sign() { at "$data" Hugo sign "$submitted"; }
is_sign() { [ "$(at "$data" Hugo list --stage signed | wc -l)" = 2 ]; }
do_import() { at "$data" Claire import "$work/new.txt"; }
is_import() { [ "$(at "$data" Claire list | wc -l)" = 4 ]; }
do_export() { at "$data" Nadia publish "$signed" --to "$site"; }
is_export() {
    [ "$(at "$data" Nadia list --stage published | wc -l)" = 1 ] &&
        [ "$(find "$site" -type f | wc -l)" = "$pages" ]
}
do_backup() { at "$data" Claire backup "$copy"; }
is_backup() { cmp -s "$work/before.sqlite" "$copy" && return 1 || at "$work/from-copy" Nadia restore "$copy"; }
do_settings() { at "$data" Nadia site --name 'Le Courrier'; }
is_settings() { says 'Le Courrier' at "$data" Nadia site; }

# Nothing that was there may be touched by an action that says it was not done.
intact() {
    at "$data" Nadia verify >"$work/out" 2>&1 &&
        says 'Un brouillon' at "$data" Claire show "$draft" &&
        [ "$(at "$data" Hugo list --stage signed | wc -l)" = 1 ] &&
        [ "$(at "$data" Claire list | wc -l)" = 3 ] &&
        says 'La Gazette' at "$data" Nadia site &&
        cmp -s "$work/before.sqlite" "$copy"
}

try() { # action, KiB left
    fresh_disk
    cp "$copy" "$work/before.sqlite"
    rm -rf "$work/from-copy"
    fill_but "$2"
    local exit=0
    "do_$1" >"$work/said" 2>&1 || exit=$?
    rm -f "$disk/filler"
    case $exit in
    0) "is_$1" >"$work/out" 2>&1 || complain "$1 with $2 KiB: said done and is not" ;;
    3)
        intact || complain "$1 with $2 KiB: something was lost"
        grep -q '^feuillet-cli: ' "$work/said" || complain "$1 with $2 KiB: no sentence"
        ("do_$1" && "is_$1") >"$work/out" 2>&1 || complain "$1 does not work with room again"
        ;;
    *) complain "$1 with $2 KiB: answered $exit: $(cat "$work/said")" ;;
    esac
    at "$data" Nadia verify >"$work/out" 2>&1 || complain "$1 with $2 KiB: does not verify"
    printf '%-9s %4s KiB left: %s\n' "$1" "$2" "$exit"
}

for action in save sign import export backup settings; do
    for room in 0 48 160; do
        try "$action" "$room"
    done
done

# The reserve lets a save through, once.
fresh_disk
wire 'Un premier titre' | at "$data" Claire save "$draft" - >"$work/out"
[ -f "$data/reserve" ] || complain 'no reserve is held'
fill_but 0
do_save >"$work/said" 2>&1 || complain "the reserve did not make room for a save: $(cat "$work/said")"
is_save || complain 'the save in the reserve is not there'
[ ! -f "$data/reserve" ] || complain 'the reserve was not given up'
rm "$disk/filler"
wire 'Un dernier titre' | at "$data" Claire save "$draft" - >"$work/out"
[ -f "$data/reserve" ] || complain 'the reserve is not held again'

# A folder that cannot be written: said, and read all the same.
mount -o remount,ro "$disk"
exit=0
do_save >"$work/said" 2>&1 || exit=$?
[ "$exit" = 3 ] || complain "a save on a read-only disk answered $exit"
grep -q 'cannot be written' "$work/said" || complain 'a read-only disk is not told'
says 'Un dernier titre' at "$data" Claire show "$draft" 2>&1 || complain 'a read-only desk is not read'

[ "$failures" = 0 ]
