"""Turns results into table.md, speed.svg and the part of README.md about speed."""

import os

from peers import PEERS
from plot import plot

BEGIN = "<!-- speed:begin -->"
END = "<!-- speed:end -->"
OURS = "icbt-build check"
XMLLINT = "xmllint --relaxng"


def seconds(value):
    return f"{value:.0f} s" if value >= 20 else f"{value:.1f} s" if value >= 2 else f"{value:.2f} s"


def megabytes(value):
    return f"{value / 1e6:.0f} MB" if value >= 1e6 else f"{value / 1e6:.1f} MB"


def times(value):
    return f"{value:.0f}" if value >= 20 else f"{value:.1f}"


def table(results):
    """The markdown of table.md."""
    programs = results["programs"]
    main = next((p for p in programs if p["megabytes"] == 30), programs[-1])
    base = main["tools"][XMLLINT]["wallSeconds"]
    lines = [
        f"One made-up program of {megabytes(main['bytes'])}, {main['pages']} pages in {main['files']} files "
        "(`Benchmarks/make-program`):",
        "",
        "| tool | does | does not do | time | against xmllint | processor time | memory "
        "| memory against the program |",
        "| --- | --- | --- | ---: | ---: | ---: | ---: | ---: |",
    ]
    for name, (does, does_not) in PEERS.items():
        if name not in main["tools"]:
            continue
        tool = main["tools"][name]
        wall, peak = tool["wallSeconds"], tool["peakBytes"]
        lines.append(
            f"| {name} | {does} | {does_not} | {seconds(wall)} | {times(wall / base)} | "
            f"{seconds(tool['cpuSeconds'])} | {megabytes(peak)} | {times(peak / main['bytes'])} |"
        )
    lines += ["", growth(programs), ""] if len(programs) > 1 else [""]
    small = results["small"]
    own, empty = (tool["wallSeconds"] * 1000 for tool in small.values())
    lines.append(
        f"`check Programs/pain` takes {own:.0f} ms; a Swift program that does nothing takes {empty:.0f} ms."
    )
    if results["watch"]:
        watched = results["watch"]
        lines.append(
            f"With `--watch` on the program of 30 MB a new report comes "
            f"{1000 * watched['medianSeconds']:.0f} ms after a file is saved; once "
            f"every patient's course is proven again, after {1000 * watched['finishedSeconds']:.0f} ms, it is confirmed."
        )
    lines += ["", conditions(results), ""]
    return "\n".join(lines)


def growth(programs):
    head = "| tool | " + " | ".join(f"{megabytes(p['bytes'])}, {p['pages']} pages" for p in programs) + " |"
    lines = [head, "| --- |" + " ---: |" * len(programs)]
    for name in PEERS:
        cells = [
            f"{seconds(tool['wallSeconds'])}, {megabytes(tool['peakBytes'])}" if tool else "not measured"
            for tool in (p["tools"].get(name) for p in programs)
        ]
        lines.append(f"| {name} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def conditions(results):
    machine, versions = results["machine"], results["versions"]
    tools = ", ".join(
        f"{name} {versions[name]}" for name in ("libxml2", "Jing", "textstat", "PreTeXt", "Swift")
    )
    text = (
        f"Medians of rounds in which the tools took turns, on {results['day']}: {machine['processor']}, "
        f"{machine['cores']} cores, {machine['memoryGB']} GB, {machine['system']}; {tools}. "
        "xmllint and Jing hold one file at a time."
    )
    for what, why in results["leftOut"].items():
        text += f" Left out: {what} ({why})."
    return text


def write(results, folder):
    with open(os.path.join(folder, "table.md"), "w") as file:
        file.write(table(results))
    series = {
        name: [
            (p["bytes"] / 1e6, p["tools"][name]["wallSeconds"])
            for p in results["programs"]
            if name in p["tools"]
        ]
        for name in PEERS
    }
    with open(os.path.join(folder, "speed.svg"), "w") as file:
        file.write(plot({name: points for name, points in series.items() if points}, OURS))


def put_into_readme(path, folder):
    """Replaces what stands between the two marks by the table and the plot."""
    picture = "![Time against size, for icbt-build and other tools](Benchmarks/speed.svg)"
    put_between(path, BEGIN, END, os.path.join(folder, "table.md"), picture)


def put_between(path, begin, end, table, picture):
    """Replaces what stands between two marks by a table and a picture."""
    with open(path) as file:
        readme = file.read()
    if readme.count(begin) != 1 or readme.count(end) != 1:
        raise SystemExit(f"{os.path.basename(path)} has no place for the table: {begin} and {end}")
    before, rest = readme.split(begin)
    after = rest.split(end)[1]
    with open(table) as file:
        text = file.read()
    with open(path, "w") as file:
        file.write(f"{before}{begin}\n{text}\n{picture}\n{end}{after}")
