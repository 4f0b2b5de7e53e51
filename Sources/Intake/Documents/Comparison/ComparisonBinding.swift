internal import Decision
internal import Digest
internal import Outsourcing

/// Reads a comparison: its own file, the model it names and every bid, and finds all faults in one run.
struct ComparisonBinding {
  let fields: Fields
  /// Folder of the comparison, as the user named it.
  let folder: String
  let seal: SealUse
  let brandRules: BrandRules
  let log: DiagnosticLog

  init?(
    _ document: SourceDocument, folder: String, seal: SealUse, brandRules: BrandRules, log: DiagnosticLog
  ) {
    guard let fields = document.fields(ComparisonShape.comparison, log: log) else { return nil }
    self.fields = fields
    self.folder = folder
    self.seal = seal
    self.brandRules = brandRules
    self.log = log
  }

  /// Nil after an error anywhere.
  func comparison() -> Comparison? {
    let (id, title, subtitle) = (fields.id("id"), fields.name("title"), fields.name("subtitle"))
    let (buyerName, date, notes) = (fields.name("buyer"), fields.date("decision_date"), fields.text("notes"))
    var inputs = [input(fields.file, .comparison)]
    let (stated, modelFields) = model(inputs: &inputs)
    let unpriced = stated.flatMap { StatedWeightsBinding(comparison: fields, model: $0).weighed() }
    // A seal is made before there are bids, and whatever they are.
    let isForSeal = seal == .written
    let listed = isForSeal ? [] : fields.words("bids", item: "bid")
    let opened = isForSeal ? [] : bids(listed, inputs: &inputs)
    refuseDoubleVendors(opened)
    warnOfLookAlikes(opened)
    // A bid that could not be read is no unknown vendor.
    let vendors = opened.count == listed.count && !isForSeal ? opened.map(\.bid.id) : nil
    let published = published(vendors: vendors)
    let (data, dataFiles) = DataSetBinding(comparison: fields, read: read).sets()
    inputs += dataFiles.map { input($0, .data) }
    let buyer = Self.buyer(unpriced, by: fields, rates: fields, data: data, decision: date)
    if let unpriced { FloorRule.check(fields, unpriced, buyer?.cost) }
    let price = PriceBinding(buyer?.cost)
    let model = unpriced.map { price?.priced($0) ?? $0 }
    let requirements = Self.requirements(model, by: fields).filter { $0.applies(to: buyer?.declaration) }
    if let model, let modelFields {
      price?.check(fields, model, requirements, files: [fields.file, modelFields.file])
    }
    let (assessment, assessmentFile) = assessment(model, requirements, vendors: vendors, inputs: &inputs)
    let uncertainWeights = model.flatMap { UncertainWeightsBinding(comparison: fields, model: $0).weights() }
    let secondOpinions = SecondOpinionBinding(comparison: fields).opinions()
    let scenarios =
      model.map {
        ScenarioBinding(comparison: fields, model: $0, plan: buyer?.cost, vendors: vendors).scenarios()
      } ?? []
    // What a report looks like is not sealed, and its files need not be there yet.
    let brand = isForSeal ? Brand() : brand(model, opened.map(\.bid.name), inputs: &inputs)
    let bound = model.map { model in
      let binding = PerformanceBinding(
        model: model, assessment: assessment, assessmentFile: assessmentFile, buyer: buyer, log: log)
      return opened.map { binding.bound($0.bid, in: $0.file) }
    }
    if let model, let bound, !log.hasErrors {
      warnOfUnjudged(bound, model, in: assessmentFile)
      let missing = MissingFigures(fields: fields, log: log)
      let files = zip(bound, opened.map(\.file)).map { (bound: $0, file: $1) }
      missing.tell(files)
      missing.tellUnused(files)
    }
    let previous = isForSeal ? nil : fields.text("previous").flatMap { read($0, at: fields.span("previous")) }
    if let previous { inputs.append(input(previous, .previous)) }
    let seal = isForSeal ? nil : openedSeal(inputs: &inputs)
    guard let id, let title, let buyerName, let date, let model, let modelFields, let buyer, let bound, !log.hasErrors
    else { return nil }
    let rules = SealedRules(
      model: modelFields.quiet.sealed(isFilled: true), comparison: fields.quiet.sealed(isFilled: true),
      priceFormula: SealedRules.priceFormula(model, buyer))
    func comparison(_ standing: SealStanding?) -> Comparison {
      Comparison(
        id: id, title: title, subtitle: subtitle, buyerName: buyerName, decisionDate: date, notes: notes,
        published: published, model: model, buyer: buyer, requirements: requirements, assessment: assessment,
        bids: bound.sorted { bytesPrecede($0.bid.id, $1.bid.id) }, uncertainWeights: uncertainWeights,
        secondOpinions: secondOpinions, scenarios: scenarios, previous: previous, brand: brand,
        inputs: inputs.sorted { bytesPrecede($0.path, $1.path) }, rules: rules, seal: standing)
    }
    guard let seal else { return comparison(nil) }
    let present = comparison(nil)
    let standing = standing(seal, present, modelFields, opened.map { ($0.bid, $0.file) }, assessmentFile)
    return log.hasErrors ? nil : comparison(standing)
  }

