import PlanFiles
import PlanRules
import PlanRun

extension Base {
  /// The earlier state that `--base` names: a folder where it ends with a slash, else a commit of git; `nil` without one.
  ///
  /// - Parameters:
  ///   - folders: The folders that the run looks at.
  ///   - shelf: Where plans are kept, whose plans all belong to the run where `isComplete` says so.
  init?(
    _ arguments: ParsedArguments, for folders: [RunRequest.Folder], on shelf: PlanShelf, isComplete: Bool
  ) throws(Refusal) {
    guard let name = arguments.value(.base) else { return nil }
    let folders = folders.filter { $0.fault == nil }
    if name.ends(with: "/") {
      try self.init(folder: name, for: folders, on: shelf, isComplete: isComplete)
    } else {
      try self.init(commit: name, for: folders, on: shelf, isComplete: isComplete)
    }
  }

  /// A folder: of plans, of a copy of the repository with its folder of plans, or of the one plan that is looked at.
  private init(
    folder name: String, for folders: [RunRequest.Folder], on shelf: PlanShelf, isComplete: Bool
  ) throws(Refusal) {
    var path = name
    while path.utf8.count > 1, path.utf8.last == UInt8(ascii: "/") { path.removeLast() }
    let disk = Disk()
    guard disk.isFolder(path) else {
      throw Refusal(
        usage: Wording(
          zh: "--base 的文件夹“\(name)”不存在；git 的提交名末尾不带斜杠",
          en: "there is no folder “\(name)” for --base; the name of a commit of git ends with no slash"))
    }
    if let alone = folders.first, folders.count == 1, disk.holds("\(path)/\(PlanTable.head.fileName)") {
      self.init(name, [RunRequest.Folder(path, shownAs: alone.shown, as: alone.id)])
      return
    }
    let nested = "\(path)/\(PlanFolder.id(of: shelf.directory))"
    let base = PlanShelf(disk.isFolder(nested) ? nested : path)
    var found: [RunRequest.Folder] = []
    for folder in folders where disk.isFolder("\(base.directory)/\(folder.id)") {
      found.append(RunRequest.Folder("\(base.directory)/\(folder.id)", shownAs: folder.shown))
    }
    let known = Set(found.map(\.id))
    let others = base.all().filter { !known.contains(PlanFolder.id(of: $0)) }.map { path in
      RunRequest.Folder(path, shownAs: System.shown("\(shelf.directory)/\(PlanFolder.id(of: path))"))
    }
    guard !(found.isEmpty && others.isEmpty) else {
      throw Refusal(
        usage: Wording(
          zh: "--base 的文件夹“\(name)”里没有规划；写规划文件夹的上一级，或改动前的仓库",
          en: "the folder “\(name)” for --base holds no plan; name the folder of plans, or a copy of the repository"))
    }
    self.init(name, found + (isComplete ? others : []), beside: isComplete ? [] : others)
  }

  private init(
    commit name: String, for folders: [RunRequest.Folder], on shelf: PlanShelf, isComplete: Bool
  ) throws(Refusal) {
    let around = isComplete ? shelf.directory : folders.first?.path ?? shelf.directory
    let tree: GitTree
    do throws(GitFault) {
      tree = try GitTree(name, around: around, of: [shelf.directory] + (isComplete ? [] : folders.map(\.path)))
    } catch {
      // Before the first commit there is nothing, which everything is held against.
      if case .unborn = error {
        self.init(name, [])
        return
      }
      throw Refusal(usage: error.wording(of: name))
    }
    let found = folders.filter { tree.isFolder($0.path) }.map { folder in
      RunRequest.Folder(folder.path, in: tree, shownAs: folder.shown)
    }
    let known = Set(found.map(\.id))
    var others: [RunRequest.Folder] = []
    for entry in (try? tree.entries(of: shelf.directory)) ?? [] where entry.kind == .folder && !entry.isHidden {
      let path = "\(shelf.directory)/\(entry.name)"
      guard !known.contains(entry.name), PlanFolder.holdsTables(path, in: tree) else { continue }
      others.append(RunRequest.Folder(path, in: tree, shownAs: System.shown(path)))
    }
    if found.isEmpty, others.isEmpty {
      // The whole folder of plans may have been moved: its plans are followed wherever they stood.
      self.init("\(name) \(tree.commit.prefix(10))", try Base.allPlans(name, around: around))
      return
    }
    self.init(
      "\(name) \(tree.commit.prefix(10))", found + (isComplete ? others : []), beside: isComplete ? [] : others)
  }
}

extension Base {
  /// Every plan of a commit, wherever it stands.
  private static func allPlans(_ name: String, around: String) throws(Refusal) -> [RunRequest.Folder] {
    do throws(GitFault) {
      let tree = try GitTree(name, around: around, of: [])
      return tree.folders(holding: PlanTable.head.fileName).map { path in
        RunRequest.Folder(path, in: tree, shownAs: System.shown(path))
      }
    } catch {
      throw Refusal(usage: error.wording(of: name))
    }
  }
}

extension GitFault {
  /// Why the earlier state cannot be read, and what to do.
  fileprivate func wording(of name: String) -> Wording {
    switch self {
    case .notInstalled:
      Wording(
        zh: "--base \(name) 要从 git 读，但没有 git 程序；请安装 git，或用 --base 文件夹/ 给出改动前的副本",
        en: "--base \(name) is read through git, and there is no git; install it, or name a copy as --base FOLDER/")
    case .noRepository:
      Wording(
        zh: "--base \(name)：规划不在 git 仓库里；用 --base 文件夹/ 给出改动前的副本",
        en: "--base \(name): the plans are in no git repository; name a copy of their earlier state as --base FOLDER/")
    case .unsafe(let folder):
      Wording(
        zh: "--base \(name)：git 不信任这个仓库（属于另一个用户）；请运行 git config --global --add safe.directory \(folder)",
        en:
          "--base \(name): git does not trust the repository, which belongs to another user; run git config --global --add safe.directory \(folder)"
      )
    case .shallow(let commit):
      Wording(
        zh:
          "--base：浅克隆里没有 \(commit)；请取全历史：git fetch --unshallow（GitHub 的 checkout 设 fetch-depth: 0，GitLab 设 GIT_DEPTH: 0）",
        en:
          "--base: this shallow clone does not reach \(commit); fetch the whole history: git fetch --unshallow (fetch-depth: 0 of GitHub's checkout, GIT_DEPTH: 0 on GitLab)"
      )
    case .unknown(let commit):
      Wording(
        zh: "--base：git 里没有叫“\(commit)”的提交、分支或标签；文件夹要以斜杠结尾",
        en: "--base: git knows no commit, branch or tag “\(commit)”; a folder has to end with a slash")
    case .unborn:
      Wording(zh: "--base \(name)：仓库里还没有提交", en: "--base \(name): the repository has no commit yet")
    case .unrelated(let commit):
      Wording(
        zh: "--base：\(commit) 与当前提交没有共同的历史", en: "--base: \(commit) and the current commit have no history in common")
    case .refused(let words):
      Wording(zh: "--base \(name)：git 说：\(words)", en: "--base \(name): git says: \(words)")
    }
  }
}
