"""How long `check --watch` takes from saving a file to the new report."""

import json
import os
import select
import statistics
import subprocess
import time

LONGEST_WAIT = 120
# Every module that make-program writes begins with a reference to a source; this one leads nowhere.
SOUND, BROKEN = b'<evidence ref="study-', b'<evidence ref="geen-'


def watch(binary, program, saves):
    """Starts `check --watch --format json`, breaks and mends a module in turn, and times each new report.

    Returns the median and every latency in seconds, the time to the first report, and the peak memory in bytes;
    None when this version has no --watch. A report is a JSON value on standard output, and must have findings
    exactly when the module is broken. The module is left as it was.
    """
    told = subprocess.run([binary, "check", "--help"], capture_output=True, text=True)
    if "--watch" not in told.stdout:
        return None
    folder = os.path.join(program, "modules")
    path = os.path.join(folder, sorted(os.listdir(folder))[0])
    with open(path, "rb") as file:
        original = file.read()
    broken = original.replace(SOUND, BROKEN, 1)
    start = time.perf_counter()
    process = subprocess.Popen(
        [binary, "check", program, "--watch", "--format", "json"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
    )
    try:
        reports = Reports(process.stdout.fileno())
        first = reports.wait(findings=False) - start
        reports.finish(findings=False)
        latencies, finished = [], []
        for number in range(saves + 1):
            time.sleep(0.5)
            reports.expect_nothing()
            is_broken = number % 2 == 0
            saved = time.perf_counter()
            # As some editors save, in place, and as others do, by putting a new file in its place.
            save(path, broken if is_broken else original, in_place=number % 4 < 2)
            latencies.append(reports.wait(findings=is_broken) - saved)
            finished.append(reports.finish(findings=is_broken) - saved)
        peak = peak_memory(process.pid)
    finally:
        process.terminate()
        process.wait()
        save(path, original, in_place=False)
    # The first save warms up.
    latencies, finished = latencies[1:], finished[1:]
    return {
        "medianSeconds": round(statistics.median(latencies), 4),
        "saves": [round(latency, 4) for latency in latencies],
        # Of the saves that leave a sound program: with a broken one nothing is proven.
        "finishedSeconds": round(statistics.median(finished[::2]), 4),
        "firstReportSeconds": round(first, 4),
        "peakBytes": peak,
    }


def save(path, data, in_place):
    folder, name = os.path.split(path)
    written = path if in_place else os.path.join(folder, f".{name}.new")
    with open(written, "wb") as file:
        file.write(data)
    if not in_place:
        os.replace(written, path)


class Reports:
    """The reports that the watching command prints."""

    def __init__(self, output):
        self.output = output
        self.rest = ""
        self.moment = 0.0
        self.is_finished = True

    def wait(self, findings):
        """Waits for the next whole report, with findings or without; the moment at which it had come."""
        end = time.perf_counter() + LONGEST_WAIT
        while True:
            self.rest = self.rest.lstrip()
            try:
                report, length = json.JSONDecoder().raw_decode(self.rest)
                break
            except json.JSONDecodeError:
                left = end - time.perf_counter()
                ready = select.select([self.output], [], [], max(0, left))[0]
                data = os.read(self.output, 1 << 20) if ready else b""
                if not data:
                    raise RuntimeError("the watching command gave no report") from None
                self.rest += data.decode()
        self.moment = time.perf_counter()
        self.rest = self.rest[length:].lstrip()
        self.is_finished = not report.get("unfinished", False)
        if bool(report["findings"]) != findings:
            raise RuntimeError("the watching command reported on something else than what was saved")
        return self.moment

    def finish(self, findings):
        """Waits for the report in which everything is proven; the moment at which it had come."""
        while not self.is_finished:
            self.wait(findings)
        return self.moment

    def expect_nothing(self):
        """Makes sure that no report is taken for the answer to a later save."""
        while select.select([self.output], [], [], 0)[0]:
            data = os.read(self.output, 1 << 16)
            if not data:
                raise RuntimeError("the watching command ended")
            self.rest = (self.rest + data.decode()).lstrip()
        if self.rest:
            raise RuntimeError("the watching command reported without a save")


def peak_memory(process):
    with open(f"/proc/{process}/status") as file:
        for line in file:
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) * 1024
    return None
