/// One thing that is checked of every program: its rule, and how findings are made.
///
/// Each check has a file of its own; `Check.all` lists them. What can be seen in one file, given what there is elsewhere
/// to refer to, is checked file by file; only the rest needs the whole program. Proofs are about every patient there can be:
/// they are a step of their own, and run only on what is sound.
struct Check: Sendable {
  /// The findings of a rule in one file, in any order; they may be made while they are gone through.
  typealias InFile = @Sendable (Rule, FileContext) -> AnySequence<Diagnostic>
  /// The findings of a rule that only the whole program shows, in any order.
  typealias InProgram = @Sendable (Rule, CheckContext) -> AnySequence<Diagnostic>

  /// The findings of a rule that one file, `program.xml` and all patients there can be show together.
  typealias ProofInFile = @Sendable (Rule, FileProof) throws(DiagramOverflow) -> [Diagnostic]
  /// The findings of a rule that the course of every patient shows.
  typealias Proof = @Sendable (Rule, CourseProof) throws(DiagramOverflow) -> [Diagnostic]

  let rule: Rule
  let inFile: InFile?
  let inProgram: InProgram?
  let proofInFile: ProofInFile?
  let proof: Proof?

  /// A check that makes findings of `rule` only.
  private init(
    rule: Rule, inFile: InFile? = nil, inProgram: InProgram? = nil, proofInFile: ProofInFile? = nil,
    proof: Proof? = nil
  ) {
    self.rule = rule
    self.inFile = inFile
    self.inProgram = inProgram
    self.proofInFile = proofInFile
    self.proof = proof
  }

  /// A proof about every patient, of each file with `program.xml` alone.
  static func proofInFile(_ rule: Rule, run: @escaping ProofInFile) -> Check {
    Check(rule: rule, proofInFile: run)
  }

  /// A proof about the course of every patient.
  static func proof(_ rule: Rule, run: @escaping Proof) -> Check { Check(rule: rule, proof: run) }

  /// A check of each file by itself.
  static func inFile(_ rule: Rule, run: @escaping @Sendable (Rule, FileContext) -> [Diagnostic]) -> Check {
    Check(rule: rule, inFile: { AnySequence(run($0, $1)) })
  }

  /// A check of each file by itself that takes long for each finding: they are made one by one, while wanted.
  static func inFile(_ rule: Rule, each run: @escaping InFile) -> Check { Check(rule: rule, inFile: run) }

  /// A check of the program as a whole.
  static func inProgram(
    _ rule: Rule, run: @escaping @Sendable (Rule, CheckContext) -> [Diagnostic]
  ) -> Check {
    Check(rule: rule, inProgram: { AnySequence(run($0, $1)) })
  }

  /// A check of each file by itself, and of what only the whole program shows.
  static func inBoth(
    _ rule: Rule, inFile: @escaping @Sendable (Rule, FileContext) -> [Diagnostic],
    inProgram: @escaping @Sendable (Rule, CheckContext) -> [Diagnostic]
  ) -> Check {
    Check(rule: rule, inFile: { AnySequence(inFile($0, $1)) }, inProgram: { AnySequence(inProgram($0, $1)) })
  }
}
