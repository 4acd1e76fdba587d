extension Story {
  /// Eight members of seven agencies on the Board of Milton Keynes, exactly its quorum of eight.
  static let eightOfMiltonKeynes = """
    2026-11-02 09:00 appoint "Ann Bell" board-02 --from 2026-01-01
    appoint "Carl Dunn" board-03 --from 2026-01-01
    appoint "Eve Ford" board-06 --from 2026-01-01
    appoint "Gus Hall" board-07 --from 2026-01-01
    appoint "Ida Jones" board-08 --from 2026-01-01
    appoint "Ken Lamb" board-12 --from 2026-01-01
    appoint "Mia Nash" board-15 --from 2026-01-01
    appoint "Otto Park" board-16 --from 2026-01-01

    """

  /// Disputes and professional differences (section 20 of the catalogue).
  static let disputes = [
    Story(
      mechanism: "DR", title: "a dispute of two agencies, from the Board's decision to the arbitrators",
      template: "milton-keynes",
      steps: eightOfMiltonKeynes + """
        meeting add board 2026-11-30 --start 10:00 --end 12:00
        2026-11-30 09:55 mark today Bell here
        mark today Dunn here
        mark today Ford here
        mark today Hall here
        mark today Jones here
        mark today Lamb here
        mark today Nash here
        mark today Park here
        10:00 meeting open today
        10:10 decide today "That a dispute exists on thresholds"
        12:00 meeting close today
        12:05 matter open dispute Thresholds --parties "MKCHS; TVP" --decision 1
        """,
      examples: [
        Example(
          name: "30 November and three months are 28 February, for 2027 has no 29th",
          steps: "2026-12-01 09:00", ask: "matter show Thresholds",
          says:
            "Joint meeting of the parties held (4 (s), 4 (u)) Due 28 Feb 2027, 3 months after the opening",
          never: "Due 1 Mar 2027", data: "id=met due=2027-02-28 state=waits",
          keys: "6 / =Thresholds Enter Enter"),
        Example(
          name: "28 days after 30 November are 28 December, a bank holiday that moves nothing", ask: "due",
          says: "parties convened (4 (s), 4 (u)), due 28 Dec 2026, 28 days after the opening; by Independent",
          keys: "6"),
        Example(
          name: "on the 28th day the meeting is still called in time", steps: "2026-12-28", ask: "check",
          says: "parties convened (4 (s), 4 (u)), due 28 Dec 2026, 28 days after the opening; by Independent",
          never: "28 days after the opening, 1 day late", keys: "5"),
        Example(
          name: "on the 29th it is a day late", steps: "2026-12-29", ask: "check",
          says: "parties convened (4 (s), 4 (u)), due 28 Dec 2026, 28 days after the opening, 1 day late",
          keys: "5"),
        Example(
          name: "a joint meeting that nobody had called is shown out of order",
          steps: "2027-02-26 matter step Thresholds met", ask: "check",
          says:
            "held (4 (s), 4 (u)). Recorded before “joint meeting of the parties convened”, which comes first",
          keys: "5"),
        Example(
          name: "the call is entered with its own day, 11 days after the 28th",
          steps: """
            2027-03-01 matter step Thresholds convened 2027-01-08
            matter step Thresholds mediator
            """, ask: "matter show Thresholds", says: "Done 8 Jan 2027, 11 days late",
          never: "Recorded before", data: "id=convened due=2026-12-28 done=2027-01-08 state=done",
          keys: "6 / =Thresholds Enter Enter"),
        Example(
          name: "28 days after 1 March are 29 March: on that day nothing may yet be referred",
          steps: "2027-03-29", ask: "matter show Thresholds",
          says:
            "May be done from 30 Mar 2027, more than 28 days after “independent mediator suggested”; never by",
          never: "may be done since", data: "id=referred state=opens", keys: "6 / =Thresholds Enter Enter"),
        Example(
          name: "from 30 March it may be, and is for the Chair to judge", steps: "2027-03-30", ask: "check",
          says:
            "Arbitrators (4 (t), 4 (u)), may be done since 30 Mar 2027; never by itself; by Independent Chair",
          never: "may be done from", keys: "5"),
        Example(
          name: "without the Director's agreement it is not referred, only consulting does not do",
          steps: "! matter step Thresholds referred", ask: "matter show Thresholds",
          says: "May be done since 30 Mar 2027; never by itself",
          data: "id=referred done=null state=possible",
          keys: "5 / =Thresholds Enter Enter"),
        Example(
          name: "with the agreement it is",
          steps: "matter step Thresholds referred --agreed-by \"Director of Children's Services\"",
          ask: "check",
          says: "the Independent Chair has yet to agree the draft", never: "may be done since 30 Mar 2027",
          keys: "5"),
      ]),
    Story(
      mechanism: "DR", title: "who decides, who is a party, and what no text provides for",
      template: "milton-keynes",
      steps: eightOfMiltonKeynes + """
        meeting add board 2026-11-30 --start 10:00 --end 12:00
        meeting add board 2027-11-30 --start 10:00 --end 12:00
        2026-11-30 09:55 mark today Bell here
        mark today Ford here
        mark today Hall here
        mark today Jones here
        mark today Lamb here
        mark today Nash here
        mark today Park here
        10:00 meeting open today
        10:10 decide today "That a dispute exists on beds" --anyway
        12:00 meeting close today
        """,
      examples: [
        Example(
          name: "seven of the eight needed: what they determined begins no dispute",
          steps: """
            12:05 ! matter open dispute Beds --parties "MKHFT; MKCHS" --decision 1
            """, ask: "check",
          says: "“That a dispute exists on beds” was taken while inquorate (6 Board (g)): to be confirmed",
          never: "Dispute “Beds”", keys: "5"),
        Example(
          name: "a year on, quorate: 30 November 2027 and three months are 29 February 2028",
          steps: """
            2027-11-30 09:55 mark today Bell here
            mark today Dunn here
            mark today Ford here
            mark today Hall here
            mark today Jones here
            mark today Lamb here
            mark today Nash here
            mark today Park here
            10:00 meeting open today
            10:10 decide today "That a dispute exists on fees"
            10:20 item start 4 today
            10:25 decide today "That it exists is confirmed"
            12:00 meeting close today
            12:05 matter open dispute Fees --parties "chair; TVP" --decision "exists on fees"
            2027-12-10 09:00
            """, ask: "matter show Fees", says: "Due 29 Feb 2028, 3 months after the opening",
          never: "Due 28 Feb 2028", data: "id=met due=2028-02-29", keys: "6 / =Fees Enter Enter"),
        Example(
          name: "confirmed on the same day, the other dispute counts from then and not from the year before",
          steps: "matter open dispute Beds 2027-11-30 --parties \"MKHFT; MKCHS\" --decision 1",
          ask: "matter show Beds", says: "Due 28 Dec 2027, 28 days after the opening",
          never: "Due 28 Dec 2026",
          data: "id=convened due=2027-12-28 state=open", keys: "6 / =Beds Enter Enter"),
        Example(
          name: "where the Chair is a party the Director of Children's Services calls the meeting",
          ask: "due",
          says: "due 28 Dec 2027, 28 days after the opening; by Director of Children's Services", keys: "6",
          shows: "28 days after the opening; by Director of Children's Services"),
        Example(
          name: "and asks the Chief Executive, without anybody's agreement", ask: "matter show Fees",
          says: "by Director of Children's Services, in consultation with the Chief Executive Waits for",
          never: "with the agreement of",
          data:
            "id=referred \"by=Director of Children's Services, in consultation with the Chief Executive\"",
          keys: "6 / =Fees Enter Enter"),
        Example(
          name: "the Director's own services are a party, which the text does not provide for",
          steps: """
            matter open dispute Places --parties "CYPS; SCH" --decision "exists on fees"
            """, ask: "check",
          says: "CYPS is a party, and whoever acts here or is asked belongs to it", keys: "5"),
        Example(
          name: "a mediator was agreed: no reference to the arbitrators is left",
          steps: """
            2028-01-10 09:00 matter step Fees met
            2028-02-01 matter step Fees mediator
            2028-02-29 matter step Fees mediator-agreed
            """, ask: "matter show Fees", says: "Needless since mediator agreed by the partners",
          data: "id=referred state=needless", keys: "5 / =Fees Enter Enter"),
      ]),
    Story(
      mechanism: "DR", title: "a dispute to which no time limit is set", template: "central-bedfordshire",
      steps: "2026-12-10 09:00 matter open dispute Referrals --parties \"BCCG; BP\"",
      examples: [
        Example(
          name: "it is to be resolved locally, by no day", ask: "matter show Referrals",
          says:
            "worked together locally to resolve it (Arrangements, Dispute resolution) No time limit is stated",
          data: "id=local due=null state=open", keys: "5 / =Referrals Enter Enter"),
        Example(
          name: "the escalation process is open from the first day and never begins by itself",
          ask: "check",
          says:
            "Escalation Process followed (Arrangements, Dispute resolution), may be done since 10 Dec 2026; "
            + "never by itself", keys: "5"),
        Example(
          name: "thirty years of silence make nothing late", steps: "2056-12-10",
          ask: "matter show Referrals",
          says: "to resolve it (Arrangements, Dispute resolution) No time limit is stated", never: "late",
          data: "id=local due=null", keys: "5 / =Referrals Enter Enter"),
      ]),
  ]
}
