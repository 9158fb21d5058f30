@main
struct Fyplan {
  static func main() {}
}
