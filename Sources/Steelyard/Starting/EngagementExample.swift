/// A comparison of ways of sourcing, started from the one that is shipped: its alternatives are no providers, so that none
/// are made up for it.
enum EngagementExample {
  static let model = "engagement"

  /// Paths and contents of all files, paths from the comparison's folder.
  static func files(model text: String) -> [(path: String, text: String)] {
    let comparison = String(decoding: PackageResources.engagement_steelyard_yaml, as: UTF8.self)
      .replacing("../../../criteria/", with: "criteria/").replacing("../vendors/", with: "vendors/")
    let ways: [(String, [UInt8])] = [
      ("in-house", PackageResources.in_house_json), ("call-centre", PackageResources.call_centre_json),
      ("bpo", PackageResources.bpo_json), ("kpo", PackageResources.kpo_json),
      ("it-outsourcing", PackageResources.it_outsourcing_json), ("project", PackageResources.project_json),
    ]
    return [("steelyard.yaml", comparison), ("criteria/\(model).yaml", text)]
      + ways.map { ("vendors/\($0).json", String(decoding: $1, as: UTF8.self)) }
  }
}
