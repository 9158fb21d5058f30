/// The notes known on a day, subject by subject.
struct NoteHistory {
  private var subjects = NameTable()
  private var notes: [[Int]] = []

  /// Of the notes of a plan those that count by the day.
  init(_ records: Records, until day: CalendarDate) {
    var dated: [(day: Int, made: Int, position: Int)] = []
    for position in records.progressNotes.indices where records.progressNotes[position].day.map({ $0 <= day }) ?? true {
      let order = records.progressNotes[position].order
      dated.append((order.day, order.made, position))
    }
    dated.sort { $0 < $1 }
    for note in dated {
      let subject = subjects.insert(records.progressNotes[note.position].subject, notes.count)
      if subject == notes.count { notes.append([]) }
      notes[subject].append(note.position)
    }
  }

  /// The positions of the notes on a subject, the latest last; equal days keep the order of the table.
  subscript(subject: String) -> [Int] { subjects[subject].map { notes[$0] } ?? [] }
}
