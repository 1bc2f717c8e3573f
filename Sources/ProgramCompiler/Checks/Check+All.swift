extension Check {
  /// Every check, in the order of the documentation: names, conditions, media and words, questions, course, texts, safety.
  static let all: [Check] = [
    referenceUnknown, idDuplicate, idCharacters, idReserved, tombstoneReused, partUnused,
    flagUnknown, flagValueImpossible, conditionKind, profileIncomplete, profileImpossible,
    flagIdle, constraintNobody, constraintIdle, flagValueNobody, conditionNever, conditionAlways,
    optionShadowed,
    otherwiseUnreached, chooseGap, moduleEmptyForSome, pageEmptyForSome, listEmptyForSome, fieldsEmptyForSome,
    mediaMissing, mediaEmpty, mediaTooLarge, mediaUnused, mediaKind, mediaWithoutText, termUnknown,
    termUnused,
    rangeEmpty, scaleWithoutAnchors, allocationTotal, computedTotal, formulaNames, formulaKind, formulaCycle,
    chartKind,
    prefillKind, missedUnsaid, reminderTimes, hardWithoutExample, feedbackMinutes, instrumentChanged,
    courseCycle, moduleNotInCourse, moduleTwice, courseTooLong, sittingBeyondWeeks,
    pageEmpty, textEmpty, pageTooLong, listTooLong, sentenceTooLong, sentenceLong, paragraphTooLong,
    labelTooLong,
    textTooHard, textHard, rareWords, readabilityNotAssessed, levelOrder, limitOverruled, draftLeft, toDoLeft,
    languageDiffers, localeTwice,
    crisisMissing, crisisWithoutHelpline, crisisOutdated, stopRuleMissing, consentMissing,
    contraIndicationMissing,
    riskWithoutAlert,
    askedButAbsent, pageEmptyWhenSkipped, linkUnreachable, answerTooEarly, formulaGap, partsMeet,
    nobodyOpens, contactAfterEnd, diaryAfterEnd, diaryTwice, diaryTimesClash,
    consentGap, stopRuleGap, alertGap, alertOverlap, alertShowsNothing,
    weekTooFull, practiceTooMuch, sittingTooLong, diaryTooOften, diaryTooManyQuestions, diaryTooLong,
    therapistWeekTooFull, therapistMeanTooHigh, tooManyMessages,
    tooEntangled,
  ]

  /// The codes of proofs.
  static let provenCodes = Set(
    all.filter { $0.proof != nil || $0.proofInFile != nil }.map(\.rule.code))
}

extension Check {
  /// What all checks find: each file by itself on all cores, then the program as a whole.
  ///
  /// Files that no change can have reached since `memory` are not looked at again.
  static func findings(_ context: CheckContext, _ memory: inout CompilerMemory) -> KeptFindings {
    let known = memory.checked?.stillTrue(in: context) ?? []
    let inFiles = Parallel.map(Array(context.files.enumerated()), state: { FindingRoom() }) { file, room in
      let before = known.indices.contains(file.offset) ? known[file.offset].map { KeptFindings($0) } : nil
      return (before ?? findings(file.element)).fitting(&room)
    }
    // What lacks some of its findings is checked anew the next time.
    memory.checked = inFiles.allSatisfy(\.isWhole) ? CheckedFiles(context, inFiles.map(\.kept)) : nil
    let inProgram = Parallel.map(all) { check in
      var found = KeptFindings()
      found.add(firstOf: check.inProgram?(check.rule, context) ?? AnySequence([]))
      return found
    }
    return KeptFindings(joining: inFiles + inProgram)
  }

  private static func findings(_ file: FileContext) -> KeptFindings {
    var found = KeptFindings()
    for check in all { if let run = check.inFile { found.add(firstOf: run(check.rule, file)) } }
    return found
  }
}
