#!/usr/bin/env python3
"""Prints words with the syllables that pronunciation dictionaries of others give them: WORD<TAB>SYLLABLES.

usage: pronunciations.py DICTIONARY FOLDER [WORDS]

nl, de: the dictionaries of the Python packages gruut-lang-nl 2.0.2 and gruut-lang-de 2.0.1; they are downloaded
to FOLDER where they are not there. de-agreed: the German words of which espeak-ng says the same, 95 % of them.
en: espeak-ng pronounces the words of the file WORDS, one a line (`word3` is `word`).
"""
import pathlib
import re
import sqlite3
import subprocess
import sys
import tarfile
import tempfile

RELEASES = {"nl": "gruut-lang-nl==2.0.2", "de": "gruut-lang-de==2.0.1"}
ARCHIVES = {"nl": "gruut_lang_nl-2.0.2", "de": "gruut_lang_de-2.0.1"}
# Words as people write them: a capital at the start at most, letters, apostrophes and hyphens between letters.
WORD = re.compile(r"[A-Za-zÀ-ÖØ-öø-ÿ][a-zß-öø-ÿ]*(?:['-][A-Za-z]?[a-zß-öø-ÿ]+)*\Z")
VOWELS = set("aeiouyæøœɐɑɒɔəɚɛɜɝɞɤɨɪɯɵɶʉʊʌʏᵻɜʌ")


def dictionaries(language, folder):
    """The first pronunciation of every word in the dictionary, and the one that espeak-ng gives it."""
    name = ARCHIVES[language]
    archive = folder / (name + ".tar.gz")
    if not archive.exists():
        folder.mkdir(parents=True, exist_ok=True)
        # Whole or not at all: another test may be after the same file.
        with tempfile.TemporaryDirectory(dir=folder) as place:
            subprocess.run([sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--no-binary", ":all:",
                            "-d", place, RELEASES[language]], check=True, stdout=sys.stderr)
            (pathlib.Path(place) / archive.name).replace(archive)
    package = f"{name}/{name.rsplit('-', 1)[0]}"
    found = []
    with tarfile.open(archive) as opened, tempfile.TemporaryDirectory() as place:
        for member in ("lexicon.db", "espeak/lexicon.db"):
            database = pathlib.Path(place) / "lexicon.db"
            database.write_bytes(opened.extractfile(f"{package}/{member}").read())
            connection = sqlite3.connect(database)
            words = {}
            query = "select word, phonemes from word_phonemes order by word, pron_order, id"
            for word, phonemes in connection.execute(query):
                words.setdefault(word, phonemes.split())
            connection.close()
            found.append(words)
    return found


def nuclei(phonemes):
    """The vowels, without marks of stress and length; a consonant is an empty text."""
    plain = [re.sub("[ˈˌː\u0303\u032f]", "", phoneme) for phoneme in phonemes]
    return [sound if sound and sound[0] in VOWELS else "" for sound in plain]


def dutch(word, phonemes):
    """Vowels, diphthongs as one; `None` where the dictionary's entry is damaged.

    It writes some diphthongs and long vowels as two, and the e that some people say in `melk`. Where it held markup,
    `s u p` is left of it; other entries hold the pronunciation of another word, or of a part.
    """
    sounds = nuclei(phonemes)
    spelled = word.lower()
    plain = [phoneme.strip("ˈˌː") for phoneme in phonemes]
    if "s u p ə" in " ".join(plain) and "sup" not in spelled or not 0.6 <= len(plain) / len(spelled) <= 1.2:
        return None
    count = sum(map(bool, sounds))
    for first, second in zip(sounds, sounds[1:]):
        pair = first + " " + second
        if re.search("ui|ij|ei|uy", spelled) and pair in {"œ y", "œ ʏ", "ɔ ʏ", "ɛ ɪ", "ɛ i", "a ɪ"}:
            count -= 1
        elif re.search("[ao]u", spelled) and pair in {"a ɔ", "ɑ ɔ", "ɑ u", "ʌ u", "a u", "ɔ u"}:
            count -= 1
        elif first and first == second and first in "aeoɔ" and re.search("aa|ee|oo|ou|au", spelled):
            count -= 1
        elif pair in {"a i", "u i", "o i"} and re.search("aai|oei|ooi|ai", spelled):
            count -= 1
    for index in range(len(plain) - 3):
        if plain[index + 1] in ("ɹ", "l") and plain[index + 2] == "ə" and plain[index + 3] in "kfmpxɣvwn":
            if re.search("r[kfmpgvwnbc]|l[kfmpgvbc]", spelled) and not re.search("[rl][eia]", spelled):
                count -= 1
    return count


