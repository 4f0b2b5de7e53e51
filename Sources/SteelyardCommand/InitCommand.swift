internal import ArgumentParser
internal import Steelyard

struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Makes a comparison that already reports, or a blank bid form.",
    discussion: """
      steelyard init demo                            three fictional providers
      steelyard init demo --template hr-payroll      the same by another model
      steelyard init --vendor acme --format csv      a blank bid form, as the
                                                     comparison here asks it

      Which template for which services:

      \(ServiceGuide.text)
      """)

  @Argument(help: "New folder of the comparison.", completion: .directory) var folder: String?
  @Option(help: "Criteria model: \(NewComparison.templates.joined(separator: ", ")).") var template: String?
  @Option(help: "Id of the provider a blank bid form is for.") var vendor: String?
  @Option(help: "Form of the blank bid: xml, json or csv.") var format: BidFormFormat = .xml
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if (folder == nil) == (vendor == nil) {
      throw ValidationError("name a new folder, or --vendor ID for a blank bid form.")
    }
    guard let template, !NewComparison.templates.contains(template) else { return }
    let hint =
      if let model = ServiceGuide.model(forService: template) {
        " \(template) is a service; its template is \"\(model)\"."
      } else {
        Steelyard.suggestion(for: template, among: NewComparison.templates).map { " Did you mean \"\($0)\"?" } ?? ""
      }
    throw ValidationError("there is no template \"\(Steelyard.shown(template))\".\(hint)")
  }

  func run() throws {
    do {
      if let vendor {
        try emit(form(vendor))
      } else if let folder {
        let paths = try NewComparison.write(into: folder, template: template ?? NewComparison.firstTemplate)
        for path in paths { common.say("  \(Steelyard.shown(path))") }
        common.say("Next: steelyard report \(Steelyard.shown(folder))")
      }
    } catch let fault as OutputFault {
      complain("\(Steelyard.shown(fault.path)) could not be written: \(fault.reason)")
      throw Ending.noOutput
    } catch let fault as InputFault {
      complain("\(Steelyard.shown(fault.path)) \(fault.reason)")
      throw Ending.noInput
    }
  }

  /// By the template named, else by the comparison here.
  private func form(_ vendor: String) throws -> String {
    if template == nil, let nearest = ComparisonFile.nearest() {
      let input = try opened(nearest)
      if let form = try input.bidForm(vendor: vendor, format: format) { return form }
      common.show(input.messages)
      throw Ending.refused
    }
    return try NewComparison.bidForm(vendor: vendor, template: template ?? NewComparison.firstTemplate, format: format)
  }
}
