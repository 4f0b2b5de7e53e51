/// Systems of linear equations by elimination with the largest pivot of each column.
enum LinearEquations {
  /// The solution of matrix · x = right, both row by row; nil if a pivot is not above 1e-12 of the largest entry.
  static func solution(_ matrix: [[Double]], _ right: [Double]) -> [Double]? {
    var rows = zip(matrix, right).map { $0 + [$1] }
    let size = rows.count
    let largest = matrix.joined().reduce(0) { max($0, $1.magnitude) }
    for column in 0..<size {
      guard
        let pivot = (column..<size).max(by: { rows[$0][column].magnitude < rows[$1][column].magnitude }),
        rows[pivot][column].magnitude > largest * 1e-12
      else { return nil }
      rows.swapAt(column, pivot)
      let pivotRow = rows[column]
      for row in (column + 1)..<max(size, column + 1) where rows[row][column] != 0 {
        let factor = rows[row][column] / pivotRow[column]
        for index in column...size { rows[row][index] -= factor * pivotRow[index] }
      }
    }
    var solution = Array(repeating: 0.0, count: size)
    for row in (0..<size).reversed() {
      var rest = rows[row][size]
      for column in (row + 1)..<max(size, row + 1) { rest -= rows[row][column] * solution[column] }
      solution[row] = rest / rows[row][row]
    }
    return solution
  }
}
