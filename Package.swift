// swift-tools-version: 6.1
import PackageDescription

// Every target is compiled with these, so that a missing import, a leaked dependency or a hidden existential is a
// compile error from the first day: SE-0335, SE-0409, SE-0444.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "steelyard",
  products: [
    .library(name: "Steelyard", targets: ["Steelyard"]),
    .executable(name: "steelyard", targets: ["steelyard-tool"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CDigest", pkgConfig: "libmd", providers: [.apt(["libmd-dev"])]),
    .target(name: "Digest", dependencies: ["CDigest"], swiftSettings: strict),

    // Decision imports nothing: no file, no clock, no locale can reach the mathematics.
    .target(name: "Decision", swiftSettings: strict),
    .target(
      name: "Outsourcing", dependencies: ["Decision"], resources: [.embedInCode("Data")], swiftSettings: strict),
    .target(name: "Outcome", dependencies: ["Decision", "Outsourcing"], swiftSettings: strict),

    // Intake never sees Reporting and Reporting never sees Intake: they meet in the values of Outcome.
    .target(
      name: "Intake",
      dependencies: [
        "CLibXML2", "Decision", "Digest", "Outsourcing", .product(name: "Yams", package: "Yams"),
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      swiftSettings: strict),
    .target(name: "Reporting", dependencies: ["Decision", "Digest", "Outcome", "Outsourcing"], swiftSettings: strict),
    .target(
      name: "Steelyard",
      dependencies: ["Decision", "Intake", "Outcome", "Outsourcing", "Reporting"],
      resources: [.embedInCode("Templates")], swiftSettings: strict),
    .target(
      name: "SteelyardCommand",
      dependencies: [
        "Steelyard", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "steelyard-tool", dependencies: ["SteelyardCommand"], swiftSettings: strict),

    // What the tests share.
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(
      name: "DecisionTests", dependencies: ["Decision", "TestSupport"], resources: [.copy("Published")],
      swiftSettings: strict),
    .testTarget(
      name: "OutsourcingTests", dependencies: ["Decision", "Outsourcing", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "IntakeTests", dependencies: ["Decision", "Intake", "Outsourcing", "Steelyard", "steelyard-tool"],
      exclude: ["Faults"],
      swiftSettings: strict),
    .testTarget(
      name: "SteelyardTests",
      dependencies: [
        "Decision", "Digest", "Intake", "Outcome", "Outsourcing", "Reporting", "Steelyard", "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "CommandTests", dependencies: ["steelyard-tool"], exclude: ["Transcripts"], swiftSettings: strict),
    .testTarget(
      name: "ReportingTests", dependencies: ["Decision", "Outcome", "Outsourcing", "Reporting", "TestSupport"],
      exclude: ["Golden"],
      swiftSettings: strict),

    // Timed by the scripts beside it.
    .executableTarget(
      name: "robustness-bench", dependencies: ["Decision"], path: "Tests/Speed/robustness-bench", swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
