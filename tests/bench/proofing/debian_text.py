"""French prose of installed Debian packages, one paragraph a line, one file a package.
usage: debian_text.py FOLDER WORDS_A_PACKAGE"""
import gzip
import html
import html.parser
import pathlib
import re
import subprocess
import sys

PACKAGES = ["debian-reference-fr", "libreoffice-help-fr", "gimp-help-fr", "debian-edu-doc-fr",
            "aptitude-doc-fr", "manpages-fr"]
MACHINE = {"pre", "script", "style", "table"}  # no prose within
FRENCH = {"le", "la", "les", "de", "des", "du", "un", "une", "et", "est", "vous", "que", "pour", "dans"}


class Paragraphs(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.found, self.text, self.skipped = [], None, 0

    def handle_starttag(self, tag, attributes):
        if tag in MACHINE:
            self.skipped += 1
        elif tag == "p" and not self.skipped:
            self.text = ""

    def handle_endtag(self, tag):
        if tag in MACHINE:
            self.skipped = max(0, self.skipped - 1)
        elif tag == "p" and self.text is not None:
            self.found.append(self.text)
            self.text = None

    def handle_data(self, data):
        if self.text is not None and not self.skipped:
            self.text += data


def from_html(source):
    parser = Paragraphs()
    parser.feed(source)
    return parser.found


def from_man(source):
    """Runs of lines without a request: what is set in bold or italics breaks off a paragraph."""
    for run in re.split(r"(?m)^[.'].*\n", source):
        run = re.sub(r"\\f.|\\[&|]", "", run).replace(r"\(aq", "'").replace(r"\-", "-")
        run = run.replace(r"\ ", "\u00a0").replace(r"\~", "\u00a0")
        if "\\" not in run:
            yield run


def is_french(words):
    return 8 * sum(word.lower() in FRENCH for word in words) >= len(words)


def is_prose(text):
    return (len(text.split()) >= 8 and is_french(text.split())
            and re.match(r"[A-ZÀÉÊÎÔ«]", text) and text[-1] in ".!?»" and not re.search(r"[<>{}=|_/$~]|--", text))


def files_of(package):
    listed = subprocess.run(["dpkg", "-L", package], capture_output=True, text=True)
    return [pathlib.Path(name) for name in listed.stdout.split("\n")
            if re.search(r"\.html$|/man/fr/.*\.gz$", name)]


def paragraphs(package):
    seen = set()
    for path in files_of(package):
        raw = gzip.open(path).read() if path.suffix == ".gz" else path.read_bytes()
        source = raw.decode("utf-8", "replace")
        for text in from_man(source) if path.suffix == ".gz" else from_html(source):
            text = re.sub(r"[ \t\r\n]+", " ", text).strip()
            if is_prose(text) and text not in seen:
                seen.add(text)
                yield text


def spread(texts, words):
    """Every nth, so that they hold about so many words."""
    total = sum(len(text.split()) for text in texts)
    return texts[::max(1, round(total / words))]


folder, words = pathlib.Path(sys.argv[1]), int(sys.argv[2])
folder.mkdir(parents=True, exist_ok=True)
for name in PACKAGES:
    chosen = spread(list(paragraphs(name)), words)
    if chosen:
        (folder / f"{name}.txt").write_text("\n".join(chosen) + "\n")
