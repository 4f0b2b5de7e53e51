internal import Decision
internal import Digest
internal import Outsourcing

/// Reads a comparison: its own file, the model it names and every bid, and finds all faults in one run.
struct ComparisonBinding {
  let fields: Fields
  /// Folder of the comparison, as the user named it.
  let folder: String
  let seal: SealUse
  let log: DiagnosticLog

  init?(_ document: SourceDocument, folder: String, seal: SealUse, log: DiagnosticLog) {
    guard let fields = document.fields(ComparisonShape.comparison, log: log) else { return nil }
    self.fields = fields
    self.folder = folder
    self.seal = seal
    self.log = log
  }

  /// Nil after an error anywhere.
  func comparison() -> Comparison? {
    let (id, title, subtitle) = (fields.id("id"), fields.name("title"), fields.name("subtitle"))
    let (buyerName, date, notes) = (fields.name("buyer"), fields.date("decision_date"), fields.text("notes"))
    var inputs = [input(fields.file, .comparison)]
    let (model, modelFields) = model(inputs: &inputs)
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
    let buyer = Self.buyer(model, by: fields, rates: fields, data: data, decision: date)
    if let model { FloorRule.check(fields, model, buyer?.cost) }
    let requirements = Self.requirements(model, by: fields).filter { $0.applies(to: buyer?.declaration) }
    let (assessment, assessmentFile) = assessment(model, requirements, vendors: vendors, inputs: &inputs)
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
        bids: bound.sorted { bytesPrecede($0.bid.id, $1.bid.id) },
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

  // MARK: The bids

  private struct OpenedBid {
    let bid: Bid
    let file: SourceFile
    /// Where the vendor's name stands.
    let name: Span
  }

  private func bids(
    _ listed: [(text: String, span: Span)], inputs: inout [Comparison.InputFile]
  ) -> [OpenedBid] {
    if fields.isEmptyList("bids") {
      fields.error(.bidsNone, "no bid is listed", "bids", help: "list the bids, such as vendors/acme.xml")
    }
    var seen: [String: Span] = [:]
    var opened: [OpenedBid] = []
    for (path, span) in listed {
      let normal = Path.normalised(path)
      if let first = seen[normal] {
        log.error(
          .fileRepeated, "\"\(shortened(path))\" is listed twice", at: span, in: fields.file,
          help: "the first one stands at line \(fields.file.reference(to: first).line); remove one of them")
        continue
      }
      seen[normal] = span
      guard let document = open(path, at: span, expected: .vendor) else { continue }
      inputs.append(input(document.file, .vendor))
      guard let binding = VendorBinding(document, log: log), let bid = binding.bid() else { continue }
      opened.append(OpenedBid(bid: bid, file: document.file, name: binding.nameSpan))
    }
    warnOfUnlisted(Set(seen.keys))
    return opened
  }

  /// A bid that lies beside the others and is not listed is easily forgotten, so it is named. What lies outside the
  /// comparison's folder is nobody's bid to this one.
  private func warnOfUnlisted(_ listed: Set<String>) {
    let inside = listed.filter { isRelative($0) && !$0.hasPrefix("../") }
    let folders = Set(inside.map { Path.folder(of: $0) }).subtracting([""])
    for bidFolder in folders.sorted(by: bytesPrecede) {
      for name in FileSystem.names(in: Path.join(folder, bidFolder)) {
        let path = Path.join(bidFolder, name)
        let isBid = [".xml", ".json", ".csv"].contains { name.lowercased().hasSuffix($0) }
        if isBid, !listed.contains(path) {
          fields.warning(
            .fileUnlisted, "\(path) lies beside the bids and is not listed", "bids",
            help: "add it under bids, or move it away")
        }
      }
    }
  }

  private func refuseDoubleVendors(_ opened: [OpenedBid]) {
    var seen: [String: Bid] = [:]
    for entry in opened.sorted(by: { bytesPrecede($0.file.path, $1.file.path) }) {
      let (bid, file) = (entry.bid, entry.file)
      if let first = seen[bid.id.lowercased()] {
        log.error(
          .idDuplicate, "the provider id \"\(bid.id)\" is used by two files", at: file.span(at: bid.source), in: file,
          help: "the other one is \(first.source.text); give each provider its own id")
      } else {
        seen[bid.id.lowercased()] = bid
      }
    }
  }

  private func warnOfLookAlikes(_ opened: [OpenedBid]) {
    var seen: [(skeleton: String, bid: Bid)] = []
    for entry in opened.sorted(by: { bytesPrecede($0.file.path, $1.file.path) }) {
      let skeleton = LookAlike.skeleton(of: entry.bid.name)
      let alike = seen.first {
        $0.skeleton == skeleton || LookAlike.differByOddLetters($0.skeleton, skeleton)
      }
      if let first = alike?.bid {
        log.warning(
          .nameLookAlike, "the name \"\(shortened(entry.bid.name))\" looks like that of \(first.id)", at: entry.name,
          in: entry.file, help: "the other one is in \(first.source.file); make sure that they are two providers")
      } else {
        seen.append((skeleton, entry.bid))
      }
    }
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
    let plan = CostBinding(rules: fields, comparison: rates, decision: day ?? decision).plan()
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
      vendors: vendors, leaves: model.leaves, facts: model.facts.map(\.id),
      controls: model.controls.map(\.id),
      requirements: requirements.map(\.requirement.id))
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

  // MARK: Published rankings

  private func published(vendors: [String]?) -> [Comparison.PublishedRanking] {
    fields.list("published", item: "ranking", ComparisonShape.published).compactMap { entry in
      let places = entry.list("places", item: "place", ComparisonShape.place).compactMap {
        place($0, vendors: vendors)
      }
      guard let title = entry.name("title"), let method = entry.name("method"), let source = entry.text("source")
      else { return nil }
      return Comparison.PublishedRanking(title: title, method: method, source: source, places: places)
    }
  }

  private func place(_ entry: Fields, vendors: [String]?) -> Comparison.PublishedRanking.Place? {
    let (vendor, rank, score) = (entry.id("vendor"), entry.number("rank"), entry.number("score"))
    guard let vendor, let rank else { return nil }
    if let vendors, !vendors.contains(vendor) {
      entry.error(
        .keyUnknown, "no bid has the provider id \"\(vendor)\"", "vendor",
        help: Spelling.hint(for: vendor, among: vendors) ?? "name a provider of this comparison")
    }
    guard let whole = Int(exactly: rank.value), whole >= 1 else {
      entry.error(.numberRange, "\(rank.text) is no rank", "rank", help: "ranks are whole numbers from 1")
      return nil
    }
    return .init(vendor: vendor, rank: whole, score: score)
  }

  // MARK: Files

  private func nearestFile(to path: String) -> String? {
    let beside = Path.folder(of: path)
    let names = FileSystem.names(in: Path.join(folder, beside))
    return Spelling.nearest(to: Path.name(of: path), among: names).map { "did you mean \(Path.join(beside, $0))?" }
  }

  private func isRelative(_ path: String) -> Bool {
    let isPlain = path.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }
    return isPlain && !path.hasPrefix("/") && !path.isEmpty
  }

