import Governance

@testable import Screens

extension Play {
  /// The form on top of the pages; `nil` when another page is.
  var form: FormPage? { if case .form(let page)? = screen.pages.last { page } else { nil } }

  /// The late actions on top of the pages; `nil` when another page is.
  var late: LatePage? { if case .late(let page)? = screen.pages.last { page } else { nil } }

  /// The palette on top of the pages; `nil` when another page is.
  var palette: Palette? { if case .palette(let page)? = screen.pages.last { page } else { nil } }

  /// The what-if on top of the pages; `nil` when another page is.
  var whatIf: WhatIfPage? { if case .whatIf(let page)? = screen.pages.last { page } else { nil } }

  /// The page to read on top of the pages; `nil` when another page is.
  var paper: PaperPage? { if case .paper(let page)? = screen.pages.last { page } else { nil } }

  /// Whether the four panes are on top.
  var isOnPanes: Bool { if case .panes? = screen.pages.last { true } else { false } }

  /// The actions of these numbers.
  func actions(_ numbers: Int...) -> [Action] {
    screen.desk.partnership.actions.all.filter { numbers.contains($0.number ?? 0) }
  }
}
