/// What a name in a folder stands for, when it is more than "a file".
package enum FileKind: String, Sendable, CaseIterable {
  case regular, folder, fifo, socket, characterDevice, blockDevice, other
}
