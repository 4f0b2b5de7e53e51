internal import Outsourcing

/// Which services which criteria model is for, in words.
public enum ServiceGuide {
  /// For the help of commands: every model with its services, in lines of at most 78 characters.
  public static var text: String {
    var models = [EngagementExample.model]
    for family in ServiceFamily.allCases where !models.contains(family.defaultModel) {
      models.append(family.defaultModel)
    }
    models.append(ServiceCatalogue.modelOfSeveralFamilies)
    return models.map { ([$0] + lines(for: $0).map { "  \($0)" }).joined(separator: "\n") }.joined(separator: "\n")
  }

  /// Id of the criteria model for one service; nil if it is none of the catalogue, or has no model.
  public static func model(forService id: String) -> String? { try? ServiceCatalogue.defaultModel(for: [id]) }

  /// The families of services that a model is the default of, each with its services; none for any other model.
  static func lines(for model: String) -> [String] {
    if model == EngagementExample.model { return ["which way of sourcing fits, before any provider is asked"] }
    if model == ServiceCatalogue.modelOfSeveralFamilies { return ["services of several families"] }
    return families(of: model).flatMap { family in
      wrapped("\(family.rawValue): " + services(in: family).joined(separator: ", "), to: 74, indent: 0)
    }
  }

  /// Ids of the services that a model is the default for.
  static func services(of model: String) -> [String] { families(of: model).flatMap(services) }

  private static func families(of model: String) -> [ServiceFamily] {
    ServiceFamily.allCases.filter { $0.defaultModel == model }
  }

  private static func services(in family: ServiceFamily) -> [String] {
    ServiceCatalogue.services(in: family).filter(\.hasModel).map(\.id)
  }
}
