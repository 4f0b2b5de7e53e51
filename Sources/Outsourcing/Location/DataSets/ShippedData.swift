/// The data sets the program carries, in the bytes of `Sources/Outsourcing/Data`, where the notices of their licences
/// stand beside them. Each table reads its own once.
package enum ShippedData {
  static let zones = String(decoding: PackageResources.zones_csv, as: UTF8.self)
  static let languages = String(decoding: PackageResources.languages_csv, as: UTF8.self)
  static let regions = String(decoding: PackageResources.regions_csv, as: UTF8.self)
  static let weekends = String(decoding: PackageResources.weekends_csv, as: UTF8.self)
  static let governance = String(decoding: PackageResources.governance_csv, as: UTF8.self)

  /// The notices that the licences of the sources ask to be kept with every copy, so with the program.
  package static let notices: [String] = [
    String(decoding: PackageResources.NOTICE_time_zones_txt, as: UTF8.self),
    String(decoding: PackageResources.NOTICE_unicode_cldr_txt, as: UTF8.self),
    String(decoding: PackageResources.NOTICE_worldwide_governance_indicators_txt, as: UTF8.self),
  ]
}
