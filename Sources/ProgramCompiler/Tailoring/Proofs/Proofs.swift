/// Everything that is proven about the patients of a program.
enum Proofs {
  /// What the proofs find: each file by itself on all cores, then the course.
  ///
  /// Files that are the same as when `memory` last saw them, with the same `program.xml`, are not looked at again.
  static func findings(_ context: CheckContext, _ memory: inout CompilerMemory) -> KeptFindings {
    let known = memory.proven
    let program = context.inventories.first { $0.content.program != nil }
    let isSameProgram = known?.program === program
    let inFiles = Parallel.map(context.files, state: { FindingRoom() }) { file, room -> ProvenFile in
      if isSameProgram, let before = known?.files[file.inventory.path], before.inventory === file.inventory {
        return before
      }
      return ProvenFile(inventory: file.inventory, found: findings(file))
    }
    memory.proven = program.map { program in
      ProvenFiles(
        program: program,
        files: Dictionary(inFiles.map { ($0.inventory.path, $0) }) { first, _ in first })
    }
    return KeptFindings(joining: inFiles.map(\.found) + [findings(context)])
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

/// What was proven about files, and the `program.xml` with which it was.
struct ProvenFiles: Sendable {
  let program: Inventory
  let files: [String: ProvenFile]
}

/// What was proven about a file.
struct ProvenFile: Sendable {
  let inventory: Inventory
  let found: KeptFindings
}
