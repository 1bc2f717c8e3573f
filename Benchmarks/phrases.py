"""Sentences for programs that are made up to measure with: plain, warm Dutch, put together from parts.

They are nobody's treatment. Every pattern is a sentence or two to the reader (je), of plain words.
"""

import random
import re

PARTS = {
    "taak": [
        "een brief schrijven", "de tafel dekken", "een blokje lopen", "soep koken", "de was ophangen",
        "de planten water geven", "een vriend bellen", "wat post wegwerken", "een kast opruimen",
        "op de markt rondkijken", "een stuk fietsen", "een boek lezen", "wat muziek maken",
        "in de tuin werken", "een taart bakken", "de hond uitlaten", "een spel spelen",
        "wat foto's uitzoeken", "brood halen", "de ramen lappen", "een trui breien", "met het koor zingen",
        "een uur werken", "wat stof afnemen", "een lamp maken", "met de bus reizen", "een kaart sturen",
        "in het café zitten",
    ],
    "wie": [
        "je zus", "je buurman", "een vriendin", "je partner", "je broer", "een collega", "je moeder",
        "je vader", "je dochter", "je zoon", "de buurvrouw", "je beste vriend", "een oude bekende",
        "je leidinggevende", "een kennis", "je oom", "je tante", "je teamgenoot",
    ],
    "wanneer": [
        "Vandaag", "Morgen", "Vanavond", "Deze week", "Straks", "Na het eten", "In de ochtend",
        "Voor je gaat slapen", "Op een rustig moment", "Aan het eind van de dag", "Na het werk",
        "In het weekend", "Rond de middag", "Na een korte pauze", "Op een gewone dag", "Bij het ontbijt",
    ],
    "waar": [
        "thuis", "op je werk", "in de tuin", "aan de keukentafel", "in de trein", "op de bank",
        "bij de buren", "in de winkel", "buiten", "op straat", "in bed", "in het park", "op de fiets",
        "in de wachtkamer", "bij het raam",
    ],
    "gevoel": [
        "moe", "boos", "bang", "somber", "gespannen", "onrustig", "verdrietig", "leeg", "druk", "onzeker",
        "teleurgesteld", "opgejaagd", "alleen", "prikkelbaar", "moedeloos", "rusteloos",
    ],
    "fijn": [
        "rust", "ruimte", "plezier", "lucht", "moed", "houvast", "kracht", "vertrouwen", "overzicht",
        "warmte", "afleiding", "hoop", "energie", "ontspanning",
    ],
    "lijf": [
        "je schouders", "je handen", "je rug", "je adem", "je nek", "je buik", "je benen", "je kaken",
        "je voeten", "je gezicht", "je armen", "je heupen",
    ],
    "duur": [
        "twee minuten", "vijf minuten", "tien minuten", "een kwartier", "een half uur", "één minuut",
        "drie tellen", "een paar minuten", "zeven minuten", "één liedje lang",
    ],
    "gedachte": [
        "ik kan dit niet", "het lukt toch niet", "ze vinden me lastig", "ik moet dit afmaken",
        "dit gaat nooit voorbij", "ik stel iedereen teleur", "ik hoor dit te kunnen", "straks gaat het mis",
        "anderen doen het beter", "ik mag niet klagen", "ik loop achter", "niemand snapt dit",
        "ik doe het weer fout", "nu is alles verloren", "ik had nee moeten zeggen",
    ],
    "soms": [
        "Soms", "Vaak", "Af en toe", "Bij veel mensen", "Op drukke dagen", "In het begin",
        "Na een slechte nacht",
    ],
}

SENTENCES = [
    "{wanneer} kies je één ding dat lukt, zoals {taak}.",
    "{soms} helpt het om {duur} niets te doen.",
    "Je mag {gevoel} zijn en toch iets kleins doen.",
    "Merk op wat er met {lijf} gebeurt als je {gevoel} bent.",
    "Vertel {wie} wat je van plan bent.",
    "Het hoeft niet goed. Het mag gewoon een begin zijn.",
    "{wanneer} neem je {duur} de tijd voor jezelf.",
    "Laat {lijf} even los, {waar}, en adem rustig door.",
    "{soms} zegt je hoofd: ‘{gedachte}’. Dat is een gedachte, geen feit.",
    "Kijk eens wat je {fijn} geeft, en wat je die weer kost.",
    "Je hebt al veel geprobeerd. Dat zegt iets over je inzet.",
    "Lukt {taak} nu niet? Maak het dan kleiner.",
    "Schrijf in een paar woorden op wat je {waar} merkte.",
    "Was je {gevoel}? Dan is dat geen falen, maar een teken.",
    "Stel {wie} voor om samen iets te doen, zoals {taak}.",
    "Begin met {duur}. Stoppen mag, ook als het nog goed gaat.",
    "Na {duur} kijk je of er wat meer {fijn} is.",
    "{wanneer} kun je {taak}, als je daar zin in hebt.",
    "{soms} voel je je {waar} ineens {gevoel}.",
    "Je hoeft dit niet alleen te doen. {wie_hoofd} wil vast meedenken.",
    "Een kleine stap telt ook, zoals {taak}.",
    "Sta stil bij {lijf}. Wat voel je daar nu?",
    "Denk aan een dag die net iets lichter was. Wat deed je toen?",
    "Je let al goed op jezelf. Daar bouwen we op verder.",
    "{wanneer} leg je dit even weg. Morgen is er weer een dag.",
    "Als je {gevoel} bent, wil je misschien alles laten vallen.",
    "Geef jezelf wat {fijn}. Dat is geen luxe.",
    "De gedachte ‘{gedachte}’ komt, en gaat ook weer voorbij.",
    "Wat zou je tegen {wie} zeggen op zo'n moment?",
    "Er is geen goed of fout. Kort is genoeg.",
    "Rust eerst uit, en ga dan pas {taak}.",
    "Het tempo is van jou. Niemand rekent je daarop af.",
    "{wie_hoofd} merkt misschien dat je {gevoel} bent. Dat mag je zeggen.",
    "Plan {waar} een moment om {duur} bij te komen.",
    "Je kunt {taak} ook in twee delen doen.",
    "Let op wat er {waar} goed ging, hoe klein ook.",
    "Twijfel je? Kies dan wat het minste van je vraagt.",
    "Zo bouw je stap voor stap aan meer {fijn}.",
    "Je behandelaar leest mee en denkt met je mee.",
    "{soms} helpt het om een vaste tijd te kiezen, {waar}.",
]

