#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension SystemError {
  /// Why the system refused, as the second half of a sentence.
  var reason: Wording {
    switch code {
    case ENOENT: Wording(nl: "er is niets met die naam", en: "there is nothing with that name")
    case ENOTDIR: Wording(nl: "het is geen map", en: "it is not a folder")
    case EISDIR: Wording(nl: "het is geen gewoon bestand", en: "it is no ordinary file")
    case EACCES, EPERM: Wording(nl: "je hebt er geen toestemming voor", en: "you have no permission")
    case EROFS: Wording(nl: "de schijf is alleen-lezen", en: "the disk is read-only")
    case ENOSPC: Wording(nl: "de schijf is vol", en: "the disk is full")
    case EDQUOT: Wording(nl: "je ruimte op de schijf is op", en: "your space on the disk is used up")
    case ENAMETOOLONG: Wording(nl: "de naam is te lang", en: "the name is too long")
    case ELOOP: Wording(nl: "de snelkoppeling draait in een kring", en: "the shortcut leads in a circle")
    case EMFILE, ENFILE: Wording(nl: "er zijn te veel bestanden open", en: "too many files are open")
    case EFBIG: Wording(nl: "het bestand wordt te groot", en: "the file becomes too large")
    case EEXIST: Wording(nl: "er staat al iets met die naam", en: "something is there under that name")
    case EWOULDBLOCK:
      Wording(
        nl: "een ander programma houdt de map bezet; probeer het zo nog eens",
        en: "another program keeps the folder occupied; try again in a moment")
    case EIO: Wording(nl: "de schijf geeft een fout", en: "the disk reports an error")
    default: Wording(nl: "het systeem weigert met code \(code)", en: "the system refuses with code \(code)")
    }
  }

  /// Whether a folder, a queue or a device stood where a regular file was wanted.
  var isNotRegular: Bool { code == EINVAL || code == ENXIO || code == EISDIR }
}

extension EnvironmentFault {
  /// The fault of a file that is no longer what it was when it was read.
  static func changed(_ path: String) -> EnvironmentFault {
    EnvironmentFault(
      Wording(
        nl: "`\(path)` is intussen veranderd. Probeer het opnieuw.",
        en: "`\(path)` has changed in the meantime. Try again."))
  }

  static func opening(_ path: String, _ error: SystemError) -> EnvironmentFault {
    if path.isEmpty { return noName }
    let reason = error.reason
    return EnvironmentFault(
      Wording(
        nl: "De map `\(path)` kan niet geopend worden: \(reason.nl).",
        en: "The folder `\(path)` cannot be opened: \(reason.en)."))
  }

  static func making(_ path: String, _ error: SystemError) -> EnvironmentFault {
    if path.isEmpty { return noName }
    let reason =
      switch error.code {
      case ENOTDIR: SystemError(code: EEXIST).reason
      // As in a folder that the system itself fills.
      case ENOENT: Wording(nl: "op die plek kan geen map staan", en: "no folder can be in that place")
      default: error.reason
      }
    return EnvironmentFault(
      Wording(
        nl: "De map `\(path)` kan niet gemaakt worden: \(reason.nl).",
        en: "The folder `\(path)` cannot be made: \(reason.en)."))
  }

  static func reading(_ path: String, _ error: SystemError) -> EnvironmentFault {
    if path.isEmpty { return noName }
    let reason = error.reason
    return EnvironmentFault(
      Wording(
        nl: "`\(path)` kan niet gelezen worden: \(reason.nl).", en: "`\(path)` cannot be read: \(reason.en).")
    )
  }

  /// The fault of a name that is empty, as `-o ""` gives.
  private static var noName: EnvironmentFault {
    EnvironmentFault(
      Wording(
        nl: "Er staat geen naam waar de naam van een bestand of map hoort.",
        en: "There is no name where the name of a file or folder belongs."))
  }

  static func writing(_ path: String, _ error: SystemError) -> EnvironmentFault {
    if path.isEmpty { return noName }
    let reason =
      error.code == ENOENT
      ? Wording(
        nl: "de map waarin het moet staan, bestaat niet", en: "the folder it should stand in does not exist")
      : error.reason
    return EnvironmentFault(
      Wording(
        nl: "`\(path)` kan niet geschreven worden: \(reason.nl). Er is niets veranderd.",
        en: "`\(path)` cannot be written: \(reason.en). Nothing has changed."))
  }
}
