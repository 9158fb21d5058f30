/// The notes known on a day, subject by subject.
struct NoteHistory: Sendable {
  private var subjects = NameTable()
  /// For each subject the position of its latest note.
  private var latest: [Int] = []
  /// For each note the position of the one before it on the same subject; -1 where it is the first.
  private var earlier: [Int]

  /// Of the notes of a plan those that count by the day.
  init(_ records: Records, until day: CalendarDate) {
    let notes = records.progressNotes
    earlier = [Int](repeating: -1, count: notes.count)
    var known = notes.indices.filter { notes[$0].day.map { $0 <= day } ?? true }
    known.sort { left, right in
      let (first, second) = (notes[left].order, notes[right].order)
      return (first.day, first.made, left) < (second.day, second.made, right)
    }
    for position in known {
      let subject = subjects.insert(notes[position].subject, latest.count)
      if subject == latest.count {
        latest.append(position)
      } else {
        earlier[position] = latest[subject]
        latest[subject] = position
      }
    }
  }

  /// The position of the latest note on a subject that is wanted; of notes of one day the last in the table.
  func latest(on subject: String, where isWanted: (Int) -> Bool = { _ in true }) -> Int? {
    var position = subjects[subject].map { latest[$0] } ?? -1
    while position >= 0, !isWanted(position) { position = earlier[position] }
    return position >= 0 ? position : nil
  }
}