  func input(_ file: SourceFile, _ role: Comparison.InputFile.Role) -> Comparison.InputFile {
    Comparison.InputFile(path: file.path, role: role, bytes: file.bytes.count, sha256: sha256Hex(file.bytes))
  }

  // MARK: The model

  private func model(inputs: inout [Comparison.InputFile]) -> (CriteriaModel?, Fields?) {
    guard let path = fields.text("model"),
      let document = open(path, at: fields.span("model"), expected: .criteria)
    else { return (nil, nil) }
    inputs.append(input(document.file, .criteria))
    let own = DiagnosticLog()
    defer { log.absorb(own) }
    let binding = CriteriaBinding(document, log: own)
    return (binding?.model(), binding?.fields)
  }

  // MARK: The buyer's data, must-haves and assessment

  /// Nil without a decision date.
  ///
  /// `fields` are those of the comparison or of a seal; `rates` those of the comparison, in either case judged by its
  /// own day, `ratesOn`.
  static func buyer(
    _ model: CriteriaModel?, by fields: Fields, rates: Fields, data: LocationData, decision: CalendarDate?,
    ratesOn day: CalendarDate? = nil
  ) -> BuyerData? {
    let service = ServiceBinding(fields)
    var plan = CostBinding(rules: fields, comparison: rates, decision: day ?? decision).plan()
    let ceiling = plan?.ceiling
    plan?.floorOfModel = model.flatMap { FloorRule.floor(of: $0, below: ceiling) }
    let needs = needs(fields, model)
    guard let decision else { return nil }
    return BuyerData(
      decision: decision, service: service.need, declaration: service.declaration, cost: plan,
      needs: needs,
      factors: model?.factors ?? .standard, data: data, shore: service.shore)
  }

  /// The need on each axis of an engagement. One that the model has not is a misspelling, or meant for another model.
  private static func needs(_ fields: Fields, _ model: CriteriaModel?) -> [String: Double] {
    let axes = model?.leaves.filter { $0.measure == DerivedMeasure.needDistance.id }.map(\.id)
    var needs: [String: Double] = [:]
    for (axis, need) in fields.numbersByName("needs") ?? [] {
      if !(0...4).contains(need.value) {
        fields.error(
          .numberRange, "the need on \(shortened(axis)) is \(need.text)", "needs", help: "needs run from 0 to 4")
      }
      if let axes, !axes.contains(axis) {
        fields.error(
          .keyUnknown, "no axis is called \"\(shortened(axis))\"", "needs",
          help: Spelling.hint(for: axis, among: axes)
            ?? (axes.isEmpty ? "needs are for an engagement model" : "the axes are \(axes.joined(separator: ", "))"))
      }
      needs[axis] = need.value
    }
    return needs
  }

  static func requirements(_ model: CriteriaModel?, by fields: Fields) -> [CriteriaModel.StatedRequirement] {
    let own = fields.list("requirements", item: "requirement", CriteriaShape.requirement)
    guard let model else { return [] }
    func groups(_ nodes: [CriteriaModel.Node]) -> [String] {
      nodes.filter { $0.leaf == nil }.flatMap { [$0.id] + groups($0.children) }
    }
    let used = model.requirements.map { ($0.requirement.id, $0.source) }
    var binding = RequirementBinding(
      leaves: model.leaves, facts: model.facts, groups: groups(model.criteria),
      ids: Dictionary(used) { first, _ in first })
    return model.requirements + own.compactMap { binding.requirement($0) }
  }

  private func assessment(
    _ model: CriteriaModel?, _ requirements: [CriteriaModel.StatedRequirement], vendors: [String]?,
    inputs: inout [Comparison.InputFile]
  ) -> (Assessment, SourceFile?) {
    guard seal != .written, let path = fields.text("assessment") else { return (.empty, nil) }
    guard let document = open(path, at: fields.span("assessment"), expected: .assessment) else { return (.empty, nil) }
    inputs.append(input(document.file, .assessment))
    guard let model else { return (.empty, document.file) }
    let known = AssessmentBinding.Known(
      vendors: vendors, model: model, requirements: requirements.map(\.requirement.id))
    return (AssessmentBinding(document, known: known, log: log)?.assessment() ?? .empty, document.file)
  }

  /// Said once for each provider, where the scores belong; not after an error, which may be in a score itself.
  private func warnOfUnjudged(_ bound: [Comparison.BoundBid], _ model: CriteriaModel, in assessment: SourceFile?) {
    let judged = Set(model.leaves.filter { $0.kind == .judged }.map(\.id))
    for entry in bound {
      let open = entry.performances.filter { judged.contains($0.criterion) && $0.isOpen }.map(\.criterion)
      guard let first = open.first else { continue }
      let number =
        open.count == 1 ? "1 criterion of \(entry.bid.id) is" : "\(open.count) criteria of \(entry.bid.id) are"
      log.warning(
        .judgementMissing, "\(number) not judged yet", at: .beginning, in: assessment ?? fields.file,
        help: assessment == nil
          ? "name the file of the panel's scores under assessment"
          : "give the panel's scores under judged, such as {vendor: \(entry.bid.id), criterion: \(first), …}")
    }
  }
}
