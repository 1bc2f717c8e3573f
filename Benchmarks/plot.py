"""Plots as SVG, in one look: with axes in powers of ten, or from 0."""

import math
from xml.sax.saxutils import escape

WIDTH, HEIGHT = 760, 470
LEFT, RIGHT, TOP, BOTTOM = 86, 170, 58, 62
COLOURS = ["#0b5fa5", "#c2410c", "#4d7c0f", "#7e22ce", "#6b7280"]
FONT = 'font-family="Helvetica, Arial, sans-serif"'


class Axis:
    """An axis in powers of ten: from values to places."""

    def __init__(self, values, start, end):
        self.low = math.floor(math.log10(min(values)) * 2 + 0.001) / 2
        self.high = math.ceil(math.log10(max(values)) * 2 - 0.001) / 2
        if self.high - self.low < 0.5:
            self.high += 0.5
        self.start, self.end = start, end

    def place(self, value):
        return self.start + (math.log10(value) - self.low) / (self.high - self.low) * (
            self.end - self.start
        )

    def ticks(self):
        """1, 10, 100 and, between them, 3."""
        powers = range(math.floor(self.low), math.ceil(self.high) + 1)
        values = [one * 10.0**power for power in powers for one in (1, 3)]
        return [v for v in values if self.low - 0.03 <= math.log10(v) <= self.high + 0.03]


class AxisFromZero:
    """An axis from 0: from values to places."""

    def __init__(self, values, start, end):
        most = max(values)
        power = 10 ** math.floor(math.log10(most))
        self.step = next(step * power / 10 for step in (1, 2, 5, 10, 20) if most <= 6 * step * power / 10)
        self.high = self.step * math.ceil(most / self.step - 0.001)
        self.start, self.end = start, end

    def place(self, value):
        return self.start + value / self.high * (self.end - self.start)

    def ticks(self):
        return [self.step * count for count in range(round(self.high / self.step) + 1)]


def text(x, y, words, extra=""):
    return f'<text x="{x:.1f}" y="{y:.1f}" {FONT} {extra}>{escape(words)}</text>'


class Words:
    """What a plot says."""

    def __init__(self, title, label, note, unit_across, unit_up):
        self.title = title
        # For who does not see it.
        self.label = label
        # Under the axis across: what it is, and how to read both.
        self.note = note
        self.unit_across, self.unit_up = unit_across, unit_up


SPEED = Words(
    "Time to check a program, against its size",
    "Time against size, for icbt-build and other tools",
    "size of the program’s XML; lower is faster; both axes in powers of ten",
    " MB",
    " s",
)


def plot(series, bold, words=SPEED, axis=Axis):
    """The plot; `series` is name → [(across, up)], and `bold` the name that is drawn thicker."""
    points = [point for own in series.values() for point in own]
    across = axis([x for x, _ in points], LEFT, WIDTH - RIGHT)
    up = axis([y for _, y in points], HEIGHT - BOTTOM, TOP)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" '
        f'height="{HEIGHT}" '
        f'role="img" aria-label="{escape(words.label)}">',
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#ffffff"/>',
        text(
            LEFT,
            30,
            words.title,
            'font-size="17" font-weight="600" fill="#111827"',
        ),
    ]
    for value in across.ticks():
        x = across.place(value)
        parts.append(
            f'<line x1="{x:.1f}" y1="{TOP}" x2="{x:.1f}" y2="{HEIGHT - BOTTOM}" stroke="#e5e7eb"/>'
        )
        parts.append(
            text(
                x,
                HEIGHT - BOTTOM + 20,
                f"{value:g}{words.unit_across}",
                'font-size="13" text-anchor="middle" fill="#374151"',
            )
        )
    for value in up.ticks():
        y = up.place(value)
        parts.append(f'<line x1="{LEFT}" y1="{y:.1f}" x2="{WIDTH - RIGHT}" y2="{y:.1f}" stroke="#e5e7eb"/>')
        parts.append(
            text(LEFT - 10, y + 4, f"{value:g}{words.unit_up}", 'font-size="13" text-anchor="end" fill="#374151"')
        )
    middle = (LEFT + WIDTH - RIGHT) / 2
    parts.append(text(middle, HEIGHT - 16, words.note, 'font-size="13" text-anchor="middle" fill="#374151"'))
    parts += lines(series, bold, across, up)
    return "\n".join([*parts, "</svg>"]) + "\n"


def lines(series, bold, across, up):
    parts = []
    labels = []
    for (name, own), colour in zip(series.items(), COLOURS):
        places = [(across.place(x), up.place(y)) for x, y in own]
        width = 3.2 if name == bold else 1.8
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in places)
        parts.append(f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="{width}"/>')
        parts += [
            f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{width + 1.2:.1f}" fill="{colour}"/>' for x, y in places
        ]
        labels.append([*places[-1], name, colour])
    # Labels that would stand over each other move apart.
    labels.sort(key=lambda label: (label[0], label[1]))
    for above, below in zip(labels, labels[1:]):
        if abs(below[0] - above[0]) < 140 and below[1] - above[1] < 18:
            below[1] = above[1] + 18
    for x, y, name, colour in labels:
        weight = ' font-weight="700"' if name == bold else ""
        parts.append(text(x + 12, y + 4, name, f'font-size="14" fill="{colour}"{weight}'))
    return parts
