import Foundation
import PlanFiles
import PlanRules
import TestSupport
import Testing

@Suite struct FileReaderTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func readsAllBytesOfAFile() throws {
    #expect(try FileReader.read(try folder.file("a", [1, 0, 255])) == [1, 0, 255])
    #expect(try FileReader.read(try folder.file("empty", [])) == [])
  }

  @Test func readsThroughASymbolicLink() throws {
    _ = try folder.file("a", [7])
    symlink("a", folder.path + "/link")
    #expect(try FileReader.read(folder.path + "/link") == [7])
  }

  @Test func readsAFileWhoseSizeIsNotKnownBeforehand() throws {
    // Files of /proc say that they hold nothing.
    #expect(try FileReader.read("/proc/self/status").count > 100)
  }

  @Test func refusesAFIFOWithoutWaiting() {
    mkfifo(folder.path + "/fifo", 0o600)
    #expect(throws: FileFault.notRegular(.fifo)) { try FileReader.read(folder.path + "/fifo") }
  }

  @Test func refusesFoldersAndDevices() {
    #expect(throws: FileFault.notRegular(.folder)) { try FileReader.read(folder.path) }
    #expect(throws: FileFault.notRegular(.characterDevice)) { try FileReader.read("/dev/zero") }
  }

  @Test func refusesASocket() throws {
    let socket = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(socket) }
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let path = folder.path + "/s"
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8.prefix(107)) }
    let outcome = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(socket, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    try #require(outcome == 0)
    #expect(throws: FileFault.notRegular(.socket)) { try FileReader.read(path) }
  }

  @Test func tellsADanglingLinkFromAMissingFile() {
    symlink("nowhere", folder.path + "/dangling")
    symlink("circle", folder.path + "/circle")
    #expect(throws: FileFault.danglingLink) { try FileReader.read(folder.path + "/dangling") }
    #expect(throws: FileFault.danglingLink) { try FileReader.read(folder.path + "/circle") }
    #expect(throws: FileFault.missing) { try FileReader.read(folder.path + "/nowhere") }
    #expect(throws: FileFault.missing) { try FileReader.read(folder.path + "/nowhere/deeper") }
  }

  @Test func refusesAPathWithANUL() throws {
    let path = try folder.file("a", [7])
    #expect(throws: FileFault.missing) { try FileReader.read(path + "\0.csv") }
  }

  @Test func refusesAFileBeyondTheLimitAndReadsOneAtIt() throws {
    let path = try folder.file("a", [1, 2, 3])
    #expect(throws: FileFault.tooLarge(limit: 2)) { try FileReader.read(path, limit: 2) }
    #expect(try FileReader.read(path, limit: 3) == [1, 2, 3])
  }

  @Test func doesNotReadBeyondTheLimitWhereTheSizeIsNotKnown() {
    #expect(throws: FileFault.self) { try FileReader.read("/proc/self/status", limit: 10) }
  }

  @Test func saysWhyTheSystemRefused() throws {
    let path = try folder.file("a", [])
    chmod(path, 0)
    // Root may read everything, whatever the mode says.
    guard geteuid() != 0 else { return }
    #expect(throws: FileFault.refused(EACCES)) { try FileReader.read(path) }
  }

  @Test func listsNamesByTheirBytesWithoutHiddenAndLockFiles() throws {
    for name in ["市.csv", "b.csv", "a.csv", "B.csv", ".hidden", "~$a.xlsx", "~a"] { _ = try folder.file(name, []) }
    #expect(try FolderReader.names(folder.path) == ["B.csv", "a.csv", "b.csv", "~a", "市.csv"])
  }

  @Test func saysWhyAFolderCannotBeListed() throws {
    let file = try folder.file("a", [])
    symlink("nowhere", folder.path + "/dangling")
    mkfifo(folder.path + "/fifo", 0o600)
    #expect(throws: FileFault.notFolder) { try FolderReader.names(file) }
    #expect(throws: FileFault.notFolder) { try FolderReader.names(folder.path + "/fifo") }
    #expect(throws: FileFault.missing) { try FolderReader.names(folder.path + "/none") }
    #expect(throws: FileFault.danglingLink) { try FolderReader.names(folder.path + "/dangling") }
  }
}
