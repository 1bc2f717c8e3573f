/// Everything that is proven about the patients of a program.
enum Proofs {
  /// What the proofs find: each file by itself and the course, on all cores.
  ///
  /// Files that are the same as when `memory` last saw them, with the same `program.xml`, are not looked at again. Where
  /// something takes too much, that is the finding, and what comes after it is not looked at.
  static func findings(_ context: CheckContext, _ memory: inout CompilerMemory) -> KeptFindings {
    let (inFiles, course) = prove(context, &memory, withCourse: true)
    return KeptFindings(joining: [inFiles.found, course].compactMap(\.self))
  }

  /// What is found in files alone.
  struct InFiles: Sendable {
    let found: KeptFindings
    /// Whether it took too much, so that nothing else is looked at.
    let isTooMuch: Bool
  }

  /// What the proofs of single files find.
  static func findingsInFiles(_ context: CheckContext, _ memory: inout CompilerMemory) -> InFiles {
    prove(context, &memory, withCourse: false).inFiles
  }

  /// What the proofs of the course find, once those of the files are done.
  static func findings(of context: CheckContext, after inFiles: InFiles) -> KeptFindings {
    inFiles.isTooMuch ? KeptFindings() : findings(context)
  }

  private static func prove(
    _ context: CheckContext, _ memory: inout CompilerMemory, withCourse: Bool
  ) -> (inFiles: InFiles, course: KeptFindings?) {
    let known = memory.proven
    let program = context.inventories.first { $0.content.program != nil }
    let glossaries = context.inventories.filter(\.isGlossary)
    let isSameProgram =
      known?.program === program && known.map { $0.glossaries.elementsEqual(glossaries, by: ===) } == true
    if !isSameProgram, let overflow = overflowOfConstraints(context.program) {
      memory.proven = nil
      return (InFiles(found: entangled(overflow, context.program), isTooMuch: true), nil)
    }
    @Sendable func proven(_ file: FileContext) -> ProvenFile {
      if isSameProgram, let before = known?.files[file.inventory.path], before.inventory === file.inventory {
        return before
      }
      return ProvenFile(inventory: file.inventory, found: findings(file))
    }
    // Few at first: a program that takes too much mostly does so in any file.
    let files = context.files
    var inFiles = Parallel.map(Array(files.prefix(firstFiles)), proven)
    var ofCourse: KeptFindings?
    if !inFiles.contains(where: \.isTooMuch) {
      // The course takes longest: it comes first, and the files beside it.
      let course: [FileContext?] = withCourse ? [nil] : []
      let rest = Parallel.map(course + files.dropFirst(firstFiles).map(Optional.some)) { file in
        file.map { Step.file(proven($0)) } ?? .course(findings(context))
      }
      for step in rest {
        switch step {
        case .file(let file): inFiles.append(file)
        case .course(let found): ofCourse = found
        }
      }
    }
    memory.proven = program.map { program in
      ProvenFiles(
        program: program, glossaries: glossaries,
        files: Dictionary(inFiles.map { ($0.inventory.path, $0) }) { first, _ in first })
    }
    let found = KeptFindings(joining: inFiles.map(\.found))
    return (InFiles(found: found, isTooMuch: inFiles.contains(where: \.isTooMuch)), ofCourse)
  }

  /// How many files are looked at before the others.
  private static let firstFiles = 8

  /// What is found in one piece of work.
  private enum Step: Sendable {
    case file(ProvenFile)
    case course(KeptFindings)
  }

  /// What makes the constraints by themselves too much; nil where they are not.
  private static func overflowOfConstraints(_ program: Program) -> DiagramOverflow? {
    do {
      _ = try Patients(program, asking: [], skippable: false, limits: .ofConstraints)
      return nil
    } catch {
      return error
    }
  }

  private static func entangled(_ overflow: DiagramOverflow, _ program: Program) -> KeptFindings {
    var found = KeptFindings()
    found.add(firstOf: [Check.tooEntangled.rule.entangled(overflow, program)])
    return found
  }

  private static func findings(_ file: FileContext) -> KeptFindings {
    findings(Check.all, { check in check.proofInFile.map { (check.rule, $0) } }) {
      () throws(DiagramOverflow) in
      try FileProof(file)
    } overflow: {
      Check.tooEntangled.rule.entangled($0, file.program)
    }
  }

  private static func findings(_ context: CheckContext) -> KeptFindings {
    findings(Check.all, { check in check.proof.map { (check.rule, $0) } }) { () throws(DiagramOverflow) in
      try CourseProof(context)
    } overflow: {
      Check.tooEntangled.rule.entangled($0, context.program)
    }
  }

  /// What all proofs of one kind find; where one takes too much, that is the finding.
  private static func findings<Subject: AboutPatients>(
    _ checks: [Check],
    _ proof: (Check) -> (Rule, @Sendable (Rule, Subject) throws(DiagramOverflow) -> [Diagnostic])?,
    of subject: () throws(DiagramOverflow) -> Subject,
    overflow: (DiagramOverflow) -> Diagnostic
  ) -> KeptFindings {
    var found = KeptFindings()
    do {
      let subject = try subject()
      // Of nobody everything is true: all that is to be said then is that there is nobody.
      let isVacuous = subject.patients.care.isEmpty
      let telling = checks.filter { !isVacuous || $0.rule.code == Check.constraintNobody.rule.code }
      for (rule, run) in telling.compactMap(proof) { found.add(firstOf: try run(rule, subject)) }
    } catch {
      found.add(firstOf: [overflow(error)])
    }
    return found
  }
}

/// A proof that knows who the patients are.
protocol AboutPatients {
  var patients: Patients { get }
}

extension FileProof: AboutPatients {}
extension CourseProof: AboutPatients {}

/// What was proven about files, and the `program.xml` and glossaries with which it was.
struct ProvenFiles: Sendable {
  let program: Inventory
  /// Their words stand in texts elsewhere.
  let glossaries: [Inventory]
  let files: [String: ProvenFile]
}

/// What was proven about a file.
struct ProvenFile: Sendable {
  let inventory: Inventory
  let found: KeptFindings

  var isTooMuch: Bool { found.kept.contains { $0.code == Check.tooEntangled.rule.code } }
}
