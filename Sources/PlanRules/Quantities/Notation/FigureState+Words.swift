extension FigureState {
  /// The words that cells and columns use.
  static let words = WordList<FigureState>([
    """
    预计 预计数 预计值 预计全年 预计年底 预计年末 预测 预测数 预测值 预估 预估数 预估值 预期 预期数 预期值 预判 估计 估计数 估算 估算数 \
    估算值 推算 推算数
    """,
    """
    初步 初步数 初步值 初步数据 初步统计 初步统计数 初步核算 初步核算数 初步测算 初步测算数 初步汇总 初核 初核数 初报 初报数 快报 快报数 快报值 \
    快报数据
    """,
    "核定 核定数 核定值 核实 核实数 已核定 已核实 终核 终核数 最终核实 最终核实数 最终核算 最终核算数 审定 审定数 正式数 年报数",
    "修订 修订数 修订值 修订后 已修订 修正 修正数 修正值 修正后 订正 订正数 订正后",
  ]) { FigureState.allCases[$0] }

  /// The state that a cell of a column names, or `nil`.
  public init?(word: String) {
    var scanner = CellScanner(word)
    guard let state = scanner.match(FigureState.words), scanner.isAtEnd else { return nil }
    self = state
  }
}
