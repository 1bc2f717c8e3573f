"""The pages of one module of a program that is made up to measure proofs with."""

import re

from markup import nest, part, words
from program_pages import ModulePages
from tailored_patients import AllAlike


class TailoredPages(ModulePages):
    """One module's sittings, with most of what they show for some patients only."""

    conditional_items = 0.6

    def __init__(self, program, name):
        super().__init__(program, name, pages=1, tasks=[None], diary=None)
        self.tasks = []
        self.every = 2

    def sitting(self, week, tasks, conditions_left):
        """A sitting with these tasks, and pages until so many conditions are left to be written."""
        program = self.program
        self.tasks = list(tasks)
        text = ""
        if week > 1 and self.speech.happens(0.4) and program.left > conditions_left:
            # A lighter path, as programs have it: the same in other weeks.
            program.left -= 1
            text += f'    <week when="low-load">{week - 1}</week>\n'
        text += part(2, "title", self.speech.title())
        first = True
        while first or self.tasks or program.left > conditions_left:
            # The tasks stand on the last of so many pages.
            self.pages = self.written + len(self.tasks) + 3
            text += self.page()
            first = False
        return nest(1, "sitting", text, f' week="{week}"')

    def own_condition(self, closing):
        """What is on a page is about the flags of its task; a task for some patients is on a page for everybody."""
        program = self.program
        task = re.search(r'="([^"]+)"', closing)
        if task:
            program.window = program.windows[task[1]]
        else:
            program.turn()
        if self.written > 1 and " when=" not in closing and program.left and self.speech.happens(0.6):
            return program.condition(least=0.2)
        return None, set()

    def kinds(self):
        return [
            self.conditional,
            self.choice,
            self.items,
            self.conditional,
            self.key_point,
            self.choice,
            self.steps,
            self.conditional,
            self.paragraph,
            self.image,
        ]

    def running(self):
        if self.speech.happens(0.5):
            return f"Let vandaag eens op je {self.program.term()}, als je kunt."
        return f"Neem <strong>{self.speech.part('duur')}</strong> de tijd."

    def conditional(self):
        if not self.program.left:
            return self.paragraph()
        return super().conditional()

    def listing(self, name, item):
        if self.program.left < 4:
            return self.paragraph()
        return super().listing(name, item)

    def choice(self):
        """One text out of two or three; every patient has one, and each is for somebody."""
        speech = self.speech
        if self.program.left < 2:
            return self.paragraph()
        left = self.program.within(self.known)
        conditions = []
        for _ in range(speech.number(1, 2)):
            try:
                condition, mask = self.program.condition(left)
            except AllAlike:
                break
            conditions.append(condition)
            left &= ~mask
        texts = [speech.sentences(2) for _ in range(len(conditions) + 1)]
        inner = ""
        for condition, text in zip([*conditions, None], texts):
            name, when = ("option", f' when="{condition}"') if condition else ("otherwise", "")
            inner += nest(4, name, part(5, "p", text), when)
        return nest(3, "choose", inner), max(map(words, texts))
