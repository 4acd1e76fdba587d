internal import Glibc

/// Why the store could not do what it was asked; nothing of what was asked has been done.
package struct StoreError: Error, Hashable, Sendable {
  /// Kinds of failure, for those who act on them.
  package enum Code: Hashable, Sendable {
    /// The folder holds no partnership.
    case notAPartnership
    /// The folder holds a partnership already.
    case alreadyAPartnership
    /// The folder holds other files.
    case notEmpty
    /// A file or folder could not be read.
    case cannotRead
    /// A folder could not be made.
    case cannotMake
    /// The change is not on the disk.
    case notSaved
    /// Nothing can be written in this folder.
    case readOnly
    /// The change does not fit what the tables hold.
    case refused
    /// A newer version of the program has written something that this one does not know.
    case newerVersion
    /// A name leads out of the folder or cannot be a file's name everywhere.
    case unsafeName
  }

  /// Kind of failure.
  package var code: Code
  /// File or folder, or the name that was refused.
  package var path: String
  /// Number of the system's error; 0 when there was none.
  package var errorNumber: Int32
  /// What exactly does not fit, a sentence; may be empty.
  package var detail: String

  /// Makes an error.
  package init(code: Code, path: String, errorNumber: Int32 = 0, detail: String = "") {
    self.code = code
    self.path = path
    self.errorNumber = errorNumber
    self.detail = detail
  }

  /// Makes an error of a disk's fault.
  init(_ code: Code, _ fault: DiskFault) {
    self.init(code: code, path: fault.path, errorNumber: fault.number)
  }

  /// What is wrong, where, and what to do.
  package var sentence: String {
    switch code {
    case .notAPartnership:
      "\(path) holds no partnership. Choose another folder, or make one there with “quorate init”."
    case .alreadyAPartnership: "\(path) holds a partnership already. Open it, or choose another folder."
    case .notEmpty: "\(path) holds other files. Choose an empty folder or a new name."
    case .cannotRead: "\(path) cannot be read\(cause). Put that right, then open the partnership again."
    case .cannotMake: "\(path) cannot be made\(cause). Choose another place, or put that right."
    case .notSaved: "NOT SAVED: \(path) cannot be written\(cause). Put that right, then save again."
    case .readOnly: "NOT SAVED: nothing can be written in \(path)\(cause). Ask for the right to change it."
    case .refused: "NOT SAVED: \(detail) Look at the row again, then repeat the change."
    case .newerVersion: "\(detail) Use the newer version of Quorate that wrote \(path)."
    case .unsafeName: "“\(path)” cannot be the name of a file here. Use letters, digits and hyphens."
    }
  }

  private var cause: String {
    errorNumber == 0 ? "" : ": \(StoreError.words(for: errorNumber))"
  }

  /// A system's error in words.
  static func words(for number: Int32) -> String {
    switch number {
    case ENOSPC: "the disk is full"
    case EDQUOT: "your share of the disk is used up"
    case EIO: "the disk reports a fault"
    case EACCES, EPERM: "you have no right to do that"
    case EROFS: "the disk is read-only"
    case ENOENT: "it is not there any more"
    case EBUSY, ETXTBSY: "another program has it open"
    case ESTALE: "the share is no longer connected"
    case ELOOP: "it is a link, and links are not followed"
    case EEXIST: "the name is taken"
    case EMFILE, ENFILE: "too many files are open"
    case ENAMETOOLONG: "the name is too long"
    default: "system error \(number)"
    }
  }
}
