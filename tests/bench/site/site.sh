#!/bin/bash
# A whole site beside Hugo's, from the same stories, on the same tmpfs, in one run:
# site.sh BUILD [COUNT]. Wants hugo and /usr/bin/time; tells seconds, processor seconds, memory.
set -euo pipefail
build=$(realpath "$1")
count=${2:-10000}
here=$(realpath "$(dirname "$0")")
cli=$build/bin/feuillet-cli
work=$(mktemp -d -p /dev/shm)
trap 'rm -rf "$work"' EXIT
export HOME=$work

measure() { # name, command
    local name=$1
    shift
    /usr/bin/time -o "$work/time" -f '%e %U %S %M' "$@" >"$work/out" 2>"$work/err" ||
        { cat "$work/err" >&2; exit 1; }
    awk -v name="$name" '{ printf "%-44s %7.3f s  cpu %7.3f s  %5d MB\n", name, $1, $2 + $3, $4 / 1024 }' "$work/time"
}

desk() { "$cli" --data "$work/data" --lang en "$@"; }
publish() { desk --as Denis publish --all-signed --to "$1"; }
files() { find "$1" -type f | wc -l; }

last=$("$build/bin/bench_site_stories" "$work" "$count")
cp "$here/hugo.toml" "$work/hugo/"
cp -r "$here/layouts" "$work/hugo/"
desk list --stage signed >"$work/out" # the daily backup is made now
echo "$count stories"
measure "hugo: whole site" hugo --quiet -s "$work/hugo" -d "$work/hugo-site"
measure "feuillet: first publication, logged" "$cli" --data "$work/data" --as Denis publish --all-signed --to "$work/first"
measure "feuillet: whole site into a new folder" "$cli" --data "$work/data" --as Denis publish --all-signed --to "$work/site"
echo "files: hugo $(files "$work/hugo-site"), feuillet $(files "$work/site")"
diff -r "$work/first" "$work/site" && echo "the two folders are the same"

stamp=$work/stamp
touch "$stamp"
measure "feuillet: nothing changed" "$cli" --data "$work/data" --as Denis publish --all-signed --to "$work/site"
echo "files written: $(find "$work/site" -newer "$stamp" -type f | wc -l)"
measure "reading and comparing the two trees" diff -rq "$work/first" "$work/site"
measure "hugo: nothing changed" hugo --quiet -s "$work/hugo" -d "$work/hugo-site"

desk show "$last" --format wire | sed '1s/$/ encore/' >"$work/wire"
desk --as Anna save "$last" "$work/wire" >"$work/out"
desk --as Denis sign "$last" >"$work/out"
sed -i '2s/"$/ encore"/' "$work/hugo/content"/*/*"-$((count - 1))-"*.md
cp -r "$work/site" "$work/before"
measure "feuillet: one story changed" "$cli" --data "$work/data" --as Denis publish --all-signed --to "$work/site"
diff -rq "$work/before" "$work/site" | sed 's/^/  /' || true
measure "hugo: one story changed" hugo --quiet -s "$work/hugo" -d "$work/hugo-site"
measure "feuillet: verify --site" "$cli" --data "$work/data" verify --site "$work/site"
