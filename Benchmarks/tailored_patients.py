"""The flags of a program that is made up to measure proofs with, and conditions that some patients meet."""

from functools import reduce
from operator import and_, or_

# How many made-up patients decide whether a condition tells anybody apart.
PATIENTS = 4096
# A constraint is about flags at most this far apart.
NEAR = 3


class AllAlike(Exception):
    """Patients of whom no condition holds for some only."""


class Flag:
    """A flag, and the tests of it that authors write: each as text and the values for which it holds."""

    def __init__(self, name, kind, changes, speech):
        self.name = name
        self.kind = kind
        self.changes = changes
        if kind == "boolean":
            self.values = ["no", "yes"]
            self.tests = [(name, {"yes"}), (f"not {name}", {"no"})]
        elif kind == "choice":
            self.values = ["laag", "midden", "hoog", "wisselend"][: speech.number(2, 4)]
            self.tests = [(f"{name} is {value}", {value}) for value in self.values]
            self.tests += [(f"not ({name} is {v})", set(self.values) - {v}) for v in self.values]
            if len(self.values) > 2:
                pair = self.values[:2]
                self.tests.append((f"{name} in ({pair[0]}, {pair[1]})", set(pair)))
        else:
            self.values = [str(number) for number in range(11)]
            low, high = speech.number(2, 4), speech.number(6, 8)
            self.tests = [
                (f"{name} below {low}", set(self.values[:low])),
                (f"{name} at least {low}", set(self.values[low:])),
                (f"{name} at least {high}", set(self.values[high:])),
            ]


class Patients:
    """Flags with constraints, and patients that keep to these.

    A condition is a text with the patients who meet it: a bit for each. What some of them meet and others do not, is
    neither always so nor never.
    """

    def __init__(self, flags, span, speech, is_entangled):
        self.speech = speech
        self.span = min(span, flags)
        self.flags = [self.flag(number) for number in range(flags)]
        self.constraints = []
        # By the position of its last flag, the combinations that a constraint rules out.
        self.forbidden = [[] for _ in range(flags)]
        for position in range(1, flags):
            # None ties the first four to the others.
            if position % 4 and not is_entangled:
                self.constrain(position)
        # By constraint on flags anywhere, each of these with the values that do not go together.
        self.entangling = []
        if is_entangled:
            for _ in range(2 * flags):
                self.entangle()
        self.people = [self.patient() for _ in range(PATIENTS)]
        self.everybody = (1 << PATIENTS) - 1
        self.masks = {}
        for position, flag in enumerate(self.flags):
            for text, values in flag.tests:
                mask = 0
                for number, patient in enumerate(self.people):
                    if patient[position] in values:
                        mask |= 1 << number
                self.masks[text] = mask

    def flag(self, number):
        if number == 0:
            return Flag("low-load", "boolean", "any-time", self.speech)
        kind = ["boolean", "choice", "boolean", "number"][number % 4]
        name = {"boolean": "ja", "choice": "soort", "number": "score"}[kind] + f"-{number + 1}"
        return Flag(name, kind, "any-time" if number % 10 == 5 else "fixed", self.speech)

    def constrain(self, position):
        """Rules out a value of a flag together with one of a flag shortly before it."""
        other = max(0 if position <= NEAR else NEAR + 1, position - self.speech.number(1, NEAR))
        if other == position:
            return
        first, second = self.flags[other].tests, self.flags[position].tests
        (text, values), (own, own_values) = self.speech.pick(first), self.speech.pick(second)
        # Never all the values that are left: then the flag would have none for some patients.
        if any(before == other for before, _, _ in self.forbidden[position]):
            return
        self.forbidden[position].append((other, values, own_values))
        self.constraints.append(f"not ({text} and {own})")

    def entangle(self):
        """Rules out a combination of five flags from all over the program."""
        places = sorted({self.speech.number(1, len(self.flags) - 1) for _ in range(5)})
        tests = [self.speech.pick(self.flags[place].tests) for place in places]
        self.entangling.append([(place, values) for place, (_, values) in zip(places, tests)])
        self.constraints.append(f"not ({' and '.join(text for text, _ in tests)})")

    def patient(self):
        """A patient for whom all constraints hold."""
        values = self.drawn_patient()
        # Whoever has a combination that is ruled out gets other values in its place, until nobody has one.
        while True:
            broken = next((one for one in self.entangling if all(values[p] in there for p, there in one)), None)
            if broken is None:
                return values
            for place, _ in broken:
                values[place] = self.speech.pick(self.flags[place].values)

    def drawn_patient(self):
        values = []
        for position, flag in enumerate(self.flags):
            possible = [
                value
                for value in flag.values
                if not any(
                    values[other] in values_there and value in own_values
                    for other, values_there, own_values in self.forbidden[position]
                )
            ]
            values.append(self.speech.pick(possible))
        return values

    def window(self):
        """The first of the neighbouring flags that a part of the program is about."""
        return self.speech.number(0, len(self.flags) - self.span)

    def condition(self, within, window, least):
        """A condition on the flags of a window that some of `within` meet and others do not, and those who do.

        A share `least` of them meet it.
        """
        for _ in range(500):
            text, mask = self.drawn(window)
            meeting, all_there = (mask & within).bit_count(), within.bit_count()
            if least * all_there < meeting < all_there:
                return text, mask
        raise AllAlike("No condition tells these patients apart.")

    def drawn(self, start):
        speech = self.speech
        count = min(self.span, speech.pick([1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 4, 8]))
        places = list(range(start, min(start + self.span, len(self.flags))))
        count = min(count, len(places))
        while len(places) > count:
            places.pop(speech.number(0, len(places) - 1))
        tests = [speech.pick(self.flags[place].tests)[0] for place in places]
        # Up to three in a row, more as pairs: (a and b) or not (c and d).
        size = 1 if count < 4 else 2
        inner, outer = speech.pick([("and", "or"), ("or", "and")])
        groups = [self.linked(tests[first : first + size], inner) for first in range(0, count, size)]
        return self.joined(groups, outer)

    def linked(self, tests, link):
        text, mask = self.joined([(test, self.masks[test]) for test in tests], link)
        if self.speech.happens(0.1):
            return f"not ({text})", self.everybody & ~mask
        return (text if len(tests) == 1 else f"({text})"), mask

    def joined(self, parts, link):
        masks = [mask for _, mask in parts]
        mask = reduce(and_ if link == "and" else or_, masks)
        return f" {link} ".join(text for text, _ in parts), mask
