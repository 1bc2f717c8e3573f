#!/usr/bin/env python3
"""Opens pages in a browser as people see them, and lets axe-core look for what keeps some of them out.

usage: axe.py CHROMIUM FOLDER PAGE...

Every PAGE is shown 360 and 1280 pixels wide, by day and by night. For each of the four a line of JSON is printed: page, width,
scheme, clientWidth and scrollWidth (larger where the page must be moved sideways), openWidth (scrollWidth with all that is
folded opened), longestLine (characters in a line of running text), requests (all that the page fetched), rules (how many it
keeps), violations (rule, help, the elements). By day at 360 pixels axe-core looks at what is folded as well. axe-core comes from the
Python package axe-playwright-python 0.1.8, which is downloaded to FOLDER where it is not there. Exits with 1 where the
browser or axe did not run.
"""
import concurrent.futures
import html
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import zipfile

RELEASE = "axe-playwright-python==0.1.8"
ARCHIVE = "axe_playwright_python-0.1.8-py3-none-any.whl"
WIDTHS = (360, 1280)
# As Chromium numbers them.
SCHEMES = {"dark": 0, "light": 1}

RUN = """
addEventListener("load", () => setTimeout(async () => {
  const report = { number: NUMBER, width: innerWidth, scheme: matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light" };
  try {
    report.clientWidth = document.documentElement.clientWidth;
    report.scrollWidth = document.documentElement.scrollWidth;
    report.longestLine = longestLine();
    report.requests = performance.getEntriesByType("resource").map(entry => entry.name);
    const closed = [...document.querySelectorAll("details:not([open])")];
    for (const folded of closed) folded.open = true;
    report.openWidth = document.documentElement.scrollWidth;
    if (report.scheme === "dark" || innerWidth !== 360) for (const folded of closed) folded.open = false;
    const result = await axe.run(document, { resultTypes: ["violations"] });
    report.rules = result.passes.length;
    report.violations = result.violations.map(rule => ({
      rule: rule.id, help: rule.help, elements: rule.nodes.slice(0, 5).map(node => node.html.slice(0, 300)),
    }));
  } catch (error) { report.error = String(error); }
  parent.postMessage(report, "*");
}, 0));
function longestLine() {
  let longest = 0;
  for (const block of document.querySelectorAll("p, li, dd")) {
    if (block.closest("details:not([open])") || block.querySelector("p, ul, ol, details")) continue;
    let top = null, count = 0;
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement.closest(".unseen, sup")) continue;
      for (const word of node.data.matchAll(/\\S+\\s*/g)) {
        const range = document.createRange();
        range.setStart(node, word.index);
        range.setEnd(node, word.index + word[0].trimEnd().length);
        const bottom = Math.round(range.getBoundingClientRect().bottom);
        if (top === null || Math.abs(bottom - top) > 8) { top = bottom; count = 0; }
        count += word[0].length;
        longest = Math.max(longest, count - (word[0].length - word[0].trimEnd().length));
      }
    }
  }
  return longest;
}
"""

FRAME = """<!DOCTYPE html><meta charset="utf-8"><body><script>
addEventListener("message", event => {
  const line = document.createElement("pre");
  line.className = "report";
  line.textContent = JSON.stringify(event.data);
  document.body.append(line);
});
</script>
"""


def axe(folder):
    """The source of axe-core."""
    archive = folder / ARCHIVE
    if not archive.exists():
        folder.mkdir(parents=True, exist_ok=True)
        # Whole or not at all: another test may be after the same file.
        with tempfile.TemporaryDirectory(dir=folder) as place:
            subprocess.run([sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "-d", place, RELEASE],
                           check=True, stdout=sys.stderr)
            (pathlib.Path(place) / ARCHIVE).replace(archive)
    with zipfile.ZipFile(archive) as opened:
        return opened.read("axe_playwright_python/axe.min.js").decode("utf-8")


def shown(chromium, script, pages, scheme):
    """What the browser reports of every page, at every width."""
    frames = [FRAME]
    for number, page in enumerate(pages):
        text = pathlib.Path(page).read_text("utf-8")
        # A page of ours allows no scripts; this copy must.
        copy, removed = re.subn(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", text)
        if removed != 1:
            raise SystemExit(f"{page} has {removed} content security policies.")
        # A function, since the script holds backslashes.
        run = "<script>" + script + "</script><script>" + RUN.replace("NUMBER", str(number)) + "</script></body>"
        copy = re.sub("</body>(?!.*</body>)", lambda _: run, copy, flags=re.DOTALL)
        for width in WIDTHS:
            frames.append(f'<iframe style="width:{width}px;height:900px;border:0" srcdoc="{html.escape(copy)}"></iframe>')
    with tempfile.TemporaryDirectory() as place:
        file = pathlib.Path(place) / "pages.html"
        file.write_text("\n".join(frames), "utf-8")
        command = [chromium, "--headless", "--disable-gpu", "--no-first-run", f"--user-data-dir={place}/profile",
                   f"--blink-settings=preferredColorScheme={SCHEMES[scheme]}", "--window-size=1400,1000",
                   "--virtual-time-budget=600000", "--timeout=300000", "--dump-dom", file.as_uri()]
        if os.geteuid() == 0:
            command.insert(2, "--no-sandbox")
        run = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=400)
    reports = [json.loads(html.unescape(found))
               for found in re.findall(r'<pre class="report">(.*?)</pre>', run.stdout.decode("utf-8"), re.DOTALL)]
    if len(reports) != len(pages) * len(WIDTHS):
        sys.stderr.write(run.stderr.decode("utf-8", "replace")[-2000:])
        raise SystemExit(f"axe reported {len(reports)} times, not {len(pages) * len(WIDTHS)}.")
    return reports


def main(chromium, folder, *pages):
    script = axe(pathlib.Path(folder))
    with concurrent.futures.ThreadPoolExecutor(len(SCHEMES)) as pool:
        found = list(pool.map(lambda scheme: shown(chromium, script, pages, scheme), SCHEMES))
    for scheme, reports in zip(SCHEMES, found):
        for report in sorted(reports, key=lambda report: (report["number"], report["width"])):
            if "error" in report or report["scheme"] != scheme or report["width"] not in WIDTHS or not report["rules"]:
                raise SystemExit(f"axe did not run as asked: {report}")
            page = pages[report.pop("number")]
            print(json.dumps({"page": page, **report}, ensure_ascii=False, sort_keys=True))


if len(sys.argv) < 4:
    raise SystemExit(__doc__)
main(*sys.argv[1:])
