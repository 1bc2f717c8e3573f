extension Check {
  /// A module that no patient ever gets.
  static let moduleNotInCourse = Check.inProgram(
    Rule(
      "module-not-in-course", .incomplete,
      title: Wording(nl: "Elke module staat in de route.", en: "Every module is in the course."),
      why: Wording(
        nl: "Een module die niet in `<course>` staat, krijgt geen enkele patiënt.",
        en: "A module that is not in `<course>` is not given to any patient."),
      example: .init(
        .folder, bad: "modules/extra.xml\nmodules/start.xml\nprogram.xml",
        good: "modules/start.xml\nprogram.xml"))
  ) { rule, context in
    let named = Set(context.program.course.modules.map(\.ref.text))
    return context.program.modules.filter { $0.part.scope == .own && !named.contains($0.id.text) }.map {
      module in
      rule.finding(
        at: module.id.place,
        Wording(
          nl: "De module `\(module.id.text)` staat niet in de route.",
          en: "The module `\(module.id.text)` is not in the course."),
        element: module.id.text,
        solutions: [
          .init(
            Wording(
              nl: "Zet `<module ref=\"\(module.id.text)\" weeks=\"…\"/>` in `<course>` in `program.xml`.",
              en: "Put `<module ref=\"\(module.id.text)\" weeks=\"…\"/>` in `<course>` in `program.xml`."))
        ])
    }
  }
}