ITEMS = [
    "Neem {duur} pauze, en probeer het dan weer", "Bel {wie}", "Ontspan {lijf}", "Ga even naar buiten",
    "Doe {waar} één ding tegelijk", "Stop als je {gevoel} wordt", "Zeg vriendelijk nee",
    "Drink een glas water", "Vraag {wie} om hulp", "Schrijf de gedachte op: {gedachte}",
    "Kies iets wat je {fijn} geeft", "Zet {waar} een stoel klaar", "Adem {duur} rustig uit",
    "Begin met {taak}",
]

TITLES = [
    "Wat je {fijn} geeft", "Als je {gevoel} bent", "Ruimte voor {fijn}", "Een dag met {fijn}",
    "Praten met {wie}", "Even niets, {waar}", "De gedachte ‘{gedachte}’", "Klein beginnen",
    "Zorg voor {lijf}", "Wat telt voor jou?", "Samen met {wie}", "Terugkijken", "Een stap verder",
    "Moe en toch {taak}",
]

QUESTIONS = [
    "Wat merkte je {waar}?", "Hoe {gevoel} was je vandaag?", "Wat gaf je wat {fijn}?",
    "Wat zei je tegen {wie}?", "Hoe ging het met {lijf}?", "Wat hielp je om toch iets te doen {waar}?",
    "Wat wil je morgen anders doen?", "Wat dacht je toen je {gevoel} was?",
]

LOOK_FORS = [
    "Veel gevoel van moeten, en weinig {fijn}.", "De gedachte ‘{gedachte}’, in eigen woorden.",
    "Of de patiënt {waar} vaker {gevoel} is.", "Een stap die te groot is, zoals {taak} op een slechte dag.",
    "Of {wie_derde} meehelpt.",
]

NAMES = [
    "Anna", "Bram", "Carla", "Daan", "Els", "Fatima", "Gijs", "Hanna", "Ivo", "Joke", "Kees", "Lotte",
    "Murat", "Nel", "Otto", "Petra", "Rob", "Sanne", "Tom", "Vera", "Willem", "Yara",
]

SLOT = re.compile(r"\{(\w+)\}")


class Speech:
    """Words drawn from one source of chance, so that a seed always gives the same program."""

    def __init__(self, seed):
        self.chance = random.Random(seed).random

    def pick(self, choices):
        return choices[int(self.chance() * len(choices))]

    def number(self, least, most):
        return least + int(self.chance() * (most - least + 1))

    def happens(self, share):
        return self.chance() < share

    def fill(self, pattern):
        return SLOT.sub(lambda slot: self.part(slot[1]), pattern)

    def part(self, name):
        if name == "wie_hoofd":
            who = self.pick(PARTS["wie"])
            return who[0].upper() + who[1:]
        if name == "wie_derde":
            return self.pick(PARTS["wie"]).replace("je ", "de ")
        return self.pick(PARTS[name])

    def short(self, patterns, most, mean=99):
        """A filled pattern none of whose sentences has more than `most` words, nor `mean` on average: plain language."""
        while True:
            text = self.fill(self.pick(patterns))
            lengths = [len(sentence.split()) for sentence in re.split(r"(?<=[.?!])\s+", text)]
            if max(lengths) <= most and sum(lengths) <= mean * len(lengths):
                return text

    def sentence(self):
        return self.short(SENTENCES, 12, 8)

    def sentences(self, count):
        return " ".join(self.sentence() for _ in range(count))

    def item(self):
        return self.short(ITEMS, 8) + "."

    def title(self):
        return self.short(TITLES, 8)

    def question(self):
        return self.short(QUESTIONS, 8)

    def person(self):
        return f"{self.pick(NAMES)}, {self.number(19, 78)}"
