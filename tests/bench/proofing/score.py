"""By kind of fault: how many are found, and how many get the right proposal among the first three;
then false alarms on correct texts. One table for Feuillet, Grammalecte and hunspell.
usage: score.py FEUILLET_CLI DATA_FOLDER DEBIAN_FOLDER [--misses]"""
import collections
import json
import pathlib
import re
import subprocess
import sys
import tempfile

# Only recall asks for proposals: hunspell and Grammalecte take long to make them.
# What an engine says of a line: where (characters, from 0), under which rule, and what it proposes.
Remark = collections.namedtuple("Remark", "start end rule proposals")
# A line of the corpus: the sentence, where it is wrong, and the sentence as it was meant.
Fault = collections.namedtuple("Fault", "sentence start end meant")


def feuillet(lines, propose):
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as file:
        file.write("\n".join(lines) + "\n")
        file.flush()
        run = subprocess.run([cli, "check", "--json", file.name], capture_output=True, text=True)
    if run.returncode not in (0, 1):
        sys.exit(f"feuillet-cli check: {run.stderr}")
    found = [[] for _ in lines]
    for said in json.loads(run.stdout)["findings"]:
        start = said["column"] - 1
        found[said["line"] - 1].append(Remark(start, start + said["length"], said["rule"],
                                              said["replacements"][:3]))
    return found


def grammalecte(lines, propose):
    checker = engine()
    found = []
    for line in lines:
        faults, unknown = checker.getParagraphErrors(line, bSpellSugg=propose)
        found.append([Remark(said["nStart"], said["nEnd"], said["sType"], said.get("aSuggestions", [])[:3])
                      for said in [*faults, *unknown]])
    return found


def engine():
    from grammalecte import GrammarChecker
    return GrammarChecker("fr")


def hunspell(lines, propose):
    if not propose:
        words = subprocess.run(["hunspell", "-l", "-d", "fr", "-i", "utf-8"], capture_output=True,
                               input="\n".join(lines), text=True).stdout.split()
        return [[Remark(0, 0, "unknown", []) for _ in words]] + [[] for _ in lines[1:]]
    asked = "".join("^" + line.replace("\n", " ") + "\n" for line in lines)
    answers = subprocess.run(["hunspell", "-a", "-d", "fr", "-i", "utf-8"], input=asked,
                             capture_output=True, text=True).stdout.split("\n")[1:]
    found = []
    for line, said in zip(lines, "\n".join(answers).split("\n\n")):
        found.append([])
        at = 0
        for word, proposals in re.findall(r"^[&#] (\S+) [\d ]+(?:: (.*))?$", said, re.M):
            at = max(at, line.find(word, at))
            found[-1].append(Remark(at, at + len(word), "unknown", proposals.split(", ")[:3]))
    return found


def faults_in(path):
    for line in path.read_text().split("\n"):
        if not line or line.startswith("#"):
            continue
        sentence, wrong, meant = line.split("\t")
        before, after = (r"\b" if edge.isalnum() else "" for edge in (wrong[0], wrong[-1]))
        start = re.search(before + re.escape(wrong) + after, sentence).start()
        yield Fault(sentence, start, start + len(wrong),
                    sentence[:start] + meant + sentence[start + len(wrong):])


def alike(text):
    """Outside typography, a proposal may carry other apostrophes and spaces than the corpus."""
    return re.sub(r"\s+", " ", text.replace("’", "'").replace("\u00a0", " ")
                  .replace("\u202f", " "))


def corrects(remark, fault, strict):
    for proposal in remark.proposals:
        sentence = fault.sentence[:remark.start] + proposal + fault.sentence[remark.end:]
        if sentence == fault.meant or not strict and alike(sentence) == alike(fault.meant):
            return True
    return False


def score(path, check):
    faults = list(faults_in(path))
    found = right = 0
    for fault, remarks in zip(faults, check([fault.sentence for fault in faults], True)):
        hits = [said for said in remarks
                if said.start < fault.end and fault.start < max(said.end, said.start + 1)]
        found += bool(hits)
        right += any(corrects(said, fault, path.stem == "typography") for said in hits)
        if tell_misses and check is feuillet and not hits:
            print(f"  missed, {path.stem}: {fault.sentence} [{fault.sentence[fault.start:fault.end]}]")
    return len(faults), found, right


def alarms(lines, check):
    words = sum(len(re.findall(r"[\w’'-]+", line)) for line in lines)
    rules = collections.Counter()
    for line, remarks in zip(lines, check(lines, propose=False)):
        for said in remarks:
            rules[family(said.rule, check)] += 1
            if tell_misses and check is feuillet and family(said.rule, check) not in QUIET:
                print(f"  alarm, {said.rule}: {line[max(0, said.start - 40):said.end + 40]}"
                      f" [{line[said.start:said.end]}] {said.proposals}")
    return words, rules


QUIET = ("spelling", "name")
TYPOGRAPHIC = {"apos", "esp", "nbsp", "nf", "num", "tab", "typo", "unit", "eepi", "maj"}


def family(rule, check):
    if check is feuillet:
        return "name" if rule == "spelling.name" else rule.split(".")[0]
    if check is hunspell or rule == "WORD":
        return "spelling"
    return "typography" if rule in TYPOGRAPHIC else "grammar"


def recall_table(folder, engines):
    print(f"{'recall (right among first three), %':38}" + "".join(f"{e.__name__:>16}" for e in engines))
    sums = [[0, 0, 0] for _ in engines]
    for path in sorted(folder.glob("*.txt")):
        cells = []
        for total, check in zip(sums, engines):
            counts = score(path, check)
            total[:] = [a + b for a, b in zip(total, counts)]
            cells.append(cell(*counts))
        print(f"{path.stem:28}{counts[0]:10}" + "".join(cells))
    print(f"{'all':28}{sums[0][0]:10}" + "".join(cell(*total) for total in sums))


def cell(count, found, right):
    share = f"{100 * found / count:.0f} ({100 * right / count:.0f})"
    return f"{share:>16}"


def lines_of(paths):
    return [line for path in sorted(paths) for line in path.read_text().split("\n") if line]


def alarm_table(texts, engines):
    print(f"\n{'remarks per 1,000 words':28}{'words':>10}{'engine':>14}  by family")
    for name, lines in texts.items():
        for check in engines:
            words, rules = alarms(lines, check)
            told = ", ".join(f"{rule} {1000 * n / words:.2f}" for rule, n in sorted(rules.items()))
            print(f"{name:28}{words:10}{check.__name__:>14}  {told or 'none'}")


cli, data, debian = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
tell_misses = "--misses" in sys.argv
recall_table(data / "recall", [feuillet, grammalecte, hunspell])
alarm_table({"our correct news": lines_of((data / "correct").glob("*.txt"))}
            | {path.stem: lines_of([path]) for path in sorted(debian.glob("*.txt"))},
            [feuillet, grammalecte, hunspell])
