#!/usr/bin/env python3
"""Opens files for translators as a translator's tool does, by means of the Python package translate-toolkit.

usage: translation_tools.py FOLDER edit FORMAT FILE WRITTEN COUNT TEXTS
       translation_tools.py FOLDER pairs FILE...
       translation_tools.py FOLDER filter FILE WRITTEN

FOLDER is where translate-toolkit 3.20.4 and lxml are installed where they are not there. `edit` puts a word into the
translations of COUNT texts, spread over the file, saves it as WRITTEN, and prints the ids of those texts as JSON. FORMAT is
xliff12, xliff21 or po; TEXTS is plain, coded (texts with codes), or coded-as-plain (the same, written as if there were none). `pairs` prints what the memories FILE... hold, as a JSON object
with for each file a list of pairs. `filter` lets pofilter look at FILE for tags, variables and numbers that got lost; what it
says is in WRITTEN, which is not there where it has nothing to say.
"""
import copy
import json
import os
import pathlib
import subprocess
import sys
import tempfile

PACKAGES = ["translate-toolkit==3.20.4", "lxml==6.1.3", "unicode-segmentation-rs==1.0.0"]
WORD = "veranderd"


def install(folder):
    """The folder with the packages, whole or not at all: another test may be after the same folder."""
    place = folder / "translate-toolkit-3.20.4"
    if not place.exists():
        folder.mkdir(parents=True, exist_ok=True)
        made = pathlib.Path(tempfile.mkdtemp(dir=folder))
        subprocess.run([sys.executable, "-m", "pip", "install", "--quiet", "--no-compile", "--target", made,
                        *PACKAGES], check=True, stdout=sys.stderr)
        try:
            made.rename(place)
        except OSError:
            if not place.exists():
                raise
    return place


def spread(units, count):
    """`count` of the units, from the first to the last."""
    if len(units) < count:
        sys.exit(f"{len(units)} texts, where {count} are wanted")
    return [units[number * len(units) // count] for number in range(count)]


def change(rich):
    """Puts a word at the start of a text that the tool holds as words and codes."""
    words = next(leaf for leaf in rich.flatten() if str(leaf).strip())
    words.sub = [f"{WORD} {words}"]


def edit(form, file, written, count, texts):
    """Changes texts as an editor does."""
    store = opened(form, file)
    # What still is the author's text is not translated: with a word in front it would be no more than that.
    units = [unit for unit in store.units if unit.target and unit.target != unit.source and not unit.isheader()]
    chosen = spread([unit for unit in units if has_codes(form, unit) == (texts != "plain")], count)
    for unit in chosen:
        if form == "po" or texts == "coded-as-plain":
            unit.target = f"{WORD} {unit.target}"
        else:
            rich = copy.deepcopy(unit.rich_target)
            change(rich[0])
            unit.rich_target = rich
    store.savefile(written)
    print(json.dumps([identity(form, unit) for unit in chosen]))


def opened(form, file):
    """The file as the tool holds it."""
    if form == "po":
        from translate.storage import pypo
        return pypo.pofile.parsefile(file)
    if form == "xliff12":
        from translate.storage import xliff
        return xliff.xlifffile.parsefile(file)
    from translate.storage import xliff2
    return xliff2.Xliff2File.parsefile(file)


def identity(form, unit):
    """The id that a text has in the program."""
    if form == "po":
        return unit.getcontext()
    return unit.xmlelement.get("id") if form == "xliff12" else unit.getid()


def has_codes(form, unit):
    """Whether the translation of a text has codes."""
    return "<" in unit.target if form == "po" else len(unit.rich_target[0].sub) > 1


def pairs(files):
    """What memories hold."""
    from translate.storage import tmx
    stores = {os.path.basename(file): tmx.tmxfile.parsefile(file) for file in files}
    print(json.dumps({name: [[unit.source, unit.target] for unit in store.units] for name, store in stores.items()}))


def main():
    place = install(pathlib.Path(sys.argv[1]))
    sys.path.insert(0, str(place))
    command, *rest = sys.argv[2:]
    if command == "edit":
        edit(rest[0], rest[1], rest[2], int(rest[3]), rest[4])
    elif command == "pairs":
        pairs(rest)
    else:
        subprocess.run([sys.executable, "-m", "translate.filters.pofilter", "-t", "xmltags", "-t", "variables", "-t",
                        "numbers", rest[0], rest[1]], check=True, stdout=sys.stderr,
                       env={**os.environ, "PYTHONPATH": str(place)})


main()
