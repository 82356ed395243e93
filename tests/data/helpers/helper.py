# A helper that behaves as it is told: python3 -I -S helper.py CONDUCT [FOLDER]
# Each start leaves a folder in FOLDER, for a helper may write no file, so that it can mend its ways.
import json
import os
import sys
import time  # only to be silent: its caller waits, not this

conduct = sys.argv[1]
starts = 1
if len(sys.argv) > 2:
    starts += len(os.listdir(sys.argv[2]))
    os.mkdir(os.path.join(sys.argv[2], str(starts)))


def say(line):
    sys.stdout.write((line if isinstance(line, str) else json.dumps(line)) + "\n")
    sys.stdout.flush()


def hang():
    sys.stdin.close()
    while True:
        time.sleep(3600)


def remarks(text):
    found = []
    at = text.find("faute")
    while at >= 0:
        found.append({"start": at, "end": at + 5, "type": "gn", "rule": "g3__gn_le_1m__b1_a1_1",
                      "message": "Une faute", "replacements": ["fautes"]})
        at = text.find("faute", at + 1)
    return found


def misbehave(question):
    if conduct == "hangs":
        hang()
    if conduct == "dies" or (conduct == "dies once" and starts == 1):
        sys.exit(1)
    if conduct == "dies of poison" and "poison" in question["text"]:
        sys.exit(1)
    if conduct == "floods":
        while True:
            say({})
    if conduct == "answers and floods":
        while True:
            say({"id": question["id"], "remarks": []})
    if conduct == "floods a line":
        while True:
            sys.stdout.write("x" * 65536)
    if conduct == "talks nonsense":
        say("Traceback (most recent call last):")
    if conduct == "answers another":
        say({"id": question["id"] + 1, "remarks": []})
    if conduct == "points outside":
        say({"id": question["id"], "remarks": [{"start": 5, "end": 10 ** 12, "type": "gn"}]})
    if conduct == "refuses poison" and "poison" in question["text"]:
        say({"id": question["id"], "fault": "ValueError()"})
        return True
    if conduct == "eats memory":
        try:
            hoard = bytearray(2 * 1024 ** 3)
        except MemoryError:
            sys.exit(1)
        say({"id": question["id"], "hoard": len(hoard)})
    if conduct == "eats time":
        while True:
            pass
    return False


if conduct == "is missing":
    say({"missing": "grammalecte"})
    sys.exit(0)
if conduct == "never starts":
    hang()
if conduct == "ends at once":
    sys.exit(1)
say({"ready": "1"})
for line in sys.stdin:
    asked = json.loads(line)
    if not misbehave(asked):
        say({"id": asked["id"], "remarks": remarks(asked["text"])})
