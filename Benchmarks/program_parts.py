"""The modules, assignments and diaries of a program that is made up to measure with."""

from markup import HEAD, SPACE, nest, part
from phrases import LOOK_FORS, NAMES, Speech
from program_frame import ProgramFrame
from program_pages import WORK, ModulePages

THEMES = [
    "slaap",
    "pijn",
    "moeheid",
    "piekeren",
    "stress",
    "somber",
    "werk",
    "rust",
    "grenzen",
    "bewegen",
    "contact",
    "zorg",
]


class ProgramParts:
    """Makes modules one by one, and keeps what the other files need to know of them."""

    def __init__(self, seed, terms):
        self.speech = Speech(seed)
        self.terms = terms
        self.modules = []
        self.alerts = []
        self.pages = 0
        self.used_terms = 0

    # What a module holds

    def module(self, route, is_first, share):
        """The files of the next module: itself, its assignments and, for every third, a diary."""
        speech = self.speech
        number = len(self.modules)
        name = f"{THEMES[number % len(THEMES)]}-{number + 1:04}"
        self.modules.append((name, route, is_first))
        assignments = [f"{name}-{kind}" for kind in ("doel", "kijken", "oefenen", "terug")]
        diary = f"dagboek-{number + 1:04}" if number % 3 == 0 else None
        tasks = [
            (f'<do assignment="{task}">', "</do>", [f"{task}.first", f"{task}.note"])
            for task in assignments
        ]
        if diary:
            tasks.insert(1, (f'<keep diary="{diary}">', "</keep>", []))
        pages = max(len(tasks), int(speech.number(28, 50) * share))
        place = ModulePages(self, name, pages, tasks, diary)
        sittings = "".join(place.sitting(week) for week in range(1, 5))
        text = part(1, "title", speech.title())
        text += part(1, "goal", speech.sentences(2))
        text += f'  <evidence ref="study-{number % 20 + 1}"/>\n'
        text += part(1, "note", speech.sentences(2), ' for="colleague"')
        text += sittings + self.therapist(4)
        yield f"modules/{name}.xml", HEAD + nest(0, "module", text, f'{SPACE} id="{name}"')
        for task in assignments:
            yield f"assignments/{task}.xml", self.assignment(task)
        if diary:
            yield f"diaries/{diary}.xml", self.diary(diary)

    def condition(self, known=()):
        """A condition on the flags, such as an author writes, and the topics it is about.

        Topics do not depend on each other, so whatever is `known` of the patient already, some meet the condition and
        some do not. Work and activity are one topic: a constraint ties them.
        """
        speech = self.speech
        simple = [
            ("load", "low-load"),
            ("tension", "tension"),
            ("sleep", "sleep"),
            ("load", "not low-load"),
            ("tension", "not tension"),
            ("work", f"work is {speech.pick(WORK)}"),
            ("work", f"work in ({WORK[speech.number(0, 1)]}, {WORK[speech.number(2, 3)]})"),
            ("work", "activity is low"),
            ("work", "activity is not low"),
            ("pain", f"pain-score at least {speech.number(2, 8)}"),
            ("pain", f"pain-score below {speech.number(2, 9)}"),
            ("age", f"age above {speech.number(30, 70)}"),
        ]
        simple = [(topic, text) for topic, text in simple if topic not in known]
        topic, first = speech.pick(simple)
        if speech.happens(0.6):
            return first, {topic}
        other, second = speech.pick([choice for choice in simple if choice[0] != topic])
        if "age" not in known and speech.happens(0.25):
            age = speech.number(19, 30)
            return f"not ({first} or {second}) and age at least {age}", {topic, other, "age"}
        return f"{first} {speech.pick(['and', 'or'])} {second}", {topic, other}

    def term(self):
        """The next word of the glossary, so that each of them is used."""
        self.used_terms += 1
        return f'<term ref="{self.term_name(self.used_terms % self.terms)}"/>'

    @staticmethod
    def term_name(number):
        return f"woord-{number + 1}"

    def therapist(self, points):
        speech = self.speech
        text = part(2, "p", speech.sentences(2))
        for _ in range(points):
            text += part(2, "look-for", speech.fill(speech.pick(LOOK_FORS)))
        text += part(2, "respond", speech.sentences(2))
        text += nest(
            2, "example-message", part(3, "p", f"Beste {speech.pick(NAMES)}. {speech.sentences(2)}")
        )
        return nest(1, "therapist", text)

    def assignment(self, name):
        speech = self.speech
        question = lambda: part(3, "label", speech.question())  # noqa: E731
        text = part(1, "title", speech.title())
        text += self.other_numbers()
        text += f'  <hazard ref="hazard-{speech.number(1, 8)}"/>\n'
        text += part(1, "why", speech.sentence())
        steps = "".join(part(3, "step", speech.item()) for _ in range(speech.number(2, 4)))
        text += nest(1, "instructions", part(2, "p", speech.sentences(2)) + nest(2, "steps", steps))
        text += nest(1, "worked-example", part(2, "p", speech.sentences(3)), f' who="{speech.person()}"')
        fields = nest(2, "text", question(), ' id="first" required="yes" max-length="120"')
        scale = ' from="0" to="10" low-label="helemaal niet" high-label="heel veel"'
        fields += nest(2, "scale", question(), f' id="trust"{scale} better="higher"')
        fields += nest(2, "number", question(), ' id="times" from="0" to="20" unit="keer"')
        fields += nest(2, "computed", question() + part(3, "formula", "times * 10 + trust"), ' id="total"')
        options = "".join(part(3, "option", speech.item(), f' id="way-{n}"') for n in range(1, 5))
        fields += nest(2, "choice", question() + options, ' id="way"')
        rows = nest(3, "text", question().replace("      <", "        <", 1), ' id="what" max-length="160"')
        rows += nest(3, "date", question().replace("      <", "        <", 1), ' id="day"')
        fields += nest(2, "rows", question() + rows, ' id="moments" least="1" most="3"')
        shares = "".join(part(3, "share", speech.item(), f' id="share-{n}"') for n in range(1, 5))
        fields += nest(2, "allocation", question() + shares, ' id="points" total="100"')
        choices = "".join(part(3, "option", speech.item(), f' id="help-{n}"') for n in range(1, 4))
        help_text = part(3, "help", speech.sentence())
        fields += nest(
            2, "choices", question() + help_text + choices, f' id="helps" when="{self.condition()[0]}"'
        )
        fields += nest(2, "long-text", question(), f' id="note" when="{self.condition()[0]}" max-length="400"')
        text += nest(1, "fields", fields) + self.therapist(2)
        attributes = f'{SPACE} id="{name}" {self.assignment_attributes()} difficulty="medium"'
        return HEAD + nest(0, "assignment", text, attributes)

    def assignment_attributes(self):
        """What the next assignment asks of the patient and of the therapist."""
        return (
            f'minutes="{self.speech.number(3, 5)}" skippable="yes"\n'
            '            feedback="required" therapist-minutes="5"'
        )

    def other_numbers(self):
        """What the next assignment asks of some patients; nothing else."""
        return ""

    def reminder_time(self):
        return "19:30"

    def diary(self, name):
        speech = self.speech
        self.alerts.append(name)
        text = part(1, "title", "Mijn dag met " + speech.part("fijn"))
        text += part(1, "why", speech.sentence())
        text += part(1, "reminder", speech.sentence(), f' at="{self.reminder_time()}" id="evening"')
        fields = ""
        for field, label, low, high, extra in [
            ("energy", "Hoeveel energie had je vandaag?", "geen", "heel veel", ' better="higher"'),
            ("tension", "Hoe gespannen was je vandaag?", "niet", "heel erg", ' better="lower"'),
            (
                "mood",
                "Hoe somber was je vandaag?",
                "niet",
                "heel somber",
                ' better="lower" risk="low-mood"',
            ),
        ]:
            fields += nest(
                2,
                "scale",
                part(3, "label", label),
                f' id="{field}" from="0" to="10" missed="unknown" low-label="{low}" '
                f'high-label="{high}"{extra}',
            )
        fields += nest(
            2,
            "text",
            part(3, "label", speech.question()),
            ' id="helped" missed="none" when="not low-load" max-length="120"',
        )
        text += nest(1, "fields", fields)
        text += nest(1, "chart", part(2, "title", "Je energie per dag"), ' of="energy tension" over="days"')
        text += self.therapist(1)
        attributes = (
            f'{SPACE} id="{name}" days="14" entries-per-day="1" minutes="2"\n'
            '       notify="weekly-digest" therapist-minutes="2"'
        )
        return HEAD + nest(0, "diary", text, attributes)

    # What stands around the modules

    def surroundings(self):
        """The remaining files, once all modules are there."""
        return ProgramFrame(self).files()
