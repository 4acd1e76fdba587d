import TestSupport

extension Board {
  /// The constitution, as it stands in its file.
  static let constitution = """
    partnership: Bexley Local Safeguarding Children Board
    source: Governance Handbook
    chair-title: Independent Chairman
    vice-chair-title: Vice-Chairperson
    settings:
      deputies: {count: named, clause: "3.2.3"}
      representing-several: {count: notified, clause: "App1 4.6"}
      interests: {count: no, clause: "3.3.2"}
      sectors-not-counted: [LSCB Officers]
      notice-of-appointment: {to: Independent Chairman, clause: "App1 4.10"}
    categories:
      core: {in-total: yes, counts-here: yes, votes: yes}
      participant-observer: {in-total: yes, counts-here: no, votes: no, words: observer}
      attending: {in-total: no, counts-here: no, votes: no, words: in attendance}
    rules:
      board-quorum:
        kind: quorum
        group: board
        clause: "App1 7.2"
        effect: no-business
        all:
          - {id: members, members: at least 1/4 of total}
          - {id: council, agency: LBB}
          - {id: care-trust, agency: BCT}
      exec-quorum:
        kind: quorum
        group: exec
        clause: "3.2.6"
        effect: warn
        all:
          - {id: members, members: at least 1/4 of total}
          - {id: sectors, sectors: at least 3}
          - {id: cyps, sector: CYPS}
          - {id: health, sector: Health}
      sscrp-quorum:
        kind: quorum
        group: sscrp
        clause: "App2 2"
        effect: warn
        all:
          - {id: chair, role: chair}
          - {id: agencies, agencies: at least 4}
          - {id: health, service: health}
          - {id: social-care, service: social-care}

    """
}
