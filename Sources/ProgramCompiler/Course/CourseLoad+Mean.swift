extension CourseLoad {
  /// The patient with the highest mean of therapist's time over the weeks of their treatment, of those with more than `bound`
  /// minutes a week; nil where there is none.
  ///
  /// Exact: a mean that somebody has is taken as the new bound until nobody is above it (Dinkelbach 1967, *On nonlinear
  /// fractional programming*, Management Science 13:492). With `wholeMinutes` the bound is rounded up to minutes, so that the
  /// mean is exact after rounding up, and found sooner.
  func mostTherapistMean(
    above bound: Int, where who: Predicate, wholeMinutes: Bool = false
  ) throws(DiagramOverflow) -> (patient: Valuation, seconds: Int, weeks: Int)? {
    var mostInAWeek = 0
    for week in 1...(try calendar.mostWeeks()) {
      mostInAWeek = try Swift.max(mostInAWeek, self.bound(of: .therapist, in: week))
    }
    if mostInAWeek <= bound * 60 { return nil }
    let cost = try treatmentCost()
    var best: (patient: Valuation, seconds: Int, weeks: Int)?
    var (above, below) = (bound * 60, 1)
    while let patient = try cost.somebody(seconds: below, weeks: above, where: who, proof.patients) {
      let (seconds, weeks) = try spent(on: patient)
      best = (patient, seconds, weeks)
      (above, below) = wholeMinutes ? ((seconds + weeks * 60 - 1) / (weeks * 60) * 60, 1) : (seconds, weeks)
    }
    return best
  }

  private func treatmentCost() throws(DiagramOverflow) -> TreatmentCost {
    if let cost { return cost }
    let made = try TreatmentCost(self, modules: proof.modules.count)
    cost = made
    return made
  }

  /// What a therapist spends on a patient, and in how many weeks.
  private func spent(on patient: Valuation) throws(DiagramOverflow) -> (seconds: Int, weeks: Int) {
    let weeks = proof.patients.store.value(try calendar.lastWeek(), for: patient)
    var seconds = 0
    for week in 1...weeks {
      for part in try breakdown(of: .therapist, in: week, for: patient) { seconds += part.value }
    }
    return (seconds, weeks)
  }
}
