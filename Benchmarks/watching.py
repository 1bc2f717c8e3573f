"""How long `check --watch` takes from saving a file to the new report."""

import os
import select
import statistics
import subprocess
import time

LONGEST_WAIT = 120


def watch(binary, program, saves):
    """Starts `check --watch --format json`, saves one module again and again, and times each new report.

    Returns the median and every latency in seconds, the time to the first report, and the peak memory in bytes;
    None when this version has no --watch. A report is a line on standard output. The module is left as it was.
    """
    told = subprocess.run([binary, "check", "--help"], capture_output=True, text=True)
    if "--watch" not in told.stdout:
        return None
    folder = os.path.join(program, "modules")
    path = os.path.join(folder, sorted(os.listdir(folder))[0])
    with open(path, "rb") as file:
        original = file.read()
    start = time.perf_counter()
    process = subprocess.Popen(
        [binary, "check", program, "--watch", "--format", "json"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    try:
        reports = Reports(process)
        first = reports.wait() - start
        latencies = []
        for number in range(saves + 1):
            time.sleep(0.3)
            # A word more in the first title, and away again: the report changes with neither.
            changed = original.replace(b"</title>", b" vandaag</title>", 1) if number % 2 == 0 else original
            reports.expect_nothing()
            saved = time.perf_counter()
            with open(path, "wb") as file:
                file.write(changed)
            latencies.append(reports.wait() - saved)
        peak = peak_memory(process.pid)
    finally:
        process.terminate()
        process.wait()
        with open(path, "wb") as file:
            file.write(original)
    # The first save warms up.
    latencies = latencies[1:]
    return {
        "medianSeconds": round(statistics.median(latencies), 4),
        "saves": [round(latency, 4) for latency in latencies],
        "firstReportSeconds": round(first, 4),
        "peakBytes": peak,
    }


class Reports:
    """The lines that the watching command prints."""

    def __init__(self, process):
        self.process = process
        self.output = process.stdout.fileno()
        self.rest = b""

    def wait(self):
        """Waits for the next whole line; the moment at which it had come."""
        end = time.perf_counter() + LONGEST_WAIT
        while b"\n" not in self.rest:
            left = end - time.perf_counter()
            ready = select.select([self.output], [], [], max(0, left))[0] if left > 0 else []
            data = os.read(self.output, 1 << 16) if ready else b""
            if not data:
                raise RuntimeError("the watching command gave no report")
            self.rest += data
        moment = time.perf_counter()
        self.rest = self.rest.split(b"\n", 1)[1]
        return moment

    def expect_nothing(self):
        """Makes sure that no report is taken for the answer to a later save."""
        if self.rest or select.select([self.output], [], [], 0)[0]:
            raise RuntimeError("the watching command reported without a save")


def peak_memory(process):
    with open(f"/proc/{process}/status") as file:
        for line in file:
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) * 1024
    return None
