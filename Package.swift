// swift-tools-version: 6.2
import PackageDescription

/// The house style of every target: explicit existentials, explicit member imports, internal imports by default.
let house: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
  name: "fyplan",
  products: [
    .library(name: "PlanRules", targets: ["PlanRules"]),
    .executable(name: "fyplan", targets: ["fyplan"]),
  ],
  targets: [
    .target(name: "PlanRules", swiftSettings: house),
    .target(name: "PlanFiles", dependencies: ["PlanRules"], swiftSettings: house),
    .target(name: "PlanRun", dependencies: ["PlanRules", "PlanFiles"], swiftSettings: house),
    .target(name: "PlanReports", dependencies: ["PlanRules", "PlanFiles", "PlanRun"], swiftSettings: house),
    .executableTarget(
      name: "fyplan", dependencies: ["PlanRules", "PlanFiles", "PlanRun", "PlanReports"], swiftSettings: house),
    .target(
      name: "TestSupport", dependencies: ["PlanRules", "PlanFiles", "PlanRun"], path: "Tests/TestSupport",
      swiftSettings: house),
    .testTarget(
      name: "PlanRulesTests", dependencies: ["PlanRules", "TestSupport"],
      exclude: [
        "Quantities/Notation/notation-table.md", "Quantities/Notation/published-cells.tsv",
        "Interpretation/everyday-measures.tsv",
        "Deadlines/deadline-table.md",
        "Assessment/Outlook/published-progress.tsv",
        "Assessment/Values/barometre-2023.csv",
      ],
      swiftSettings: house),
    .testTarget(
      name: "PlanFilesTests", dependencies: ["PlanRules", "PlanFiles", "TestSupport"],
      exclude: ["NationalTwenty", "SecondTranscription", "Situations/Cases", "ThirtyRows"], swiftSettings: house),
    .testTarget(
      name: "PlanRunTests", dependencies: ["PlanRules", "PlanFiles", "PlanRun", "TestSupport"], swiftSettings: house),
    .testTarget(
      name: "PlanReportsTests", dependencies: ["PlanRules", "PlanFiles", "PlanRun", "PlanReports", "TestSupport"],
      exclude: ["Golden"], swiftSettings: house),
    .testTarget(name: "CommandTests", dependencies: ["fyplan", "TestSupport"], swiftSettings: house),
  ],
  swiftLanguageModes: [.v6]
)
