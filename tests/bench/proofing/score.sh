#!/bin/bash
# Recall by kind and false alarms: Feuillet beside Grammalecte alone and hunspell alone, the same inputs,
# one table. French texts of Debian packages that are not installed are left out.
# usage: tests/bench/proofing/score.sh BUILD_FOLDER [WORDS_A_PACKAGE=30000] [--misses]
set -euo pipefail
export LC_ALL=C.UTF-8
cli=$(realpath "${1:?build folder}")/bin/feuillet-cli
here=$(dirname "$(realpath "$0")")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export HOME=$work XDG_RUNTIME_DIR=$work

/usr/bin/python3 -I "$here/debian_text.py" "$work/debian" "${2:-30000}"
/usr/bin/python3 -I "$here/score.py" "$cli" "$here/../../data/proofing" "$work/debian" "${3:-}"
