import ProgramBundle
import Testing

@testable import ProgramCompiler

/// The gates that look at words: source left, address, glossary, negation.
struct GateTests {
  @Test(arguments: [
    GateCase("Pauze", "Pauze"), GateCase("Wat valt je op?", "Wat valt je op?"), GateCase("Welkom", "Welkom"),
    GateCase("Wat valt je op?", "Wat valt je op?", "de"),
    GateCase("Neem rustig de tijd.", "Neem rustig de tijd."),
    GateCase("Je weet nu hoe het werkt. Goed zo.", "Je weet nu hoe het werkt. Well done."),
    GateCase("Schrijf op wat je deze week wilt doen.", "Schrijf nu op wat je deze week wilt doen."),
    GateCase("Hoe was je dag?", "Hoe was je dag?", "fr"),
    GateCase("Hoe voel je je?", "Hoe voel je je?", "tr"),
    GateCase("Take a break when you like.", "Take a break when you like.", "nl", from: "en"),
    GateCase("heel somber", "heel somber"), GateCase("Mijn plan", "Mijn plan", path: "example/p"),
    GateCase("Goed gedaan, ga zo door.", "Goed gedaan, ga zo door.", path: "title"),
  ])
  func refusesWhatWasLeft(_ text: GateCase) throws { try text.isRefused(by: .sourceLeft) }

  @Test(arguments: [
    GateCase("Pauze", "Break"), GateCase("Stop", "Stop"),
    GateCase("Samir, 54", "Samir, 54", path: "example/who"),
    GateCase("Anna", "Anna"), GateCase("100", "100"),
    GateCase("Karin de Vries", "Karin de Vries", path: "who"),
    GateCase("Hoe was je dag?", "Comment était ta journée ?", "fr"), GateCase("Stress", "Stress", "fr"),
    GateCase("Wat valt je op?", "Wat valt je op?", "nl-BE"), GateCase("Energie", "Energie", "de"),
    GateCase("Je energie verdelen over de dag.", "Spreading your energy over the day."),
    GateCase("113 Zelfmoordpreventie", "113 Zelfmoordpreventie", path: "crisis/name"),
    GateCase("Instrument", "Instrument", path: "instrument/p"), GateCase("Zo is het.", "So ist es.", "de"),
  ])
  func passesWhatIsTranslated(_ text: GateCase) throws { try text.passes(.sourceLeft) }

  @Test(arguments: [
    GateCase("a", "Wilt u dit doen?", "nl-BE", address: .informal),
    GateCase("a", "Uw week.", "nl", address: .informal),
    GateCase("a", "Wil je dit doen?", "nl", address: .formal),
    GateCase("a", "Jullie week en jouw dag.", "nl", address: .formal),
    GateCase("a", "Schreiben Sie das auf.", "de", address: .informal),
    GateCase("a", "Wie war Ihr Tag?", "de", address: .informal),
    GateCase("a", "Schreib deine Ziele auf.", "de-x-formal", address: .formal),
    GateCase("a", "Du hast Zeit.", "de", address: .formal),
    GateCase("a", "Comment vas-tu ?", "fr", address: .formal),
    GateCase("a", "Je t'aide.", "fr", address: .formal),
    GateCase("a", "¿Cómo está usted?", "es", address: .informal),
    GateCase("a", "¿Cómo te sientes?", "es", address: .formal),
    GateCase("a", "Come ti senti?", "it", address: .formal),
    GateCase("a", "Jak się masz, twój dzień?", "pl", address: .formal),
    GateCase("a", "Er sagt: „Komm du.“ Dann gehen Sie.", "de", address: .informal),
  ])
  func refusesTheOtherAddress(_ text: GateCase) throws { try text.isRefused(by: .address) }

  @Test(arguments: [
    GateCase("a", "Wil je dit doen?", "nl", address: .informal),
    GateCase("a", "Wilt u dit doen?", "nl", address: .formal),
    GateCase("a", "Wilt u dit doen?", "nl"), GateCase("a", "Sie war da. Sie ging.", "de", address: .informal),
    GateCase("a", "Haben Sie Zeit?", "de", address: .formal),
    GateCase("a", "Wie war ihr Tag?", "de", address: .formal),
    GateCase("a", "Vous êtes là.", "fr", address: .informal),
    GateCase("a", "Que fait-on ? Y a-t-il un ton ?", "fr", address: .formal),
    GateCase("a", "Er sagte: „Kommen Sie mit?“", "de", address: .informal),
    GateCase("a", "<em1>Kommen Sie mit?</em1> Das sagte er.", "de", address: .informal),
    GateCase("a", "Kommen Sie mit?", "de", path: "example/p", address: .informal),
    GateCase("a", "Kommen Sie mit?", "de", path: "quote", address: .informal),
    GateCase("a", "Fragen Sie nach.", "de", path: "therapist/look-for", address: .informal),
    GateCase("a", "Ustedes están aquí.", "es", address: .informal),
    GateCase("a", "You and your day.", "en", address: .formal),
    GateCase("a", "Ze zei: ‘Wilt u thee?’", "nl", address: .informal),
  ])
  func passesTheAddress(_ text: GateCase) throws { try text.passes(.address) }

