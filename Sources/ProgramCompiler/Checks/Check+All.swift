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
