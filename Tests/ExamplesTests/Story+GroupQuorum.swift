extension Story {
  /// Quorum of groups below a Board (section 6 of the catalogue): chair, services, sectors.
  static let groupQuorum: [Story] = [
    Story(
      mechanism: "Q", title: "Bexley's panel and Executive: a chair, agencies, services and sectors",
      template: "bexley",
      steps:
        """
        2026-11-12 09:00 appoint "Ruth Hale" sscrp-00 --from 2026-01-01
        appoint "Dora Marsh" sscrp-01 --from 2026-01-01
        appoint "Helen Penn" sscrp-02 --from 2026-01-01
        appoint "Fran Kell" sscrp-03 --from 2026-01-01
        appoint "Ivy Moor" sscrp-07 --from 2026-01-01
        appoint "Nan Rudge" sscrp-08 --from 2026-01-01
        meeting add sscrp 2026-11-12 --start 10:00 --end 12:00
        appoint "Joan Price" exec-01 --from 2026-01-01
        appoint "Sam Oake" exec-07 --from 2026-01-01
        appoint "Liz Pell" exec-21 --from 2026-01-01
        appoint "Max Quill" exec-19 --from 2026-01-01
        meeting add exec 2026-11-26 --start 10:00 --end 12:00
        """,
      examples: [
        Example(
          name: "the chair is none of the four agencies, nor is the LSCB in attendance",
          steps:
            """
            09:55 mark today Hale here
            mark today Marsh here
            mark today Penn here
            mark today Kell here
            mark today Rudge here
            """,
          ask: "quorum today", says: "4 agencies: 3 represented, 4 needed", data: "verdict=inquorate",
          keys: "m"),
        Example(
          name: "four agencies with the chair", steps: "mark today Moor here", ask: "quorum today",
          says: "QUORATE", never: "INQUORATE", data: "verdict=quorate", keys: "m"),
        Example(
          name: "four agencies and no chair", steps: "10:10 mark today Hale left", ask: "quorum today",
          says: "NO the Chair: nobody here", data: "id=chair holds=false", keys: "m"),
        Example(
          name:
            """
            officers are no sector: of four filled one is a quarter, CYPS and Health are two sectors of \
            three
            """,
          steps:
            """
            2026-11-26 09:55 mark today Price here
            mark today Oake here
            mark today Pell here
            """,
          ask: "quorum today", says: "3 sectors: 2 represented, 3 needed",
          data: "verdict=inquorate here=3 needed=1 total=4", keys: "m"),
        Example(
          name:
            """
            the police are the third sector: quorate, but with the vacancies in the total a quarter of 23 \
            is 5.75, so six
            """,
          steps: "mark today Quill here", ask: "quorum today",
          says: "read otherwise, inquorate (4 here, 6 needed of 23)",
          data: "setting=vacant-posts otherwise=inquorate", keys: "m"),
      ])
  ]
}
