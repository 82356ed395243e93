#!/bin/bash
# Pictures of every pane and dialog as users of all kinds have them, to be looked at one by one:
#     screens.sh BUILD FOLDER
# Themes, small screens, dialogs in letters of twice the size, dense screens, and a first start.
set -eu
bin=$(realpath "$1/bin")
mkdir -p "$2"
out=$(realpath "$2")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export HOME=$work XDG_RUNTIME_DIR=$work/runtime QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
unset XDG_DATA_HOME XDG_CONFIG_HOME XDG_CACHE_HOME XDG_STATE_HOME
mkdir -m 700 "$work/runtime"
[ "$(id -u)" != 0 ] || export QTWEBENGINE_DISABLE_SANDBOX=1
samples=$(dirname "$0")/../../resources/samples

desk() { "$bin/feuillet-cli" --data "$work/desk" "$@" >> "$work/log"; }
desk people add 'Anne Le Bris' --role journaliste --role chief
desk people add 'Denis Roy' --role copyEditor
desk --as 'Anne Le Bris' import "$samples/depeche.txt" "$samples/exemple.txt"

# picture NAME [option…]: of the window, with the environment as it is
picture() {
    local file=$out/$1.png
    shift
    mkdir -p "$(dirname "$file")"
    timeout 60 "$bin/feuillet" --data "$work/desk" --as 'Anne Le Bris' "$@" --picture "$file" 2>> "$work/log" ||
        echo "no picture: $file" >&2
}

panes='corrections preview review versions notes'
for theme in light dark black-on-white white-on-black; do
    for pane in $panes; do
        picture "$theme/1366x768/$pane" --theme "$theme" --tab "$pane"
    done
    "$bin/gallery" "$out/$theme/dialogs" "$theme" 2>> "$work/log"
done
for theme in light dark; do
    for pane in $panes; do
        picture "$theme/1024x700/$pane" --theme "$theme" --tab "$pane" --size 1024x700
    done
done
"$bin/gallery" "$out/large/dialogs" light fr 2 2>> "$work/log"
for pane in corrections review; do
    QT_SCALE_FACTOR=2 picture "dense/$pane" --tab "$pane" --size 1024x700
done
QT_SCALE_FACTOR=2 "$bin/gallery" "$out/dense/dialogs" dark 2>> "$work/log"
for theme in light dark; do
    timeout 60 "$bin/feuillet" --data "$work/first.$theme" --theme "$theme" --picture "$out/$theme/first.png" 2>> "$work/log"
done
echo "$(find "$out" -name '*.png' | wc -l) pictures in $out"
