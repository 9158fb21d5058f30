/// The notes that count on a day, subject by subject.
///
/// A note counts from the day it was made, whatever period it speaks of; the later report replaces the earlier one. One
/// made after the day is not known yet, one made before the plan began counts for nothing, and of one without a day
/// nobody can tell whether it came first or last.
struct NoteHistory: Sendable {
  private var subjects = NameTable()
  /// For each subject the position of its latest note.
  private var latest: [Int] = []
  /// The notes that may be on a subject, or on another of its name.
  private var ambiguous: [String: [Int]] = [:]
  /// For each note the position of the one before it on the same subject; -1 where it is the first.
  private var earlier: [Int]

  /// Of the notes of a plan those that count by the day.
  init(_ records: Records, of plan: Head, until day: CalendarDate) {
    let notes = records.progressNotes
    let first = plan.firstDayOfNotes
    earlier = [Int](repeating: -1, count: notes.count)
    var known = notes.indices.filter { notes[$0].date.map { first <= $0 && $0 <= day } ?? true }
    // Those without a day come first, so that none of them is ever taken for the latest.
    known.sort { left, right in
      (notes[left].date?.dayNumber ?? .min, left) < (notes[right].date?.dayNumber ?? .min, right)
    }
    for position in known {
      guard notes[position].candidates.isEmpty else {
        for candidate in notes[position].candidates { ambiguous[candidate, default: []].append(position) }
        continue
      }
      let subject = subjects.insert(notes[position].subject, latest.count)
      if subject == latest.count {
        latest.append(position)
      } else {
        earlier[position] = latest[subject]
        latest[subject] = position
      }
    }
  }

  /// The positions of the notes on a subject, the latest first and those without a day last; of notes of one day the
  /// last in the table comes first. At the very end come those that may be on another.
  func notes(on subject: String) -> [Int] {
    var positions: [Int] = []
    var position = subjects[subject].map { latest[$0] } ?? -1
    while position >= 0 {
      positions.append(position)
      position = earlier[position]
    }
    return ambiguous.isEmpty ? positions : positions + (ambiguous[subject] ?? [])
  }

  /// The position of the latest note on a subject.
  func latest(on subject: String) -> Int? { subjects[subject].map { latest[$0] } }
}

extension Head {
  /// The first day on which something can have been reported on the plan: it is made before it begins, or after.
  public var firstDayOfNotes: CalendarDate { issued.map { min($0, period.start) } ?? period.start }
}
