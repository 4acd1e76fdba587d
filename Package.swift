// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "quorate",
  products: [.library(name: "Governance", targets: ["Governance"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .target(name: "Governance", swiftSettings: strict),
    .target(
      name: "ConstitutionFile", dependencies: ["Governance", .product(name: "Yams", package: "Yams")],
      swiftSettings: strict),
    .target(
      name: "RecordFormat",
      dependencies: ["Governance", .product(name: "OrderedCollections", package: "swift-collections")],
      swiftSettings: strict),
    .target(
      name: "FlatFileStore",
      dependencies: [
        "Governance", "ConstitutionFile", "RecordFormat",
        .product(name: "OrderedCollections", package: "swift-collections"),
      ],
      swiftSettings: strict),
    .target(name: "DemoPartnership", dependencies: ["Governance"], swiftSettings: strict),
    .target(name: "Papers", dependencies: ["Governance", "TerminalFrame"], swiftSettings: strict),
    .target(name: "TerminalFrame", swiftSettings: strict),
    .target(name: "Screens", dependencies: ["Governance", "Papers", "TerminalFrame"], swiftSettings: strict),
    .target(
      name: "CNcurses", linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(name: "Terminal", dependencies: ["TerminalFrame", "CNcurses"], swiftSettings: strict),
    .target(
      name: "CTemplates", path: "Resources", exclude: ["templates", "coverage.csv", "rules.md"],
      publicHeadersPath: "include"),
    .target(name: "Templates", dependencies: ["CTemplates"], swiftSettings: strict),
    .target(
      name: "Commands",
      dependencies: [
        "Governance", "FlatFileStore", "RecordFormat", "Papers", "Templates", "DemoPartnership",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "quorate",
      dependencies: [
        "Governance", "FlatFileStore", "Papers", "Screens", "Terminal", "TerminalFrame", "Commands",
      ],
      swiftSettings: strict),
    .target(name: "CPseudoTerminal"),
    .executableTarget(
      name: "quorate-benchmark",
      dependencies: [
        "Governance", "FlatFileStore", "Screens", "TerminalFrame", "CPseudoTerminal", "quorate",
      ],
      swiftSettings: strict),
    .target(
      name: "TestSupport", dependencies: ["Governance"], path: "Tests/TestSupport", swiftSettings: strict),
    .executableTarget(
      name: "TerminalProbe", dependencies: ["Terminal", "TerminalFrame"], path: "Tests/TerminalProbe",
      swiftSettings: strict),
    .testTarget(name: "TerminalFrameTests", dependencies: ["TerminalFrame"], swiftSettings: strict),
    .testTarget(
      name: "TerminalTests",
      dependencies: ["Terminal", "TerminalFrame", "CNcurses", "TestSupport", "TerminalProbe"],
      exclude: ["Golden"],
      swiftSettings: strict),
    .testTarget(
      name: "ConstitutionFileTests", dependencies: ["ConstitutionFile", "Governance"], swiftSettings: strict),
    .testTarget(
      name: "DemoPartnershipTests", dependencies: ["DemoPartnership", "ConstitutionFile", "Governance"],
      swiftSettings: strict),
    .testTarget(
      name: "EndToEndTests", dependencies: ["TestSupport", "RecordFormat", "quorate"], swiftSettings: strict),
    .testTarget(name: "PackageShapeTests", dependencies: ["TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "PapersTests", dependencies: ["Governance", "Papers", "TestSupport"], exclude: ["Golden"],
      swiftSettings: strict),
    .testTarget(
      name: "CommandsTests",
      dependencies: ["Commands", "FlatFileStore", "Governance", "Papers", "RecordFormat", "TestSupport"],
      exclude: ["Golden"], swiftSettings: strict),
    .testTarget(
      name: "ExamplesTests",
      dependencies: [
        "Commands", "FlatFileStore", "Governance", "Papers", "RecordFormat", "Screens", "TerminalFrame",
        "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "RecordFormatTests",
      dependencies: [
        "Governance", "RecordFormat", "TestSupport",
        .product(name: "OrderedCollections", package: "swift-collections"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "FlatFileStoreTests",
      dependencies: [
        "Governance", "RecordFormat", "FlatFileStore", "TestSupport",
        .product(name: "OrderedCollections", package: "swift-collections"),
      ],
      swiftSettings: strict),
    .testTarget(name: "GovernanceTests", dependencies: ["Governance"], swiftSettings: strict),
    .testTarget(
      name: "CatalogueTests",
      dependencies: [
        "Governance", "ConstitutionFile", "RecordFormat", "Papers", "Templates", "DemoPartnership",
        "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ScreensTests",
      dependencies: [
        "Screens", "Governance", "Papers", "TerminalFrame", "DemoPartnership", "Templates",
        "ConstitutionFile",
        "RecordFormat", "TestSupport",
      ],
      exclude: ["Golden"], swiftSettings: strict),
  ]
)
