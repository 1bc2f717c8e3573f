import Testing

@testable import ProgramCompiler

/// Numbers agree in digits and words, and only what is certain is refused.
struct NumberGateTests {
  @Test(arguments: [
    GateCase("Oefen 3 keer per dag.", "Practise 4 times a day."),
    GateCase("Je hebt 100 punten.", "You have 1000 points."),
    GateCase("Oefen drie keer per dag.", "Practise five times a day."),
    GateCase("Oefen drie keer per dag.", "Practise every day."),
    GateCase("Jij krijgt vier korte vragen.", "You get short questions."),
    GateCase("Oefen elke dag.", "Practise three times every day."),
    GateCase("Drink 1,5 liter.", "Drink 15 litres."),
    GateCase("Drink 1,5 liter.", "Drink 1,5 litres."),
    GateCase("Je zet 1.000 stappen.", "You take 1.000 steps."),
    GateCase("Om 09:00 uur.", "At 09:30."),
    GateCase("Om 20:00 uur.", "At 9 pm."),
    GateCase("Tussen 3 en 3 en 5.", "Between 3 and 5."),
    GateCase("Bel 113.", "Call 112.", "de"),
    GateCase("Twee weken.", "Drei Wochen.", "de"),
    GateCase("Je hebt 40 punten.", "Vous avez 50 points.", "fr"),
    GateCase("Je hebt 35 punten.", "Vous avez des points.", "fr"),
    GateCase("Op 2026-11-01.", "On 1 November 2027."),
    GateCase("Om half zes.", "At half past six."),
    GateCase("Vijfentwintig dagen.", "Thirty-five days."),
    GateCase("Drie keer.", "في ٤ مرات", "ar"),
    GateCase("Sinds 10 uur.", "Seit 11 Uhr.", "de"),
  ])
  func refuses(_ text: GateCase) throws { try text.isRefused(by: .number) }

  @Test(arguments: [
    GateCase("Oefen 3 keer per dag.", "Practise three times a day."),
    GateCase("Oefen drie keer per dag.", "Practise 3 times a day."),
    GateCase("Het is een goede dag.", "It is one good day."),
    GateCase("Je leest één stuk.", "Du liest ein Stück.", "de"),
    GateCase("Drink 1,5 liter.", "Drink 1.5 litres."),
    GateCase("Drink 1,50 liter.", "Drink 1½ litres."),
    GateCase("Je zet 1.000 stappen.", "You take 1,000 steps."),
    GateCase("Je zet 10.000 stappen.", "Vous faites 10\u{202F}000 pas.", "fr"),
    GateCase("Je zet 1.000 stappen.", "Du machst 1.000 Schritte.", "de"),
    GateCase("Om 09:00 uur.", "At 9 am."),
    GateCase("Om 20:00 uur.", "At 8:00 pm."),
    GateCase("Om 20.30 uur.", "À 20 h 30.", "fr"),
    GateCase("Om half zes.", "At 5:30."),
    GateCase("Om half zes.", "At half past five."),
    GateCase("Om kwart voor zes.", "At a quarter to six."),
    GateCase("Een half uur.", "30 minutes."),
    GateCase("Een kwartier.", "Fifteen minutes."),
    GateCase("Drie kwartier.", "45 minutes."),
    GateCase("Een half jaar.", "Six months."),
    GateCase("Op 2026-11-01.", "On 1 November 2026."),
    GateCase("Vijfentwintig dagen.", "Twenty-five days."),
    GateCase("Fünfundzwanzig Tage.", "25 days.", from: "de"),
    GateCase("Tweehonderd stappen.", "Two hundred steps."),
    GateCase("Doe het tweemaal.", "Do it twice."),
    GateCase("Doe het twee keer.", "Do it twice."),
    GateCase("Beide dagen.", "The two days."),
    GateCase("Je hebt 5 punten.", "Vous avez cinq points.", "fr"),
    GateCase("Je hebt 5 punten.", "لديك ٥ نقاط", "ar"),
    GateCase("Van 3-5 keer.", "3 to 5 times."),
    GateCase("Samen met vier anderen.", "Together with four others."),
    GateCase("Vier dat je er bent.", "Celebrate that you are here."),
    GateCase("Let goed op, geef acht.", "Pay attention."),
    GateCase("Hoe vier jij dat?", "How do you celebrate that?"),
    GateCase("Karin, 47", "Claire, 52", path: "example/p", reason: "a name from here"),
    GateCase("113 Zelfmoordpreventie", "113 (113 suicide prevention)", path: "crisis/p"),
    GateCase("Bel <answer1/>.", "Call <answer1/>."),
  ])
  func passes(_ text: GateCase) throws { try text.passes(.number) }

  @Test func countsEveryNumberOnce() {
    func readings(_ text: String, _ locale: String) -> [String] {
      NumberReader(locale).numbers(in: text).numbers.filter { $0.kind != .hint }.map { $0.readings[0] }
    }
    #expect(readings("1.234,50 en 7", "nl") == ["1234.5", "7"])
    #expect(readings("1,234.50 and 7", "en") == ["1234.5", "7"])
    #expect(readings("1 234,5", "fr") == ["1234.5"])
    #expect(readings("1,2,3", "en") == ["1", "2", "3"])
    #expect(readings("007", "nl") == ["7"])
    #expect(readings("0800-0113", "nl") == ["800", "113"])
    #expect(readings("12-05-2026", "nl") == ["12", "5", "2026"])
    #expect(readings("۲۵", "fa") == ["25"])
    #expect(readings("1,5-2,5", "nl") == ["1.5", "2.5"])
    #expect(readings("B12", "nl") == ["12"])
    #expect(readings("", "nl").isEmpty)
    #expect(readings("drie, vier", "nl") == ["3"])
  }
}
