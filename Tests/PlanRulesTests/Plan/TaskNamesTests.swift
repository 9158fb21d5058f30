import Testing

@testable import PlanRules

private func index(_ tasks: [(String, String?)], milestones: [String] = []) -> NameIndex {
  let numbering = TaskNumbering(tasks.map { ($0.0, $0.1) })
  let place = Place(file: "tasks.csv")
  return NameIndex(
    indicators: [
      Indicator(
        number: "7", series: Series(code: "homes", name: "改造户数", unit: Unit("户"), measure: .level, place: place),
        target: nil, nature: nil)
    ],
    tasks: tasks.enumerated().map {
      KeyTask(id: numbering.ids[$0], number: $1.0, category: $1.1, text: "", lead: [], place: place)
    },
    milestones: milestones.map { Milestone(code: $0, task: nil, text: "", deadline: nil, place: place) })
}

@Test(
  arguments: ["3", "３", "3.", "3、", "（3）", "(3)", "3）", "第3项", "任务3", "任务 3", "任务（3）", "三", "（三）", "③", "03"])
func aTaskIsFoundByItsNumberHoweverItIsWritten(text: String) {
  #expect(index([("1", nil), ("3", nil)]).tasks(text) == [1])
  #expect(index([("1", nil), ("（三）", nil)]).tasks(text) == [1])
}

@Test func tasksAreFoundWhetherOrNotQuestionsAreExpected() {
  let place = Place(file: "tasks.csv")
  func task(_ number: String, _ text: String) -> KeyTask {
    KeyTask(id: number, number: number, category: nil, text: text, lead: [], place: place)
  }
  func answers(_ names: NameIndex) -> [[Int]] {
    ["2", "改造危房。", "事项a", "9"].map { names.tasks($0) + names.milestones($0) }
  }
  var (names, prepared) = (NameIndex(), NameIndex())
  prepared.expectQuestions()
  for task in [task("1", "改造危房"), task("2", "建设公园")] {
    names.add(task)
    prepared.add(task)
  }
  #expect(names.tasks("2") == [1])
  let milestone = Milestone(code: "a", task: "1", text: "开工", deadline: nil, place: place)
  names.add(milestone)
  prepared.add(milestone)
  #expect(answers(names) == [[1], [0], [0], []])
  #expect(answers(prepared) == answers(names))
}

@Test func theCloserWayOfWritingDecides() {
  let index = index([("一", nil), ("1", nil), ("（1）", nil)])
  #expect(["一", "1", "（1）", "（一）", "1.", "一、"].map(index.tasks) == [[0], [1], [2], [0], [1], [0]])
  // Bare of its circle it is 1, and so are two of the tasks.
  #expect(index.tasks("①") == [1, 2])
}

@Test(
  arguments: [
    "社会保障 1", "社会保障/1", "社会保障1", "社会保障-1", "社会保障（1）", "社会保障 １", "一、社会保障 1", "一、社会保障1", "任务社会保障 1",
  ])
func whereNumberingBeginsAnewATaskIsFoundByItsChapter(text: String) {
  let index = index([("1", "一、社会保障"), ("2", nil), ("1", "二、医疗卫生"), ("2", nil), ("3", nil)])
  #expect(index.tasks(text) == [0])
  #expect(index.tasks("医疗卫生/2") == [3])
  #expect(index.tasks("1") == [0, 2])
  #expect(index.tasks("3") == [4])
  #expect(index.tasks("医疗卫生 9").isEmpty)
}

@Test func theNumberAloneMeansTheFirstOfTwoInOneChapter() {
  let index = index([("1", nil), ("1", nil)])
  #expect(index.tasks("1") == [0])
  #expect(index.tasks("1（重号2）") == [1])
}

@Test func aNumberThatATaskAndAMilestoneHaveNamesNeitherByItself() {
  let index = index([("1", nil), ("2", nil)], milestones: ["事项 1", "M2"])
  #expect(index.subjects("1", takesNumbers: false) == ["1", "事项 1"])
  #expect(index.subjects("任务1", takesNumbers: false) == ["1"])
  #expect(index.subjects("事项1", takesNumbers: false) == ["事项 1"])
  #expect(index.subjects("事项 1", takesNumbers: false) == ["事项 1"])
  #expect(index.subjects("里程碑1", takesNumbers: false) == ["事项 1"])
  #expect(index.subjects("2", takesNumbers: false) == ["2"])
  #expect(index.subjects("M2", takesNumbers: false) == ["M2"])
  #expect(index.owner(ofMilestoneCode: "1") == "1")
  #expect(index.owner(ofMilestoneCode: "homes") == "homes")
  #expect(index.owner(ofMilestoneCode: "M1") == nil)
}

@Test func whatIsNoTaskIsASeriesByCodeOrNameAndByNumberOnlyWhereThereAreNoTasks() {
  let index = index([("1", nil)])
  #expect(index.subjects("homes", takesNumbers: false) == ["homes"])
  #expect(index.subjects("改造户数", takesNumbers: false) == ["homes"])
  #expect(index.subjects("7", takesNumbers: false) == [])
  #expect(index.subjects("7", takesNumbers: true) == ["homes"])
}

@Test func veryManyTasksOfOneNumberAreToldToBeSeveralAndNotAllListed() {
  let index = index((0..<1000).map { ("1", "第\($0)章") })
  #expect(index.tasks("1").count == 9)
  #expect(index.tasks("第700章 1") == [700])
}
