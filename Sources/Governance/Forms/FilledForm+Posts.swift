extension FilledForm {
  func post(_ kind: Form.Kind) -> Making {
    if kind == .postAdd { return postAdded() }
    guard var post = self.post() else { return FilledForm.wrong(.post, .empty) }
    if kind == .postEnd {
      return ending(post) { last in
        post.to = last
        return .success(
          Change(
            .entered(kind, [post.title], last),
            [.put(.post(post))] + partnership.stepsEnding(last, of: post.id)))
      }
    }
    guard !text(.title).isEmpty else { return FilledForm.wrong(.title, .empty) }
    if let wrong = problem(describing: post, from: today) { return .failure(wrong) }
    post.title = text(.title)
    describe(&post)
    return FilledForm.entered(kind, [post.title], nil, [.post(post)])
  }

  private func postAdded() -> Making {
    guard let group = self.group() else { return FilledForm.wrong(.group, .empty) }
    let from = day(.from) ?? today
    if let problem = problemBeginning(from, within: group) { return FilledForm.wrong(.from, problem) }
    let posts = partnership.posts.all.filter { $0.group == group.id }
    let number = number(.number) ?? (posts.compactMap(\.number).max() ?? 0) + 1
    var post = Post(
      id: partnership.freePostCode(in: group.id, number: number), group: group.id, title: text(.title))
    post.from = from
    if let wrong = problem(describing: post, from: from) { return .failure(wrong) }
    describe(&post)
    post.number = number
    return FilledForm.entered(.postAdd, [post.title, group.name], from, [.post(post)])
  }

  /// What is wrong with what is newly said of a post; what it says already is left as it is.
  private func problem(describing post: Post, from day: Day) -> FormProblems? {
    if agency() != post.agency, let problem = problemNaming(agency(), from: day) {
      return FormProblems(.agency, problem)
    }
    // A category that the constitution does not know would count in every way.
    let categories = partnership.constitution(on: day)?.categories ?? [:]
    let category = text(.category)
    if category != post.category, !category.isEmpty, !categories.isEmpty, categories[category] == nil {
      return FormProblems(.category, .notOneOf(categories.keys.sorted()))
    }
    let isTaken = partnership.posts.all.contains { one in
      one.id != post.id && one.group == post.group && one.number == number(.number)
        && one.to.map { $0 >= day } ?? true
    }
    if let number = number(.number), number != post.number, isTaken { return FormProblems(.number, .taken) }
    return nil
  }

  private func describe(_ post: inout Post) {
    post.agency = agency()
    post.category = text(.category)
    post.isStatutory = flag(.statutory) ?? false
    post.number = number(.number)
  }

  func office(_ kind: Form.Kind, ids: inout IdentifierSource) -> Making {
    guard let group = self.group() else { return FilledForm.wrong(.group, .empty) }
    let office = text(.office).lowercased()
    let all = partnership.offices.all.filter {
      $0.group == group.id && $0.office == office && $0.isEver
    }
    if kind == .officeEnd { return officeEnded(all, office, group) }
    let from = day(.from) ?? today
    if let problem = problemBeginning(from, within: group) { return FilledForm.wrong(.from, problem) }
    let post = self.post()
    let newcomer = somebody(.person, from: from, ids: &ids)
    guard newcomer != nil || post != nil else { return FilledForm.wrong(.person, .empty) }
    if newcomer != nil, post != nil { return FilledForm.wrong(.person, .notBoth(.post)) }
    var one = Office(id: ids.code("O", notIn: partnership.offices), group: group.id, office: office)
    one.person = newcomer?.person.id
    one.post = post?.id
    one.from = from
    let earlier = all.filter { $0.holds(on: from) }
    if let same = earlier.first(where: { $0.person == one.person && $0.post == one.post }) {
      return FilledForm.wrong(newcomer == nil ? .post : .person, .alreadyHas(same.from))
    }
    // One that is recorded to begin later begins all the same.
    one.to = all.compactMap(\.from).filter { $0 > from }.min()?.adding(days: -1)
    let ended = earlier.map { Record.office($0.ending(from.adding(days: -1))) }
    let name = newcomer?.person.fullName ?? post?.title ?? ""
    return FilledForm.entered(
      kind, [office, group.name, name], from, (newcomer?.adding ?? []) + ended + [.office(one)])
  }

  private func officeEnded(_ all: [Office], _ office: String, _ group: Group) -> Making {
    let current = all.filter { $0.holds(on: today) }
    let next = all.filter { one in one.from.map { $0 > today } == true }
    let meant = current.isEmpty ? next : current
    guard !meant.isEmpty else { return FilledForm.wrong(.office, .nothingToEnd) }
    var records: [Record] = []
    for one in meant {
      switch ending(one) {
      case .success(let last): records.append(.office(one.ending(last)))
      case .failure(let problem): return FilledForm.wrong(.on, problem)
      }
    }
    return FilledForm.entered(.officeEnd, [office, group.name], lastDay, records)
  }
}

extension Office {
  /// The same office, ended on a day.
  fileprivate func ending(_ day: Day) -> Office {
    var ended = self
    ended.to = day
    return ended
  }
}

extension Partnership {
  /// A code for a new post: the group's and its number, as no post has it yet.
  func freePostCode(in group: Group.ID, number: Int) -> Post.ID {
    Post.ID(
      Partnership.free("\(group)-\(Day.padded(number, 2))") { code in
        posts.all.contains { $0.id.text.lowercased() == code.lowercased() }
      })
  }
}
