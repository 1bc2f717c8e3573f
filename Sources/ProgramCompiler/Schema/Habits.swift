/// Names that authors bring from elsewhere (web pages, other document formats, Dutch), and ours for them.
enum Habits {
  /// Our parts for a part from elsewhere, likeliest first; empty where we have none on purpose.
  static func parts(for name: String) -> [String]? { parts[name.lowercased()] }

  /// Our properties for a property from elsewhere, likeliest first; empty where we have none on purpose.
  static func properties(for name: String) -> [String]? { properties[name.lowercased()] }

  /// Every name from elsewhere that is known, sorted.
  static var known: [String] { parts.keys.sorted() }

  /// What to do instead, where no part of ours stands for it.
  static func hint(for name: String) -> Wording? { hints[name.lowercased()] }

  private static let hints: [String: Wording] = {
    let question = Wording(
      nl:
        "Kies wat voor vraag het is: `<text>`, `<long-text>`, `<number>`, `<scale>`, `<choice>` of `<choices>`.",
      en:
        "Choose what kind of question it is: `<text>`, `<long-text>`, `<number>`, `<scale>`, `<choice>` or `<choices>`."
    )
    return [
      "br": Wording(nl: "Begin een nieuwe alinea: `</p><p>`.", en: "Begin a new paragraph: `</p><p>`."),
      "table": Wording(
        nl: "Een tabel past niet op een telefoon. Maak er een `<list>` van.",
        en: "A table does not fit on a telephone. Turn it into a `<list>`."),
      "vraag": question, "question": question, "field": question, "veld": question, "input": question,
    ]
  }()

  private static let parts: [String: [String]] = [
    // HTML
    "para": ["p"], "ul": ["list"], "ol": ["steps"], "li": ["item", "step"], "img": ["image"], "b": ["strong"],
    "i": ["em"], "a": ["link"], "h1": ["title", "heading"], "h2": ["heading", "title"], "h3": ["heading"],
    "h4": ["heading"], "blockquote": ["quote"], "figure": ["image"], "picture": ["image"],
    "alt": ["alternative"],
    "source": ["audio", "video"], "sound": ["audio"], "input": ["text"], "textarea": ["long-text"],
    "select": ["choice"], "radio": ["choice"], "checkbox": ["choices"], "slider": ["scale"],
    "track": ["captions"],
    "br": [], "div": [], "span": [], "u": ["strong", "em"], "font": [], "table": [], "style": [],
    "script": [],
    // Other document formats
    "paragraph": ["p"], "text": ["p", "text"], "bold": ["strong"], "italic": ["em"],
    "emphasis": ["em", "strong"],
    "itemizedlist": ["list"], "orderedlist": ["steps"], "listitem": ["item", "step"], "procedure": ["steps"],
    "section": ["sitting", "page"], "chapter": ["sitting"], "lesson": ["sitting"], "session": ["sitting"],
    "screen": ["page"], "slide": ["page"], "header": ["title", "heading"], "caption": ["title", "captions"],
    "xref": ["link"], "ref": ["link", "term"], "tip": ["key-point"], "important": ["key-point", "warning"],
    "caution": ["warning"], "question": ["label", "question"], "hint": ["help"], "if": ["choose"],
    "when": ["option"],
    "else": ["otherwise"], "switch": ["choose"], "case": ["option"], "exercise": ["do"], "homework": ["do"],
    "task": ["do", "task"], "questionnaire": ["fill-in"], "case-example": ["example"],
    "vignette": ["example"],
    "multiple-choice": ["choice"], "multiplechoice": ["choice"], "single-choice": ["choice"],
    "dropdown": ["choice"], "radiobutton": ["choice"], "yes-no": ["choice"], "checkboxes": ["choices"],
    "integer": ["number"], "string": ["text"], "likert": ["scale"], "vas": ["scale"],
    // Dutch
    "alinea": ["p"], "tekst": ["p", "text"], "lijst": ["list"], "punt": ["item"], "stappen": ["steps"],
    "stap": ["step"], "kop": ["heading", "title"], "tussenkop": ["heading"], "titel": ["title"],
    "doel": ["goal"],
    "bladzijde": ["page"], "pagina": ["page"], "voorbeeld": ["example", "worked-example"],
    "waarschuwing": ["warning"], "kern": ["key-point"], "citaat": ["quote"], "afbeelding": ["image"],
    "plaatje": ["image"], "beschrijving": ["alternative", "description"], "geluid": ["audio"],
    "film": ["video"],
    "ondertitels": ["captions"], "opdracht": ["do", "assignment"], "dagboek": ["keep", "diary"],
    "vragenlijst": ["fill-in", "instrument"], "keuze": ["choose", "choice"], "optie": ["option"],
    "anders": ["otherwise"], "verwijzing": ["link"], "grafiek": ["chart"], "begrip": ["term"],
    "woord": ["word", "term"],
    "antwoord": ["answer", "option", "response"], "vraag": ["label", "question"],
    "uitleg": ["help", "meaning"],
    "toelichting": ["help"], "schaal": ["scale"], "getal": ["number"], "datum": ["date"], "tijd": ["time"],
    "duur": ["duration"], "rijen": ["rows"], "verdeling": ["allocation"], "formule": ["formula"],
    "herinnering": ["reminder"], "behandelaar": ["therapist"], "notitie": ["note"], "nadruk": ["strong"],
    "vet": ["strong"], "waarom": ["why"], "instructie": ["instructions"], "velden": ["fields"],
    "zitting": ["sitting"],
  ]

  private static let properties: [String: [String]] = [
    "href": ["to", "src"], "url": ["to", "src", "web"], "file": ["src"], "path": ["src"],
    "name": ["id", "who"],
    "min": ["from", "least"], "max": ["to", "most", "max-length"], "minimum": ["from", "least"],
    "maximum": ["to", "most"], "if": ["when"], "als": ["when"], "condition": ["when"], "voorwaarde": ["when"],
    "lang": ["xml:lang"], "language": ["xml:lang"], "taal": ["xml:lang"], "duration": ["minutes", "days"],
    "duur": ["minutes", "days"], "minuten": ["minutes"], "weken": ["weeks"], "dagen": ["days"],
    "target": ["to"],
    "exercise": ["assignment"], "opdracht": ["assignment"], "dagboek": ["diary"], "idref": ["ref"],
    "key": ["id"],
    "mandatory": ["required"], "verplicht": ["required"], "class": [], "style": [], "onclick": [],
    "colour": [], "color": [], "width": [], "height": [], "align": [],
  ]
}
