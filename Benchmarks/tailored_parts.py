"""The modules, assignments and diaries of a program that is made up to measure proofs with."""

from markup import HEAD, SPACE, nest, part
from program_frame import ProgramFrame
from program_parts import THEMES, ProgramParts
from tailored_pages import TailoredPages
from tailored_patients import NEAR, AllAlike, Patients

MODULES = 14
# The last assignment or diary of each of so many is a diary.
TASKS_TO_A_DIARY = 12


class TailoredParts(ProgramParts):
    """Makes a course of which the parts depend on the flags, with as many conditions as wanted."""

    def __init__(self, seed, flags, conditions, tasks, span, is_entangled=False):
        super().__init__(seed, terms=100)
        self.patients = Patients(flags, span, self.speech, is_entangled)
        self.context = self.patients.everybody
        self.left = conditions
        self.task_count = tasks
        self.steps = []
        self.diaries = 0
        self.when = ""
        self.window = 0
        # By assignment or diary, the flags that it is about.
        self.windows = {}

    # Conditions

    def within(self, known):
        return known or self.context

    def condition(self, known=None, least=0.0):
        """The next condition, that some of those who are there meet; and who then are there."""
        within = self.within(known)
        try:
            text, mask = self.patients.condition(within, self.window, least)
        except AllAlike:
            # With few flags all that are about here may be settled: then it is about the first ones.
            text, mask = self.patients.condition(within, 0, least)
        self.left -= 1
        return text, mask & within

    def turn(self):
        """Turns to other flags: what follows is about these, until the next turn."""
        self.window = self.patients.window()

    def now_and_then(self, share):
        return self.speech.happens(share) and self.left > 0

    # Modules

    def files(self):
        conditions = self.left
        for number in range(MODULES):
            yield from self.tailored_module(number, conditions * (MODULES - 1 - number) // MODULES)
        yield from TailoredFrame(self).files()

    def tailored_module(self, number, conditions_left):
        """The files of the next module, after which so many conditions are left to be written."""
        speech = self.speech
        name = f"{THEMES[number % len(THEMES)]}-{number + 1:02}"
        self.modules.append((name, 0, number == 0))
        self.context = everybody = self.patients.everybody
        step = {"name": name, "weeks": 3 if number % 3 else 2, "when": None, "longer": None}
        step["after"] = None if number == 0 else self.modules[number - (2 if number % 5 == 3 else 1)][0]
        if number % 4 == 2:
            self.turn()
            # Some of who has it are tired and some are not.
            self.window = max(NEAR + 1, self.window)
            step["when"], self.context = self.condition(least=0.2)
        self.turn()
        if number % 3 == 1:
            step["longer"] = self.condition()[0]
        self.steps.append(step)
        files, tasks = self.tasks(name, number)
        sittings = 2 * step["weeks"]
        pages = TailoredPages(self, name)
        text = part(1, "title", speech.title()) + part(1, "goal", speech.sentences(2))
        begin = self.left
        for sitting in range(sittings):
            own = [task for place, task in tasks if place % sittings == sitting]
            rest = begin - (begin - conditions_left) * (sitting + 1) // sittings
            text += pages.sitting(1 + sitting // 2, own, rest)
        text += self.therapist(4)
        yield f"modules/{name}.xml", HEAD + nest(0, "module", text, f'{SPACE} id="{name}"')
        yield from files
        self.context = everybody

    def tasks(self, module, number):
        """The assignments and diaries of a module: their files, and what its pages say of each, by sitting."""
        first, end = (self.task_count * n // MODULES for n in (number, number + 1))
        files, tasks = [], []
        around = self.context
        for position, task in enumerate(range(first, end)):
            self.turn()
            is_diary = task % TASKS_TO_A_DIARY == TASKS_TO_A_DIARY - 1
            if is_diary:
                # A question in it is for who is not tired: what else it is about has nothing to do with that.
                self.window = max(NEAR + 1, self.window)
            asked = self.now_and_then(0.4)
            condition, self.context = self.condition(around, least=0.2) if asked else ("", around)
            when = f' when="{condition}"' if condition else ""
            self.when = ""
            if condition and self.now_and_then(0.3):
                # The assignment says so as well: then whoever is asked for it has it.
                self.left -= 1
                self.when = when
            else:
                # What stands in it is told apart among everybody who may be asked for it elsewhere.
                self.context = self.patients.everybody
            if is_diary:
                name = f"dagboek-{task + 1:04}"
                self.windows[name] = self.window
                files.append((f"diaries/{name}.xml", self.diary(name)))
                # Within the first week, so that its days fit in the module.
                tasks.append((position % 2, (f'<keep diary="{name}"{when}>', "</keep>", [])))
                self.diaries += 1
            else:
                name = f"{module}-{position + 1:02}"
                self.windows[name] = self.window
                files.append((f"assignments/{name}.xml", self.assignment(name)))
                tasks.append((position, (f'<do assignment="{name}"{when}>', "</do>", [])))
        self.context = around
        return files, tasks

    def assignment_attributes(self):
        speech = self.speech
        text = f'minutes="{speech.number(3, 5)}" practice-minutes="{speech.number(2, 10)}"'
        text += f' times-per-week="{speech.number(1, 2)}"{self.when}'
        if speech.happens(0.3):
            text += ' skippable="yes"'
        answered = ' feedback="required" therapist-minutes="3"' if speech.happens(0.3) else ' feedback="none"'
        return text + "\n           " + answered

    def other_numbers(self):
        text = ""
        for name, number in [("minutes", 2), ("practice-minutes", 0), ("times-per-week", 3)]:
            if self.now_and_then(0.35):
                text += f'  <{name} when="{self.condition()[0]}">{number}</{name}>\n'
        return text

    def reminder_time(self):
        half_hours = 14 + self.diaries % 30
        return f"{half_hours // 2:02}:{30 * (half_hours % 2):02}"

    def diary(self, name):
        text = super().diary(name)
        # The question in it for who is not tired.
        self.left -= 1
        return text.replace(f' id="{name}"', f' id="{name}"{self.when}')


class TailoredFrame(ProgramFrame):
    """program.xml and what else stands around the modules."""

    def flags(self):
        patients = self.parts.patients
        text = ""
        for flag in patients.flags:
            kind = values = ""
            if flag.kind == "choice":
                kind = f' values="{" ".join(flag.values)}"'
                values = "".join(
                    part(3, "value", value.capitalize(), f' name="{value}"') for value in flag.values
                )
            elif flag.kind == "number":
                kind = ' from="0" to="10"'
            text += self.flag(flag.name, flag.name.replace("-", " ").capitalize(), kind, values, flag.changes)
        for constraint in patients.constraints:
            text += part(2, "constraint", constraint, ' because="Dat gaat niet samen."')
        return nest(1, "flags", text)

    def limits(self):
        return nest(
            1,
            "limits",
            (
                '    <patient screen-minutes-per-week="900" practice-minutes-per-week="900"\n'
                '             minutes-per-sitting="180" words-per-page="150" items-per-list="5"/>\n'
                '    <diary items-per-entry="24" entries-per-day="6" days-in-a-row="14"/>\n'
                '    <therapist mean-minutes-per-week="150" peak-minutes-per-week="300"\n'
                '               messages-per-week="90"/>\n'
            ),
        )

    def course(self):
        text = ""
        for step in self.parts.steps:
            attributes = f' ref="{step["name"]}" weeks="{step["weeks"]}"'
            if step["after"]:
                attributes += f' after="{step["after"]}"'
            if step["when"]:
                attributes += f'\n            when="{step["when"]}"'
            if step["longer"]:
                inner = f'      <weeks when="{step["longer"]}">{step["weeks"] + 1}</weeks>\n'
                text += nest(2, "module", inner, attributes)
            else:
                text += f"    <module{attributes}/>\n"
        for week in (1, 4, 8, 12):
            text += part(2, "contact", "Samen terugkijken.", f' kind="call" minutes="15" week="{week}"')
        inner = nest(3, "message", part(4, "p", "We hebben je een week niet gezien. Dat geeft niet."))
        inner += nest(3, "task", part(4, "p", "Bel de patiënt binnen twee werkdagen."))
        text += nest(2, "if-silent", inner, ' days="7"')
        text += nest(2, "ending", part(3, "p", "Je bent aan het eind. Wat wil je bewaren?"))
        return nest(1, "course", text)

    def profile(self, number):
        patients = self.parts.patients
        text = part(1, "title", f"Patiënt {number + 1}")
        text += part(1, "description", self.speech.person() + ". " + self.speech.sentence())
        for flag, value in zip(patients.flags, patients.people[number]):
            text += f'  <set flag="{flag.name}" value="{value}"/>\n'
        return nest(0, "profile", text, f'{SPACE} id="patient-{number + 1}"')
