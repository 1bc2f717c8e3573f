import ProgramBundle

/// What authors may say about findings that stay on purpose.
enum AcceptanceRules {
  static let all = [impossible, unused, overdue]

  static let impossible = Rule(
    "accepted-impossible",
    title: Wording(
      nl: "Alleen een oordeel is te accepteren, nooit iets over veiligheid.",
      en: "Only a judgement can be accepted, never a matter of safety."),
    why: Wording(
      nl:
        "Een te lange bladzijde kan een goede reden hebben. Een ontbrekend crisisnummer of een dode verwijzing nooit.",
      en:
        "A page that is too long can have a good reason. A missing crisis number or a dead reference never has."
    ),
    example: .init(
      .page,
      bad:
        "<p>Rust.</p><accepted code=\"media-missing\" reason=\"komt nog\" role=\"redacteur\" review=\"2027-01-01\"/>",
      good: "<p>Rust.</p>"))

  static let unused = Rule(
    "accepted-unused", .warning,
    title: Wording(nl: "Wat geaccepteerd is, komt nog voor.", en: "What is accepted still occurs."),
    why: Wording(
      nl: "Een acceptatie die nergens meer bij hoort, zou later een nieuwe fout kunnen verbergen.",
      en: "An acceptance that belongs to nothing any more could hide a new mistake later."),
    example: .init(
      .page,
      bad:
        "<p>Rust.</p><accepted code=\"page-too-long\" reason=\"één verhaal\" role=\"redacteur\" review=\"2027-01-01\"/>",
      good: "<p>Rust.</p>"))
}

extension AcceptanceRules {
  static let overdue = Rule(
    "accepted-overdue",
    title: Wording(
      nl: "Wat geaccepteerd is, wordt op tijd opnieuw bekeken.",
      en: "What is accepted is looked at again in time."),
    why: Wording(
      nl: "Een reden van toen hoeft nu niet meer te gelden. Na de dag in `review` beslist iemand opnieuw.",
      en: "A reason of that time need not hold any more. After the day in `review` somebody decides again."),
    example: .init(
      .folder, bad: "icbt-build check --as-of 2027-11-01: review=\"2027-01-01\"",
      good: "icbt-build check --as-of 2027-11-01: review=\"2028-01-01\""))
}

/// Takes out the findings that authors accepted in place.
enum Acceptance {
  /// The findings that stay, with those about acceptances themselves.
  ///
  /// As long as nothing is proven, the findings of proofs may still come.
  static func apply(to found: KeptFindings, _ context: CheckContext, isProven: Bool) -> KeptFindings {
    let accepting = context.inventories.flatMap(\.accepting)
    if accepting.isEmpty { return found }
    let findings = found.kept
    var room = FindingRoom()
    var omitted = found.omitted
    var added: [Diagnostic] = []
    func make(_ severity: Severity, _ finding: () -> Diagnostic) {
      if room.take(severity) { added.append(finding()) } else { omitted += 1 }
    }
    var isTaken = Array(repeating: false, count: findings.count)
    var inFile: [String: [Int]] = [:]
    for (index, finding) in findings.enumerated() {
      if let file = finding.place?.file { inFile[file, default: []].append(index) }
    }
    for (part, site) in accepting {
      for accepted in part.accepted {
        guard let rule = Rule.find(accepted.code.text), rule.isAcceptable else {
          make(.error) { impossible(accepted, site.owner) }
          continue
        }
        let there = inFile[part.element.markup.file.path, default: []].filter { index in
          !isTaken[index] && findings[index].code == rule.code
            && findings[index].place.map { part.element.span.contains($0.span) } ?? false
        }
        for index in there { isTaken[index] = true }
        // A finding that was left out may be the accepted one.
        let mayCome = !found.isWhole || (!isProven && Check.provenCodes.contains(rule.code))
        if there.isEmpty, !mayCome { make(.warning) { unused(accepted, part, site.owner) } }
        if let today = context.options.asOf.flatMap(Days.number), let review = Days.number(accepted.review),
          review < today
        {
          make(.error) { overdue(accepted, site.owner) }
        }
      }
    }
    return KeptFindings(
      zip(findings, isTaken).filter { !$1 }.map(\.0) + added, omitted: omitted, isCut: found.isCut)
  }

  private static func impossible(_ accepted: Part.Accepted, _ owner: String) -> Diagnostic {
    let code = accepted.code.text
    let isKnown = Rule.find(code) != nil
    let codes = Rule.all.filter(\.isAcceptable).map(\.code)
    let list = Wording.list(codes, and: true)
    let near = isKnown ? nil : NearMiss.of(code, among: codes)
    return AcceptanceRules.impossible.finding(
      at: accepted.code.place,
      isKnown
        ? Wording(nl: "`\(code)` is niet te accepteren.", en: "`\(code)` cannot be accepted.")
        : Wording(
          nl: "Er is geen bevinding `\(code.shortened)`.", en: "There is no finding `\(code.shortened)`."),
      Wording(nl: "Te accepteren zijn: \(list.nl).", en: "These can be accepted: \(list.en).")
        + AcceptanceRules.impossible.why, element: owner,
      solutions: [
        near.map {
          .init(
            Wording(nl: "Schrijf `\($0)`.", en: "Write `\($0)`."), edits: [.init(accepted.code.place, $0)])
        }
          ?? .init(
            Wording(
              nl: "Los de bevinding op, en haal `<accepted>` weg.",
              en: "Mend what was found, and remove `<accepted>`."))
      ])
  }

  private static func overdue(_ accepted: Part.Accepted, _ owner: String) -> Diagnostic {
    AcceptanceRules.overdue.finding(
      at: accepted.code.place,
      Wording(
        nl: "De acceptatie van `\(accepted.code.text)` liep tot \(accepted.review).",
        en: "The acceptance of `\(accepted.code.text)` ran until \(accepted.review)."),
      element: owner,
      solutions: [
        .init(
          Wording(
            nl: "Bekijk het opnieuw: los het op, of geef een nieuwe `reason` en `review`.",
            en: "Look at it again: mend it, or give a new `reason` and `review`."))
      ])
  }

  private static func unused(_ accepted: Part.Accepted, _ part: Part, _ owner: String) -> Diagnostic {
    let element = part.element.all("accepted").first { $0.place == accepted.place }
    return AcceptanceRules.unused.finding(
      at: accepted.code.place,
      Wording(
        nl: "`\(accepted.code.text)` komt hier niet voor.",
        en: "`\(accepted.code.text)` does not occur here."), element: owner,
      solutions: [
        .init(
          Wording(nl: "Haal `<accepted>` weg.", en: "Remove `<accepted>`."),
          edits: element.map { [.removing($0)] } ?? [])
      ])
  }
}
