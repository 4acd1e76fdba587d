extension Story {
  /// The tree of groups (section 1 of the catalogue).
  static let groups: [Story] = [
    Story(
      mechanism: "G", title: "Milton Keynes' tree, and groups that come and go", template: "milton-keynes",
      steps:
        """
        2026-12-10 09:00 appoint "Ned Brand" drwg-01 --from 2026-01-01
        """,
      examples: [
        Example(
          name:
            """
            the Data Reporting Working Group is under Quality Assurance, which is under the Business \
            Management Group
            """,
          ask: "chart", says: "Data Reporting Working Group",
          data: "id=drwg parent=qa kind=task-and-finish", keys: "1"),
        Example(
          name: "its chair must sit on Quality Assurance", ask: "check",
          says:
            """
            Ned Brand, Chair of Data Reporting Working Group, must sit on Quality Assurance Sub-Group and \
            is not recorded there (App4 DRWG).
            """,
          data: "kind=not-met group=drwg", keys: "5"),
        Example(
          name: "he does, in another post", steps: "appoint \"Ned Brand\" qa-07 --from 2026-12-10",
          ask: "check", says: "To attend to", never: "must sit on Quality Assurance Sub-Group",
          data: "day=2026-12-10", keys: "5"),
        Example(
          name: "a fixed-term group is not made without its end",
          steps: "! group add \"Working party\" --under qa --kind fixed-term --code wp", ask: "chart",
          says: "Quality Assurance Sub-Group", never: "Working party", data: "id=qa parent=bmg", keys: "1"),
        Example(
          name: "with its end it stands in the tree on its last day",
          steps:
            """
            group add "Working party" --under qa --kind fixed-term --code wp --from 2026-12-10 --to \
            2026-12-31
            2026-12-31
            """,
          ask: "chart", says: "Working party", data: "id=wp parent=qa kind=fixed-term", keys: "1"),
        Example(
          name: "on the day after it has ended", steps: "2027-01-01", ask: "chart",
          says: "Quality Assurance Sub-Group", data: "id=qa parent=bmg", keys: "1",
          shows: "Working party no rule 0 ENDED"),
        Example(
          name: "no group comes under what is under it", steps: "! line add bmg qa --kind parent",
          ask: "chart", says: "Business Management Group", data: "id=bmg parent=board", keys: "1"),
      ]),
    Story(
      mechanism: "G", title: "Central Bedfordshire before and after July 2018",
      template: "central-bedfordshire",
      steps:
        """
        2018-06-30 09:00 person add "Ruth Hale"
        """,
      examples: [
        Example(
          name: "on 30 June 2018 the bodies of the older Compact stand", ask: "chart",
          says: "Joint Steering Group", never: "Co-ordinating Group", data: "id=jsg parent=board",
          keys: "1"),
        Example(
          name: "on 1 July they have ended, and the groups for the whole of Bedfordshire stand",
          steps: "2018-07-01", ask: "chart", says: "Co-ordinating Group", data: "id=coord parent=board",
          keys: "1", shows: "Joint Steering Group no rule 0 ENDED"),
        Example(
          name: "the operational group on exploitation is beneath the strategic one", ask: "chart",
          says: "Operational", data: "id=csem parent=scse", keys: "1"),
      ]),
    Story(
      mechanism: "G", title: "Bexley's Board is under nobody", template: "bexley",
      steps:
        """
        2026-12-10 09:00 appoint "Tom Adair" board-03 --from 2026-01-01
        """,
      examples: [
        Example(
          name: "the Children's Trust Board is linked, and neither above nor below", ask: "chart",
          says: "Children's Trust Board", data: "id=board parent=null kind=standing", keys: "1")
      ]),
  ]
}
