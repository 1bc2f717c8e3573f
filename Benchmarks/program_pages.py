"""The pages of one module of a program that is made up to measure with."""

from markup import nest, part, words, wrapped

# Below the 150 that a page may have, as some words come in with terms and charts.
PAGE_WORDS = 142
WORK = ["full-time", "part-time", "sick-leave", "none"]


class ModulePages:
    """One module's sittings, page by page."""

    # How many of the items in a list are for some patients only.
    conditional_items = 0.2

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
        self.everybodys = []
        self.last_do = -9
        # What a patient on this page has been asked already.
        self.known = set()

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
                ref = (
                    f"study-{speech.number(1, 20)}"
                    if register == "evidence"
                    else f"hazard-{speech.number(1, 8)}"
                )
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
        page = f"{self.name}.bladzijde-{number + 1}"
        attributes = f' id="{page.split(".")[1]}"'
        condition, self.known = self.own_condition(closing)
        if condition:
            attributes += f' when="{condition}"'
        else:
            self.everybodys.append(page)
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
        return nest(2, "page", text, attributes)

    def own_condition(self, closing):
        """For whom the next page is, None for everybody, and what is then known of who reads it."""
        if not closing and self.written > 1 and self.speech.happens(0.15):
            return self.program.condition()
        return None, set()

    def kinds(self):
        return [
            self.paragraph,
            self.choice,
            self.items,
            self.example,
            self.choice,
            self.key_point,
            self.steps,
            self.choice,
            self.quote,
            self.conditional,
            self.look_back,
            self.image,
            self.warning,
            self.note,
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
        return self.counted("p", self.speech.sentences(2), f' when="{self.program.condition(self.known)[0]}"')

    def note(self):
        return part(3, "note", self.speech.sentences(3), ' for="translator"'), 0

    def image(self):
        inner = part(4, "alternative", self.speech.sentences(2))
        return nest(3, "image", inner, ' src="rustig.svg"'), 0

    def listing(self, name, item):
        speech = self.speech
        texts = [speech.item() for _ in range(speech.number(3, 4))]
        inner = "".join(
            part(
                4,
                item,
                text,
                f' when="{self.program.condition(self.known)[0]}"' if index and speech.happens(self.conditional_items) else "",
            )
            for index, text in enumerate(texts)
        )
        return nest(3, name, inner), sum(map(words, texts))

    def items(self):
        return self.listing("list", "item")

    def steps(self):
        return self.listing("steps", "step")

    def example(self):
        text = self.speech.sentences(2)
        return nest(3, "example", part(4, "p", text), f' who="{self.speech.person()}"'), words(text)

    def choice(self):
        """One text out of two to four; every patient has one, and each is for somebody."""
        speech = self.speech
        if "work" not in self.known and speech.happens(0.3):
            conditions = ["activity is low", "activity is relatively-active"]
        else:
            topics = {
                "work": "work is sick-leave",
                "load": "low-load",
                "pain": f"pain-score at least {speech.number(5, 8)}",
                "tension": "tension",
            }
            conditions = [text for topic, text in topics.items() if topic not in self.known]
            conditions = conditions[: speech.number(2, 3)] + [None]
        texts = [speech.sentences(3) for _ in conditions]
        inner = "".join(
            nest(
                4,
                "option" if condition else "otherwise",
                part(5, "p", text),
                f' when="{condition}"' if condition else "",
            )
            for text, condition in zip(texts, conditions)
        )
        return nest(3, "choose", inner), max(map(words, texts))

    def look_back(self):
        speech = self.speech
        if self.kept and self.diary and speech.happens(0.6):
            inner = part(4, "title", "Hoe het ging")
            return nest(3, "chart", inner, f' of="{self.diary}.energy {self.diary}.mood" over="days"'), 3
        # A link goes to what every reader has.
        if len(self.everybodys) > 1:
            page = self.everybodys[speech.number(0, len(self.everybodys) - 2)]
            return self.counted("link", "Lees dit nog eens", f' to="{page}"')
        return self.key_point()
