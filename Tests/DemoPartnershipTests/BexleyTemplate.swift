import Governance

/// The shipped Bexley template.
enum BexleyTemplate {
  /// The template as a partnership, with its constitution.
  static let partnership = ShippedTemplate.bexley.partnership()
}
