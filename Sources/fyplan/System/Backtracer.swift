#if !DEBUG
  /// What Swift's runtime asks, before anything else, for the program that prints the calls that led to a fault.
  ///
  /// None lies beside a release. The runtime's own answer looks for it in six folders at every start, and ends the program
  /// where no /proc says which they are.
  @_cdecl("swift_copyAuxiliaryExecutablePath")
  public func backtracer(_ folder: UnsafePointer<CChar>?, _ name: UnsafePointer<CChar>?) -> UnsafeMutablePointer<CChar>?
  {
    nil
  }
#endif
