"""What is measured, and how each command is made ready."""

import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

from measuring import Command

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
SCHEMA = os.path.join(ROOT, "Schemas", "icbt-program.rng")
SPACE = "{urn:icbt:program:1}"
UNREAD = {"note", "evidence", "hazard", "accepted"}

# name: what it does, what it does not do.
PEERS = {
    "icbt-build check": (
        "well-formedness, our schema, and every rule of `icbt-build explain`: references between files, "
        "conditions, formulas, safety, length; proofs for every patient of tailoring, the calendar and minutes "
        "a week; readability; findings with a way out",
        "judging clinical sense",
    ),
    "xmllint --relaxng": (
        "well-formedness and our schema, file by file",
        "anything between files or within a text or condition",
    ),
    "Jing": (
        "well-formedness and our schema, file by file",
        "anything between files or within a text or condition",
    ),
    "textstat": (
        "two readability scores for each page, of text that was taken out of the files beforehand",
        "reading XML, or checking anything",
    ),
    "PreTeXt validate": (
        "PreTeXt's own schema (twice, with Jing) and its stylesheet of further checks, on the same texts "
        "as a PreTeXt book",
        "flags, conditions, answers, planning, safety: PreTeXt has no words for them",
    ),
}
# Sizes in megabytes above which a tool is left out, and why.
TOO_LARGE = {
    "textstat": (100, "it would take minutes and adds nothing: its time grows with the text"),
    "PreTeXt validate": (100, "it holds the whole book in memory, some 50 bytes for each byte"),
}


class Inputs:
    """Programs of several sizes, and what the peers need of them, in the folder `work`."""

    def __init__(self, work, binary):
        self.work = work
        self.binary = binary
        self.home = os.path.join(work, "home")
        os.makedirs(self.home, exist_ok=True)

    def program(self, size):
        """Makes the program of a size, in megabytes; its folder, pages, files and bytes."""
        folder = os.path.join(self.work, f"program-{size:g}")
        made = subprocess.run(
            [sys.executable, os.path.join(HERE, "make-program"), folder, "--megabytes", f"{size:g}"],
            check=True,
            capture_output=True,
            text=True,
        ).stdout
        pages, files, count = map(int, re.findall(r"\d+", made)[:3])
        return {"folder": folder, "pages": pages, "files": files, "bytes": count}

    def commands(self, size, program):
        """The commands to measure on a program: name → Command."""
        folder = program["folder"]
        files = sorted(
            os.path.relpath(os.path.join(inner, name), folder)
            for inner, _, names in os.walk(folder)
            for name in names
            if name.endswith(".xml")
        )
        commands = {
            "icbt-build check": Command([self.binary, "check", "."], folder),
            "xmllint --relaxng": Command(["xmllint", "--noout", "--relaxng", SCHEMA, *files], folder),
            "Jing": Command(["jing", SCHEMA, *files], folder),
        }
        if size <= TOO_LARGE["textstat"][0]:
            python = os.path.join(self.work, "venv", "bin", "python")
            pages = os.path.join(self.work, f"pages-{size:g}.txt")
            program["textBytes"] = write_pages(folder, pages)
            commands["textstat"] = Command([python, os.path.join(HERE, "textstat-pages"), pages], self.work)
        if size <= TOO_LARGE["PreTeXt validate"][0]:
            book = os.path.join(self.work, f"book-{size:g}")
            made = subprocess.run(
                [sys.executable, os.path.join(HERE, "make-pretext"), folder, book],
                check=True,
                capture_output=True,
                text=True,
            ).stdout
            program["bookBytes"] = int(made.split()[0])
            pretext = os.path.join(self.work, "venv", "bin", "pretext")
            commands["PreTeXt validate"] = Command([pretext, "validate"], book, {"HOME": self.home})
        return commands

    def empty_swift(self):
        """A Swift program that does nothing, linked as ours is."""
        source = os.path.join(self.work, "empty.swift")
        with open(source, "w") as file:
            file.write("print()\n")
        linked = subprocess.run(["ldd", self.binary], capture_output=True, text=True).stdout
        how = [] if "libswiftCore" in linked else ["-static-stdlib"]
        made = os.path.join(self.work, "empty")
        subprocess.run(["swiftc", "-O", *how, source, "-o", made], check=True)
        return made


def write_pages(program, path):
    """Writes the text of every page on a line of its own; returns the number of bytes."""
    size = 0
    with open(path, "wb") as pages:
        for name in sorted(os.listdir(os.path.join(program, "modules"))):
            module = ElementTree.parse(os.path.join(program, "modules", name))
            for page in module.iter(SPACE + "page"):
                text = " ".join(" ".join(texts(page)).split())
                size += pages.write(text.encode() + b"\n")
    return size


def texts(element):
    if element.tag.removeprefix(SPACE) in UNREAD:
        return
    yield element.text or ""
    for part in element:
        yield from texts(part)
        yield part.tail or ""


def versions(binary, work):
    """The versions of all tools."""

    def said(words, home=None):
        environment = dict(os.environ, **({"HOME": home} if home else {}))
        result = subprocess.run(words, capture_output=True, text=True, env=environment)
        return result.stdout + result.stderr

    def package(name):
        return said(["dpkg-query", "-W", "-f", "${Version}", name]).strip()

    installed = said([os.path.join(work, "venv", "bin", "pip"), "list", "--format", "freeze"])
    python = dict(line.split("==") for line in installed.splitlines() if "==" in line)
    swift = re.search(r"Swift version ([0-9.]+)", said(["swiftc", "--version"]))
    java = re.search(r'version "([^"]+)"', said(["java", "-version"]))
    commit = said(["git", "-C", ROOT, "rev-parse", "--short", "HEAD"]).strip()
    return {
        "icbt-build": said([binary, "--version"]).strip(),
        "commit": commit,
        "Swift": swift[1] if swift else "unknown",
        "libxml2": package("libxml2-utils"),
        "Jing": package("jing"),
        "Java": java[1] if java else "unknown",
        "textstat": python.get("textstat", "unknown"),
        "PreTeXt": python.get("pretext", "unknown"),
        "Python": sys.version.split()[0],
    }


def machine():
    """What the figures depend on."""

    def first(path, start):
        with open(path) as file:
            for line in file:
                if line.startswith(start):
                    return line.split(":" if ":" in line else "=", 1)[1].strip().strip('"')
        return "unknown"

    return {
        "cores": os.cpu_count(),
        "processor": first("/proc/cpuinfo", "model name"),
        "memoryGB": round(int(first("/proc/meminfo", "MemTotal").split()[0]) / 1e6),
        "system": first("/etc/os-release", "PRETTY_NAME"),
        "loadAtStart": os.getloadavg()[0],
    }
