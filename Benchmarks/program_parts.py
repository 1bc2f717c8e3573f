"""The files of a program that is made up to measure with."""

from phrases import LOOK_FORS, NAMES, QUESTIONS, Speech

HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
SPACE = ' xmlns="urn:icbt:program:1"'
WIDTH = 100
PAGE_WORDS = 142
THEMES = [
    "slaap", "pijn", "moeheid", "piekeren", "stress", "somber", "werk", "rust", "grenzen", "bewegen",
    "contact", "zorg",
]
WORK = ["full-time", "part-time", "sick-leave", "none"]


def words(text):
    """How many words there are in running text, leaving out the tags."""
    inside = False
    plain = []
    for letter in text:
        if letter == "<":
            inside = True
            plain.append(" ")
        elif letter == ">":
            inside = False
        elif not inside:
            plain.append(letter)
    return len("".join(plain).split())


def wrapped(depth, start, text, end):
    """An element with running text, in lines of an author's width."""
    indent = "  " * depth
    line = indent + start
    lines = []
    for index, word in enumerate(text.split(" ")):
        if index and len(line) + 1 + len(word) > WIDTH:
            lines.append(line)
            line = indent + "  " + word
        else:
            line += (" " if index else "") + word
    lines.append(line + end)
    return "\n".join(lines) + "\n"


def part(depth, name, text, attributes=""):
    return wrapped(depth, f"<{name}{attributes}>", text, f"</{name}>")


def nest(depth, name, inner, attributes=""):
    indent = "  " * depth
    return f"{indent}<{name}{attributes}>\n{inner}{indent}</{name}>\n"


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
        tasks = [(f'<do assignment="{task}">', "</do>", [f"{task}.first", f"{task}.note"]) for task in assignments]
        if diary:
            tasks.insert(1, (f'<keep diary="{diary}">', "</keep>", []))
        pages = max(len(tasks), int(speech.number(28, 50) * share))
        place = Module(self, name, pages, tasks, diary)
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

    def condition(self):
        """A condition on the flags, such as an author writes."""
        speech = self.speech
        simple = [
            "low-load", "tension", "sleep", "not low-load", "not tension", f"work is {speech.pick(WORK)}",
            f"work in ({WORK[speech.number(0, 1)]}, {WORK[speech.number(2, 3)]})", "activity is low",
            "activity is not low", f"pain-score at least {speech.number(2, 8)}",
            f"pain-score below {speech.number(2, 9)}", f"age above {speech.number(30, 70)}",
        ]
        first = speech.pick(simple)
        if speech.happens(0.6):
            return first
        second = speech.pick([other for other in simple if other != first])
        if speech.happens(0.25):
            return f"not ({first} or {second}) and age at least {speech.number(18, 30)}"
        return f"{first} {speech.pick(['and', 'or'])} {second}"

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
        text += nest(2, "example-message", part(3, "p", f"Beste {speech.pick(NAMES)}. {speech.sentences(2)}"))
        return nest(1, "therapist", text)

    def assignment(self, name):
        speech = self.speech
        question = lambda: part(3, "label", speech.fill(speech.pick(QUESTIONS)))  # noqa: E731
        text = part(1, "title", speech.title())
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
        fields += nest(2, "choices", question() + help_text + choices, f' id="helps" when="{self.condition()}"')
        fields += nest(
            2, "long-text", question(), f' id="note" when="{self.condition()}" max-length="400"')
        text += nest(1, "fields", fields) + self.therapist(2)
        attributes = (
            f'{SPACE} id="{name}" minutes="{speech.number(4, 12)}" skippable="yes"\n'
            '            feedback="required" therapist-minutes="5" difficulty="medium"')
        return HEAD + nest(0, "assignment", text, attributes)

    def diary(self, name):
        speech = self.speech
        self.alerts.append(name)
        text = part(1, "title", "Mijn dag met " + speech.part("fijn"))
        text += part(1, "why", speech.sentence())
        text += part(1, "reminder", speech.sentence(), ' at="19:30" id="evening"')
        fields = ""
        for field, label, low, high, extra in [
            ("energy", "Hoeveel energie had je vandaag?", "geen", "heel veel", ' better="higher"'),
            ("tension", "Hoe gespannen was je vandaag?", "niet", "heel erg", ' better="lower"'),
            ("mood", "Hoe somber was je vandaag?", "niet", "heel somber", ' better="lower" risk="low-mood"'),
        ]:
            fields += nest(
                2, "scale", part(3, "label", label),
                f' id="{field}" from="0" to="10" missed="unknown" low-label="{low}" high-label="{high}"{extra}')
        fields += nest(
            2, "text", part(3, "label", speech.fill(speech.pick(QUESTIONS))),
            ' id="helped" missed="none" when="not low-load" max-length="120"')
        text += nest(1, "fields", fields)
        text += nest(1, "chart", part(2, "title", "Je energie per dag"), ' of="energy tension" over="days"')
        text += self.therapist(1)
        attributes = (
            f'{SPACE} id="{name}" days="14" entries-per-day="1" minutes="2"\n'
            '       notify="weekly-digest" therapist-minutes="2"')
        return HEAD + nest(0, "diary", text, attributes)

    # What stands around the modules

    def surroundings(self):
        """The remaining files, once all modules are there."""
        from program_frame import ProgramFrame

        return ProgramFrame(self).files()


