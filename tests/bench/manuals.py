#!/usr/bin/python3
"""French prose of the manuals that Debian packages install, a paragraph a line, to measure false
alarms on. Nothing of it is kept in this repository.
    manuals.py > manuals.txt        after: apt-get install manpages-fr libreoffice-help-fr
    gimp-help-fr debian-reference-fr developers-reference-fr maint-guide-fr debian-faq-fr
    aptitude-doc-fr lilypond-doc-html-fr debian-edu-doc-fr"""
import glob
import gzip
import html.parser
import re
import subprocess
import sys

PAGES = (
    '/usr/share/libreoffice/help/fr/text/**/*.html',
    '/usr/share/gimp/2.0/help/fr/**/*.html',
    '/usr/share/doc/**/*fr*/**/*.html', '/usr/share/doc/**/*.fr.html',
    '/usr/share/debian-reference/*.fr.html', '/usr/share/developers-reference/fr/**/*.html',
    '/usr/share/maint-guide/fr/**/*.html',
)
BLOCKS = {'p', 'li', 'dd', 'dt', 'td', 'th', 'div', 'h1', 'h2', 'h3', 'h4', 'title', 'br'}
CODE = {'code', 'tt', 'kbd', 'samp', 'var', 'pre', 'script', 'style', 'literal'}


class Prose(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.paragraphs, self.text, self.code = [], [], 0

    def end_paragraph(self):
        self.paragraphs.append(' '.join(''.join(self.text).split(' ')))
        self.text = []

    def handle_starttag(self, tag, attrs):
        if tag in BLOCKS:
            self.end_paragraph()
        if tag in CODE:
            self.code += 1
            self.text.append('(x)')  # so that the words on both sides do not touch

    def handle_endtag(self, tag):
        if tag in BLOCKS:
            self.end_paragraph()
        if tag in CODE and self.code:
            self.code -= 1

    def handle_data(self, text):
        if not self.code:
            self.text.append(re.sub(r'\s*\n\s*', ' ', text))


def pages():
    for path in sorted({path for one in PAGES for path in glob.glob(one, recursive=True)}):
        prose = Prose()
        prose.feed(open(path, encoding='utf-8', errors='replace').read())
        prose.end_paragraph()
        yield from prose.paragraphs


def man_pages():
    for path in sorted(glob.glob('/usr/share/man/fr/man[1578]/*.gz')):
        source = gzip.open(path).read()
        shown = subprocess.run(['groff', '-man', '-Tutf8', '-Kutf8', '-P-c', '-rLL=9000n', '-rHY=0'],
                               input=source, capture_output=True, check=False).stdout
        text = re.sub('.\b', '', shown.decode('utf-8', 'replace'))
        yield from (line.strip() for line in text.split('\n'))


def is_prose(paragraph):
    letters = sum(c.isalpha() or c.isspace() for c in paragraph)
    return (len(paragraph) > 60 and letters > 0.85 * len(paragraph)
            and re.search(r'\b(le|la|les|de|des|un|une|est)\b', paragraph)
            and len(re.findall(r'\b(the|of|and|is)\b', paragraph)) < 3)


seen = set()
for source in (pages(), man_pages()):
    for paragraph in source:
        paragraph = paragraph.strip()
        if paragraph not in seen and is_prose(paragraph):
            seen.add(paragraph)
            sys.stdout.write(paragraph + '\n')
