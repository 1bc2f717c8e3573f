"""Running commands and taking their time and memory."""

import os
import statistics
import subprocess
import time


class Failed(Exception):
    """A command that did not do what was measured."""


class Command:
    """A command line with its folder, environment and the exit code that means it did its work."""

    def __init__(self, words, folder, environment=None):
        self.words = words
        self.folder = folder
        self.environment = dict(os.environ, **(environment or {}))

    def run(self):
        """One run: wall seconds, CPU seconds (user and system, of all threads) and peak memory in bytes.

        The peak comes from `time`: a process that is started by this one inherits the peak of Python itself.
        """
        note = os.path.join(self.folder, f".peak-{os.getpid()}")
        words = ["/usr/bin/time", "-q", "-o", note, "-f", "%M", *self.words]
        with open(os.devnull, "r+b") as nothing:
            start = time.perf_counter()
            process = subprocess.Popen(
                words, cwd=self.folder, env=self.environment, stdin=nothing, stdout=nothing, stderr=nothing
            )
            _, status, usage = os.wait4(process.pid, 0)
            wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        with open(note) as file:
            peak = int(file.read().split()[-1]) * 1024
        os.remove(note)
        if process.returncode:
            shown = " ".join(self.words[:6])
            raise Failed(f"ended with exit code {process.returncode}: {shown} …")
        return {"wall": wall, "cpu": usage.ru_utime + usage.ru_stime, "peak": peak}


def measured(commands, rounds, tell):
    """Runs all commands in turn, round after round; name → list of runs.

    The first round warms up and does not count. A, B, A, B: what slows the machine for a while slows all.
    """
    runs = {name: [] for name in commands}
    for number in range(rounds + 1):
        for name, command in commands.items():
            run = command.run()
            if number:
                runs[name].append(run)
            tell(f"  {'warm-up' if not number else f'round {number}'}  {name}: {run['wall']:.3f} s")
    return runs


def median(runs, what):
    return statistics.median(run[what] for run in runs)


def ratio(ours, theirs, what="wall"):
    """The median of the ratios of each round."""
    return statistics.median(a[what] / b[what] for a, b in zip(ours, theirs))


def difference(ours, theirs, what="wall"):
    """The median of the differences of each round."""
    return statistics.median(a[what] - b[what] for a, b in zip(ours, theirs))


def summary(runs):
    """What is written down of some runs: medians, and every round."""
    return {
        "wallSeconds": round(median(runs, "wall"), 4),
        "cpuSeconds": round(median(runs, "cpu"), 4),
        "peakBytes": int(median(runs, "peak")),
        "rounds": [{key: round(value, 4) for key, value in run.items()} for run in runs],
    }