  /// Reads a file the comparison names; nil after an error at the place that names it.
  private func read(_ path: String, at span: Span) -> SourceFile? {
    guard isRelative(path) else {
      log.error(
        .pathForm, "\"\(shortened(path))\" is no relative path", at: span, in: fields.file,
        help: "write the path from this file's folder, with /")
      return nil
    }
    let normal = Path.normalised(path)
    let bytes: [UInt8]
    do throws(FileSystem.Fault) {
      bytes = try FileSystem.read(Path.join(folder, normal))
    } catch {
      log.error(
        error == .tooLarge ? .limitSize : .fileUnreadable, "\(shortened(normal)) \(error.inWords)", at: span,
        in: fields.file,
        help: error == .notFound ? nearestFile(to: normal) ?? "correct the path" : "name a file that can be read")
      return nil
    }
    return SourceFile(path: normal, bytes: bytes)
  }

  /// Opens a document the comparison names; nil after an error there, or at the place that names it.
  func open(_ path: String, at span: Span, expected: DocumentKind) -> SourceDocument? {
    guard let file = read(path, at: span), let node = SourceReaders.read(file, log: log),
      let document = SourceDocument.recognise(node, in: file, log: log)
    else { return nil }
    guard document.kind == expected else {
      log.error(
        .formatUnexpected, "\(shortened(file.path)) is \(document.kind.inWords), not \(expected.inWords)",
        at: span, in: fields.file, help: "the model stands under model, the bids under bids")
      return nil
    }
    return document
  }
}

extension FileSystem.Fault {
  /// What happened, to follow the name of the file.
  package var inWords: String {
    switch self {
    case .notFound: "does not exist"
    case .unreadable(let reason): "cannot be read: \(reason)"
    case .tooLarge: "has more than \(Limits.fileBytes) bytes"
    }
  }
}
