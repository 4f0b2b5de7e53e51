extension ComparisonBinding {
  /// The brand of the comparison's own section. `vendors` are the names of the providers.
  func brand(_ model: CriteriaModel?, _ vendors: [String], inputs: inout [Comparison.InputFile]) -> Brand {
    guard let section = fields.record("brand", BrandShape.brand) else { return Brand() }
    let known = BrandBinding.Known(
      rules: brandRules, criteria: model?.criteria.map(\.id), vendors: vendors, hidesVendors: false)
    let (brand, files) = BrandBinding(fields: section, files: files, known: known).brand()
    inputs += files.map { input($0, .brand) }
    return brand
  }
}
