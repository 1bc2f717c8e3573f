extension Check {
  /// Every check, in the order of the documentation: names, conditions, media and words, questions, course, texts, safety.
  static let all: [Check] = [
    referenceUnknown, idDuplicate, idCharacters, idReserved, tombstoneReused, partUnused,
    flagUnknown, flagValueImpossible, conditionKind, profileIncomplete, profileImpossible,
    mediaMissing, mediaEmpty, mediaUnused, mediaKind, mediaWithoutText, termUnknown, termUnused,
    rangeEmpty, scaleWithoutAnchors, allocationTotal, computedTotal, formulaNames, formulaKind, formulaCycle,
    chartKind,
    prefillKind, missedUnsaid, reminderTimes, hardWithoutExample, feedbackMinutes, instrumentChanged,
    courseCycle, moduleNotInCourse, moduleTwice, courseTooLong, sittingBeyondWeeks,
    pageEmpty, textEmpty, pageTooLong, listTooLong, draftLeft, toDoLeft, languageDiffers, localeTwice,
    localeUntranslated,
    crisisMissing, crisisWithoutHelpline, crisisOutdated, stopRuleMissing, consentMissing,
    contraIndicationMissing,
    riskWithoutAlert,
  ]
}

extension Check {
  /// What all checks find: each file by itself on all cores, then the program as a whole.
  ///
  /// Files that no change can have reached since `memory` are not looked at again.
  static func findings(_ context: CheckContext, _ memory: inout CompilerMemory) -> [Diagnostic] {
    let known = memory.checked?.stillTrue(in: context) ?? []
    let inFiles = Parallel.map(Array(context.files.enumerated())) { index, file in
      known.indices.contains(index) ? known[index] ?? findings(file) : findings(file)
    }
    memory.checked = CheckedFiles(context, inFiles)
    let inProgram = Parallel.map(all) { $0.inProgram?($0.rule, context) ?? [] }
    return (inFiles + inProgram).flatMap(\.self)
  }

  private static func findings(_ file: FileContext) -> [Diagnostic] {
    all.flatMap { $0.inFile?($0.rule, file) ?? [] }
  }
}
