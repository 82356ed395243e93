# Grammalecte at the other end of a pipe: one line of JSON in, one out, in order. Feuillet starts it
# with python3 -I -c; it ends when its input does.
#
#   out  {"ready": "2.1.2"}  or  {"missing": "grammalecte"}
#   in   {"id": 7, "text": "a paragraph"}
#   out  {"id": 7, "remarks": [{"start", "end", "type", "rule", "message", "replacements"}]}
#        start and end count code points; {"id": 7, "fault": "…"} when it fails on a text
import json
import sys

# Typography has its own engine in Feuillet, with house styles; commas, inclusive writing and the
# capitals of ministries are matters of taste.
OFF = ("apos", "esp", "nbsp", "nf", "num", "tab", "typo", "unit", "liga", "mapos", "chim", "poncfin",
       "virg", "eepi", "minis", "html", "latex", "md", "ocr", "idrule")


def load():
    from grammalecte import GrammarChecker
    engine = GrammarChecker("fr").getGCEngine()
    engine.setOptions({option: False for option in OFF})
    engine.parse("Une phrase prépare les règles.")
    return engine


def remark(found):
    return {
        "start": found["nStart"],
        "end": found["nEnd"],
        "type": found["sType"],
        "rule": found["sRuleId"],
        "message": found["sMessage"],
        "replacements": list(found["aSuggestions"]),
    }


def answer(engine, question):
    try:
        return {"id": question["id"], "remarks": [remark(found) for found in engine.parse(question["text"])]}
    except Exception as fault:  # the engine's, on this one text
        return {"id": question["id"], "fault": repr(fault)}


def main():
    out = sys.stdout
    sys.stdout = sys.stderr  # the engine prints where it likes

    def say(line):
        out.write(json.dumps(line) + "\n")
        out.flush()

    try:
        engine = load()
    except ImportError:
        return say({"missing": "grammalecte"})
    say({"ready": engine.version})
    for line in sys.stdin.buffer:
        say(answer(engine, json.loads(line)))


main()
