"""What stands around the modules of a program that is made up to measure with."""

from markup import HEAD, SPACE, nest, part
from program_pages import WORK


class ProgramFrame:
    """program.xml, the glossary, the example patients and a picture."""

    def __init__(self, parts):
        self.parts = parts
        self.speech = parts.speech
        self.routes = parts.modules[-1][1] + 1

    def files(self):
        yield "program.xml", HEAD + nest(0, "program", self.program(), self.attributes)
        yield "glossary.xml", HEAD + nest(0, "glossary", self.glossary(), SPACE)
        for number in range(2 * self.routes):
            yield f"profiles/patient-{number + 1}.xml", HEAD + self.profile(number)
        yield "media/rustig.svg", (
            '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 40">'
            '<circle cx="20" cy="20" r="12" fill="#b0c4de"/>'
            '<circle cx="60" cy="20" r="12" fill="#4a708b"/></svg>\n'
        )

    attributes = (
        f'{SPACE} id="made-up" version="1.0.0" xml:lang="nl" status="demonstration"\n'
        '         address="informal"'
    )

    def program(self):
        speech = self.speech
        text = part(1, "title", "Een groot programma")
        text += part(1, "note", "Bedacht om mee te meten; niemands behandeling.", ' for="colleague"')
        text += part(1, "intended-purpose", "Laten zien hoe snel een groot programma wordt nagekeken.")
        text += nest(
            1,
            "audience",
            part(2, "indication", "Niemand: dit programma is bedacht om mee te meten.")
            + part(2, "contra-indication", "Iedereen die een behandeling zoekt.")
            + '    <ages from="18"/>\n'
            + '    <jurisdiction region="NL"/>\n',
        )
        text += "  <locales/>\n" + self.flags() + self.limits() + self.course() + self.safety()
        registers = ""
        for number in range(1, 21):
            registers += part(
                2,
                "evidence",
                speech.sentences(2),
                f' id="study-{number}" source="Bedacht onderzoek {number}"',
            )
        for number in range(1, 9):
            registers += part(2, "hazard", speech.sentences(2), f' id="hazard-{number}"')
        return text + nest(1, "registers", registers)

    def flag(self, name, label, kind="", values="", changes="any-time"):
        return nest(
            2,
            "flag",
            part(3, "label", label) + values,
            f' id="{name}" set-by="intake" changes="{changes}"{kind}',
        )

    def flags(self):
        routes = [f"route-{number + 1}" for number in range(self.routes)]
        route_values = "".join(
            part(3, "value", f"Route {n + 1}", f' name="{r}"') for n, r in enumerate(routes)
        )
        # A choice is one of at least two.
        listed = " ".join(routes if len(routes) > 1 else [*routes, "route-2"])
        if len(routes) == 1:
            route_values += part(3, "value", "Route 2", ' name="route-2"')
        text = self.flag("low-load", "Weinig energie")
        text += self.flag("tension", "Veel spanning")
        text += self.flag("sleep", "Slaapt slecht", ' default="no"')
        text += self.flag(
            "work",
            "Betaald werk",
            f' values="{" ".join(WORK)}"',
            "".join(
                part(3, "value", label, f' name="{name}"')
                for label, name in zip(["Voltijds", "In deeltijd", "Ziek gemeld", "Geen werk"], WORK)
            ),
        )
        text += self.flag(
            "activity",
            "Patroon van activiteit",
            ' values="low relatively-active"',
            part(3, "value", "Laag", ' name="low"')
            + part(3, "value", "Redelijk actief", ' name="relatively-active"'),
        )
        text += self.flag("pain-score", "Pijn, gemiddeld", ' from="0" to="10"')
        text += self.flag("age", "Leeftijd", ' from="18" to="99"')
        text += self.flag("route", "Route", f' values="{listed}"', route_values, "fixed")
        text += part(
            2,
            "constraint",
            "not (activity is low and work is full-time)",
            ' because="Dat gaat niet samen."',
        )
        return nest(1, "flags", text)

    @staticmethod
    def limits():
        return nest(
            1,
            "limits",
            (
                '    <patient screen-minutes-per-week="60" practice-minutes-per-week="105"\n'
                '             minutes-per-sitting="20" words-per-page="150" items-per-list="5"/>\n'
                '    <diary items-per-entry="8" entries-per-day="2" days-in-a-row="14"/>\n'
                '    <therapist mean-minutes-per-week="15" peak-minutes-per-week="25"\n'
                '               messages-per-week="4"/>\n'
            ),
        )

    def course(self):
        text = ""
        before = None
        for name, route, is_first in self.parts.modules:
            after = "" if is_first else f' after="{before}"'
            text += f'    <module ref="{name}" weeks="4" when="route is route-{route + 1}"{after}/>\n'
            before = name
        text += part(2, "contact", "Kennismaken en samen plannen.", ' kind="call" minutes="10" week="1"')
        inner = nest(3, "message", part(4, "p", "We hebben je een week niet gezien. Dat geeft niet."))
        inner += nest(3, "task", part(4, "p", "Bel de patiënt binnen twee werkdagen."))
        text += nest(2, "if-silent", inner, ' days="7"')
        text += nest(2, "ending", part(3, "p", "Je bent aan het eind. Wat wil je bewaren?"))
        return nest(1, "course", text)

    def safety(self):
        crisis = part(3, "p", "Gaat het niet meer? Praat nu met iemand. In gevaar? Bel meteen 112.")
        crisis += '      <helpline name="Alarmnummer" phone="112" hours="dag en nacht"/>\n'
        text = nest(2, "crisis", crisis, ' xml:lang="nl" region="NL" verified="2026-11-01" id="crisis-nl"')
        text += nest(
            2, "consent", part(3, "p", "Je antwoorden worden bewaard in je dossier."), ' id="consent"'
        )
        text += nest(
            2, "stop-rule", part(3, "p", "Nieuwe klachten? Stop dan en bel je huisarts."), ' id="stop-rule"'
        )
        for diary in self.parts.alerts:
            text += part(
                2,
                "alert",
                "Bel de patiënt en vraag naar de stemming.",
                f' when="{diary}.mood at least 8" to="duty" within-hours="4" show="crisis"',
            )
        return nest(1, "safety", text)

    def glossary(self):
        speech = self.speech
        text = ""
        for number in range(self.parts.terms):
            word = f"{speech.part('fijn')}punt {number + 1}"
            inner = part(2, "word", word) + part(2, "meaning", speech.sentences(2))
            text += nest(1, "term", inner, f' id="{self.parts.term_name(number)}"')
        return text

    def profile(self, number):
        speech = self.speech
        activity = speech.pick(["low", "relatively-active"])
        work = speech.pick(WORK[1:] if activity == "low" else WORK)
        values = {
            "low-load": speech.pick(["yes", "no"]),
            "tension": speech.pick(["yes", "no"]),
            "sleep": "no",
            "work": work,
            "activity": activity,
            "pain-score": speech.number(0, 10),
            "age": speech.number(18, 90),
            "route": f"route-{number // 2 + 1}",
        }
        text = part(1, "title", f"Patiënt {number + 1}")
        text += part(1, "description", speech.person() + ". " + speech.sentence())
        text += "".join(f'  <set flag="{flag}" value="{value}"/>\n' for flag, value in values.items())
        return nest(0, "profile", text, f'{SPACE} id="patient-{number + 1}"')
