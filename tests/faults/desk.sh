# A desk for the scripts beside: three people, a draft, a submitted and a signed article. Sourced.
# Needs $cli; makes $work, where all is, and $template with $draft, $submitted, $signed (ids).
set -euo pipefail

work=$(mktemp -d)
export HOME=$work LC_ALL=C.UTF-8
unset XDG_DATA_HOME XDG_CONFIG_HOME
template=$work/template

wire() {
    cat <<WIRE
$1

Le port breton veut devenir la base de montage des futures fermes éoliennes.

« Nous sommes prêts », assure le président du syndicat mixte.

$(for ((line = 0; line < 60; ++line)); do
        echo "Paragraphe $line : les pêcheurs, eux, réclament un suivi indépendant de la rade."
        echo
    done)

C.Kerbrat--ECO
WIRE
}

at() { # folder, person, what is to be done
    local data=$1 person=$2
    shift 2
    "$cli" --data "$data" --as "$person" --lang en "$@"
}

# Whether a command says a text; read to its end, for a pipe that closes is a fault of its own.
says() { # text, command
    local text=$1
    shift
    [[ $("$@" 2>&1) == *"$text"* ]]
}

make_desk() {
    at "$template" Claire people add Claire --role journalist >"$work/out"
    at "$template" Claire people add Hugo --role copyEditor >"$work/out"
    at "$template" Claire people add Nadia --role producer >"$work/out"
    draft=$(wire 'Un brouillon' | at "$template" Claire import -)
    submitted=$(wire 'Un texte à relire' | at "$template" Claire import -)
    signed=$(wire 'Un bon à tirer' | at "$template" Claire import -)
    at "$template" Claire submit "$submitted" >"$work/out"
    at "$template" Claire submit "$signed" >"$work/out"
    at "$template" Hugo sign "$signed" >"$work/out"
    rm -rf "$template/backups" "$template/reserve"
}

complain() {
    echo "FAILED: $*"
    failures=$((failures + 1))
}

skip() {
    echo "skipped: $*"
    exit 77
}

failures=0