  @Test(arguments: [
    ("pacing", "limits", "en"), ("Nervensystem", "Rückenmark", "de"), ("flare-up", "crisis", "en"),
    ("Wert", "Ziel", "de"),
    ("energy points", "tokens", "en"), ("acceptance", "agreement", "en"),
    ("Kräfte einteilen", "Pausen machen", "de"),
    ("douleur", "souffrance", "fr"), ("боль", "страх", "ru"),
  ])
  func refusesOtherTerms(_ listed: String, _ written: String, _ locale: String) throws {
    try GateCase("<term1>a</term1>", "x <term1>\(written)</term1>", locale, terms: ["pacing": listed])
      .isRefused(by: .term)
  }

  @Test(arguments: [
    ("pacing", "pacing", "en"), ("pacing", "Pacing", "en"), ("Nervensystem", "Nervensystems", "de"),
    ("flare-up", "flare-ups", "en"),
    ("Wert", "Werte", "de"), ("Schmerzschub", "Schmerzschübe", "de"), ("Kraft", "Kräfte", "de"),
    ("chronische Schmerzen", "chronischen Schmerz", "de"), ("energy points", "points", "en"),
    ("боль", "боли", "ru"),
    ("疼痛", "痛", "ja"), ("CBT", "CBT", "en"),
  ])
  func passesTerms(_ listed: String, _ written: String, _ locale: String) throws {
    try GateCase("<term1>a</term1>", "x <term1>\(written)</term1>", locale, terms: ["pacing": listed]).passes(
      .term)
    try GateCase("<term1>a</term1>", "x <term1>\(written)</term1>", locale).passes(.term)
  }

  @Test(arguments: [
    GateCase("Stop niet met je medicijnen.", "Continue your medicines today."),
    GateCase("Je bent niet ziek.", "You are ill."),
    GateCase("Er is geen gevaar.", "There is danger."), GateCase("Ik ga nooit.", "Ich gehe immer.", "de"),
    GateCase("Je bent ziek.", "You are not ill."), GateCase("Er is gevaar.", "Es gibt keine Gefahr.", "de"),
    GateCase("Bel ons. Je hoeft niets te doen.", "Call us. You have to act."),
    GateCase("Ik mag dit.", "I can't do this."),
    GateCase("Niemand komt.", "Everybody comes."),
    GateCase("Kom niet uit bed.", "Get up, and go out, under the sun."),
    GateCase("Rust en praat niet.", "Ruh dich aus und sprich.", "de"),
    GateCase("Das ist nicht gut.", "Dat is goed.", "nl", from: "de"),
  ])
  func refusesLostDenials(_ text: GateCase) throws { try text.isRefused(by: .negation) }

  @Test(arguments: [
    GateCase("Je bent niet ziek.", "You are not ill."), GateCase("Je bent niet ziek.", "You aren’t ill."),
    GateCase("Dat geeft niet.", "That is all right."),
    GateCase("Hij komt bijna niet buiten.", "He hardly goes outside."),
    GateCase("Dit is niet gezond.", "This is unhealthy."), GateCase("Hij is niet bang.", "He is fearless."),
    GateCase("Je bent niet onzeker.", "Du bist nicht unsicher.", "de"), GateCase("Weinig", "Not much"),
    GateCase("Begin pas als het kan.", "Do not start until you can."),
    GateCase("Nee zeggen", "Saying no"), GateCase("Je bent niet ziek. Ga door.", "You are well, go on."),
    GateCase("Je bent niet ziek.", "Tu es malade.", "fr"), GateCase("Dit mag.", "That is fine."),
    GateCase("Ik ging niet.", "I went.", path: "example/p", reason: "another story"),
  ])
  func passesDenials(_ text: GateCase) throws { try text.passes(.negation) }

  @Test func aPseudoLocaleHasNoFindings() throws {
    let place = Place(file: "ledger.txt", span: Span(0, 0))
    let codes = try ["en", "en-XA", "ar-XB"].map { locale in
      let text = try GateCase("Pauze", "\u{202E}Pauze\u{200B}57", locale).gated()
      return TextGates.findings(text, at: place).map(\.code)
    }
    #expect(codes == [["translation-number", "translation-direction", "translation-invisible"], [], []])
  }
}
