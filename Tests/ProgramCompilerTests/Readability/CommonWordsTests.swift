import Foundation
import Testing

@testable import ProgramCompiler

/// Which words count as common.
@Suite struct CommonWordsTests {
  /// The share of rare words; the programs are plain Dutch.
  @Test func plainTextHasFewRareWords() throws {
    let plain = try rareShare(of: Pronunciations.text("nl"))
    #expect(plain <= 0.05, "\(plain)")
    let stiff = try rareShare(of: Self.stiff.split { !$0.isLetter && $0 != "-" }.map(String.init))
    #expect(stiff >= 0.1, "\(stiff)")
  }

  private func rareShare(of words: [String]) throws -> Double {
    let common = try #require(CommonWords(language: "nl"))
    let real = words.filter { $0.contains(where: \.isLetter) }
    try #require(real.count > 150)
    return Double(real.count { !common.contains($0) }) / Double(real.count)
  }

  @Test(arguments: [
    ("nl", "Pijn"), ("nl", "pijndagboek"), ("nl", "energiepunten"), ("nl", "pauzes"), ("nl", "gedeelde"),
    ("nl", "foto's"), ("nl", "auto-ongeluk"), ("nl", "hondje"), ("nl", "wandelt"), ("nl", "werkdagritme"),
    ("de", "Schmerztagebuch"), ("de", "Hausärzte"), ("de", "Arbeitstag"), ("de", "schöneren"),
    ("de", "Übungen"),
    ("en", "walking"), ("en", "happier"), ("en", "doctor's"), ("en", "well-being"), ("en", "stopped"),
    ("en", "12"),
  ])
  func commonWord(_ language: String, _ word: String) throws {
    let common = try #require(CommonWords(language: language))
    for form in [word, word.decomposedStringWithCanonicalMapping, word.uppercased()] {
      #expect(common.contains(form), "\(form)")
    }
  }

  @Test(arguments: [
    ("nl", "etiologie"), ("nl", "comorbide"), ("nl", "vigerende"), ("nl", "hypervigilantie"), ("nl", "xqzt"),
    ("de", "Ätiologie"), ("de", "Komorbidität"), ("de", "multifaktoriell"),
    ("en", "comorbidity"), ("en", "aetiology"), ("en", "catastrophising"), ("en", "doghouseboat"),
  ])
  func rareWord(_ language: String, _ word: String) throws {
    #expect(try !#require(CommonWords(language: language)).contains(word))
  }

  /// Every line can be found, and the lines stand in the order that the search goes by.
  @Test(arguments: ["nl", "de", "en"])
  func findsEveryLine(_ language: String) throws {
    let path = "\(Repository.root)/Sources/CLanguageData/common-words.\(language).txt"
    let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    let words = bytes.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
    #expect(words.count > 15_000)
    let common = try #require(CommonWords(language: language))
    for word in words { #expect(common.contains(word), "\(word)") }
    let isSorted = zip(words, words.dropFirst()).allSatisfy { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    #expect(isSorted)
  }

  private static let stiff = """
    Ingevolge het vigerende zorgprogramma dient de cliënt voorafgaand aan de intakeprocedure schriftelijk in
    te stemmen met de verwerking van zijn persoonsgegevens ten behoeve van de uitvoering van de
    behandelovereenkomst. De hoofdbehandelaar draagt zorg voor adequate dossiervorming en multidisciplinaire
    afstemming, waarbij de geldende richtlijnen onverkort in acht worden genomen. Bij comorbide
    psychopathologie, dan wel bij een vermoeden van somatische contra-indicaties, geschiedt doorverwijzing
    naar de tweedelijnszorg middels een gemotiveerde verwijsbrief. Gedurende het behandeltraject vindt
    periodieke monitoring plaats aan de hand van gevalideerde meetinstrumenten, teneinde de progressie dan
    wel stagnatie van de symptomatologie te objectiveren. De etiologie van chronische pijnklachten is veelal
    multifactorieel bepaald; predisponerende, luxerende en onderhoudende factoren interacteren hierbij in
    onderlinge samenhang. Catastroferende cognities, vermijdingsgedrag en hypervigilantie jegens
    nociceptieve prikkels bestendigen de klachten en interfereren met het dagelijks functioneren. Derhalve
    beoogt de interventie een gefaseerde reactivering, onder gelijktijdige cognitieve herstructurering van
    disfunctionele gedachten. Eventuele restitutie van gedeclareerde kosten geschiedt uitsluitend na
    overlegging van een gespecificeerde nota, onverminderd het bepaalde in artikel zeven van de
    polisvoorwaarden. Ongeoorloofd verzuim zonder tijdige annulering kan resulteren in het in rekening
    brengen van een forfaitaire vergoeding. Bezwaren tegen een beschikking dienen binnen zes weken na
    dagtekening gemotiveerd te worden ingediend bij de daartoe aangewezen geschillencommissie. De
    rechthebbende is gehouden desgevraagd alle inlichtingen te verstrekken die redelijkerwijs van belang
    kunnen zijn voor de beoordeling van de aanspraak. Indien sprake is van wilsonbekwaamheid, treedt de
    wettelijk vertegenwoordiger in diens plaats. Farmacotherapeutische ondersteuning met antidepressiva of
    anti-epileptica behoort tot de mogelijkheden, mits contra-indicaties zijn uitgesloten en de potentiële
    bijwerkingen afdoende zijn besproken. Na afsluiting van het traject wordt een eindrapportage opgesteld
    en, behoudens schriftelijk bezwaar uwerzijds, geretourneerd aan de verwijzende huisarts. Nazorg wordt
    geïndiceerd geacht wanneer recidivering van de symptomen aannemelijk is, respectievelijk wanneer het
    premorbide functioneringsniveau niet volledig is hersteld.
    """
}
