extension Story {
  /// Confidentiality, compacts and signatures (section 24 of the catalogue).
  static let signatures = [
    Story(
      mechanism: "CF", title: "everybody signs the confidentiality clause, once", template: "milton-keynes",
      steps: """
        2026-12-10 09:00 appoint "Ann Bell" board-06 --from 2026-01-01
        appoint "Ann Bell" qa-01 --from 2026-01-01
        appoint "Carl Dunn" board-12 --from 2026-01-01
        """,
      examples: [
        Example(
          name: "one person with two posts is one of two people", ask: "check",
          says: "Confidentiality clause (App2, App5): 2 of 2 people not complete; no day is stated.",
          data: "kind=for-chair \"clause=App2, App5\"", keys: "5"),
        Example(
          name: "signed once, it holds for both groups", steps: "evidence confidentiality Bell", ask: "check",
          says: "Confidentiality clause (App2, App5): 1 of 2 people not complete", keys: "5"),
        Example(
          name: "a deputy for two posts signs, too, and once",
          steps: """
            deputy add "Eve Ford" board-06 --authorised 2026-12-10 --from 2026-12-10
            deputy add "Eve Ford" board-12 --authorised 2026-12-10 --from 2026-12-10
            """, ask: "check", says: "Confidentiality clause (App2, App5): 2 of 3 people not complete",
          keys: "5"),
        Example(
          name: "who has left need not", steps: "person leave Dunn 2026-12-10\n2026-12-11", ask: "check",
          says: "Confidentiality clause (App2, App5): 1 of 2 people not complete", keys: "5"),
        Example(
          name: "sixteen sign the Constitution, though nineteen agencies are on the Board",
          steps: "evidence constitution-signed TVP", ask: "check",
          says:
            "Signed up to the Constitution (cover page): 15 of 16 agencies not complete; no day is stated.",
          keys: "5"),
        Example(
          name: "schools are not on the cover page", steps: "! evidence constitution-signed SCH",
          ask: "check",
          says: "Signed up to the Constitution (cover page): 15 of 16 agencies not complete", keys: "5"),
      ]),
    Story(
      mechanism: "CF", title: "three signatures in any order", template: "central-bedfordshire",
      steps: """
        2026-12-10 09:00 appoint "Ida Jones" board-08 --from 2026-01-01
        appoint "Ken Lamb" board-12 --from 2026-01-01
        appoint "Mia Nash" board-13 --from 2026-01-01
        """,
      examples: [
        Example(
          name: "a lay member is proposed by no agency, and is none of the two", ask: "check",
          says:
            "Membership compact (Compact, Membership Compact): 2 of 2 members not complete; no day is stated.",
          keys: "5"),
        Example(
          name: "signed by the Chair first, two are still missing",
          steps: "evidence compact Jones chair\nevidence compact Jones member", ask: "check",
          says: "Membership compact (Compact, Membership Compact): 2 of 2 members not complete",
          never: "out of order",
          keys: "5"),
        Example(
          name: "the third makes it whole", steps: "evidence compact Jones chief-executive", ask: "check",
          says: "Membership compact (Compact, Membership Compact): 1 of 2 members not complete", keys: "5"),
        Example(
          name: "a successor in the post signs anew",
          steps: """
            2026-12-31 appointment end board-08 2026-12-31
            appoint "Otto Park" board-08 --from 2027-01-01
            2027-01-01
            """, ask: "check",
          says: "Membership compact (Compact, Membership Compact): 2 of 2 members not complete", keys: "5"),
      ]),
    Story(
      mechanism: "CF", title: "signatures in a stated order, and by a day",
      rules: """
          compact:
            kind: checklist
            group: board
            clause: "6"
            what: compact signed
            per: member
            in-order: yes
            on-appointment: 28 days
            items: {chief: signed by the Chief Executive, member: signed by the member, chair: signed by the Chair}
        """,
      steps: """
        2028-02-01 09:00 agency add BC "Riverton Borough Council" --short Council
        post add board Treasurer --agency BC --category member --from 2026-01-01
        appoint "Ann Bell" Treasurer --from 2028-02-01
        """,
      examples: [
        Example(
          name: "the Chair cannot sign before the member",
          steps: """
            evidence compact Bell chief
            ! evidence compact Bell chair
            2028-02-29
            """, ask: "check",
          says: "Nothing to attend to on Tue 29 Feb 2028", data: "day=2028-02-29", keys: "5",
          shows: "0 not met, 0 due"),
        Example(
          name: "1 February and 28 days are 29 February: on 1 March it is a day late", steps: "2028-03-01",
          ask: "check",
          says: "ompact signed (6), 1 of 3 done, due 29 Feb 2028, 1 day late; not yet: signed by the "
            + "member and signed by the Chair.", data: "kind=not-met day=2028-02-29", keys: "5"),
      ]),
  ]
}