class Module:
    """One module's sittings, page by page."""

    def __init__(self, program, name, pages, tasks, diary):
        self.program = program
        self.speech = program.speech
        self.name = name
        self.pages = pages
        self.tasks = list(tasks)
        self.every = max(1, pages // len(tasks))
        self.diary = diary
        self.written = 0
        self.answers = []
        self.kept = False
        self.last_do = -9

    def sitting(self, week):
        end = self.pages * week // 4
        text = part(2, "title", self.speech.title())
        while self.written < end:
            text += self.page()
        return nest(1, "sitting", text, f' week="{week}"')

    def page(self):
        speech = self.speech
        number = self.written
        self.written += 1
        self.program.pages += 1
        title = speech.title()
        text = part(3, "title", title)
        for register in ["evidence", "hazard"]:
            if speech.happens(0.4):
                ref = f"study-{speech.number(1, 20)}" if register == "evidence" else f"hazard-{speech.number(1, 8)}"
                text += f'      <{register} ref="{ref}"/>\n'
        count = words(title)
        closing = ""
        # Tasks are spread over the pages; all have had their turn by the last page.
        if self.tasks and (number % self.every == self.every - 1 or self.pages - number <= len(self.tasks)):
            start, end, answers = self.tasks.pop(0)
            wish = speech.sentence()
            closing = wrapped(3, start, wish, end)
            count += words(wish)
        else:
            answers = []
        first = f"{speech.sentence()} {self.running()} {speech.sentence()}"
        text += part(3, "p", first)
        count += words(first) + 4
        extra = speech.number(0, len(self.kinds()) - 1)
        misses = 0
        while misses < 4:
            block, block_words = self.kinds()[extra % len(self.kinds())]()
            extra += speech.number(1, 3)
            if count + block_words > PAGE_WORDS:
                misses += 1
                continue
            text += block
            count += block_words
        text += closing
        if closing.lstrip().startswith("<keep"):
            self.kept = True
        self.answers += answers
        page = f"{self.name}.bladzijde-{number + 1}"
        attributes = f' id="{page.split(".")[1]}"'
        if not closing and number and speech.happens(0.15):
            attributes += f' when="{self.program.condition()}"'
        return nest(2, "page", text, attributes)

    def kinds(self):
        return [
            self.paragraph, self.choice, self.items, self.example, self.choice, self.key_point, self.steps,
            self.choice, self.quote, self.conditional, self.look_back, self.image, self.warning, self.note,
            self.choice,
        ]

    def running(self):
        """A sentence with a word of the glossary, an answer or a stressed word in it."""
        speech = self.speech
        chance = speech.chance()
        if chance < 0.45:
            return f"Let vandaag eens op je {self.program.term()}, als je kunt."
        if chance < 0.65 and self.answers:
            answer = speech.pick(self.answers)
            return f'Eerder schreef je: <answer from="{answer}" otherwise="wat jij wilt"/>.'
        if chance < 0.8:
            return f"Zeg tegen jezelf: <em>{speech.part('gedachte')}</em>, en kijk wat er gebeurt."
        return f"Neem <strong>{speech.part('duur')}</strong> de tijd."

    def counted(self, name, text, attributes=""):
        return part(3, name, text, attributes), words(text) + 3

    def paragraph(self):
        return self.counted("p", f"{self.speech.sentences(2)} {self.running()}")

    def key_point(self):
        return self.counted("key-point", self.speech.sentence())

    def warning(self):
        return self.counted("warning", "Wordt het te veel? Stop dan even. " + self.speech.sentence())

    def quote(self):
        return self.counted("quote", self.speech.sentence(), f' who="{self.speech.person()}"')

    def conditional(self):
        return self.counted("p", self.speech.sentences(2), f' when="{self.program.condition()}"')

    def note(self):
        return part(3, "note", self.speech.sentences(3), ' for="translator"'), 0

    def image(self):
        inner = part(4, "alternative", self.speech.sentences(2))
        return nest(3, "image", inner, ' src="rustig.svg"'), 0

    def listing(self, name, item):
        speech = self.speech
        texts = [speech.item() for _ in range(speech.number(3, 4))]
        inner = "".join(
            part(4, item, text, f' when="{self.program.condition()}"' if index and speech.happens(0.2) else "")
            for index, text in enumerate(texts))
        return nest(3, name, inner), sum(map(words, texts))

    def items(self):
        return self.listing("list", "item")

    def steps(self):
        return self.listing("steps", "step")

    def example(self):
        text = self.speech.sentences(2)
        return nest(3, "example", part(4, "p", text), f' who="{self.speech.person()}"'), words(text)

    def choice(self):
        """One text out of two to four; every patient has one."""
        speech = self.speech
        if speech.happens(0.3):
            conditions = ["activity is low", "activity is relatively-active"]
        else:
            conditions = ["work is sick-leave", "low-load", f"pain-score at least {speech.number(5, 8)}"]
            conditions = conditions[:speech.number(2, 3)] + [None]
        texts = [speech.sentences(3) for _ in conditions]
        inner = "".join(
            nest(4, "option" if condition else "otherwise", part(5, "p", text), f' when="{condition}"' if condition else "")
            for text, condition in zip(texts, conditions))
        return nest(3, "choose", inner), max(map(words, texts))

    def look_back(self):
        speech = self.speech
        if self.kept and self.diary and speech.happens(0.6):
            inner = part(4, "title", "Hoe het ging")
            return nest(3, "chart", inner, f' of="{self.diary}.energy {self.diary}.mood" over="days"'), 3
        if self.written > 1:
            page = f"{self.name}.bladzijde-{speech.number(1, self.written - 1)}"
            return self.counted("link", "Lees dit nog eens", f' to="{page}"')
        return self.key_point()
