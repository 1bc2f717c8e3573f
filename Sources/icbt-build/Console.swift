import ProgramCompiler

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The terminal: which language its user reads, whether it shows colours, and writing to it.
struct Console {
  /// The streams of a program, by their numbers (POSIX, unistd.h).
  enum Stream: Int32 {
    case standardOutput = 1
    case standardError = 2
  }

  let language: Language

  /// A console in `language`, else in that of the locale variables, else in English.
  init(language: Language?) {
    self.language = language ?? Self.languageOfEnvironment
  }

  /// The language that `--lang` asks for, where a command ended before it could say so itself.
  static var languageOfArguments: Language? {
    let arguments = CommandLine.arguments
    for (argument, next) in zip(arguments, arguments.dropFirst() + [""]) {
      if argument == "--lang" { return Language(rawValue: next) }
      if argument.hasPrefix("--lang=") {
        return Language(rawValue: String(argument.dropFirst("--lang=".count)))
      }
    }
    return nil
  }

  /// The language that LC_ALL, LC_MESSAGES or LANG asks for, the first that is set (POSIX, chapter 8).
  private static var languageOfEnvironment: Language {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].map(variable).first { !$0.isEmpty } ?? ""
    return Language(rawValue: String(locale.prefix(2))) ?? .en
  }

  /// The value of an environment variable; empty where there is none.
  private static func variable(_ name: String) -> String { getenv(name).map { String(cString: $0) } ?? "" }

  /// Whether `stream` is a terminal that may be coloured (no-color.org).
  func isColoured(_ stream: Stream) -> Bool {
    isatty(stream.rawValue) == 1 && Self.variable("NO_COLOR").isEmpty && Self.variable("TERM") != "dumb"
  }

  func say(_ nl: String, _ en: String) -> String { Wording(nl: nl, en: en)[language] }

  /// Writes to standard output.
  func print(_ text: String) { Self.write(TerminalText.block(text), to: .standardOutput) }

  /// Writes to standard error, with a line end.
  @discardableResult
  func complain(_ text: String) -> Bool {
    Self.write(TerminalText.block(text) + "\n", to: .standardError)
  }

  /// Tells how far long work is, on a line that is written over; only where standard error is a terminal.
  func progress(_ done: Int, of all: Int) {
    guard all >= 50, isatty(Stream.standardError.rawValue) == 1, Self.variable("TERM") != "dumb" else {
      return
    }
    let line = done < all ? say("\(done) van \(all) bestanden", "\(done) of \(all) files") : ""
    Self.write("\r\u{1B}[K" + line, to: .standardError)
  }

  /// Empties the terminal's screen, where standard error is one.
  func clear() {
    if isatty(Stream.standardError.rawValue) == 1, Self.variable("TERM") != "dumb" {
      Self.write("\u{1B}[2J\u{1B}[3J\u{1B}[H", to: .standardError)
    }
  }

  /// Writes JSON, and what was made safe to show before it was coloured, as it is.
  ///
  /// Ends the process as a fault of the machine where it cannot be written, for then nobody has the answer.
  @discardableResult
  static func write(_ text: String, to stream: Stream) -> Bool {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { systemWrite(stream.rawValue, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        usleep(1000)
      } else if errno == EPIPE {
        // A reader that went away (`| head`) is no fault of ours.
        return false
      } else if errno != EINTR {
        if stream == .standardOutput {
          let console = Console(language: languageOfArguments)
          console.complain(
            console.say("De uitvoer kan niet geschreven worden.", "The output cannot be written."))
        }
        IcbtBuild.exit(withError: ExitCodes.fault)
      }
    }
    return true
  }
}

/// `write` of the system, which `Console.write` would hide.
private func systemWrite(_ number: Int32, _ start: UnsafeRawPointer?, _ count: Int) -> Int {
  write(number, start, count)
}
