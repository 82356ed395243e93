# For start.sh and typed.sh: a screen of their own, and a home and a command for each program.
# Sourced with $bin and $work set.

export LC_ALL=C.UTF-8 XDG_RUNTIME_DIR=$work/runtime QT_QPA_PLATFORM=xcb
unset XDG_DATA_HOME XDG_CONFIG_HOME XDG_CACHE_HOME XDG_STATE_HOME DBUS_SESSION_BUS_ADDRESS WAYLAND_DISPLAY
[ "$(id -u)" != 0 ] || export QTWEBENGINE_DISABLE_SANDBOX=1 # ghostwriter and Sigil have a web engine

openScreen() {
    mkdir -m 700 "$work/runtime"
    mkdir "$work/screen"
    Xvfb -displayfd 1 -screen 0 1400x800x24 -noreset -fbdir "$work/screen" > "$work/display" 2> "$work/xvfb.log" &
    trap 'kill $(jobs -p) 2> /dev/null || true; wait; rm -rf "$work"' EXIT
    until [ -s "$work/display" ] && [ -s "$work/screen/Xvfb_screen0" ]; do sleep 0.1; done
    DISPLAY=:$(cat "$work/display")
    export DISPLAY
}

# fillDesk STORIES...: a store with a person and these wires
fillDesk() {
    HOME=$work/feuillet "$bin/feuillet-cli" --data "$work/data" people add 'Anne Le Bris' --role chief > "$work/log"
    [ $# = 0 ] || HOME=$work/feuillet "$bin/feuillet-cli" --data "$work/data" import "$@" > "$work/log" 2>&1
}

# commandOf NAME: sets the array command
commandOf() {
    case $1 in
    feuillet) command=("$bin/feuillet" --data "$work/data") ;;
    bare) command=("$bin/bench_bare") ;;
    empty) command=("$bin/bench_bare" --empty) ;;
    *) command=("$1") ;;
    esac
}

# isHere NAME
isHere() {
    commandOf "$1"
    command -v "${command[0]}" > /dev/null && return
    echo "$1 is not installed" >&2
    return 1
}

# FocusWriter checks spelling in the language it is told
teachFrench() {
    mkdir -p "$work/focuswriter/.config/GottCode"
    printf '[Spelling]\nHighlightMisspelled=true\nLanguage=fr\n' > "$work/focuswriter/.config/GottCode/FocusWriter.conf"
}

# firstStart NAME: what a program does once in a new home is not measured
firstStart() {
    mkdir -p "$work/$1"
    commandOf "$1"
    [ "$1" != focuswriter ] || teachFrench
    HOME=$work/$1 timeout 8 "${command[@]}" > "$work/log.$1" 2>&1 || true
}

# forgetCrash NAME: FocusWriter asks about it, as it was ended by a signal
forgetCrash() { rm -rf "$work/$1/.local/share/GottCode/FocusWriter/Cache/Files"; }

median() { sort -n | awk '{v[NR] = $1} END {print v[int((NR + 1) / 2)]}'; }