def german(word, phonemes):
    """Vowels, diphthongs as one; a vowel-like r is none; an -en, -el or -eln without its vowel is one.

    Most of the pronunciations were made by a program that knew no diphthongs, so that many are wrong.
    """
    sounds = nuclei(phonemes)
    count = sum(map(bool, sounds))
    spelled = word.lower()
    fronting = len(re.findall("(?<!i)ei|ai|ey|ay", spelled))
    backing = spelled.count("au")
    for first, second in zip(sounds, sounds[1:]):
        if first in ("a", "ə") and second in ("e", "i", "ɪ") and fronting:
            count, fronting = count - 1, fronting - 1
        elif first == "a" and second in ("o", "ʊ", "u") and backing:
            count, backing = count - 1, backing - 1
        elif first == "ɔ" and second in ("ɔʏ", "ʏ"):
            count -= 1
        elif first and second == "ɐ":
            if first in ("ɛ", "e"):
                # ver-, er-, her: one syllable; näher and Seher have two.
                count -= "er" in spelled and not re.search("[eä]h?er", spelled)
            elif first not in ("ɔʏ", "aɪ", "aʊ", "ɐ"):
                # vor, Kur, wir.
                count -= not re.search("[aiouyäöü]h?er", spelled)
    # lesen, handeln, Titel: leːzn, handln, tiːtl.
    if spelled.endswith(("en", "el")) and not any(sounds[-2:]) or spelled.endswith("eln") and not any(sounds[-3:]):
        count += 1
    return count


def espeak(phonemes):
    """Vowels; the German diphthongs of espeak-ng stand there as two."""
    sounds = nuclei(phonemes)
    pairs = zip(sounds, sounds[1:])
    return sum(map(bool, sounds)) - sum(pair in {("a", "ɪ"), ("a", "ʊ"), ("ɔ", "ø")} for pair in pairs)


def english(words):
    """espeak-ng, American English: what it prints between two marks is one sound."""
    text = "\n".join(words) + "\n"
    run = subprocess.run(["espeak-ng", "-q", "--ipa", "--sep=_", "-v", "en-us"], input=text.encode(),
                         stdout=subprocess.PIPE, check=True)
    lines = run.stdout.decode().splitlines()
    if len(lines) != len(words):
        raise SystemExit(f"espeak-ng gave {len(lines)} lines for {len(words)} words.")
    return {word: line.strip().split("_") for word, line in zip(words, lines)}


def english_count(phonemes):
    """Vowels; `None` where espeak-ng reads a numeral.

    A schwa after a long vowel or a diphthong (`idea`, `quiet`, `fire`) comes in one sound with it, but is a syllable.
    """
    if "m ə n  " in " ".join(phonemes):
        return None
    count = 0
    for sound in phonemes:
        plain = re.sub("[ˈˌː]", "", sound)
        if plain and plain[0] in VOWELS:
            count += 2 if re.fullmatch("(a[ɪʊ]|ɔɪ|[iɪu])[əɚɐ]", plain) else 1
    return count


def main(language, folder, words=None):
    if language == "en":
        listed = [re.sub("[0-9]+$", "", line) for line in pathlib.Path(words).read_text("utf-8").splitlines()]
        counts = {word: english_count(sounds) for word, sounds in english(listed).items()}
    else:
        raw, spoken = dictionaries(language[:2], folder)
        if language == "nl":
            counts = {word: dutch(word, sounds) for word, sounds in raw.items()}
        else:
            counts = {word: german(word, sounds) for word, sounds in raw.items()}
        if language == "de-agreed":
            second = {word.lower(): espeak(sounds) for word, sounds in spoken.items()}
            # Neither is right about every word; where both say the same they nearly always are.
            counts = {word: count for word, count in counts.items() if second.get(word.lower()) == count}
    for word in sorted(counts):
        if counts[word] and WORD.match(word) and len(word) > 1 and re.search("[aeiouyäöüáéèëïó]", word):
            print(word, counts[word], sep="\t")


if len(sys.argv) not in (3, 4):
    raise SystemExit(__doc__)
main(sys.argv[1], pathlib.Path(sys.argv[2]), *sys.argv[3:])
